import { isDetailed } from '../check-references.js';
import { MAX_WEIGHT } from '../fit-questions.js';
import type { ComparisonInput } from '../schema.js';
import type { GridCell } from './grid.js';
import { readCell, type ReadingOptions } from './read-cell.js';

type CriterionInput = ComparisonInput['criteria'][number];

/** How much a row counts, in whatever scale; “1.2 kg” is what somebody weighs, and “high” a remark. */
export function readWeight({ words }: GridCell, options: ReadingOptions): number | undefined {
  const { value } = readCell(words, options);
  const { number, unit = '%' } = typeof value === 'number' ? { number: value } : isDetailed(value) ? value : {};
  return number !== undefined && number >= 0 && unit === '%' ? number : undefined;
}

/** Weights as a reader can give them, 0 to 3, however high those of the table are, and what its 3 stands for. */
export function toReaderScale(criteria: CriterionInput[]): { criteria: CriterionInput[]; most: number } {
  const most = criteria.reduce((highest, { weight = 0 }) => Math.max(highest, weight), MAX_WEIGHT);
  if (most === MAX_WEIGHT) return { criteria, most };
  const scaled = criteria.map(({ weight, ...criterion }) =>
    weight === undefined ? criterion : { ...criterion, weight: Number(((weight * MAX_WEIGHT) / most).toFixed(2)) },
  );
  return { criteria: scaled, most };
}
