import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rowsOf, withGroupColumn } from './group-column.js';
import { attribute, childElements, hasClass, isElement, rawText, spanOf } from './hast.js';

/** A page as its author would have written it, whatever the program that saved it needs to draw it. */
export const toOrdinary = (root: Root): Root => ({ ...root, children: rewrite(root.children, false) });

function rewrite<Content extends RootContent>(
  nodes: readonly Content[],
  isInCell: boolean,
): (Content | ElementContent)[] {
  return nodes.flatMap((node, at): (Content | ElementContent)[] => {
    if (!isElement(node)) return [node];
    if (isForDrawing(node) || isBulletOfWord(node)) return [];
    const box = isInCell ? toBox(node) : undefined;
    if (box !== undefined) return [{ type: 'text', value: box }];
    const isCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
    const children = rewrite<ElementContent>(node.children, isCell);
    const own = { ...withOwnAddress(node), children };
    const written = node.tagName === 'table' ? withGroupColumn(withCaption(own)) : own;
    const before = nodes[at - 1];
    return isTag(node) && isElement(before) && isTag(before) ? [{ type: 'text', value: ', ' }, written] : [written];
  });
}

/** Nothing that says anything: lines of Google Docs without words, the bars of a frozen row, icons for kinds of columns. */
const isForDrawing = (node: Element): boolean =>
  (node.tagName === 'span' && node.children.length === 0 && /^c\d+(?: c\d+)*$/.test(classesOf(node))) ||
  (node.tagName === 'span' && hasClass(node, 'property-icon')) ||
  (node.tagName === 'tr' && node.children.some((cell) => isElement(cell) && hasClass(cell, 'freezebar-cell')));

/** “Filtered” pages of Word have left only the white space behind a bullet to know it by. */
const isBulletOfWord = (node: Element): boolean =>
  node.tagName === 'span' &&
  /^\S\s*$/.test(rawText(node)) &&
  node.children.some((child) => isElement(child) && /^font:\s*7(?:\.0)?pt/i.test(attribute(child, 'style') ?? ''));

/** A box to tick, as Notion draws it. */
function toBox(node: Element): string | undefined {
  if (!hasClass(node, 'checkbox')) return undefined;
  return hasClass(node, 'checkbox-on') ? '☑' : '☐';
}

/** One of the words that Notion puts into frames of their own. */
const isTag = (node: Element): boolean => hasClass(node, 'selected-value');

/** Google has its links lead over itself. */
function withOwnAddress(node: Element): Element {
  const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
  if (!href?.startsWith('https://www.google.com/url?')) return node;
  const own = new URL(href).searchParams.get('q');
  return own ? { ...node, properties: { ...node.properties, href: own } } : node;
}

/** A spreadsheet writes the title of a table into a cell over all of its columns. */
function withCaption(node: Element): Element {
  if (childElements(node, 'caption').length > 0) return node;
  const [first, second] = rowsOf(node);
  const [title, ...others] = first ? childElements(first, 'td', 'th') : [];
  if (!second || !title || others.length > 0 || rawText(title).trim() === '') return node;
  const width = childElements(second, 'td', 'th').reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0);
  if (width < 2 || spanOf(title, 'colSpan') < width) return node;
  const without = ({ children, ...part }: Element): Element => ({
    ...part,
    children: children.flatMap((child) =>
      child === first ? [] : isElement(child) && child.children.includes(first!) ? [without(child)] : [child],
    ),
  });
  const { children, ...table } = without(node);
  return { ...table, children: [{ ...title, tagName: 'caption', properties: {} }, ...children] };
}

const classesOf = (node: Element): string => attribute(node, 'className') ?? '';
