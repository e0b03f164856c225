import type { Comparison } from './schema.js';
import { toVerdict } from './verdict.js';

/** The derived score: how many rows each contender wins, and the rows that nobody wins. */
export interface Tally {
  /** Wins by contender id, in the order of the contenders; a row with two winners counts for both. */
  readonly wins: ReadonlyMap<string, number>;
  readonly tie: number;
  readonly depends: number;
  readonly open: number;
}

const tallies = new WeakMap<Comparison, Tally>();

/** Counted from the rows, never taken from what a source declares; counted once for all who ask. */
export function toTally(comparison: Comparison): Tally {
  const known = tallies.get(comparison);
  if (known) return known;

  const wins = new Map(comparison.contenders.map(({ id }) => [id, 0]));
  const unwon = { tie: 0, depends: 0, open: 0 };
  for (const criterion of comparison.criteria) {
    const verdict = toVerdict(criterion, comparison.contenders);
    if (verdict.status === 'won') {
      for (const id of verdict.winners) wins.set(id, (wins.get(id) ?? 0) + 1);
    } else {
      unwon[verdict.status] += 1;
    }
  }
  const tally = { wins, ...unwon };
  tallies.set(comparison, tally);
  return tally;
}

/** Whether anybody said of any row who wins: without that, a score of nothing to nothing says nothing. */
export const hasVerdict = ({ wins, tie, depends }: Tally): boolean =>
  tie + depends > 0 || [...wins.values()].some((count) => count > 0);
