import { toPlainText } from './rich-text.js';
import type { CellView, RowView, TableView } from './table-view.js';

/** A table as GitHub's Markdown writes it, for the reader to take along. */
export function toMarkdown(table: TableView, onlyDifferences = false): string {
  const [head, ...rows] = toRows(table, onlyDifferences).map((cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(table.columns.length + 1)}`, ...rows].join('\n');
}

/** A table as RFC 4180 writes it. */
export const toCsv = (table: TableView, onlyDifferences = false): string =>
  toRows(table, onlyDifferences)
    .map((cells) => cells.map(escapeCsv).join(','))
    .join('\r\n');

function toRows({ category, columns, blocks }: TableView, onlyDifferences: boolean): string[][] {
  const rows = blocks.flatMap((block) => block.rows).filter(({ alike }) => !(onlyDifferences && alike));
  return [[category, ...columns.map(({ name }) => toPlainText(name))], ...rows.map(toCells)];
}

const toCells = ({ label, verdictText, cells }: RowView): string[] => [
  [toPlainText(label), verdictText && `(${verdictText})`].filter(Boolean).join(' '),
  ...cells.map(toCellText),
];

const toCellText = ({ stateText, text, winner }: CellView): string =>
  [stateText && `${stateText}:`, toPlainText(text), winner && `(${winner})`].filter(Boolean).join(' ');

const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

function escapeCsv(text: string): string {
  // A spreadsheet would run a text that begins like a formula.
  const safe = /^[=@\t\r]|^[+-](?![\d.,\s%]*$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
