/** The words and numbers that every rival shows besides the data set's own, so that all show the same. */
import { toText, type Comparison, type Criterion } from '../data.js';

export const WORDS = {
  category: 'Category',
  score: 'Score',
  winner: 'Winner',
  shortAnswer: 'The short answer',
  overview: 'Overview',
  table: 'Head-to-head comparison',
  audiences: 'Who should choose what?',
  faq: 'Frequently asked questions',
  onlyDifferences: 'Show only differences',
} as const;

export const TICK = 'M3 8.5 6.5 12 13 4.5';

export const toWins = (count: number): string => (count === 1 ? '1 win' : `${count} wins`);

export const toRowsShown = (shown: number, total: number): string => `${shown} of ${total} rows shown`;

/** How many rows each contender wins, in the order of the contenders. */
export function countWins({ contenders, criteria }: Comparison): readonly number[] {
  const wins = new Map(contenders.map(({ id }) => [id, 0]));
  for (const { winner } of criteria) if (winner !== undefined) wins.set(winner, wins.get(winner)! + 1);
  return [...wins.values()];
}

/** Whether nobody wins the row and all its cells say the same. */
export function isAlike({ values, winner }: Criterion, { contenders }: Comparison): boolean {
  if (winner !== undefined) return false;
  const first = toText(values[contenders[0]!.id]);
  return contenders.every(({ id }) => toText(values[id]) === first);
}
