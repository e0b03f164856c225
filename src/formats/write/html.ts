import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Comparison, DeepReadonly, PhrasingNode, RichText } from '../../model/schema.js';
import { toPlainText } from '../../model/rich-text.js';
import { toTableView, type CellView, type RowView } from '../../model/table-view.js';
import { toWording, withNumberTexts, type ExportOptions } from './wording.js';

/**
 * Writes the table of a data set as an HTML `<table>`: a caption, headings with their scope, winners in words. Words of
 * the library's in another language than the author's are marked as such.
 */
export function exportHtml(comparison: Comparison, options: ExportOptions = {}): string {
  const { messages, lang, markedLang } = toWording(comparison, options);
  const view = toTableView(withNumberTexts(comparison, lang), { messages });
  const width = view.columns.length + 1;
  const bodies = view.blocks.map(({ label, rows }) =>
    element('tbody', {}, [
      ...(label === undefined
        ? []
        : [element('tr', {}, [element('th', { scope: 'rowgroup', colSpan: width }, toHast(label))])]),
      ...rows.map((row) => toRow(row, markedLang)),
    ]),
  );
  const table = element('table', comparison.lang === undefined ? {} : { lang: comparison.lang }, [
    element('caption', {}, toHast(comparison.title)),
    element('thead', {}, [
      element('tr', {}, [
        element('th', { scope: 'col', lang: markedLang }, toHast(view.category)),
        ...view.columns.map(({ name }) => element('th', { scope: 'col' }, toHast(name))),
      ]),
    ]),
    ...bodies,
  ]);
  return `${toHtml(table)}\n`;
}

const toRow = ({ label, cells, verdictText }: RowView, markedLang: string | undefined): Element =>
  element('tr', {}, [
    element('th', { scope: 'row' }, [
      ...toHast(label),
      ...(verdictText ? toOwnWords(` (${verdictText})`, markedLang) : []),
    ]),
    ...cells.map((cell) => toCell(cell, markedLang)),
  ]);

function toCell({ state, stateText, text, missing, winner }: CellView, markedLang: string | undefined): Element {
  const isOwn = state !== undefined && stateText === undefined;
  const words = missing
    ? []
    : [
        ...(stateText ? toOwnWords(`${stateText}: `, markedLang) : []),
        ...(isOwn ? toOwnWords(toPlainText(text), markedLang) : toHast(text)),
      ];
  return element('td', {}, winner ? [element('strong', {}, words), ...toOwnWords(` (${winner})`, markedLang)] : words);
}

const toOwnWords = (words: string, lang: string | undefined): ElementContent[] =>
  lang === undefined ? toHast(words) : [element('span', { lang }, toHast(words))];

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
