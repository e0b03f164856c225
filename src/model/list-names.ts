/** Names as a language lists them. */
export const listNames = (names: readonly string[], lang: string): string => new Intl.ListFormat(lang).format(names);
