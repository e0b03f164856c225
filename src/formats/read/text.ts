import type { Place } from '../../model/import/grid.js';
import type { Loss, SourceDocument } from '../document.js';
import { readMarkdown } from './markdown.js';

const TABLE_LINE = /^\s*\|/;
const LIST_LINE = /^\s*(?:[-*+•‣]|\d{1,3}[.)])\s+/;

/**
 * Text as it comes out of a page when it is copied: every line a paragraph, headings without marks, tables and lists
 * with theirs. The lines are set apart and then read as Markdown.
 */
export function readText(source: string): SourceDocument {
  const spaced: string[] = [];
  const numbers: number[] = [];
  let before = '';
  source.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0 && !belongTogether(before, line)) {
      spaced.push('');
      numbers.push(index + 1);
    }
    // Spaces in front would make code of it, and a bullet of another kind is still a bullet.
    spaced.push(LIST_LINE.test(line) ? line.replace(/^(\s*)[•‣]/, '$1-') : line.trimStart());
    numbers.push(index + 1);
    before = line;
  });
  const toOwn = ({ line, column }: Place): Place => ({ line: numbers[line - 1] ?? line, column });
  const document = readMarkdown(spaced.join('\n'));
  return {
    ...document,
    blocks: document.blocks.map((block) => movePlaces(block, toOwn)),
    meta: document.meta.map((entry) => ({ ...entry, place: toOwn(entry.place) })),
    losses: document.losses.map((loss): Loss => ({ ...loss, place: toOwn(loss.place) })),
    notes: new Map([...document.notes].map(([mark, { words, place }]) => [mark, { words, place: toOwn(place) }])),
    isPlain: true,
  };
}

const belongTogether = (before: string, line: string): boolean =>
  (TABLE_LINE.test(before) && TABLE_LINE.test(line)) || (LIST_LINE.test(before) && LIST_LINE.test(line));

/** Every `place` of a block, at any depth, in the lines of the text before they were set apart. */
function movePlaces<Part>(part: Part, toOwn: (place: Place) => Place): Part {
  if (Array.isArray(part)) return part.map((each) => movePlaces(each as unknown, toOwn)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'place' && value ? toOwn(value as Place) : movePlaces(value as unknown, toOwn),
    ]),
  ) as Part;
}
