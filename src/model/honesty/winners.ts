import { isDetailed } from '../check-references.js';
import { isAlike, type ValueWords } from '../difference.js';
import { messages as english } from '../messages/en.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison, Contender, Criterion, Value } from '../schema.js';
import { toMeasure, toVerdict, type Verdict } from '../verdict.js';
import { isBlank } from './blank.js';
import { isEmpty } from './criteria.js';
import { nameOf, warn, type Finding } from './finding.js';

interface Won {
  readonly criterion: Criterion;
  readonly index: number;
  /** Ids of those that an editor says have won. */
  readonly winners: readonly string[];
}

/** A winner that nobody explains, beside others that somebody does. */
export function checkWinners(comparison: Comparison): readonly Finding[] {
  const won = declaredIn(comparison);
  const bare = won.filter(({ criterion }) => !isFounded(criterion));
  if (bare.length === 0 || bare.length === won.length) return [];
  return bare.map(({ criterion, index }) =>
    warn(
      'winner-without-reason',
      `criteria.${index}.winner`,
      `“${toPlainText(criterion.label)}” has a winner without a reason or a source, and other rows have one`,
      'Add a reason to the row, or a source to its values.',
    ),
  );
}

/** A winner whose value doesn't show it: a reader looks at the row and sees another winner, or none. */
export function checkValuesOfWinners(comparison: Comparison): readonly Finding[] {
  const words = { ...english, lang: comparison.lang ?? english.lang };
  return declaredIn(comparison).flatMap(
    (won) =>
      judgeBlank(won, comparison.contenders) ??
      judgeNumbers(won, comparison.contenders) ??
      judgeAlike(won, comparison.contenders, words) ??
      [],
  );
}

function judgeBlank({ criterion, index, winners }: Won, contenders: readonly Contender[]): Finding | undefined {
  if (isEmpty(criterion)) return undefined;
  const blank = winners.find((id) => isBlank(criterion.values[id]));
  if (blank === undefined) return undefined;
  const message = `${nameOf(blank, contenders)} wins “${toPlainText(criterion.label)}”, and has no value there`;
  return warn('winner-without-value', `criteria.${index}.winner`, message, 'Add the value, or correct the winner.');
}

function judgeNumbers({ criterion, index, winners }: Won, contenders: readonly Contender[]): Finding | undefined {
  const namesOf = (ids: readonly string[]): string => ids.map((id) => nameOf(id, contenders)).join(', ');
  const numbers = sayNumbers(byNumbers(criterion, contenders), winners, contenders.length, namesOf);
  if (numbers === undefined) return undefined;
  const said = `${namesOf(winners)} ${winners.length === 1 ? 'wins' : 'win'} “${toPlainText(criterion.label)}”`;
  return warnOfNumbers(said, criterion, index, numbers);
}

/** A tie between numbers of which one is better. */
export const checkTies = ({ criteria, contenders }: Comparison): readonly Finding[] =>
  criteria.flatMap((criterion, index) => {
    if (criterion.winner !== 'tie') return [];
    const derived = byNumbers(criterion, contenders);
    if (derived.status !== 'won') return [];
    const names = derived.winners.map((id) => nameOf(id, contenders)).join(', ');
    const said = `“${toPlainText(criterion.label)}” is said to be a tie`;
    return [warnOfNumbers(said, criterion, index, `the winner is ${names}`)];
  });

const byNumbers = (criterion: Criterion, contenders: readonly Contender[]): Verdict =>
  toVerdict({ ...criterion, winner: undefined }, contenders);

const warnOfNumbers = (said: string, { better }: Criterion, index: number, numbers: string): Finding =>
  warn(
    'winner-against-numbers',
    `criteria.${index}.winner`,
    `${said}, where ${better} is better: by its numbers ${numbers}`,
    'Leave `winner` out, and it follows from the numbers; or take `better` out, and say in `reason` what decides.',
  );

/** What the numbers say in place of these winners; nothing where they agree, or say nothing. */
function sayNumbers(
  derived: Verdict,
  winners: readonly string[],
  count: number,
  namesOf: (ids: readonly string[]) => string,
): string | undefined {
  if (derived.status === 'tie') return winners.length === count ? undefined : 'all are the same';
  if (derived.status !== 'won') return undefined;
  const isAmong = winners.every((id) => derived.winners.includes(id));
  if (!isAmong) return `the winner is ${namesOf(derived.winners)}`;
  return winners.length === derived.winners.length ? undefined : 'others are as good';
}

function judgeAlike(
  { criterion, index, winners }: Won,
  contenders: readonly Contender[],
  words: ValueWords,
): Finding | undefined {
  const { values, label } = criterion;
  // A note may say what the value doesn't.
  if (isFounded(criterion) || Object.values(values).some((value) => isDetailed(value) && value.note !== undefined))
    return undefined;
  for (const { id } of contenders) {
    if (winners.includes(id) || isBlank(values[id])) continue;
    const same = winners.find((winner) => hasSameValue(values[winner], values[id], words));
    if (same === undefined) continue;
    const message = `${nameOf(same, contenders)} wins “${toPlainText(label)}”, and ${nameOf(id, contenders)} has the same value`;
    return warn(
      'winner-of-alike',
      `criteria.${index}.winner`,
      message,
      'Say in `reason` what decides, or call it a tie.',
    );
  }
  return undefined;
}

/** What looks the same may still measure differently. */
function hasSameValue(one: Value | undefined, other: Value | undefined, words: ValueWords): boolean {
  const [measure, otherMeasure] = [toMeasure(one), toMeasure(other)];
  const isAnother = measure && otherMeasure && (measure.low !== otherMeasure.low || measure.high !== otherMeasure.high);
  return !isAnother && isAlike([one, other], words);
}

const declaredIn = ({ criteria, contenders }: Comparison): readonly Won[] =>
  criteria.flatMap((criterion, index) => {
    const verdict = toVerdict(criterion, contenders);
    return verdict.status === 'won' && !verdict.derived ? [{ criterion, index, winners: verdict.winners }] : [];
  });

const isFounded = ({ reason, values }: Criterion): boolean =>
  reason !== undefined || Object.values(values).some((value) => isDetailed(value) && value.source !== undefined);
