import { toPlainLetters } from './plain-letters.js';
import type { BlockText } from './schema.js';

/**
 * Text as a search sees it. `starts` has the place in the text of each character of `folded`, and the end of the text
 * behind them.
 */
interface Folded {
  readonly folded: string;
  readonly starts: readonly number[];
}

function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  let place = 0;
  for (const character of text) {
    // Most characters are plain, and looking into each of them takes ten times as long.
    const plain = character > '~' ? toPlainLetters(character) : character.toLowerCase();
    for (let index = 0; index < plain.length; index += 1) starts.push(place);
    folded += plain;
    place += character.length;
  }
  return { folded, starts: [...starts, place] };
}

/** The words of a query, as a search sees them. */
export const toWords = (query: string): readonly string[] => [
  ...new Set(fold(query).folded.split(/\s+/).filter(Boolean)),
];

/** Whether a text has every one of the words in it. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const { folded } = fold(text);
  return words.every((word) => folded.includes(word));
}

/** The same text with each of the words in it marked; the text itself where none is. */
export function markWords<Text extends BlockText>(text: Text, words: readonly string[]): Text {
  if (words.length === 0) return text;
  // A mark stands where a text stood, which the types of a data set don't know.
  return (typeof text === 'string' ? markText(text, words) : markNodes(text, words)) as Text;
}

/** Any node of a text, as far as marking needs to know it. */
type Nested = { readonly type: string; readonly value?: string; readonly children?: readonly Nested[] };

const markNodes = (nodes: readonly Nested[], words: readonly string[]): readonly Nested[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return markText(node.value!, words);
    return node.children ? [{ ...node, children: markNodes(node.children, words) }] : [node];
  });

function markText(text: string, words: readonly string[]): readonly Nested[] {
  const pieces: Nested[] = [];
  let place = 0;
  for (const [start, end] of toRanges(text, words)) {
    if (start > place) pieces.push({ type: 'text', value: text.slice(place, start) });
    pieces.push({ type: 'mark', value: text.slice(start, end) });
    place = end;
  }
  if (place < text.length) pieces.push({ type: 'text', value: text.slice(place) });
  return pieces;
}

/** Where the words are, from start to end, those that touch as one. */
function toRanges(text: string, words: readonly string[]): readonly (readonly [start: number, end: number])[] {
  const { folded, starts } = fold(text);
  const found = words
    .flatMap((word) => toPlaces(folded, word).map((at) => [starts[at]!, toEnd(starts, at + word.length)] as const))
    .sort(([a], [b]) => a - b);
  const ranges: [number, number][] = [];
  for (const [start, end] of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

/** A character that folds to several, of which a word ends with the first, is marked whole. */
function toEnd(starts: readonly number[], index: number): number {
  let at = index;
  while (at < starts.length - 1 && starts[at] === starts[at - 1]) at += 1;
  return starts[at]!;
}

function toPlaces(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
