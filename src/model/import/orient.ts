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
  /** The column in front that only counts the rows. */
  readonly counts: readonly GridCell[];
}

/** Turns a table so that each contender has a column and each criterion a row. */
export function orient(grid: Grid, options: ReadingOptions): Oriented {
  let headRow = Math.max(1, grid.headRows) - 1;
  while (headRow + 1 < grid.rows.length && isNoHead(grid.rows[headRow]!)) headRow += 1;
  const next = grid.rows[headRow + 1];
  if (next && isHeadBelow(next, grid.rows[headRow]!, options)) headRow += 1;
  const above = grid.rows.slice(0, headRow);
  const body = grid.rows.slice(headRow + 1).filter((row) => row.some(isFilled));
  const written = withCorner(apart(grid.rows[headRow] ?? [], above.at(-1) ?? []), body, options);
  const from = isFirstCount(written, body, options) ? 1 : 0;
  const head = written.slice(from);
  const rows = body.map((row) => row.slice(from));
  const rest = { above, counts: from > 0 ? [written, ...body].map(([cell]) => cell!) : [] };

  if (isTransposed(head, rows, options, from > 0)) return { as: 'rows', ...transpose(head, rows), ...rest };
  if (!isLabelled(head, rows, options)) {
    return { as: 'unlabelled', head: [EMPTY_CELL, ...head], body: rows.map((row) => [EMPTY_CELL, ...row]), ...rest };
  }
  return { as: 'columns', head, body: rows, ...rest };
}

/** Whether the first column only counts the rows, “1.”, “2.”, so that the second says what stands in them. */
function isFirstCount(
  head: readonly GridCell[],
  body: readonly (readonly GridCell[])[],
  options: ReadingOptions,
): boolean {
  if (head.length < 3 || body.length < 2) return false;
  const counts = body.map(([cell]) => /^#?(\d+)[.)]?$/.exec(plain(cell!.words))?.[1]);
  const start = Number(counts[0]);
  if (!(start < 2) || !counts.every((count, index) => Number(count) === start + index)) return false;
  const { names = [], words } = options;
  const [corner, next] = head.map((cell) => fold(plain(cell.words))) as [string, string];
  if (corner !== '') return words.count.includes(corner) && countNames(head.slice(1, 2), names) === 0;
  const [others, rows] = [head.slice(1), body.map((row) => row.slice(1))];
  return words.label.includes(next) || isTransposed(others, rows, options, false);
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
  isCounted: boolean,
): boolean {
  if (body.length < 2) return false;
  const { names = [], words } = options;
  const firstColumn = body.flatMap((row) => row.slice(0, 1));
  const [down, across] = [countNames(firstColumn, names), countNames(head, names)];
  if (down !== across) return down > across && down >= 2;
  // The page names nobody: the corner may, and then columns hold values of one kind.
  const corner = fold(plain(head[0]?.words ?? []));
  const isDistinct = new Set(firstColumn.map((cell) => plain(cell.words))).size === body.length;
  if (!isDistinct || across > 0 || corner === '' || [...words.label, ...words.group].includes(corner)) return false;
  const kinds = body.slice(0, 20).map((row) => row.slice(1).map((cell) => kindOf(cell, options)));
  const columns = head.slice(1).map((_, column) => kinds.map((row) => row[column]));
  const more = shareAlike(columns) - shareAlike(kinds);
  if (words.contender.includes(corner)) return more >= 0;
  // The corner says nothing that is known: columns of several kinds do, prices in one and ticks in another.
  return isCounted ? more > 0 : new Set(alike(columns).map(([kind]) => kind)).size > 1;
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
  const [first, ...rest] = [...Array(width).keys()].map((column) =>
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

const alike = (lines: readonly (readonly Kind[])[]): readonly (readonly Kind[])[] =>
  lines.filter(([first, ...others]) => first !== undefined && others.every((kind) => kind === first));

const shareAlike = (lines: readonly (readonly Kind[])[]): number =>
  lines.length === 0 ? 0 : alike(lines).length / lines.length;
