import type { Place } from './grid.js';

/** Something that was unsure, or had no place, when a table was read. Whoever reports it has the words for it. */
export interface Doubt {
  /** The place in the data set that it is about. */
  readonly path: string;
  readonly code:
    | 'table-turned'
    | 'no-labels'
    | 'rating-scale'
    | 'unknown-winner'
    | 'bold-column'
    | 'extra-cell'
    | 'empty-cell'
    | 'short-row'
    | 'score-row'
    | 'overall-winner';
  readonly place?: Place | undefined;
  /** What stands there: the label of a row, a value. */
  readonly found?: string;
  /** Whom it is about. */
  readonly names?: readonly string[];
  /** All that is not in the data set. */
  readonly text?: string;
}
