import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Words } from '../../model/import/grid.js';
import { cutStart, toSuperscript } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import { decodeWord } from '../../model/url-words.js';
import { attribute, isElement, rawText } from './hast.js';

/** What a link to a note says: `[1]`, `a`, `*`. */
const SHORT = /^[[(]?(?:\d{1,3}|[a-z]{1,3}|(?:note|nb) \d{1,2}|[*†‡§¶]{1,3})[\])]?$/i;
/** A link back to where a note is meant says no more than this. */
const BACK = /^(?:[\s[\]().^↑↩↵⤴]|\uFE0E|\uFE0F)*(?:\d{1,3}|[a-z]{1,3}|[*†‡§¶]{1,3})?[\s[\]().]*$/i;
/** What a note may be: a paragraph, an item, a box. */
const HOLDERS = ['li', 'p', 'div', 'dd', 'aside'];
/** What holds one of these is a part of the page, and no note. */
const PARTS = ['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'nav'];
/** What those who write a page remark to each other. */
const REMARK = '#cmnt';

/** The element that a note becomes, with the raised number that points at it. */
export const NOTE = 'page-note';

interface Place {
  readonly path: readonly Element[];
  /** Counts the elements of the page. */
  readonly at: number;
}

interface Reference {
  readonly link: Element;
  readonly says: string;
  readonly target: string;
  readonly at: number;
}

/**
 * A page with its notes marked: whatever links to one says, it becomes the raised number of the note. Markdown, Word,
 * wikis and manuals write their notes in ways of their own; that one link leads there, and one back, is common to all.
 */
export function withNotes(root: Root): Root {
  const { references, places, written } = survey(root);
  const numbers = new Map<Element, { readonly number: number; readonly says: string }>();
  const links = new Map<Element, number>();
  const taken = new Set<number>(written);
  const isCountedOn = (says: string): boolean => /^\d+$/.test(says) && !taken.has(Number(says));
  for (const { link, says, target, at } of references) {
    const place = places.get(target);
    const note = place && place.at > at ? findHolder(place, link) : undefined;
    if (!note) continue;
    let number = numbers.get(note)?.number ?? (isCountedOn(says) ? Number(says) : 1);
    while (!numbers.has(note) && taken.has(number)) number += 1;
    taken.add(number);
    numbers.set(note, { number, says });
    links.set(link, number);
  }
  if (links.size === 0) return root;

  const rewrite = <Content extends RootContent>(node: Content): Content | Element => {
    if (!isElement(node)) return node;
    const number = links.get(node);
    if (number !== undefined) return toElement(node, 'sup', [{ type: 'text', value: String(number) }]);
    const note = numbers.get(node);
    const children = node.children.map((child) => rewrite(child));
    if (!note) return { ...node, children };
    return { ...toElement(node, NOTE, children.flatMap(withoutBackLinks)), properties: { ...note } };
  };
  return { ...root, children: root.children.map((child) => rewrite(child)) };
}

interface Survey {
  readonly references: readonly Reference[];
  readonly places: ReadonlyMap<string, Place>;
  /** Raised numbers that lines begin with to which no link leads: notes that are written by hand. */
  readonly written: readonly number[];
}

function survey(root: Root): Survey {
  const references: Reference[] = [];
  const places = new Map<string, Place>();
  let at = 0;
  const walk = (node: Root | Element, above: readonly Element[]): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      at += 1;
      const path = [...above, child];
      for (const name of [attribute(child, 'id'), attribute(child, 'name')]) {
        if (name !== undefined && !places.has(name)) places.set(name, { path, at });
      }
      const href = child.tagName === 'a' ? (attribute(child, 'href') ?? '') : '';
      const text = rawText(child).trim();
      if (href.startsWith('#') && !href.startsWith(REMARK) && SHORT.test(text)) {
        references.push({ link: child, says: text.replace(/[[\]()]/g, ''), target: decodeWord(href.slice(1)), at });
      }
      walk(child, path);
    }
  };
  walk(root, []);
  const targets = new Set(references.flatMap(({ target }) => places.get(target)?.path ?? []));
  return { references, places, written: writtenNumbers(root, targets) };
}

function writtenNumbers(node: Root | Element, targets: ReadonlySet<Element>): number[] {
  const numbers: number[] = [];
  let isStart = isElement(node) && HOLDERS.includes(node.tagName) && !targets.has(node);
  const mayStart = isStart;
  for (const child of node.children) {
    if (isElement(child)) {
      const says = rawText(child);
      if (isStart && child.tagName === 'sup' && /^\d+$/.test(says)) numbers.push(Number(says));
      else numbers.push(...writtenNumbers(child, targets));
      isStart = mayStart && child.tagName === 'br';
    } else if (child.type === 'text') {
      const space = child.value.slice(child.value.trimEnd().length);
      isStart = (isStart && space === child.value) || (mayStart && space.includes('\n'));
    }
  }
  return numbers;
}

/** The paragraph or item that a link leads to, or into; nothing where it leads to a part of the page. */
function findHolder({ path }: Place, link: Element): Element | undefined {
  const holder = path.findLast(({ tagName }) => HOLDERS.includes(tagName));
  if (!holder || holds(holder, (node) => node === link || PARTS.includes(node.tagName))) return undefined;
  return rawText(holder).trim() === '' ? undefined : holder;
}

const holds = (node: Element, isMeant: (node: Element) => boolean): boolean =>
  node.children.some((child) => isElement(child) && (isMeant(child) || holds(child, isMeant)));

const toElement = (node: Element, tagName: string, children: ElementContent[]): Element => ({
  ...node,
  tagName,
  properties: {},
  children,
});

function withoutBackLinks(node: ElementContent): ElementContent[] {
  if (!isElement(node)) return [node];
  const isBack = node.tagName === 'a' && attribute(node, 'href')?.startsWith('#') && BACK.test(rawText(node));
  return isBack ? [] : [{ ...node, children: node.children.flatMap(withoutBackLinks) }];
}

/** The words of a note without the mark that they begin with, in whatever it is set. */
export function withoutMark(words: Words, says: string): Words {
  const line = toPlainText(words);
  // A link back that was taken out may leave its brackets.
  const start = /^(?:[\s^↑]|\[\s*\]|\(\s*\))*/.exec(line)![0].length;
  const inside = start + /^[\s[(]*/.exec(line.slice(start))![0].length;
  const mark = [says, toSuperscript(says)].find((each) => each !== '' && line.startsWith(each, inside));
  const behind = mark && /^(?:[\s\])]*[.:]?\s+|[\])]+)/.exec(line.slice(inside + mark.length))?.[0];
  return cutStart(words, behind ? inside + mark.length + behind.length : start);
}
