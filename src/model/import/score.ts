import type { Columns } from './columns.js';
import type { GridCell } from './grid.js';
import { toWesternDigits } from './numbers.js';
import type { TableWords } from './table-words.js';
import { fold, plain } from './words.js';

/** A number alone, or with one word behind it. `8/10` is a mark, not a count. */
const COUNT = /^(\d+)\s*([\p{L}\p{M}]*)$/u;
/** What is counted: `3 wins`, `3 Siege`, `3 victorias`. */
const WINS = /^(?:w[io]ns?$|sieg|vic|vit)/i;
/** What may stand for wins where it can be nothing else: nothing, points, a word of another script. */
const POINTS = /^(?:p|[^a-z]*$)/i;

export interface Score {
  readonly wins: Record<string, number>;
  /** Whether the row says of its numbers that they count wins, or was taken for it because of where it stands. */
  readonly is: 'said' | 'guessed';
}

/**
 * The row that counts the wins of everybody: it says so, or it is the last one. Nobody wins more rows than there are: a
 * higher number is a mark.
 */
export function readScore(
  row: readonly GridCell[],
  { label, contenders }: Columns,
  words: TableWords,
  { others, isLast }: { readonly others: number; readonly isLast: boolean },
): Score | undefined {
  if (!words.score.includes(fold(plain(row[label]?.words ?? []))) || contenders.length === 0) return undefined;
  const counts = contenders.map(({ column, contender }) => ({ id: contender.id, ...count(row[column]) }));
  const isSaid = counts.some(({ of = '' }) => WINS.test(of));
  const isCount = ({ number = Infinity, of }: (typeof counts)[number]): boolean =>
    of !== undefined && (isSaid || (isLast && number <= others && POINTS.test(of)));
  return counts.every(isCount)
    ? { wins: Object.fromEntries(counts.map(({ id, number }) => [id, number!])), is: isSaid ? 'said' : 'guessed' }
    : undefined;
}

function count(cell: GridCell | undefined): { readonly number: number; readonly of: string } | undefined {
  const found = COUNT.exec(toWesternDigits(plain(cell?.words ?? [])));
  return found ? { number: Number(found[1]), of: found[2]! } : undefined;
}
