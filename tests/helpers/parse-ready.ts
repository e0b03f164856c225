import type { Comparison } from '../../src/model/schema.js';
import { parseComparison } from '../../src/model/state.js';

/** Parses a data set that a test takes for granted. */
export function parseReady(input: unknown): Comparison {
  const state = parseComparison(input);
  if (state.status !== 'ready') throw new Error(JSON.stringify(state));
  return state.comparison;
}
