import { isDetailed } from '../check-references.js';
import type { Columns } from './columns.js';
import type { GridCell } from './grid.js';
import type { ReadCell } from './read-cell.js';
import type { TableWords } from './table-words.js';
import { fold, plain } from './words.js';

/** “Edge” heads a column of winners, and is a browser among others as a row. */
const BROWSER = 'edge';

type Row = readonly GridCell[];

/** The rows that say who wins as a whole: “Winner” or “Verdict” below all others, above or below a score. */
export function findOverall(body: readonly Row[], { label }: Columns, { winner, score }: TableWords): ReadonlySet<Row> {
  const found = new Set<Row>();
  for (const row of [...body].reverse()) {
    const said = fold(plain(row[label]?.words ?? []));
    if (winner.includes(said) && said !== BROWSER) found.add(row);
    else if (!score.includes(said)) break;
  }
  return found;
}

/** Whether cells have a mark at most: that is a winner, and no value to compare. */
export const isMarkAlone = (cells: readonly ReadCell[], { winner }: TableWords): boolean =>
  cells.every(({ value }) =>
    isDetailed(value)
      ? value.state !== undefined && value.text === undefined
      : value === undefined || (typeof value === 'string' && winner.includes(fold(value))),
  );
