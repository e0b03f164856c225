import { toPlainText } from '../../model/rich-text.js';
import { keepBetween, linksOf, plain, text, tidy, toSuperscript, trailingMark } from '../../model/import/words.js';
import type { Place, Words } from '../../model/import/grid.js';
import type { Block, Table } from '../document.js';
import { excerpt } from '../report.js';
import { doubt, understand, type Context } from './context.js';
import { linesOf, tablesIn } from './flow.js';
import type { Section } from './sections.js';

interface Note {
  readonly mark: string;
  readonly words: Words;
  readonly place: Place;
}

/** The notes that the marks in the tables of a section point at. */
export type Notes = (section: Section) => ReadonlyMap<string, Words>;

/** Notes that marks in tables point at: footnotes, and lines that begin with such a mark. */
export function readNotes(context: Context): Notes {
  const referenced = referencesIn(context);
  const notes = new Map<string, Words>();
  for (const [mark, { words, place }] of context.document.notes) {
    notes.set(mark, tidy(words));
    const line = `${mark} ${plain(words)}`;
    if (referenced.has(mark)) understand(context, 'note', line, place);
    else {
      const message = `the note “${excerpt(line, 40)}” stands behind no value of the table, and was left out`;
      const advice = 'Say it where its number stands, or put the number at the end of a value.';
      doubt(context, 'warning', 'note-left-out', ['document', place], [message, advice, line]);
    }
  }
  const ofSections = new Map<Section, Map<string, Words>>();
  for (const section of context.sections) {
    const { blocks, kind, head } = section;
    // Each table may count its notes from 1: what stands below it is meant before what stood below another.
    const own = new Map<string, Words>();
    const near = referencesOf(tablesIn(blocks));
    ofSections.set(section, own);
    let isUsed = blocks.length === 0 && (kind === 'notes' || kind === 'sources') && notes.size > 0;
    blocks.forEach((block, index) => {
      const isOpen = (mark: string): boolean =>
        !notes.has(mark) || (near.has(mark) && !own.has(mark) && !context.document.notes.has(mark));
      const open = new Set([...referenced].filter(isOpen));
      const found = toNotes(block, open, blocks[index - 1]?.type === 'table' || kind === 'notes');
      if (found.length === 0) return;
      for (const { mark, words, place } of found) {
        own.set(mark, words);
        if (!notes.has(mark)) notes.set(mark, words);
        understand(context, 'note', `${mark} ${plain(words)}`, place);
      }
      context.used.add(block);
      isUsed = true;
    });
    if (isUsed && head && (kind === 'notes' || blocks.length === 0)) {
      understand(context, 'heading of the notes', head.words, head.place);
    }
  }
  return (section) => new Map([...notes, ...(ofSections.get(section) ?? [])]);
}

/** The notes that a block is, if it is nothing else. */
function toNotes(block: Block, open: ReadonlySet<string>, isBelow: boolean): readonly Note[] {
  if (block.type === 'paragraph') {
    // What those who write a page remark to each other is meant for nobody else.
    const isRemark = linksOf(block.words).some(({ url }) => url.startsWith('#cmnt_ref'));
    return isRemark ? [] : toLines(block.words, block.place, open);
  }
  if (block.type !== 'list' || open.size === 0) return [];
  const items = linesOf(block);
  const lines = items.map(({ words, place }) => toLines(words, place, open));
  if (lines.every(({ length }) => length === 1)) return lines.flat();
  // A list takes the mark away that it was written with: “* only on Linux”, “1. only on Linux”.
  if (!isBelow) return [];
  const marks = block.ordered ? items.map((_, at) => toSuperscript(`${at + 1}`)) : ['*'];
  const isMeant = marks.length === items.length && marks.every((mark) => open.has(mark));
  return isMeant ? items.map((item, at) => ({ mark: marks[at]!, ...item })) : [];
}

const START = /(?:^|\n)[^\S\n]*(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)[.):]?|([*†‡§]{1,3}|\[(?:\d{1,2}|[a-z])\]|\(\d{1,2}\)):?)\s*/g;

/** The notes of a paragraph, each from the beginning of a line on. */
function toLines(words: Words, place: Place, open: ReadonlySet<string>): readonly Note[] {
  const line = toPlainText(words);
  const starts = [...line.matchAll(START)]
    .map((found) => ({ mark: (found[1] ?? found[2])!, from: found.index, end: found.index + found[0].length }))
    .filter(({ mark }) => open.has(mark));
  if (starts.length === 0 || line.slice(0, starts[0]!.from).trim() !== '') return [];
  return starts.map(({ mark, end }, at) => {
    const own = keepBetween(words, end, starts[at + 1]?.from ?? line.length);
    const lines = line.slice(0, end).split('\n').length - line.slice(0, starts[0]!.end).split('\n').length;
    return { mark, words: own.length > 0 ? own : [text(mark)], place: { ...place, line: place.line + lines } };
  });
}

const referencesIn = ({ sections }: Context): ReadonlySet<string> =>
  referencesOf(sections.flatMap(({ blocks }) => tablesIn(blocks)));

const referencesOf = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ grid }) => grid.rows.flat().flatMap(({ words }) => trailingMark(plain(words))?.key ?? [])));
