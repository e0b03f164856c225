import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../../model/direction.js';
import type { Comparison, DeepReadonly, PhrasingNode, RichText } from '../../model/schema.js';
import { fill } from '../../model/format.js';
import { toPlainText } from '../../model/rich-text.js';
import { toTableView, type CellView, type RowView } from '../../model/table-view.js';
import { toWording, withNumberTexts, type ExportOptions } from './wording.js';

/**
 * Writes the table of a data set as an HTML `<table>`: a caption, headings with their scope, winners in words. Words of
 * the library's in another language than the author's are marked as such. The table of a language that is written from
 * right to left says so, for the page around it may be another one; texts in another script are kept apart in it.
 */
export function exportHtml(comparison: Comparison, options: ExportOptions = {}): string {
  const { messages, lang, markedLang } = toWording(comparison, options);
  const dir =
    comparison.lang !== undefined && directionOf(new Intl.Locale(comparison.lang)) === 'rtl' ? 'rtl' : undefined;
  const marks: Marks = { markedLang, isRightToLeft: dir !== undefined, namely: messages.namely };
  const view = toTableView(withNumberTexts(comparison, lang), { messages });
  const width = view.columns.length + 1;
  const bodies = view.blocks.map(({ label, rows }) =>
    element('tbody', {}, [
      ...(label === undefined
        ? []
        : [element('tr', {}, [element('th', { scope: 'rowgroup', colSpan: width }, toWords(label, marks))])]),
      ...rows.map((row) => toRow(row, marks)),
    ]),
  );
  const table = element('table', { lang: comparison.lang, dir }, [
    element('caption', {}, toWords(comparison.title, marks)),
    element('thead', {}, [
      element('tr', {}, [
        element('th', { scope: 'col', lang: markedLang }, toHast(view.category)),
        ...view.columns.map(({ name }) => element('th', { scope: 'col' }, toWords(name, marks))),
      ]),
    ]),
    ...bodies,
  ]);
  return `${toHtml(table)}\n`;
}

/** What has to be said of words that are not like those around them. */
interface Marks {
  readonly markedLang: string | undefined;
  readonly isRightToLeft: boolean;
  /** Puts a text behind a word of the library's. */
  readonly namely: string;
}

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** `Disney+` and `5 GB` would else be `+Disney` and `GB 5` among words from right to left. */
function toWords(text: RichText, { isRightToLeft }: Marks): ElementContent[] {
  const words = toHast(text);
  const plain = toPlainText(text);
  return isRightToLeft && /\p{L}/u.test(plain) && !RIGHT_TO_LEFT.test(plain) ? [element('bdi', {}, words)] : words;
}

const toRow = ({ label, cells, verdictText }: RowView, marks: Marks): Element =>
  element('tr', {}, [
    element('th', { scope: 'row' }, [
      ...toWords(label, marks),
      ...(verdictText ? toOwnWords(` (${verdictText})`, marks) : []),
    ]),
    ...cells.map((cell) => toCell(cell, marks)),
  ]);

function toCell({ state, stateText, text, missing, winner }: CellView, marks: Marks): Element {
  const isOwn = state !== undefined && stateText === undefined;
  const words = missing
    ? []
    : [
        ...(stateText ? toOwnWords(fill(marks.namely, { label: stateText, text: '' }), marks) : []),
        ...(isOwn ? toOwnWords(toPlainText(text), marks) : toWords(text, marks)),
      ];
  return element('td', {}, winner ? [element('strong', {}, words), ...toOwnWords(` (${winner})`, marks)] : words);
}

const toOwnWords = (words: string, { markedLang }: Marks): ElementContent[] =>
  markedLang === undefined ? toHast(words) : [element('span', { lang: markedLang }, toHast(words))];

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const toHast = (text: RichText): ElementContent[] =>
  typeof text === 'string' ? [{ type: 'text', value: text }] : text.flatMap((node) => toNodes(node, true));

const TAGS = { strong: 'strong', emphasis: 'em' } as const;

/** A browser ends a link where another one begins in it, so that the outer one would have lost its words. */
function toNodes(node: DeepReadonly<PhrasingNode>, hasLinks: boolean): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'inlineCode':
      return [element('code', {}, [{ type: 'text', value: node.value }])];
    case 'break':
      return [element('br', {}, [])];
    case 'link': {
      const words = node.children.flatMap((child) => toNodes(child, false));
      return hasLinks ? [element('a', { href: node.url }, words)] : words;
    }
    default:
      return [
        element(
          TAGS[node.type],
          {},
          node.children.flatMap((child) => toNodes(child, hasLinks)),
        ),
      ];
  }
}
