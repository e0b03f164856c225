import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
import { hasVerdict, toTally } from '../tally.js';
import { toVerdict } from '../verdict.js';
import { nameOf, warn, type Finding } from './finding.js';

/** A score that was printed has to be the number of rows that say so. */
export function checkScore(comparison: Comparison): readonly Finding[] {
  const { declaredScore, contenders } = comparison;
  if (!declaredScore) return [];
  const tally = toTally(comparison);
  if (!hasVerdict(tally)) {
    const message = 'a score is declared, and no row says who won';
    return [warn('score-unfounded', 'declaredScore', message, 'Give each row that somebody wins a winner.')];
  }
  return contenders
    .filter(({ id }) => Object.hasOwn(declaredScore, id) && declaredScore[id] !== tally.wins.get(id))
    .map(({ id, name }) => ({
      path: `declaredScore.${id}`,
      code: 'score-mismatch',
      message: `${toPlainText(name)} is said to win ${declaredScore[id]} ${declaredScore[id] === 1 ? 'row' : 'rows'}, and wins ${tally.wins.get(id)}`,
      advice: 'Correct the score, or the winners of the rows.',
      severity: 'error',
    }));
}

/** Few comparisons are that clear; many that look so left rows out. */
export function checkSweep({ criteria, contenders }: Comparison): readonly Finding[] {
  if (criteria.length < 2) return [];
  const verdicts = criteria.map((criterion) => toVerdict(criterion, contenders));
  const [first] = verdicts;
  if (first?.status !== 'won') return [];
  const [winner] = first.winners;
  const isSweep = verdicts.every(
    (verdict) => verdict.status === 'won' && verdict.winners.length === 1 && verdict.winners[0] === winner,
  );
  if (!isSweep) return [];
  const name = nameOf(winner!, contenders);
  return [
    warn(
      'clean-sweep',
      'criteria',
      `${name} wins every row`,
      'Add what the others are better at, or say why there is nothing.',
    ),
  ];
}
