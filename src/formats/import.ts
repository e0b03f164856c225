import { hasHeadingMarks, importMarkdown } from './import-markdown.js';
import { readCsv } from './read/csv.js';
import { readHtml } from './read/html.js';
import { readJson } from './read/json.js';
import { readMarkdown } from './read/markdown.js';
import { readText } from './read/text.js';
import { EMPTY, readDocument } from './read-document.js';
import { toResult, type ImportResult } from './result.js';

/** What a text is written in. */
export type Format = 'markdown' | 'html' | 'csv' | 'json' | 'text';

/** Reads an HTML page, or a piece of one such as a `<table>`. */
export const importHtml = (text: string): ImportResult => readDocument(text, () => readHtml(text));

/** Reads the table of a CSV file; commas, semicolons, tabs and bars separate. */
export const importCsv = (text: string): ImportResult => readDocument(text, () => readCsv(text));

/** Reads plain text, as it is copied from a page: lines for headings, tables and lists with their marks. */
export const importText = (text: string): ImportResult =>
  readDocument(text, () => (hasHeadingMarks(text) ? readMarkdown(text) : readText(text)));

/** Reads a data set in JSON; comments are refused. */
export function importJson(text: string): ImportResult {
  const { data, places, problem } = readJson(text);
  if (problem) return { data: undefined, report: [problem], found: [], places };
  const result = toResult({ data, report: [], found: [], places });
  return data === null ? { ...result, report: [{ ...EMPTY, message: 'expected a data set, found null' }] } : result;
}

const IMPORTERS: Readonly<Record<Format, (text: string) => ImportResult>> = {
  markdown: importMarkdown,
  html: importHtml,
  csv: importCsv,
  json: importJson,
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
  txt: 'text',
};

/** What a text is written in, by the name of its file, else by how it looks. */
export function findFormat(text: string, name = ''): Format {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(EXTENSIONS, extension)) return EXTENSIONS[extension]!;
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[{[]\s*(?:["{[\]}/]|$)/.test(start)) return 'json';
  if (/^(?:<!doctype html|<html|<head|<body|<main|<article|<section|<div|<table|<h1)[\s>]/i.test(start)) return 'html';
  if (hasHeadingMarks(text) || start.startsWith('---\n') || /^\s*\|.*\|\s*$/m.test(text)) {
    return hasHeadingMarks(text) || start.startsWith('---\n') ? 'markdown' : 'text';
  }
  const [first = '', second = ''] = start.split('\n');
  const isCsv = [',', ';', '\t'].some(
    (each) => first.includes(each) && first.split(each).length === second.split(each).length,
  );
  return isCsv && !/[.!?]\s*$/.test(first) ? 'csv' : 'text';
}
