import type { Problem, ProblemCode } from '../model/problem.js';

/** What to do about each kind of problem that the data set's own parser finds. */
const ADVICE: Readonly<Record<ProblemCode, string>> = {
  missing: 'Add it.',
  'wrong-type': 'Replace it by what was expected.',
  'wrong-value': 'Replace it by what was expected.',
  'too-few': 'Add what is missing: a comparison needs at least two columns that are compared, and one row.',
  'too-large': 'Shorten it, or split the page.',
  'too-deep': 'Write it with fewer lists inside lists.',
  unreadable: 'Build the data set of plain objects.',
  'unknown-field': 'Take it out, or correct its spelling.',
  'unknown-reference': 'Use one of the ids that there are, or add what it should refer to.',
  'duplicate-id': 'Give each its own id.',
  'reserved-id': 'Choose another id.',
  'bad-json': 'Correct the JSON at this place.',
  'not-loaded': 'Check the address.',
  'too-many-problems': 'Mend these first, then check again.',
};

export const adviceFor = ({ code }: Problem): string => ADVICE[code];
