import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Comparison, DeepReadonly, PhrasingNode, RichText } from '../../model/schema.js';
import { toTableView, type CellView, type RowView } from '../../model/table-view.js';

/** Writes the table of a data set as an HTML `<table>`: a caption, headings with their scope, winners in words. */
export function exportHtml(comparison: Comparison): string {
  const view = toTableView(comparison);
  const width = view.columns.length + 1;
  const bodies = view.blocks.map(({ label, rows }) =>
    element('tbody', {}, [
      ...(label === undefined
        ? []
        : [element('tr', {}, [element('th', { scope: 'rowgroup', colSpan: width }, toHast(label))])]),
      ...rows.map(toRow),
    ]),
  );
  const table = element('table', comparison.lang === undefined ? {} : { lang: comparison.lang }, [
    element('caption', {}, toHast(comparison.title)),
    element('thead', {}, [
      element('tr', {}, [
        element('th', { scope: 'col' }, toHast(view.category)),
        ...view.columns.map(({ name }) => element('th', { scope: 'col' }, toHast(name))),
      ]),
    ]),
    ...bodies,
  ]);
  return `${toHtml(table)}\n`;
}

const toRow = ({ label, cells, verdictText }: RowView): Element =>
  element('tr', {}, [
    element('th', { scope: 'row' }, [...toHast(label), ...(verdictText ? toHast(` (${verdictText})`) : [])]),
    ...cells.map(toCell),
  ]);

function toCell({ stateText, text, winner }: CellView): Element {
  const words = [...(stateText ? toHast(`${stateText}: `) : []), ...toHast(text)];
  return element('td', {}, winner ? [element('strong', {}, words), ...toHast(` (${winner})`)] : words);
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const toHast = (text: RichText): ElementContent[] =>
  typeof text === 'string' ? [{ type: 'text', value: text }] : text.map(toNode);

const TAGS = { strong: 'strong', emphasis: 'em' } as const;

function toNode(node: DeepReadonly<PhrasingNode>): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'inlineCode':
      return element('code', {}, [{ type: 'text', value: node.value }]);
    case 'break':
      return element('br', {}, []);
    case 'link':
      return element('a', { href: node.url }, node.children.map(toNode));
    default:
      return element(TAGS[node.type], {}, node.children.map(toNode));
  }
}
