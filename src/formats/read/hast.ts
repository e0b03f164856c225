import type { Element, Nodes, RootContent } from 'hast';
import { START, type Place } from '../../model/import/grid.js';

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

export const childElements = (node: Element, ...tags: readonly string[]): Element[] =>
  node.children.filter((child): child is Element => isElement(child) && tags.includes(child.tagName));

export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export const hasClass = (node: Element, name: string): boolean =>
  (attribute(node, 'className') ?? '').split(' ').includes(name);

/** How many columns, or rows, a cell reaches over. */
export const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number =>
  Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1);

/** All text in a node, as it was written. */
export function rawText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(rawText).join('') : '';
}

/** Where a node's own words begin, or where the node does. */
export function placeOf(node: Nodes, around: Place = START): Place {
  return wordsPlace(node) ?? startOf(node) ?? around;
}

/** Where a node begins. */
export function startOf(node: Nodes): Place | undefined {
  const start = node.position?.start;
  return start && { line: start.line, column: start.column };
}

function wordsPlace(node: Nodes): Place | undefined {
  if (node.type === 'text') {
    const start = startOf(node);
    if (!start || node.value.trim() === '') return undefined;
    // White space in front of the words, over lines too, is not the place.
    const lead = node.value.slice(0, node.value.length - node.value.trimStart().length);
    const breaks = lead.split('\n').length - 1;
    return breaks > 0
      ? { line: start.line + breaks, column: lead.length - lead.lastIndexOf('\n') }
      : { line: start.line, column: start.column + lead.length };
  }
  if (!('children' in node)) return undefined;
  for (const child of node.children as RootContent[]) {
    const place = wordsPlace(child) ?? (isElement(child) && child.tagName === 'img' ? startOf(child) : undefined);
    if (place) return place;
  }
  return undefined;
}
