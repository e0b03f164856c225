import { hasHeadingMarks } from './read/heading-marks.js';
import { looksLikeCsv } from './read/csv.js';

/** What a text is written in. */
export type Format = 'markdown' | 'html' | 'csv' | 'json' | 'yaml' | 'text';

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
