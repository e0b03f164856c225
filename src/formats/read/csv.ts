import Papa from 'papaparse';
import { EMPTY_CELL, type GridCell } from '../../model/import/grid.js';
import { text } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';
import type { Block, Loss, SourceDocument } from '../document.js';
import { START } from './hast.js';

/** A table of a spreadsheet, in whatever separator it was saved with. */
export function readCsv(source: string): SourceDocument {
  const losses: Loss[] = [];
  const rows = readRows(source, losses).filter((row) => row.some(({ words }) => words.length > 0));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const blocks: Block[] = [];
  // Lines above the table with one cell alone are what its title and words of introduction look like.
  while (width > 2 && rows[0] && rows[0].filter(({ words }) => words.length > 0).length === 1) {
    const [cell] = rows.shift()!.filter(({ words }) => words.length > 0);
    blocks.push({ type: 'paragraph', words: cell!.words, place: cell!.place ?? START });
  }
  if (rows.length > 0) {
    const place = rows[0]!.find((cell) => cell.place)?.place ?? START;
    blocks.push({ type: 'table', grid: { headRows: 1, rows }, place });
  }
  return { blocks, meta: [], notes: new Map(), losses, isPlain: true };
}

function readRows(source: string, losses: Loss[]): GridCell[][] {
  // Excel says in a first line of its own which separator it used.
  const hint = /^\uFEFF?sep=(.)\r?\n/.exec(source);
  const skipped = hint?.[0].length ?? (source.startsWith('\uFEFF') ? 1 : 0);
  const body = source.slice(skipped);
  const rows: GridCell[][] = [];
  let line = hint ? 2 : 1;
  let from = 0;
  Papa.parse<string[]>(body, {
    ...(hint ? { delimiter: hint[1]! } : {}),
    step: ({ data, errors, meta }) => {
      const raw = body.slice(from, meta.cursor);
      for (const { code, message } of errors) {
        if (code !== 'UndetectableDelimiter') losses.push(csvLoss(message, line, raw));
      }
      rows.push(toCells(data, raw, meta.delimiter, line));
      line += raw.split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  return rows;
}

const csvLoss = (message: string, line: number, text: string): Loss => ({
  code: 'csv',
  message: `the quotes of this row don’t add up (${message.toLowerCase()})`,
  advice: 'Put each text with a separator, a line break or quotes in quotes, and write quotes inside it twice.',
  severity: 'warning',
  place: { line, column: 1 },
  text,
});

function toCells(fields: readonly string[], raw: string, delimiter: string, line: number): GridCell[] {
  const starts = findStarts(raw, delimiter);
  return fields.map((field, index): GridCell => {
    const before = raw.slice(0, starts[index] ?? 0);
    const breaks = before.split('\n').length - 1;
    const place = { line: line + breaks, column: before.length - before.lastIndexOf('\n') };
    return { ...EMPTY_CELL, words: toWords(unguard(field.trim())), place };
  });
}

/** Tables that are meant for spreadsheets keep them from running a text as a formula; the quote is none of its words. */
const unguard = (field: string): string => field.replace(/^'(?=[=+@-])/, '');

const toWords = (field: string): PhrasingNode[] =>
  field === ''
    ? []
    : field.split(/\r\n|\r|\n/).flatMap((line, at) => [...(at > 0 ? [{ type: 'break' } as const] : []), text(line)]);

/** Where each field of a row begins. */
function findStarts(raw: string, delimiter: string): number[] {
  const starts = [0];
  let isQuoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && raw.startsWith(delimiter, at)) starts.push(at + delimiter.length);
  }
  return starts;
}
