/** A word for a value in an address in which spaces part the words, and `*` and `:` have a meaning of their own. */
export const encodeWord = (word: string): string => encodeURIComponent(word).replaceAll('*', '%2A');

/** Anybody can write anything into an address. */
export function decodeWord(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
