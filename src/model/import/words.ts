import { toPlainText } from '../rich-text.js';
import type { PhrasingNode, RichText } from '../schema.js';
import type { Words } from './grid.js';

export const text = (value: string): PhrasingNode => ({ type: 'text', value });

/** The words of a line as one line of text. */
export const plain = (words: Words): string => toPlainText(words).replace(/\s+/g, ' ').trim();

/** Without white space at both ends and twice in a row, without nodes that say nothing. */
export function tidy(words: Words): PhrasingNode[] {
  return trimEnd(trimStart(merge(words.flatMap(tidyNode))));
}

function tidyNode(node: PhrasingNode): PhrasingNode[] {
  if (node.type === 'text')
    return node.value === '' ? [] : [text(node.value.replace(/\s{2,}|[^\S\u00A0\u202F]/g, ' '))];
  if (!('children' in node)) return [node];
  const children = merge(node.children.flatMap(tidyNode));
  return children.length > 0 ? [{ ...node, children }] : [];
}

function merge(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  const merged: PhrasingNode[] = [];
  let said = '';
  const endText = (): void => {
    if (said !== '') merged.push(text(said.replace(/\s{2,}/g, ' ')));
    said = '';
  };
  for (const node of nodes) {
    if (node.type === 'text') said += node.value;
    else {
      endText();
      merged.push(node);
    }
  }
  endText();
  return merged;
}

function trimStart(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  for (let at = 0; at < nodes.length; at += 1) {
    const kept = trimNode(nodes[at]!, trimStart, (value) => value.trimStart());
    if (kept) return [kept, ...nodes.slice(at + 1)];
  }
  return [];
}

function trimEnd(nodes: readonly PhrasingNode[]): PhrasingNode[] {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const kept = trimNode(nodes[at]!, trimEnd, (value) => value.trimEnd());
    if (kept) return [...nodes.slice(0, at), kept];
  }
  return [];
}

/** A node without white space on one side; nothing where it is no more than that. */
function trimNode(
  node: PhrasingNode,
  trim: (nodes: readonly PhrasingNode[]) => PhrasingNode[],
  trimText: (value: string) => string,
): PhrasingNode | undefined {
  if (node.type === 'inlineCode') return node;
  if (node.type === 'break') return undefined;
  if ('children' in node) {
    const children = trim(node.children);
    return children.length > 0 ? { ...node, children } : undefined;
  }
  const value = trimText(node.value);
  return value === '' ? undefined : text(value);
}

const LINE = /^(?:p|div|li|[uo]l|t[rdh]|table|h[1-6]|blockquote|pre|d[dt])$/;

/** Whether an element of this name has a line of its own, where words in a line were expected. */
export const isLine = (name: string): boolean => LINE.test(name);

/** Words one behind the other; what has a line of its own begins one, and so does what follows it. */
export function joinPieces(pieces: readonly { readonly words: Words; readonly isLine: boolean }[]): PhrasingNode[] {
  const joined: PhrasingNode[] = [];
  let wasLine = false;
  let hasWords = false;
  for (const { words, isLine } of pieces) {
    const saysSomething = plain(words) !== '';
    if (saysSomething || words.some(({ type }) => type === 'break')) {
      if ((isLine || wasLine) && hasWords) joined.push({ type: 'break' });
      wasLine = isLine;
      hasWords ||= saysSomething;
    }
    for (const each of words) joined.push(each);
  }
  return joined;
}

/** Plain text where nothing but text is in it. */
export function toRichText(words: Words): RichText {
  const tidied = tidy(words);
  return tidied.every((node) => node.type === 'text') ? tidied.map(({ value }) => value).join('') : tidied;
}

/** Texts below each other, those without words left out. */
export const joinLines = (lines: readonly (Words | undefined)[]): PhrasingNode[] =>
  lines
    .map((words) => words ?? [])
    .filter((words) => words.length > 0)
    .flatMap((words, at) => (at > 0 ? [{ type: 'break' }, ...words] : [...words]));

/** Takes the first characters away, through strong, emphasis and links. */
export const cutStart = (words: Words, count: number): PhrasingNode[] => tidy(keepRange(words, count, Infinity));

/** Keeps the first characters alone. */
export const keepStart = (words: Words, count: number): PhrasingNode[] => tidy(keepRange(words, 0, count));

/** Keeps what stands between two places, counted in characters as they were written. */
export const keepBetween = (words: Words, from: number, to: number): PhrasingNode[] => tidy(keepRange(words, from, to));

function keepRange(words: Words, from: number, to: number): PhrasingNode[] {
  let at = 0;
  const keep = (node: PhrasingNode): PhrasingNode[] => {
    if (node.type === 'break') {
      const isKept = at >= from && at < to;
      at += 1;
      return isKept ? [node] : [];
    }
    if ('children' in node) {
      const children = node.children.flatMap(keep);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    const value = node.value.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += node.value.length;
    return value === '' ? [] : [{ ...node, value }];
  };
  return words.flatMap(keep);
}

/** What is inside, where all of a line is strong; nothing where it isn't. */
export function insideStrong(words: Words): PhrasingNode[] | undefined {
  const [only, ...others] = tidy(words);
  return only?.type === 'strong' && others.length === 0 ? tidy(only.children) : undefined;
}

/** The one link that a line is, through strong and emphasis. */
export function onlyLink(words: Words): Extract<PhrasingNode, { type: 'link' }> | undefined {
  const [only, ...others] = tidy(words);
  if (!only || others.length > 0) return undefined;
  if (only.type === 'link') return only;
  return only.type === 'strong' || only.type === 'emphasis' ? onlyLink(only.children) : undefined;
}

export function linksOf(words: Words): Extract<PhrasingNode, { type: 'link' }>[] {
  return words.flatMap((node) => (node.type === 'link' ? [node] : 'children' in node ? linksOf(node.children) : []));
}

/** Whether the words for a picture say once more what stands beside it: “Notion logo” before “Notion”. */
export function isSaidBeside(name: string, beside: string): boolean {
  const own = fold(name.replace(/(?<!\p{L})(?:logo|icon)(?!\p{L})/iu, ' '));
  return own !== '' && ` ${fold(beside)} `.includes(` ${own} `);
}

/** For comparing names: without marks, letter case and full width. */
export const fold = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();

/** As `fold`, but signs stay: “Price ($)” is not “Price (€)”, nor “< 10” “> 10”. */
export const foldText = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#%&]+/gu, ' ')
    .trim();

/** Whether two names mean the same: the same words, or one begins with the other. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === '' || other === '') return false;
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits as characters of their own, so that they survive as text. */
export const toSuperscript = (value: string): string => value.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

const UNITS = /(?:^|[^\p{L}])(?:[kdcmµ]?m|ft|in|yd|mi|sq)$/u;

/** What may point at a note at the end of a line: raised digits, though not those of an area or a volume, or stars. */
export function trailingMark(value: string): { readonly key: string; readonly length: number } | undefined {
  const raised = /(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])([⁰¹²³⁴⁵⁶⁷⁸⁹]+)[.)]?$/.exec(value);
  const found =
    raised && !UNITS.test(value.slice(0, raised.index))
      ? raised
      : /(?<=\S) ?([*†‡§]{1,3}|\[(?:\d{1,2}|[a-z])\]|\(\d{1,2}\))$/.exec(value);
  return found ? { key: found[1]!, length: found[0].length } : undefined;
}

/** Words without what points at a note at their end, and the note. */
export function withoutNote(
  words: PhrasingNode[],
  notes: ReadonlyMap<string, Words> | undefined,
): { readonly words: PhrasingNode[]; readonly note?: Words | undefined } {
  const line = toPlainText(words);
  const mark = trailingMark(line);
  const note = mark && notes?.get(mark.key);
  return note ? { words: keepStart(words, line.length - mark.length), note } : { words };
}
