import { closestMatch } from 'leven';

/** Nobody who writes more than this mistypes it: it is a sentence, and would take long to compare. */
const MAX_LENGTH = 60;

/** The word that somebody most probably meant: the same but for case and signs, or a mistake in each three letters begun. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const letters = toLetters(word);
  if (letters.length > MAX_LENGTH || letters === '') return undefined;
  const candidates = known.map(toLetters);
  // Two letters that have changed places are two mistakes.
  const nearest = closestMatch(letters, candidates, { maxDistance: Math.ceil(letters.length / 3) });
  return nearest === undefined ? undefined : known[candidates.indexOf(nearest)];
}

const toLetters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
