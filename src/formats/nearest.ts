/** Nobody who writes more than this mistypes it: it is a sentence, and would take long to compare. */
const MAX_LENGTH = 60;

/** The word that somebody most probably meant: the same but for case and signs, or one mistake in three letters away. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const letters = toLetters(word);
  if (letters.length > MAX_LENGTH || letters === '') return undefined;
  let nearest: string | undefined;
  let least = Math.floor(letters.length / 3) + 1;
  for (const candidate of known) {
    const others = toLetters(candidate);
    if (Math.abs(others.length - letters.length) >= least) continue;
    const mistakes = countMistakes(letters, others);
    if (mistakes < least) [nearest, least] = [candidate, mistakes];
  }
  return nearest;
}

const toLetters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** How many letters are missing, too many, others, or have changed places with the next: Damerau and Levenshtein. */
function countMistakes(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? beforeLast[j - 2]! + 1 : Infinity;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + other, swapped);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
