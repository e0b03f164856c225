import type { Comparison } from '../../model/schema.js';
import { toCsv } from '../../model/table-text.js';
import { toTableView } from '../../model/table-view.js';

/** Writes the table of a data set as RFC 4180 says: commas, CRLF, quotes where needed; no cell is run as a formula. */
export const exportCsv = (comparison: Comparison): string => `${toCsv(toTableView(comparison))}\r\n`;

/** Writes a data set as JSON, all of it. */
export const exportJson = (comparison: Comparison): string => `${JSON.stringify(comparison, undefined, 2)}\n`;
