import type { Place } from '../../model/import/grid.js';
import type { Loss, SourceDocument } from '../document.js';
import { readMarkdown } from './markdown.js';

const TABLE_LINE = /^\s*\|/;
const LIST_LINE = /^\s*(?:[-*+•‣]|\d{1,3}[.)])\s+/;

/**
 * Text as it comes out of a page when it is copied: every line a paragraph, headings without marks, tables and lists
 * with theirs, or with tabs between cells. The lines are set apart and then read as Markdown.
 */
export function readText(source: string): SourceDocument {
  const spaced: string[] = [];
  const origins: Origin[] = [];
  const add = (text: string, origin: Origin): void => {
    spaced.push(text);
    origins.push(origin);
  };
  let before: Line = { text: '', cells: undefined };
  toLines(source).forEach((line, index) => {
    const origin = { line: index + 1, isRow: line.cells !== undefined };
    if (index > 0 && !belongTogether(before, line)) add('', origin);
    add(toMarkdown(line), origin);
    if (line.cells && !before.cells) add(`|${'-|'.repeat(line.cells.length)}`, origin);
    before = line;
  });
  const toOwn = ({ line, column }: Place): Place => {
    const origin = origins[line - 1];
    if (!origin) return { line, column };
    return { line: origin.line, column: origin.isRow ? toColumn(spaced[line - 1]!, column) : column };
  };
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

interface Line {
  readonly text: string;
  /** Of a row whose cells have tabs between them, as browsers and spreadsheets copy it. */
  readonly cells: readonly string[] | undefined;
}

/** The line of the text that a line of Markdown was made of. */
interface Origin {
  readonly line: number;
  readonly isRow: boolean;
}

function toLines(source: string): readonly Line[] {
  const texts = source.split(/\r\n|\r|\n/);
  // A label and two answers: with fewer cells it is a list of something. Tabs in front of words alone set them in.
  const mayBeRow = (text: string | undefined): boolean => text !== undefined && text.split('\t').length > 2;
  const isRow = (text: string | undefined): boolean => mayBeRow(text) && /\S\t/.test(text!) && !LIST_LINE.test(text!);
  return texts.map((text, index) => {
    const isTable = isRow(text)
      ? isRow(texts[index - 1]) || mayBeRow(texts[index - 1]) || isRow(texts[index + 1])
      : mayBeRow(text) && isRow(texts[index + 1]);
    return { text, cells: isTable ? text.split('\t') : undefined };
  });
}

function toMarkdown({ text, cells }: Line): string {
  if (cells) return `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
  // Spaces in front would make code of it, and a bullet of another kind is still a bullet.
  return LIST_LINE.test(text) ? text.replace(/^(\s*)[•‣]/, '$1-') : text.trimStart();
}

/** A place in a row that was made of one with tabs: three characters stand for each of them, and two in front. */
function toColumn(row: string, column: number): number {
  const before = row.slice(0, column - 1);
  const added = 2 + 2 * (before.split(' | ').length - 1) + (before.split('\\|').length - 1);
  return Math.max(1, column - added);
}

const belongTogether = (before: Line, line: Line): boolean =>
  (before.cells !== undefined && line.cells !== undefined) ||
  [TABLE_LINE, LIST_LINE].some((pattern) => pattern.test(before.text) && pattern.test(line.text));

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
