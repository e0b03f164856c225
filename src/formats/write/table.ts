import type { Comparison } from '../../model/schema.js';
import { toCsv } from '../../model/table-text.js';
import { toTableView, type TableView } from '../../model/table-view.js';
import { withNumberTexts, type ExportOptions } from './wording.js';

/**
 * Writes the table of a data set as RFC 4180 says: commas, CRLF, quotes where needed; no cell is run as a formula. A
 * file of this kind doesn't say its language: numbers have no groups, and a point.
 */
export const exportCsv = (comparison: Comparison, { messages }: ExportOptions = {}): string =>
  `${toCsv(withoutMissing(toTableView(withNumberTexts(comparison, undefined), { messages })), false, { messages })}\r\n`;

/** “No data” would be read as a text of the author's. */
const withoutMissing = (view: TableView): TableView => ({
  ...view,
  blocks: view.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.missing ? { ...cell, text: '' } : cell)),
    })),
  })),
});

/** Writes a data set as JSON, all of it. */
export const exportJson = (comparison: Comparison): string => `${JSON.stringify(comparison, undefined, 2)}\n`;
