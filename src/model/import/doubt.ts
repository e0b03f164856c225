import type { Place } from './grid.js';

/** Something that was unsure, or had no place, when a table was read. */
export interface Doubt {
  /** The place in the data set that it is about. */
  readonly path: string;
  readonly code: string;
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  readonly severity: 'warning' | 'note';
  readonly place?: Place | undefined;
  /** All that is not in the data set. */
  readonly text?: string;
}
