import { hasHeadingMarks, importMarkdown } from './import-markdown.js';
import type { Place } from '../model/import/grid.js';
import { looksLikeCsv, readCsv } from './read/csv.js';
import { findEmbeddedData, type EmbeddedData } from './read/embedded-data.js';
import { parseHtml, readHtml } from './read/html.js';
import { readJson } from './read/json.js';
import { readMarkdown } from './read/markdown.js';
import type { ReadData } from './read/read-data.js';
import { readText } from './read/text.js';
import { readYaml } from './read/yaml.js';
import { EMPTY, readDocument } from './read-document.js';
import { adviceByPlace } from './advice-by-place.js';
import type { ReportEntry } from './report.js';
import { toResult, type ImportResult } from './result.js';

/** What a text is written in. */
export type Format = 'markdown' | 'html' | 'csv' | 'json' | 'yaml' | 'text';

/**
 * Reads an HTML page, or a piece of one such as a `<table>`. Where an element of the library stands in it with its data
 * set inside, that is read, and nothing else.
 */
export function importHtml(text: string): ImportResult {
  const [embedded, ...others] = findData(text);
  if (!embedded) return readDocument(text, () => readHtml(parseHtml(text)));
  const result = moveTo(embedded.place, importJson(embedded.text));
  return { ...result, report: [...result.report, ...others.map(toDoubt)] };
}

function findData(text: string): readonly EmbeddedData[] {
  // A page without such an element isn't looked through.
  if (!/<role-[a-z]/i.test(text)) return [];
  try {
    return findEmbeddedData(parseHtml(text));
  } catch {
    // What is nested too deeply to be looked through is too deep to be read, and then that is said.
    return [];
  }
}

const toDoubt = ({ place }: EmbeddedData): ReportEntry => ({
  path: 'data',
  ...place,
  code: 'left-out',
  message: 'another element has a data set of its own, which was left out',
  advice: 'Import its markup by itself.',
  severity: 'warning',
});

/** A report on a text that begins somewhere in another one. */
function moveTo(start: Place, { report, places, ...result }: ImportResult): ImportResult {
  const move = <Placed extends Place>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + start.line - 1,
    column: placed.line === 1 ? placed.column + start.column - 1 : placed.column,
  });
  return {
    ...result,
    report: report.map(move),
    places: new Map([...places].map(([path, place]) => [path, move(place)])),
  };
}

/** Reads the table of a CSV file; commas, semicolons, tabs and bars separate. */
export const importCsv = (text: string): ImportResult => readDocument(text, () => readCsv(text));

/** Reads plain text, as it is copied from a page: lines for headings, tables and lists with their marks. */
export const importText = (text: string): ImportResult =>
  readDocument(text, () => (hasHeadingMarks(text) ? readMarkdown(text) : readText(text)));

/** Reads a data set in JSON; comments are refused. */
export const importJson = (text: string): ImportResult => importData(readJson(text));

/** Reads a data set in YAML 1.2. */
export const importYaml = (text: string): ImportResult => importData(readYaml(text));

function importData({ data, places, problem, remarks }: ReadData): ImportResult {
  if (problem) return { data: undefined, report: [problem], found: [], places };
  const result = toResult({ data, report: remarks, found: [], places }, adviceByPlace);
  return data === null ? { ...result, report: [{ ...EMPTY, message: 'expected a data set, found null' }] } : result;
}

const IMPORTERS: Readonly<Record<Format, (text: string) => ImportResult>> = {
  markdown: importMarkdown,
  html: importHtml,
  csv: importCsv,
  json: importJson,
  yaml: importYaml,
  text: importText,
};

/** Reads a text in whatever it is written in: `format` says it, else the file’s name, else the text itself. */
export function importFile(file: {
  readonly text: string;
  readonly name?: string;
  readonly format?: Format;
}): ImportResult {
  return IMPORTERS[file.format ?? findFormat(file.text, file.name)](file.text);
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonc: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  txt: 'text',
};

const HTML_START = /^<(?:!doctype html|html|head|body|main|article|section|div|table|h1|script|role-[a-z]+)[\s>]/i;

/** The two lists that every data set has, as no page begins a line with both. */
const YAML_LISTS = [/^contenders:[^\S\n]*(?:[#[]|$)/m, /^criteria:[^\S\n]*(?:[#[]|$)/m];

/** What a text is written in, by the name of its file, else by how it looks. */
export function findFormat(text: string, name = ''): Format {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(EXTENSIONS, extension)) return EXTENSIONS[extension]!;
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[{[]\s*(?:["{[\]}/]|$)/.test(start)) return 'json';
  if (HTML_START.test(start)) return 'html';
  if (YAML_LISTS.every((list) => list.test(start))) return 'yaml';
  if (hasHeadingMarks(text) || start.startsWith('---\n') || /^[^\S\n]*\|.*\|[^\S\n]*$/m.test(text)) {
    return hasHeadingMarks(text) || start.startsWith('---\n') ? 'markdown' : 'text';
  }
  return looksLikeCsv(text) ? 'csv' : 'text';
}
