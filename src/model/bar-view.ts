import { isDetailed } from './check-references.js';
import { roundPercent } from './percent.js';
import type { Value } from './schema.js';
import { areOfOneUnit, toMeasure, type Measure } from './verdict.js';

/** Where a bar starts and how wide it is, in percent of its track. */
export interface BarView {
  readonly start: number;
  readonly size: number;
}

/** The narrowest bar that can still be seen: a number of zero, a range without width. */
const MIN_SIZE = 1.5;

/**
 * A bar for each value of a row, on one scale.
 *
 * The scale holds zero, so that a bar twice as long is a value twice as high. Values that are alone,
 * or in different units, have nothing to be compared with and get no bar; ratings bring their own scale.
 * A row of words has no bars at all.
 */
export function toBars(values: readonly (Value | undefined)[]): readonly (BarView | undefined)[] | undefined {
  if (values.every(isText)) return undefined;
  // A bar has its text beside it: a state in words says no number.
  const measures = values.map((value) => (isDetailed(value) && value.state ? undefined : toMeasure(value)));
  const scale = toScale(
    values,
    measures.filter((measure) => measure !== undefined),
  );
  return measures.map((measure, index) =>
    measure && scale ? toBar(measure, isRange(values[index]), scale) : undefined,
  );
}

const isRange = (value: Value | undefined): boolean => isDetailed(value) && value.range !== undefined;

const isText = (value: Value | undefined): boolean => typeof value === 'string';

interface Scale {
  readonly low: number;
  readonly high: number;
}

function toScale(values: readonly (Value | undefined)[], measures: readonly Measure[]): Scale | undefined {
  if (!areOfOneUnit(measures)) return undefined;

  const rating = values.map((value) => (isDetailed(value) ? value.rating : undefined)).find(Boolean);
  const low = Math.min(0, ...measures.map((measure) => measure.low));
  const high = Math.max(rating?.of ?? 0, ...measures.map((measure) => measure.high));
  const isAlone = measures.length < 2 && !rating;
  return isAlone || high === low || high - low === Infinity ? undefined : { low, high };
}

function toBar({ low, high }: Measure, isRange: boolean, scale: Scale): BarView {
  const percent = (number: number): number => ((number - scale.low) / (scale.high - scale.low)) * 100;
  // A single number reaches from zero to itself, a range from its lower to its higher end.
  const start = percent(isRange ? low : Math.min(0, low));
  const end = percent(isRange ? high : Math.max(0, high));
  const size = Math.max(end - start, MIN_SIZE);
  return { start: roundPercent(Math.min(start, 100 - size)), size: roundPercent(size) };
}
