/** The language to mark an author's text with on a page: none where the page says as much, or more, of it already. */
export const toMarkedLang = (lang: string | undefined, pageLang: string | undefined): string | undefined =>
  `${pageLang}-`.startsWith(`${lang}-`) ? undefined : lang;
