import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { plain, toSuperscript } from '../../model/import/words.js';
import { START, type Place, type Words } from '../../model/import/grid.js';
import { readAsideComment } from '../aside-comment.js';
import type { Block, ListItem, Loss, Note, SourceDocument } from '../document.js';
import { withoutAnchors } from './anchors.js';
import { attribute, childElements, hasClass, isElement, placeOf, rawText } from './hast.js';
import { NOTE, withNotes, withoutMark } from './page-notes.js';
import { leaveOut, readPhrasing } from './phrasing.js';
import { readTable } from './table.js';

const CONTAINERS = [
  'html', 'body', 'main', 'article', 'section', 'div', 'header', 'footer', 'nav', 'aside', 'figure', 'figcaption',
  'center', 'form', 'fieldset', 'hgroup', 'address', 'search', 'picture', 'dialog', 'menu',
]; // prettier-ignore
const SILENT = ['script', 'style', 'template', 'svg', 'object', 'iframe', 'math'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = [
  ...CONTAINERS, ...SILENT, ...HEADINGS, 'head', 'p', 'ul', 'ol', 'dl', 'table', 'details', 'blockquote', 'pre', 'hr',
  'noscript', 'li', 'dt', 'dd', 'summary', NOTE,
]; // prettier-ignore
/** Drawings and the like among words begin no line of their own. */
const NO_BLOCKS = [...SILENT, 'picture', 'noscript', 'head'];
/** What may be one line of words and no more. */
const LINES = ['p', 'div', 'center', 'address', 'figure', 'section', 'article', 'header'];

interface Reader {
  readonly losses: Loss[];
  readonly notes: Map<string, Note>;
  aside: string | undefined;
}

/** Makes a document of an HTML tree, whether that was HTML or Markdown before. */
export function readTree(root: Root): Omit<SourceDocument, 'meta' | 'isPlain'> {
  const reader: Reader = { losses: [], notes: new Map(), aside: undefined };
  const blocks = readBlocks(withNotes(root).children, reader, START);
  return { blocks, losses: reader.losses, notes: reader.notes, aside: reader.aside };
}

function readBlocks(nodes: readonly RootContent[], reader: Reader, around: Place): Block[] {
  const blocks: Block[] = [];
  let line: Nodes[] = [];
  let place = around;
  const endLine = (): void => {
    const words = readPhrasing(line, reader.losses, place);
    const first = line.find((node) => rawText(node as RootContent).trim() !== '');
    if (plain(words) !== '') blocks.push({ type: 'paragraph', words, place: first ? placeOf(first, place) : place });
    line = [];
  };
  let isAfterRule = false;
  const markAfterRule = (from: number): void => {
    const first = blocks[from];
    if (!isAfterRule || !first) return;
    blocks[from] = { ...first, after: 'rule' };
    isAfterRule = false;
  };
  for (const node of nodes) {
    const from = blocks.length;
    if (node.type === 'comment') readComment(node.value, placeOf(node, place), reader);
    else if (isElement(node) && isBlock(node)) {
      endLine();
      place = placeOf(node, place);
      addAll(blocks, readBlock(node, reader, place));
      markAfterRule(from);
      isAfterRule ||= node.tagName === 'hr';
    } else if (node.type === 'text' || isElement(node)) line.push(node);
  }
  const from = blocks.length;
  endLine();
  markAfterRule(from);
  return blocks;
}

const isBlock = (node: Element): boolean =>
  BLOCKS.includes(node.tagName) ||
  // A custom element is what stands in it.
  (node.tagName.includes('-') && node.children.some((child) => isElement(child) && isBlock(child))) ||
  holdsBlocks(node);

/** Whether an element is a container, whatever it is called: editors put whole pages into a `<b>`. One line is none. */
function holdsBlocks(node: Element): boolean {
  const blocks = blocksIn(node);
  return blocks.length > 1 || blocks.some((block) => !LINES.includes(block.tagName) || holdsBlocks(block));
}

const blocksIn = (node: Element): Element[] =>
  node.children.filter(isElement).flatMap((child) => {
    if (NO_BLOCKS.includes(child.tagName)) return [];
    return BLOCKS.includes(child.tagName) ? [child] : blocksIn(child);
  });

/** The content of a container; what a link around several blocks says, each of them says. */
function contentOf(node: Element): readonly ElementContent[] {
  if (node.tagName !== 'a' || attribute(node, 'href') === undefined) return node.children;
  return node.children.map((child): ElementContent => {
    if (!isElement(child) || ![...LINES, ...HEADINGS].includes(child.tagName)) return child;
    const inner: Element = { ...node, children: child.children };
    return { ...child, children: holdsBlocks(inner) ? [...contentOf(inner)] : [inner] };
  });
}

function readBlock(node: Element, reader: Reader, place: Place): Block[] {
  const inside = (): Block[] => readBlocks(contentOf(node), reader, place);
  const words = (): ReturnType<typeof readPhrasing> => readPhrasing(node.children, reader.losses, place);
  if (HEADINGS.includes(node.tagName)) {
    const content = readPhrasing(withoutAnchors(node), reader.losses, place);
    return [{ type: 'heading', depth: Number(node.tagName[1]), words: content, place }];
  }
  switch (node.tagName) {
    case 'p': {
      const content = words();
      if (plain(content) === '') return [];
      return isTitle(node)
        ? [{ type: 'heading', depth: 1, words: content, place }]
        : [{ type: 'paragraph', words: content, place }];
    }
    case 'ul':
    case 'ol':
    case 'menu': {
      const items = readItems(node, reader, place);
      return items.length > 0 ? [{ type: 'list', ordered: node.tagName === 'ol', items, place }] : [];
    }
    case 'dl':
      return readTerms(node, reader, place);
    case 'table':
      return [{ type: 'table', grid: readTable(node, reader.losses, place), place }];
    case 'details':
      return [readDetails(node, reader, place)];
    case 'blockquote':
      return [{ type: 'quote', blocks: inside(), place }];
    case 'pre':
      return [{ type: 'code', value: rawText(node), place }];
    case 'hr':
    case 'head':
      return [];
    case 'nav':
    case 'footer':
      leaveOutFrame(node, reader, place);
      return [];
    case 'section':
      if (attribute(node, 'dataFootnotes') !== undefined) {
        inside();
        return [];
      }
      return inside();
    case NOTE:
      readNote(node, reader, place);
      return [];
    case 'div':
      return [readToggle(node, reader, place)].flatMap((toggle) => toggle ?? inside());
    default:
      return SILENT.includes(node.tagName) ? leaveOut(node, reader.losses, place) : inside();
  }
}

/** Word and Google Docs have a style for the title of a page, above all headings. */
const isTitle = (node: Element): boolean =>
  /\bMsoTitle\b|^(?:c\d+ )+title(?: c\d+)*$/.test(attribute(node, 'className') ?? '');

function readItems(list: Element, reader: Reader, around: Place): ListItem[] {
  const items: (ListItem & { readonly blocks: Block[] })[] = [];
  for (const child of list.children) {
    if (isElement(child) && child.tagName === 'li') {
      const place = placeOf(child, around);
      items.push({ blocks: readBlocks(child.children, reader, place), place });
      continue;
    }
    // Word and many editors put a list inside a list right there; a browser shows it with the item before.
    const blocks = readBlocks([child], reader, around);
    const last = items.at(-1);
    if (last) addAll(last.blocks, blocks);
    else if (blocks.length > 0) items.push({ blocks, place: blocks[0]!.place });
  }
  return items;
}

/** One by one: there are more than a call takes arguments. */
function addAll(blocks: Block[], others: readonly Block[]): void {
  for (const block of others) blocks.push(block);
}

function leaveOutFrame(node: Element, reader: Reader, place: Place): void {
  const text = rawText(node).replace(/\s+/g, ' ').trim();
  if (text === '') return;
  reader.losses.push({
    code: 'left-out',
    message: `a <${node.tagName}> was left out: it belongs to the site, not to the comparison`,
    advice: 'Nothing to do, if that is so.',
    severity: 'note',
    place,
    text,
  });
}

/** A list of terms reads like one of questions: what is asked, and what is said. */
function readTerms(list: Element, reader: Reader, around: Place): Block[] {
  const blocks: Block[] = [];
  let answer: Block[] | undefined;
  const entries = list.children.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.children : [child],
  );
  for (const entry of entries.filter(isElement)) {
    const place = placeOf(entry, around);
    if (entry.tagName === 'dt') {
      const summary = readPhrasing(entry.children, reader.losses, place);
      answer = [];
      blocks.push({ type: 'details', summary, blocks: answer, place });
    } else if (entry.tagName === NOTE) {
      readNote(entry, reader, place);
      const term = blocks.at(-1);
      if (term?.type === 'details' && term.blocks.length === 0 && isMarkOf(entry, term.summary)) blocks.pop();
    } else addAll(answer ?? blocks, readBlocks(entry.children, reader, place));
  }
  return blocks;
}

function readDetails(node: Element, reader: Reader, place: Place): Block {
  const [summary] = childElements(node, 'summary');
  const others = node.children.filter((child) => child !== summary);
  return {
    type: 'details',
    summary: summary ? readPhrasing(summary.children, reader.losses, place) : [],
    blocks: readBlocks(others, reader, place),
    place,
  };
}

/** Ghost's blocks that open are a heading and a box in a box. */
function readToggle(node: Element, reader: Reader, place: Place): Block | undefined {
  const [heading, content] = hasClass(node, 'kg-toggle-card') ? childElements(node, 'div') : [];
  const title = heading?.children.find(isElement);
  if (!title || !content) return undefined;
  const summary = readPhrasing(title.children, reader.losses, place);
  return { type: 'details', summary, blocks: readBlocks(content.children, reader, place), place };
}

function readNote(note: Element, reader: Reader, place: Place): void {
  const words = withoutMark(readPhrasing(note.children, reader.losses, place), attribute(note, 'says') ?? '');
  reader.notes.set(toSuperscript(attribute(note, 'number') ?? ''), { words, place });
}

/** Whether words are the mark of a note alone: `1`, `[1]`, `1.` */
const isMarkOf = (note: Element, words: Words): boolean =>
  plain(words).replace(/[.:[\]()]/g, '') === attribute(note, 'says');

function readComment(value: string, place: Place, reader: Reader): void {
  const aside = readAsideComment(value);
  if (aside !== undefined) reader.aside = aside;
  // “wp:…” says of a block what it is to an editor.
  else if (!/^\s*(?:\/?wp:|$)/.test(value)) {
    reader.losses.push({
      code: 'left-out',
      message: 'a comment was left out',
      advice: 'Nothing to do: readers don’t see it either.',
      severity: 'note',
      place,
      text: value,
    });
  }
}
