import { toPlainText } from '../rich-text.js';
import type { ComparisonInput } from '../schema.js';
import type { Columns } from './columns.js';
import type { Words } from './grid.js';
import type { ReadCell } from './read-cell.js';
import type { TableWords } from './table-words.js';
import { fold, isSameName } from './words.js';

type Winner = ComparisonInput['criteria'][number]['winner'];

/** Columns that are bold from top to bottom, where bold is style. */
export function findBoldColumns(rows: readonly (readonly ReadCell[])[]): ReadonlySet<number> {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
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
): { winner?: Winner; unknown?: string } {
  if (written) return readNamedWinner(toPlainText(written).trim(), contenders, words);
  const signed = contenders.filter((_, at) => cells[at]!.wins);
  const bold = contenders.filter((_, at) => cells[at]!.isBold && !boldColumns.has(at));
  const filled = cells.filter(({ value }) => value !== undefined).length;
  const winners = signed.length > 0 ? signed : bold.length < filled ? bold : [];
  return toWinner(
    winners.map(({ contender }) => contender.id),
    contenders.length,
  );
}

function toWinner(ids: readonly string[], all: number): { winner?: Winner } {
  if (ids.length === 0) return {};
  if (ids.length === all) return { winner: 'tie' };
  return { winner: ids.length === 1 ? ids[0]! : [...ids] };
}

/** What stands between two names, in the languages that ship. */
const SEPARATOR = /\s*[,;&/+=、]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+|[和与或]|とも?|\s+(?=و)|\n/u;

const isEqualName = (a: string, b: string): boolean => fold(a) === fold(b);

/** Of names that begin alike the longest is meant: “React Native” is not “React”. */
function findContender(
  name: string,
  contenders: Columns['contenders'],
  isNamed: (own: string, name: string) => boolean,
): string | undefined {
  const known = contenders
    .map(({ contender }) => ({ id: contender.id, own: toPlainText(contender.name) }))
    .filter(({ own }) => isNamed(own, name));
  const exact = known.find(({ own }) => isEqualName(own, name));
  return (exact ?? known.sort((a, b) => b.own.length - a.own.length)[0])?.id;
}

function readNamedWinner(
  name: string,
  contenders: Columns['contenders'],
  words: TableWords,
): { winner?: Winner; unknown?: string } {
  const key = fold(name);
  if (words.tie.includes(key)) return { winner: 'tie' };
  if (words.depends.includes(key)) return { winner: 'depends' };
  if (key === '') return {};
  const whole = findContender(name, contenders, isEqualName);
  const pieces = name.split(SEPARATOR).filter((piece) => fold(piece) !== '');
  const found = whole ? [whole] : pieces.map((piece) => findContender(piece, contenders, isSameName));
  const ids = [...new Set(found.filter((id) => id !== undefined))];
  return ids.length > 0 ? toWinner(ids, contenders.length) : { unknown: name };
}
