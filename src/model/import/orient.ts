import { EMPTY_CELL, type Grid, type GridCell } from './grid.js';
import { readCell, type ReadingOptions } from './read-cell.js';
import { isDetailed } from '../check-references.js';
import { fold, isSameName, plain, text } from './words.js';

/** A table with one row of headings, and a column of labels in front. */
export interface Oriented {
  /** How it was written: contenders over columns, contenders down the first column, or no column of labels. */
  readonly as: 'columns' | 'rows' | 'unlabelled';
  readonly head: readonly GridCell[];
  readonly body: readonly (readonly GridCell[])[];
  /** Rows of headings above the last one. */
  readonly above: readonly (readonly GridCell[])[];
}

/** Turns a table so that each contender has a column and each criterion a row. */
export function orient(grid: Grid, options: ReadingOptions): Oriented {
  let headRow = Math.max(1, grid.headRows) - 1;
  while (headRow + 1 < grid.rows.length && isNoHead(grid.rows[headRow]!)) headRow += 1;
  const next = grid.rows[headRow + 1];
  if (next && isHeadBelow(next, grid.rows[headRow]!, options)) headRow += 1;
  const above = grid.rows.slice(0, headRow);
  const body = grid.rows.slice(headRow + 1).filter((row) => row.some(isFilled));
  const head = withCorner(apart(grid.rows[headRow] ?? [], above.at(-1) ?? []), body, options);
  const rows = body.map((row) => [...row]);

  if (isTransposed(head, rows, options)) return { as: 'rows', ...transpose(head, rows), above };
  if (!isLabelled(head, rows, options)) {
    return { as: 'unlabelled', head: [EMPTY_CELL, ...head], body: rows.map((row) => [EMPTY_CELL, ...row]), above };
  }
  return { as: 'columns', head, body: rows, above };
}

/** Headings that are called the same, told apart by what stands over them. */
function apart(head: readonly GridCell[], above: readonly GridCell[]): readonly GridCell[] {
  const names = head.filter(isFilled).map(({ words }) => plain(words));
  if (new Set(names).size === names.length) return head;
  return head.map((cell, column) => {
    const over = above.find(
      (each, at) =>
        at <= column &&
        isFilled(each) &&
        (at + each.columns > column || above.slice(at + 1, column + 1).every((other) => !isFilled(other))),
    );
    return !over || !isFilled(cell) || plain(over.words) === plain(cell.words)
      ? cell
      : { ...cell, words: [...over.words, text(': '), ...cell.words] };
  });
}

/** A row with nothing in it, or a title over all columns. */
function isNoHead(row: readonly GridCell[]): boolean {
  const [only, ...others] = row.filter(isFilled);
  return others.length === 0 && (!only || (row.length > 1 && only.columns >= row.length));
}

/** A row that names the columns below merged cells: a spreadsheet leaves empty all but the first that each of them covers. */
function isHeadBelow(row: readonly GridCell[], head: readonly GridCell[], { words }: ReadingOptions): boolean {
  const [corner = EMPTY_CELL, ...names] = row;
  const isCorner = !isFilled(corner) || words.label.includes(fold(plain(corner.words)));
  return (
    isCorner &&
    names.length > 1 &&
    names.every(isFilled) &&
    names.some((_, at) => !isFilled(head[at + 1] ?? EMPTY_CELL))
  );
}

export const isFilled = ({ words }: GridCell): boolean => plain(words) !== '';

/** A header row that is one cell short leaves out the corner over the labels. */
function withCorner(
  head: readonly GridCell[],
  body: readonly (readonly GridCell[])[],
  { words }: ReadingOptions,
): readonly GridCell[] {
  const [first] = head;
  if (!first || !isFilled(first) || words.label.includes(fold(plain(first.words)))) return head;
  const isShort = body.length > 0 && body.every((row) => row.length === head.length + 1 && isFilled(row[0]!));
  return isShort ? [EMPTY_CELL, ...head] : head;
}

const countNames = (cells: readonly GridCell[], names: readonly string[]): number =>
  names.filter((name) => cells.some(({ words }) => isSameName(plain(words), name))).length;

function isTransposed(
  head: readonly GridCell[],
  body: readonly (readonly GridCell[])[],
  options: ReadingOptions,
): boolean {
  if (body.length < 2) return false;
  const { names = [], words } = options;
  const firstColumn = body.flatMap((row) => row.slice(0, 1));
  const [down, across] = [countNames(firstColumn, names), countNames(head, names)];
  if (down !== across) return down > across && down >= 2;
  // The page names nobody: the corner may, and then columns hold values of one kind.
  const corner = fold(plain(head[0]?.words ?? []));
  const isDistinct = new Set(firstColumn.map((cell) => plain(cell.words))).size === body.length;
  return (
    words.contender.includes(corner) &&
    isDistinct &&
    across === 0 &&
    alikeColumns(body, options) >= alikeRows(body, options)
  );
}

function isLabelled(
  head: readonly GridCell[],
  body: readonly (readonly GridCell[])[],
  { names = [], words }: ReadingOptions,
): boolean {
  const [corner] = head;
  if (!corner || !isFilled(corner) || body.some((row) => row[0]?.isHeader)) return true;
  const name = plain(corner.words);
  if (names.some((each) => isSameName(each, name)) && countNames(head, names) >= 2) return false;
  if (head.length !== 2 || words.label.includes(fold(name))) return true;
  // Two columns and a first one that is no word for criteria: both are contenders, for one alone is no comparison.
  return false;
}

function transpose(
  head: readonly GridCell[],
  body: readonly (readonly GridCell[])[],
): { head: readonly GridCell[]; body: readonly (readonly GridCell[])[] } {
  const width = body.reduce((most, { length }) => Math.max(most, length), head.length);
  const [first, ...rest] = Array.from({ length: width }, (_, column) =>
    [head, ...body].map((row) => row[column] ?? EMPTY_CELL),
  );
  return { head: first ?? [], body: rest };
}

type Kind = string | undefined;

function kindOf(cell: GridCell, options: ReadingOptions): Kind {
  const { value } = readCell(cell.words, options);
  if (typeof value === 'number') return 'number';
  if (!isDetailed(value)) return undefined;
  if (value.state) return 'state';
  return value.rating ? 'rating' : value.number !== undefined || value.range ? `number ${value.unit ?? ''}` : undefined;
}

function shareAlike(lines: readonly (readonly Kind[])[]): number {
  const alike = lines.filter(([first, ...others]) => first !== undefined && others.every((kind) => kind === first));
  return lines.length === 0 ? 0 : alike.length / lines.length;
}

const kindsOf = (body: readonly (readonly GridCell[])[], options: ReadingOptions): Kind[][] =>
  body.slice(0, 20).map((row) => row.slice(1).map((cell) => kindOf(cell, options)));

const alikeRows = (body: readonly (readonly GridCell[])[], options: ReadingOptions): number =>
  shareAlike(kindsOf(body, options));

function alikeColumns(body: readonly (readonly GridCell[])[], options: ReadingOptions): number {
  const kinds = kindsOf(body, options);
  const width = Math.max(...kinds.map((row) => row.length));
  return shareAlike(Array.from({ length: width }, (_, column) => kinds.map((row) => row[column])));
}
