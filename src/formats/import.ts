import { adviceByPlace, lacksTable } from './advice-by-place.js';
import { findFormat, type Format } from './find-format.js';
import { importHtml } from './import-html.js';
import { importJson } from './import-json.js';
import { importMarkdown } from './import-markdown.js';
import { importYaml } from './import-yaml.js';
import { readCsv } from './read/csv.js';
import { hasHeadingMarks } from './read/heading-marks.js';
import { readMarkdown } from './read/markdown.js';
import { readText } from './read/text.js';
import { readDocument } from './read-document.js';
import type { ImportResult } from './result.js';

/** Reads the table of a CSV file; commas, semicolons, tabs and bars separate. */
export const importCsv = (text: string): ImportResult => readDocument(text, () => readCsv(text));

/** Reads plain text, as it is copied from a page: lines for headings, tables and lists with their marks. */
export const importText = (text: string): ImportResult =>
  readDocument(text, () => (hasHeadingMarks(text) ? readMarkdown(text) : readText(text)));

const IMPORTERS: Readonly<Record<Format, (text: string) => ImportResult>> = {
  markdown: importMarkdown,
  html: importHtml,
  csv: importCsv,
  json: importJson,
  yaml: importYaml,
  text: importText,
};

const NEEDS = adviceByPlace({ path: 'contenders', code: 'missing', message: '', severity: 'error' }, undefined);

const COLUMNS = 'Give each that is compared a column, and a heading in it.';

/** Reads a text in whatever it is written in: `format` says it, else the file’s name, else the text itself. */
export function importFile(file: {
  readonly text: string;
  readonly name?: string;
  readonly format?: Format;
}): ImportResult {
  const result = IMPORTERS[file.format ?? findFormat(file.text, file.name)](file.text);
  // Not where pages are read in a browser, which loads no word that nobody reads there.
  const isWithout = result.report.some(lacksTable);
  const report = result.report.map((entry) => {
    if (lacksTable(entry)) return { ...entry, advice: NEEDS };
    return isWithout && entry.code === 'table-not-used' ? { ...entry, advice: COLUMNS } : entry;
  });
  return { ...result, report };
}
