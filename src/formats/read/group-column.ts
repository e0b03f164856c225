import type { Element, ElementContent } from 'hast';
import { childElements, isElement, rawText, spanOf } from './hast.js';

/**
 * A table whose corner stands over two columns, one of groups that reach over several rows and one of labels: with a
 * corner for each, and with a label in the rows that belong to no group.
 */
export function withGroupColumn(table: Element): Element {
  const rows = rowsOf(table);
  const corner = rows.map(firstCell).find((cell) => cell !== undefined);
  if (!corner || spanOf(corner, 'colSpan') !== 2 || spanOf(corner, 'rowSpan') > 1) return table;
  const firsts = rows.flatMap((row) => firstCell(row) ?? []);
  if (!firsts.some((cell) => spanOf(cell, 'colSpan') === 1 && spanOf(cell, 'rowSpan') > 1)) return table;
  const wide = new Set(firsts.filter((cell) => spanOf(cell, 'colSpan') === 2 && spanOf(cell, 'rowSpan') === 1));
  const split = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (!wide.has(child)) return [['thead', 'tbody', 'tfoot', 'tr'].includes(child.tagName) ? split(child) : child];
      const one: Element = { ...child, properties: { ...child.properties, colSpan: 1 } };
      return [one, rawText(child).trim() === rawText(corner).trim() ? { ...one, children: LABEL } : one];
    }),
  });
  return split(table);
}

/** The rows of a table, in whatever part of it. */
export const rowsOf = (table: Element): Element[] =>
  childElements(table, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) =>
    part.tagName === 'tr' ? [part] : childElements(part, 'tr'),
  );

/** A heading that says that labels are below it. */
const LABEL: ElementContent[] = [{ type: 'text', value: 'Feature' }];

const firstCell = (row: Element): Element | undefined => childElements(row, 'td', 'th')[0];
