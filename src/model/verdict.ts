import { isDetailed } from './check-references.js';
import { toShownNumber } from './format.js';
import type { Comparison, Criterion, Value } from './schema.js';

/** Who wins a row: said by the editor, or derived from `better` and comparable numbers. */
export type Verdict =
  | { readonly status: 'won'; readonly winners: readonly string[]; readonly derived: boolean }
  | { readonly status: 'tie'; readonly derived: boolean }
  | { readonly status: 'depends' | 'open' };

const OPEN: Verdict = { status: 'open' };

/** A declared winner stands, whatever the numbers say; what an editor left out is derived, or open. */
export function toVerdict({ winner, better, values }: Criterion, contenders: Comparison['contenders']): Verdict {
  if (winner === 'tie') return { status: winner, derived: false };
  if (winner === 'depends') return { status: winner };
  if (winner !== undefined) {
    return { status: 'won', winners: typeof winner === 'string' ? [winner] : [...new Set(winner)], derived: false };
  }
  return better
    ? deriveVerdict(
        contenders.map(({ id }) => [id, values[id]]),
        better,
      )
    : OPEN;
}

/** What a value measures, or nothing if it is no number. A single number is a range without width. */
export interface Measure {
  readonly low: number;
  readonly high: number;
  readonly unit: string | undefined;
}

export function toMeasure(value: Value | undefined): Measure | undefined {
  if (typeof value === 'number') return { low: value, high: value, unit: undefined };
  if (!isDetailed(value)) return undefined;
  const { state, number, range, rating, unit } = value;
  // Readers see that nobody knows it.
  if (state === 'unknown' || state === 'undisclosed') return undefined;
  if (range) return { low: range[0], high: range[1], unit };
  if (number !== undefined) return { low: number, high: number, unit };
  return rating && { low: rating.value, high: rating.value, unit: `of ${rating.of}` };
}

/** Nothing is nothing in every unit: “Free” beside prices. */
export function areOfOneUnit(measures: readonly Measure[]): boolean {
  const [first, ...others] = measures.filter(({ low, high, unit }) => unit !== undefined || low !== 0 || high !== 0);
  return others.every(({ unit }) => unit === first!.unit);
}

/**
 * Numbers are compared only where every contender has one, in the same unit, and as they are shown. A range beats
 * another if it is at least as good at both ends: ranges that contain each other say nothing about who is better.
 */
function deriveVerdict(
  entries: readonly (readonly [id: string, value: Value | undefined])[],
  better: 'higher' | 'lower',
): Verdict {
  const measures: (Measure & { readonly id: string })[] = [];
  for (const [id, value] of entries) {
    const measure = toMeasure(value);
    if (!measure) return OPEN;
    const { low, high, unit } = measure;
    measures.push({ id, low: toShownNumber(low), high: toShownNumber(high), unit });
  }
  if (!areOfOneUnit(measures)) return OPEN;
  const sign = better === 'higher' ? 1 : -1;
  const isAsGood = (a: Measure, b: Measure): boolean => sign * (a.low - b.low) >= 0 && sign * (a.high - b.high) >= 0;

  const winners = measures.filter((measure) => measures.every((other) => isAsGood(measure, other)));
  if (winners.length === 0) return OPEN;
  if (winners.length === measures.length) return { status: 'tie', derived: true };
  return { status: 'won', winners: winners.map(({ id }) => id), derived: true };
}
