import type { PhrasingNode } from '../schema.js';

/** Words in a line, in mdast's shape. */
export type Words = readonly PhrasingNode[];

/** Where in a text something stands; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where every text begins. */
export const START: Place = { line: 1, column: 1 };

/** One cell of a table, whatever it was written in. */
export interface GridCell {
  readonly words: Words;
  /** The drawing that it showed in place of words. */
  readonly leftOut?: object | null | undefined;
  readonly isHeader: boolean;
  /** How many columns it reaches over; what it covers is filled with empty cells. */
  readonly columns: number;
  readonly place?: Place | undefined;
}

/** A table: rows may be of any length. */
export interface Grid {
  readonly caption?: Words | undefined;
  /** How many of the first rows are headings of columns. */
  readonly headRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A cell before the spans are laid out. */
export interface SpanningCell extends GridCell {
  readonly rows: number;
}

/** A table of more columns than any page has is a mistake, or malice. */
const MAX_SPAN = 1_000;
/** Cells that spans may make: as many as the largest table that is written out. */
const MAX_SPANNED = 100_000;

export const EMPTY_CELL: GridCell = { words: [], isHeader: false, columns: 1 };

/** Puts cells where a browser would show them: a cell that reaches down is said again in each row that it reaches. */
export function layOut(rows: readonly (readonly SpanningCell[])[]): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => []);
  let spanned = 0;
  rows.forEach((cells, top) => {
    let column = 0;
    for (const { rows: height, ...cell } of cells) {
      while (grid[top]![column]) column += 1;
      const isTooMuch = spanned > MAX_SPANNED;
      const width = isTooMuch ? 1 : Math.max(1, Math.min(cell.columns, MAX_SPAN));
      const bottom = isTooMuch ? top + 1 : Math.min(rows.length, top + Math.max(1, height));
      spanned += width * (bottom - top) - 1;
      for (let row = top; row < bottom; row += 1) {
        for (let across = 0; across < width; across += 1) {
          grid[row]![column + across] ??= across === 0 ? { ...cell, columns: width } : { ...EMPTY_CELL };
        }
      }
      column += width;
    }
  });
  return grid.map((row) => [...row].map((cell) => cell ?? EMPTY_CELL));
}

/** How many rows head the columns: those of a `<thead>`; without one, the first rows that hold nothing but headings. */
export function countHeadRows(
  rows: readonly { readonly isHead: boolean; readonly cells: readonly SpanningCell[] }[],
): number {
  const marked = rows.filter(({ isHead }) => isHead).length;
  if (marked > 0) return marked;
  const other = rows.findIndex(({ cells }) => cells.length < 2 || !cells.every(({ isHeader }) => isHeader));
  return other === -1 ? Math.min(1, rows.length) : other;
}
