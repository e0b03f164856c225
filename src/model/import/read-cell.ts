import { isDetailed } from '../check-references.js';
import { toPlainText } from '../rich-text.js';
import type { DetailedValue, PhrasingNode, RichText, Value } from '../schema.js';
import type { ValueState } from '../value-view.js';
import type { Words } from './grid.js';
import { expandShortcodes, leadingMark, markState, trailingSign, type Legend } from './marks.js';
import { readQuantity, readRating } from './numbers.js';
import type { TableWords } from './table-words.js';
import {
  cutStart,
  fold,
  insideStrong,
  keepStart,
  linksOf,
  text,
  tidy,
  toRichText,
  trailingMark,
  withoutNote,
} from './words.js';

/** What a table is read with. */
export interface ReadingOptions {
  readonly words: TableWords;
  readonly legend?: Legend;
  /** Notes by the raised number that points at them. */
  readonly notes?: ReadonlyMap<string, Words>;
  /** Names of contenders that the rest of the page tells. */
  readonly names?: readonly string[];
  readonly decimalComma?: boolean;
}

export interface ReadCell {
  /** Nothing where the cell is empty. */
  readonly value: Value | undefined;
  /** Marked as the winner by a sign or a word. */
  readonly wins: boolean;
  readonly isBold: boolean;
  /** A number of stars without the word of how many there could be. */
  readonly isDoubtful: boolean;
}

const TROPHY = /[🏆🥇👑][\uFE0E\uFE0F]?/gu;

/** Reads one cell: marks, words of a fixed list, stars, numbers with units, notes, sources; keeps its text. */
export function readCell(content: Words, options: ReadingOptions): ReadCell {
  const marked = withoutWinnerMark(tidy(content.map(expandNode)), options.words);
  const outer = withoutReferences(marked.words, options);
  const inside = insideStrong(outer.words);
  const inner = inside ? withoutReferences(inside, options) : outer;
  const { words, note = outer.note, source = outer.source } = inner;
  const { value, isDoubtful = false } = toValue(words, options);
  const extras = { ...(note ? { note: toRichText(note) } : {}), ...(source ? { source } : {}) };
  return {
    value: Object.keys(extras).length > 0 ? { ...toDetails(value), ...extras } : value,
    wins: marked.wins,
    isBold: inside !== undefined,
    isDoubtful,
  };
}

/** A value as an object, to which more can be said. */
export function toDetails(value: Value | undefined): DetailedValue {
  if (value === undefined) return {};
  if (typeof value === 'number') return { number: value };
  if (isDetailed(value)) return value;
  return { text: value as string };
}

function expandNode(node: PhrasingNode): PhrasingNode {
  if (node.type === 'text') return { ...node, value: expandShortcodes(node.value) };
  return 'children' in node ? { ...node, children: node.children.map(expandNode) } : node;
}

function withoutWinnerMark(words: Words, { winner }: TableWords): { words: PhrasingNode[]; wins: boolean } {
  const inner = insideStrong(words);
  const line = toPlainText(inner ?? words);
  const ending = winnerEnding(winner).exec(line);
  const wins = ending !== null || TROPHY.test(line);
  TROPHY.lastIndex = 0;
  if (!wins) return { words: [...words], wins };
  const kept = ending ? keepStart(inner ?? words, ending.index) : [...(inner ?? words)];
  return { words: tidy(kept.map(withoutTrophy)), wins };
}

const endings = new WeakMap<readonly string[], RegExp>();

/** “(winner)” at the end of a cell; made once for each list of words. */
function winnerEnding(words: readonly string[]): RegExp {
  const known = endings.get(words);
  if (known) return known;
  const made = new RegExp(`(?<!\\s)\\s*[(（]\\s*(?:${words.map(escape).join('|')}|wins)\\s*!?\\s*[)）]\\s*$`, 'iu');
  endings.set(words, made);
  return made;
}

function withoutTrophy(node: PhrasingNode): PhrasingNode {
  if (node.type === 'text') return text(node.value.replace(TROPHY, ''));
  return 'children' in node ? { ...node, children: node.children.map(withoutTrophy) } : node;
}

const SOURCE_LABEL = /^[([]?(?:source|src|ref|quelle|fuente|fonte|出典|来源|المصدر|מקור|↗|\d{1,3})[)\]]?$/iu;

interface References {
  readonly words: PhrasingNode[];
  readonly note?: Words | undefined;
  readonly source?: { readonly label: string; readonly href: string } | undefined;
}

/** Takes a raised number that points at a note, and a link that only says “source”, from the end of a cell. */
function withoutReferences(content: Words, { notes }: ReadingOptions): References {
  const { words, note } = withoutNote(tidy(content), notes);
  const before = withoutSource(words);
  if (!note) return before;
  const link = soleLink(note);
  return link && !before.source ? { ...before, source: toSource(link) } : { ...before, note };
}

/** The one link of a note that says nothing else. */
function soleLink(note: Words): Link | undefined {
  const [link, ...others] = linksOf(note);
  const isAll = link && others.length === 0 && fold(toPlainText(note)) === fold(toPlainText(link.children));
  return isAll ? link : undefined;
}

function withoutSource(words: PhrasingNode[]): References {
  const last = words.at(-1);
  return words.length > 1 && last?.type === 'link' && SOURCE_LABEL.test(toPlainText(last.children).trim())
    ? { words: tidy(words.slice(0, -1)), source: toSource(last) }
    : { words };
}

type Link = Extract<PhrasingNode, { type: 'link' }>;

const toSource = ({ children, url }: Link): { label: string; href: string } => ({
  label: toPlainText(children),
  href: url,
});

function toValue(words: Words, options: ReadingOptions): { value: Value | undefined; isDoubtful?: boolean } {
  const line = toPlainText(words);
  if (line.trim() === '') return { value: undefined };

  const mark = leadingMark(line, options.legend);
  const state = mark && markState(mark.mark, options.legend);
  if (mark && state) {
    const rest = cutStart(words, mark.length);
    return { value: toStateValue(state, rest, options, options.legend?.[mark.mark]?.meaning) };
  }

  // “Yes*” is “yes”, whatever nobody says behind the star.
  const pointer = trailingMark(line)?.length ?? 0;
  const named = findState(line.slice(0, line.length - pointer), options.words);
  // A dash or a question mark alone is a sign for a state, as a tick is, and no words of the author's.
  const isSaid = named && pointer === 0 && (isPlainAnswer(named) || !/\p{L}/u.test(line));
  if (named) return { value: { state: named, ...(isSaid ? {} : { text: toRichText(words) }) } };
  // “Yes, on paid plans”; any state as the library's own tables say it, “Partly: on iOS”.
  const answer = /^(?:(\p{L}+)(?:\s*[,;–—，、；،؛]\s*|\s*(?=（)|\s+(?=\(|- ))|([^:：]+)[:：]\s*)(?=\S)/u.exec(line);
  const answered = answer && findState(answer[1] ?? answer[2]!, options.words);
  if (answered && (answer[2] || isPlainAnswer(answered))) {
    return { value: { state: answered, text: toRichText(cutStart(words, answer[0].length)) } };
  }

  const sign = trailingSign(line);
  const signed = sign && markState(sign.mark, options.legend);
  if (signed) {
    const { value } = toValue(keepStart(words, line.length - sign.length), options);
    if (typeof value === 'string' || Array.isArray(value)) return { value: { state: signed, text: value as string } };
    if (isDetailed(value) && value.state === signed) return { value };
  }

  const rating = readRating(line);
  if (rating) {
    const { isSure, value, of } = rating;
    return {
      value: { rating: { value, of }, ...(/\p{Nd}/u.test(line) ? { text: line.trim() } : {}) },
      isDoubtful: !isSure,
    };
  }
  const quantity = readQuantity(line, options.words.to, options.decimalComma);
  if (!quantity) return { value: toRichText(words) };
  const { number, unit } = quantity;
  if (number !== undefined && unit === undefined && String(number) === line.trim()) return { value: number };
  return { value: { text: toRichText(words), ...quantity } };
}

function toStateValue(state: ValueState, rest: Words, options: ReadingOptions, meaning?: RichText): DetailedValue {
  const own = toPlainText(rest).trim();
  if (own === '') return meaning === undefined ? { state } : { state, text: meaning };
  if (isPlainAnswer(state) && findState(own, options.words) === state) return { state };
  return { state, text: toRichText(rest) };
}

const isPlainAnswer = (state: ValueState): boolean => state === 'yes' || state === 'no';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The state that a text is the word for, as a whole. */
export function findState(line: string, { states }: TableWords): ValueState | undefined {
  const key = line.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '').trim();
  const bare = key.replace(/^\((.*)\)$/, '$1');
  return (Object.keys(states) as ValueState[]).find((state) => {
    const known = states[state];
    return known.includes(key) || known.includes(bare) || known.includes(`${key}.`);
  });
}
