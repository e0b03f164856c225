import { toAccent } from './accent.js';
import { formatCount, formatNumber } from './format.js';
import { tallyWords } from './messages/english/tally.js';
import type { PluralForms } from './messages/messages.js';
import { roundPercent } from './percent.js';
import type { Comparison, RichText } from './schema.js';
import { toTally } from './tally.js';
import { toWording, type ViewOptions, type Wording } from './view-options.js';

/** The tally as a bar: parts from start to end that add up to all rows, each with its words. */
export interface TallyView {
  readonly heading: string;
  readonly parts: readonly TallyPartView[];
  /** More words than stand in one line: each needs the sign of its colour. */
  readonly isMany: boolean;
}

/** One part of the bar of wins. */
export interface TallyPartView {
  readonly count: string;
  /** A contender's name, or the word for rows that nobody wins. */
  readonly label: RichText;
  /** The contender's accent; none for rows that nobody wins. */
  readonly accent: number | undefined;
  /** Where the part starts and how wide it is, in percent. */
  readonly start: number;
  readonly size: number;
}

/**
 * With two contenders the rows that nobody wins stand between them, so that the bar reads as a tug of
 * war; with more they stand last. A contender without a win keeps its words; kinds of unwon rows that
 * don't occur are left out.
 */
export function toTallyView(comparison: Comparison, options: ViewOptions = {}): TallyView {
  const wording = toWording(options, tallyWords);
  const { messages, lang } = wording;
  const { wins, tie, depends, open } = toTally(comparison);

  const won = comparison.contenders.map(({ id, name }, index) => ({
    amount: wins.get(id) ?? 0,
    count: formatNumber(wins.get(id) ?? 0, lang),
    label: name,
    accent: toAccent(index),
  }));
  const unwon = [
    toUnwon(tie, messages.tieRows, wording),
    toUnwon(depends, messages.dependsRows, wording),
    toUnwon(open, messages.openRows, wording),
  ].filter(({ amount }) => amount > 0);

  const [first, ...others] = won;
  const ordered = won.length === 2 ? [first!, ...unwon, ...others] : [...won, ...unwon];
  const total = ordered.reduce((sum, { amount }) => sum + amount, 0);

  let start = 0;
  const parts = ordered.map(({ amount, count, label, accent }) => {
    const size = (amount / total) * 100;
    const part = { count, label, accent, start: roundPercent(start), size: roundPercent(size) };
    start += size;
    return part;
  });
  return { heading: messages.tally, parts, isMany: parts.length > 3 || won.length > 2 };
}

const toUnwon = (amount: number, forms: PluralForms, wording: Wording<never>) => ({
  amount,
  count: formatNumber(amount, wording.lang),
  label: formatCount(forms, amount, wording),
  accent: undefined,
});
