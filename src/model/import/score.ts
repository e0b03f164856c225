import type { Columns } from './columns.js';
import type { GridCell } from './grid.js';
import { toWesternDigits } from './numbers.js';
import type { TableWords } from './table-words.js';
import { fold, plain } from './words.js';

/** A number alone, or with one word behind it: `3 wins`. `8/10` is a mark, not a count. */
const COUNT = /^(\d+)\s*[\p{L}\p{M}]*$/u;

/** Whether a row counts the wins of everybody. Nobody wins more rows than there are: a higher number is a mark. */
export function isScoreRow(
  row: readonly GridCell[],
  { label, contenders }: Columns,
  words: TableWords,
  rows: number,
): boolean {
  const counts = contenders.map(({ column }) => count(row[column]));
  const isSaid = contenders.some(({ column }) => /\p{L}/u.test(plain(row[column]?.words ?? [])));
  return (
    words.score.includes(fold(plain(row[label]?.words ?? []))) &&
    contenders.length > 0 &&
    counts.every((each) => each !== undefined && (isSaid || each <= rows))
  );
}

export const readScore = (row: readonly GridCell[], { contenders }: Columns): Record<string, number> =>
  Object.fromEntries(contenders.map(({ column, contender }) => [contender.id, count(row[column])!]));

function count(cell: GridCell | undefined): number | undefined {
  const digits = COUNT.exec(toWesternDigits(plain(cell?.words ?? [])))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
