/** What can be taken along as a file. */
import { exportCsv, exportJson, exportMarkdown } from '../../../src/formats/index.js';
import { toPlainText } from '../../../src/model/rich-text.js';
import { toUniqueSlug } from '../../../src/model/slug.js';
import type { Comparison } from '../../../src/model/schema.js';
import { findMessages } from '../../../src/server/language.js';
import { renderDocument } from '../../../src/server/render-document.js';
import { toAccentRules } from './embed.js';
import type { Look } from './look.js';
import type { Json } from './path-edit.js';

export interface TakenFile {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly text: string;
}

export const FILE_KINDS = {
  json: { label: 'JSON', about: 'The data set: for src, for app code, and to go on here later.' },
  md: { label: 'Markdown', about: 'The whole page as text, for editors and repositories.' },
  csv: { label: 'CSV', about: 'The table alone, for spreadsheets.' },
  html: { label: 'HTML page', about: 'The whole page as a file that needs no script at all.' },
} as const;
export type FileKind = keyof typeof FILE_KINDS;

const TYPES: Readonly<Record<FileKind, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  csv: 'text/csv',
  html: 'text/html',
};

/** Brings the text of a theme by its name. */
export type ReadTheme = (theme: Look['theme']) => Promise<string>;

export async function toFile(
  kind: FileKind,
  comparison: Comparison,
  look: Look,
  readTheme: ReadTheme,
): Promise<TakenFile> {
  const name = `${toUniqueSlug(toPlainText(comparison.title), new Map())}.${kind}`;
  return { name, type: TYPES[kind], text: await toText(kind, comparison, look, readTheme) };
}

/** A data set that can't be shown yet can be kept all the same. */
export const toUnfinishedFile = (data: Json): TakenFile => ({
  name: 'comparison-unfinished.json',
  type: TYPES.json,
  text: `${JSON.stringify(data, undefined, 2)}\n`,
});

async function toText(
  kind: FileKind,
  comparison: Comparison,
  { layout, staleAfter, jsonLd, theme, accents }: Look,
  readTheme: ReadTheme,
): Promise<string> {
  if (kind === 'json') return exportJson(comparison);
  const options = { messages: findMessages(comparison.lang) };
  if (kind === 'md') return exportMarkdown(comparison, options);
  // Without the mark, Excel takes what isn't ASCII for something else.
  if (kind === 'csv') return `\uFEFF${exportCsv(comparison, options)}`;
  const rules = [...(theme === 'none' ? [] : [await readTheme(theme)]), ...toAccentRules('.role-page', accents)];
  const page = await renderDocument(comparison, { layout, staleAfter, jsonLd, theme: rules.join('\n') });
  if (page.status !== 'ready') throw new Error(page.problems.map(({ message }) => message).join('; '));
  return page.html;
}
