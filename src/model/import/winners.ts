import { readNamedWinner, toWinner, type NamedWinner } from './named-winner.js';
import type { Columns } from './columns.js';
import type { Words } from './grid.js';
import type { ReadCell } from './read-cell.js';
import type { TableWords } from './table-words.js';

/** Columns that are bold from top to bottom, where bold is style. */
export function findBoldColumns(rows: readonly (readonly ReadCell[])[]): ReadonlySet<number> {
  const width = rows[0]?.length ?? 0;
  const columns = [...Array(width).keys()];
  return new Set(
    columns.filter((column) => {
      const filled = rows.filter((row) => row[column]?.value !== undefined);
      return filled.length >= 3 && filled.every((row) => row[column]!.isBold);
    }),
  );
}

/** Who wins a row, by what a column of winners, a sign or bold cells say. */
export function readWinner(
  cells: readonly ReadCell[],
  written: Words | undefined,
  { contenders }: Columns,
  boldColumns: ReadonlySet<number>,
  words: TableWords,
): NamedWinner {
  if (written) return readNamedWinner(written, contenders, words);
  const signed = contenders.filter((_, at) => cells[at]!.wins);
  const bold = contenders.filter((_, at) => cells[at]!.isBold && !boldColumns.has(at));
  const filled = cells.filter(({ value }) => value !== undefined).length;
  const winners = signed.length > 0 ? signed : bold.length < filled ? bold : [];
  const ids = winners.map(({ contender }) => contender.id);
  return { winner: toWinner(ids, contenders.length) };
}
