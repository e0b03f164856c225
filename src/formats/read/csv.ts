import Papa from 'papaparse';
import { EMPTY_CELL, START, type GridCell, type Place } from '../../model/import/grid.js';
import { text } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';
import type { Block, Loss, SourceDocument } from '../document.js';

/** A table of a spreadsheet, in whatever separator it was saved with. */
export function readCsv(source: string): SourceDocument {
  const losses: Loss[] = [];
  const written = readRows(source, losses);
  const rows = written.filter(isFilled);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  // Lines above the table with one cell alone are what its title and words of introduction look like.
  const head = width > 2 ? rows.findIndex(isLong) : 0;
  const above = rows.slice(0, head === -1 ? rows.length : head);
  const below = width > 2 ? findLinesBelow(written) : [];
  const table = withoutMargin(rows.slice(above.length, rows.length - below.length));
  const blocks: Block[] = above.map(toParagraph);
  if (table.length > 0) {
    const place = table[0]!.find((cell) => cell.place)?.place ?? START;
    blocks.push({ type: 'table', grid: { headRows: 1, rows: table }, place });
  }
  blocks.push(...below.map(toParagraph));
  return { blocks, meta: [], notes: new Map(), losses, isPlain: true };
}

type Row = readonly GridCell[];

const hasWords = ({ words }: GridCell): boolean => words.length > 0;
const isFilled = (row: Row): boolean => row.some(hasWords);
const isLong = (row: Row): boolean => row.filter(hasWords).length > 1;

function toParagraph(row: Row): Block {
  const { words, place = START } = row.find(hasWords)!;
  return { type: 'paragraph', words, place };
}

/** What stands below the table and a line without words is said of it, and is none of its rows. */
function findLinesBelow(rows: readonly Row[]): readonly Row[] {
  const end = rows.findLastIndex(isLong) + 1;
  const blank = end > 0 ? rows.findIndex((row, at) => at >= end && !isFilled(row)) : -1;
  return blank === -1 ? [] : rows.slice(blank).filter(isFilled);
}

/** The table without the columns in front of its labels; what stands in them is over the labels, and alone there. */
function withoutMargin(rows: readonly Row[]): readonly Row[] {
  const from = rows
    .slice(1)
    .filter(isLong)
    .reduce((least, row) => Math.min(least, row.findIndex(hasWords)), Infinity);
  if (from === 0 || from === Infinity || rows.some((row) => isLong(row.slice(0, from + 1)))) return rows;
  return rows.map((row) => {
    const at = row.findIndex(hasWords);
    return at < from ? [row[at]!, ...row.slice(from + 1)] : row.slice(from);
  });
}

/** As long as any two records that a person writes; a text that is none need not be looked at to its end. */
const SAMPLE = 20_000;

/** Whether a text begins with two records of as many cells, and not with a sentence that has commas. */
export function looksLikeCsv(source: string): boolean {
  // Over the labels there may be nothing, and that is not left out.
  const sample = source.replace(/^\uFEFF?\n*/, '').slice(0, SAMPLE);
  return [',', ';', '\t'].some((delimiter) => {
    const [first = [], second = []] = Papa.parse<string[]>(sample, { delimiter, preview: 2 }).data;
    return first.length > 1 && first.length === second.length && !/[.!?]\s*$/.test(first.at(-1)!);
  });
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
  const starts = findStarts(raw, delimiter, line);
  return fields.map((field, index): GridCell => ({
    ...EMPTY_CELL,
    words: toWords(unguard(field.trim())),
    place: starts[index] ?? starts[0]!,
  }));
}

/** Tables that are meant for spreadsheets keep them from running a text as a formula; the quote is none of its words. */
const unguard = (field: string): string => field.replace(/^'(?=[=+@-])/, '');

const toWords = (field: string): PhrasingNode[] =>
  field === ''
    ? []
    : field.split(/\r\n|\r|\n/).flatMap((line, at) => [...(at > 0 ? [{ type: 'break' } as const] : []), text(line)]);

/** Where each field of a row begins. */
function findStarts(raw: string, delimiter: string, first: number): Place[] {
  const starts: Place[] = [{ line: first, column: 1 }];
  let isQuoted = false;
  let line = first;
  let lineStart = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '"') isQuoted = !isQuoted;
    else if (raw[at] === '\n') {
      line += 1;
      lineStart = at + 1;
    } else if (!isQuoted && raw.startsWith(delimiter, at)) {
      starts.push({ line, column: at + delimiter.length - lineStart + 1 });
    }
  }
  return starts;
}
