import { hasHeadingMarks } from './read/heading-marks.js';
import { readMarkdown } from './read/markdown.js';
import { readText } from './read/text.js';
import { readDocument } from './read-document.js';
import { isSectionHeading } from './recognise/headings.js';
import type { ImportResult } from './result.js';

/** Reads a Markdown page, with GitHub’s tables and front matter. */
export const importMarkdown = (text: string): ImportResult =>
  readDocument(text, () => (isCopiedText(text) ? readText(text) : readMarkdown(text)));

/**
 * Whether lines stand for paragraphs: no heading has marks, and a line in the midst of others is the heading of a
 * section by its words. In Markdown it would flow into the line before it.
 */
function isCopiedText(text: string): boolean {
  if (hasHeadingMarks(text)) return false;
  const lines = text.split(/\r\n|\r|\n/);
  return lines.some(
    (line, index) =>
      line.trim() !== '' &&
      ((lines[index - 1] ?? '').trim() !== '' || (lines[index + 1] ?? '').trim() !== '') &&
      isSectionHeading([{ type: 'text', value: line }]),
  );
}
