import type { FitAnswers } from './fit-answers.js';
import { toFitQuestions, type FitCriterion, type FitReason } from './fit-questions.js';
import type { Comparison } from './schema.js';

/** Which contender fits a reader: the reader's own result, which the tally knows nothing of. */
export type Fit =
  /** The reader has not answered anything. */
  | { readonly status: 'unanswered' }
  /** Several contenders fit equally well, and better than all others. */
  | { readonly status: 'level'; readonly leaders: readonly string[]; readonly ranking: readonly FitEntry[] }
  | { readonly status: 'decided'; readonly leaders: readonly [string]; readonly ranking: readonly FitEntry[] };

/** One contender's place, and everything that put it there. */
export interface FitEntry {
  readonly contender: string;
  /** 1 for the best; contenders that are level share a rank. */
  readonly rank: number;
  readonly points: number;
  /** The ticked reasons that speak for it. */
  readonly fits: readonly FitReason[];
  /** The rows that matter to the reader and that it wins. */
  readonly wins: readonly FitCriterion[];
}

/** What a ticked reason counts; a row counts as much as the reader says, from 0 to 3. */
const REASON_POINTS = 2;

/**
 * Counts what speaks for each contender: two points a ticked reason, and for each row it wins as many as that row
 * matters to the reader. Nothing is ever taken away, so that ticking a reason can't lower whom it speaks for
 * (docs/fit.md).
 */
export function toFit(comparison: Comparison, answers: FitAnswers): Fit {
  const { reasons, criteria } = toFitQuestions(comparison);
  const ticked = reasons.filter(({ id }) => answers.ticked.includes(id));
  const weighed = toWeighed(criteria, answers);
  // Whoever has taken everything back has answered nothing.
  if (ticked.length === 0 && (answers.weights.size === 0 || weighed.length === 0)) return { status: 'unanswered' };

  const entries = comparison.contenders.map(({ id }) => {
    const fits = ticked.filter(({ contenders }) => contenders.includes(id));
    const wins = weighed.filter(({ criterion }) => criterion.winners.includes(id));
    return {
      contender: id,
      points: fits.length * REASON_POINTS + wins.reduce((sum, { weight }) => sum + weight, 0),
      fits,
      wins: wins.map(({ criterion }) => criterion),
    };
  });
  const ranking = entries
    .map((entry) => ({ ...entry, rank: 1 + entries.filter(({ points }) => points > entry.points).length }))
    .sort((a, b) => a.rank - b.rank);
  const leaders = ranking.filter(({ rank }) => rank === 1).map(({ contender }) => contender);
  return isOne(leaders) ? { status: 'decided', leaders, ranking } : { status: 'level', leaders, ranking };
}

const isOne = (ids: readonly string[]): ids is readonly [string] => ids.length === 1;

/** The rows that matter to the reader at all. */
export const toWeighed = (
  criteria: readonly FitCriterion[],
  { weights }: FitAnswers,
): readonly { readonly criterion: FitCriterion; readonly weight: number }[] =>
  criteria
    .map((criterion) => ({ criterion, weight: weights.get(criterion.id) ?? criterion.start }))
    .filter(({ weight }) => weight > 0);
