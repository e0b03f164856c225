import { toPlainText } from '../rich-text.js';
import { isDetailed } from '../check-references.js';
import type { Columns } from './columns.js';
import type { GridCell } from './grid.js';
import type { ReadCell } from './read-cell.js';
import type { TableWords } from './table-words.js';
import { fold, isSameName, plain } from './words.js';

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

/** Whether cells have a mark or a name at most: that is a winner, and no value to compare. */
export const isMarkAlone = (cells: readonly ReadCell[], { contenders }: Columns, { winner }: TableWords): boolean =>
  cells.every(({ value }) => {
    if (value === undefined) return true;
    if (isDetailed(value)) return value.state !== undefined && value.text === undefined;
    const said = typeof value === 'string' || Array.isArray(value) ? toPlainText(value) : '';
    const names = contenders.map(({ contender }) => toPlainText(contender.name));
    return winner.includes(fold(said)) || names.some((name) => isSameName(name, said));
  });
