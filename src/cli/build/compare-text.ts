/** Orders texts by code units: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What a reader looks a title up by: without letter case, width, and the marks of Latin, Greek and Cyrillic letters.
 * Those of other scripts are letters to their readers. A collator knows more, and not the same on every machine.
 */
export const toSortKey = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
