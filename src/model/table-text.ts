import { fill } from './format.js';
import { controlsWords } from './messages/english/controls.js';
import { toPlainText } from './rich-text.js';
import type { CellView, RowView, TableView } from './table-view.js';
import { toWording, type ViewOptions } from './view-options.js';

/** A table as GitHub's Markdown writes it, for the reader to take along. */
export function toMarkdown(table: TableView, onlyDifferences = false, options: ViewOptions = {}): string {
  const [head, ...rows] = toRows(table, onlyDifferences, options).map(
    (cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`,
  );
  return [head, `|${' --- |'.repeat(table.columns.length + 1)}`, ...rows].join('\n');
}

/** A table as RFC 4180 writes it. */
export const toCsv = (table: TableView, onlyDifferences = false, options: ViewOptions = {}): string =>
  toRows(table, onlyDifferences, options)
    .map((cells) => cells.map(escapeCsv).join(','))
    .join('\r\n');

function toRows({ category, columns, blocks }: TableView, onlyDifferences: boolean, options: ViewOptions): string[][] {
  const { namely } = toWording(options, controlsWords).messages;
  const rows = blocks.flatMap((block) => block.rows).filter(({ alike }) => !(onlyDifferences && alike));
  return [[category, ...columns.map(({ name }) => toPlainText(name))], ...rows.map((row) => toCells(row, namely))];
}

const toCells = ({ label, verdictText, cells }: RowView, namely: string): string[] => [
  withRemark(toPlainText(label), verdictText),
  ...cells.map((cell) => toCellText(cell, namely)),
];

const toCellText = ({ stateText, text, winner }: CellView, namely: string): string => {
  const words = toPlainText(text);
  return withRemark(stateText ? fill(namely, { label: stateText, text: words }) : words, winner);
};

const withRemark = (words: string, remark: string | undefined): string =>
  [words, remark && `(${remark})`].filter(Boolean).join(' ');

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
