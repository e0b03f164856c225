import type { Problem } from '../model/problem.js';

/** What is said of a file: a problem of the data set, or one of the text that it was made of. */
export type FileProblem = Pick<Problem, 'path' | 'message' | 'severity'>;

/** A problem that a file, or whatever was named in place of one, has as a whole. */
export const aboutFile = (message: string, severity: FileProblem['severity'] = 'error'): FileProblem => ({
  path: 'data',
  message,
  severity,
});
