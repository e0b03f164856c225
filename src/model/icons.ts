import type { ValueState } from './value-view.js';

// Outlines in a box of 16 × 16, drawn with a line of 2.

/** One shape a state: they can be told apart without colour. */
export const STATE_PATHS: Readonly<Record<ValueState, string>> = {
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'm4 4 8 8m0-8-8 8',
  partial: 'M2 10q3-5 6-2t6-2',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.5 2.5Q8 9 8 10.5M8 13v.1',
  undisclosed: 'M4 7.5h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  'not-applicable': 'M4 8h8',
};
