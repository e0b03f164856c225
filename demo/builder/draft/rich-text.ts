/** Rich text as an editor types it: Markdown’s marks for strong, emphasis, code and links; a new line for a break. */
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { readMarkdown } from '../../../src/formats/read/markdown.js';
import { toBlockText, toFlow } from '../../../src/formats/recognise/flow.js';
import { text, tidy } from '../../../src/model/import/words.js';
import type { PhrasingNode } from '../../../src/model/schema.js';
import { isObject, type Json } from './path-edit.js';

/** In a field of one line “1. Place” begins no list, and “# 1” is no heading. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

function wordsOnly(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: BLOCKS } });
}

const inLine = unified().use(remarkParse).use(wordsOnly).freeze();
const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', resourceLink: true, handlers: { break: () => '\n' } })
  .freeze();

/** Words in a line: a string where no mark is in them, else nodes. Empty text is no text. */
export function readLine(typed: string): Json {
  const words = tidy(typed.split(/\n\s*\n/).flatMap(toParagraph));
  if (words.length === 0) return undefined;
  return words.every(({ type }) => type === 'text')
    ? words.map((node) => (node as { value: string }).value).join('')
    : toJson(words);
}

function toParagraph(typed: string, index: number): PhrasingNode[] {
  const words = inLine
    .parse(typed)
    .children.flatMap((block) => ('children' in block ? (block.children as PhrasingContent[]) : []))
    .flatMap(toNode);
  return index === 0 ? words : [{ type: 'break' }, { type: 'break' }, ...words];
}

function toNode(node: PhrasingContent): PhrasingNode[] {
  switch (node.type) {
    case 'text':
      return node.value
        .split('\n')
        .flatMap((line, index): PhrasingNode[] => [...(index > 0 ? [{ type: 'break' } as const] : []), text(line)]);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: node.children.flatMap(toNode) }];
    case 'link':
      return [{ type: 'link', url: node.url, children: node.children.flatMap(toNode) }];
    case 'image':
      return [text(node.alt ?? '')];
    default:
      return [];
  }
}

/** Paragraphs and lists: as `readLine` where there is but one paragraph. */
export function readBlocks(typed: string): Json {
  if (typed.trim() === '') return undefined;
  return toJson(toBlockText(toFlow(readMarkdown(typed).blocks)));
}

/** What a field shows for rich text: a string as it is, if reading it gives the same string again. */
export function writeRichText(value: Json, read: (typed: string) => Json): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return read(value) === value ? value : write([text(value)]);
  return isNodes(value) ? write(value as unknown as PhrasingNode[]) : JSON.stringify(value);
}

const isNodes = (value: Json): boolean =>
  Array.isArray(value) && value.every((node: Json) => isObject(node) && typeof node.type === 'string');

function write(nodes: readonly (PhrasingNode | BlockContent)[]): string {
  const isBlocks = nodes.some(({ type }) => type === 'paragraph' || type === 'list');
  const children = (isBlocks ? nodes : [{ type: 'paragraph', children: nodes }]) as Root['children'];
  try {
    return writer.stringify({ type: 'root', children }).trimEnd();
  } catch {
    // Nodes that an import brought and that nobody knows; their problem stands below the field.
    return JSON.stringify(nodes);
  }
}

const toJson = (nodes: unknown): Json => nodes as Json;
