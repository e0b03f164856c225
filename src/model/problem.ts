/**
 * One thing wrong with a data set.
 *
 * `path` names the place from the root, joined by dots (`criteria.0.winner`), or the way in where
 * there is no place yet: `data` (the whole of it), `script` or `src`.
 */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  /** What was found and what was expected, in plain English for the author. */
  readonly message: string;
  /** An error keeps the data set from being shown; a warning doesn't. */
  readonly severity: 'error' | 'warning';
}

/** What kind of problem it is; it stays the same from version to version. */
export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'too-few'
  | 'too-large'
  | 'too-deep'
  | 'unreadable'
  | 'unknown-field'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'reserved-id'
  | 'bad-json'
  | 'not-loaded'
  | 'too-many-problems';

export const error = (path: string, code: ProblemCode, message: string): Problem => ({
  path,
  code,
  message,
  severity: 'error',
});

export const warning = (path: string, code: ProblemCode, message: string): Problem => ({
  path,
  code,
  message,
  severity: 'warning',
});

export const isError = ({ severity }: Problem): boolean => severity === 'error';
