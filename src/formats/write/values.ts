import type { PhrasingContent } from 'mdast';
import { isDetailed } from '../../model/check-references.js';
import { toPlainText } from '../../model/rich-text.js';
import type { DeepReadonly, PhrasingNode, RichText, Value } from '../../model/schema.js';
import type { ValueState } from '../../model/value-view.js';
import { toNumberText, type Wording } from './wording.js';

/** Signs that say a state in every language. */
const MARKS: Partial<Readonly<Record<ValueState, string>>> = { yes: '✅', no: '❌', partial: '⚠️' };

/** Rich text as the nodes that Markdown is written from; a line break has to stay within its line. */
export const toPhrasing = (text: RichText): PhrasingContent[] =>
  typeof text === 'string' ? [{ type: 'text', value: text }] : text.flatMap((node) => toNodes(node, true));

/** A link around another one is none to Markdown: its address would be read as Markdown, and as HTML. */
export const toLink = (text: RichText, url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: typeof text === 'string' ? toPhrasing(text) : text.flatMap((node) => toNodes(node, false)),
});

function toNodes(node: DeepReadonly<PhrasingNode>, hasLinks: boolean): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: inLine(node.value) }];
    case 'break':
      return [html('<br>')];
    case 'inlineCode':
      return toCode(node.value);
    case 'link':
      return hasLinks ? [toLink(node.children, node.url)] : node.children.flatMap((child) => toNodes(child, false));
    default:
      return [{ type: node.type, children: node.children.flatMap((child) => toNodes(child, hasLinks)) }];
  }
}

/** Nothing in backticks can be escaped: what ends the line, or the code, would set free what follows as HTML. */
const toCode = (value: string): PhrasingContent[] =>
  /^[^`\r\n]+$/.test(value)
    ? [{ type: 'inlineCode', value }]
    : [html('<code>'), { type: 'text', value: inLine(value) }, html('</code>')];

/** A tag alone on a line would begin a block of HTML, in which nothing is escaped either. */
const inLine = (value: string): string => value.replace(/[\r\n]+/g, ' ');

const html = (value: string): PhrasingContent => ({ type: 'html', value });

/** A value as an editor would write it into a table. */
export function toValuePhrasing(value: Value | undefined, { messages, lang }: Wording): PhrasingContent[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return toPhrasing(MARKS[value ? 'yes' : 'no']!);
  if (typeof value === 'number') return toPhrasing(toNumberText({ number: value }, lang));
  if (!isDetailed(value)) return toPhrasing(value);
  const own = value.text === undefined ? undefined : toPhrasing(value.text);
  if (!value.state) return own ?? toPhrasing(toNumberText(value, lang));
  const mark = MARKS[value.state];
  if (!own) return toPhrasing(mark ?? messages.states[value.state]);
  return mark === undefined ? own : [...toPhrasing(`${mark} `), ...own];
}

export const isBlank = (text: RichText): boolean => toPlainText(text).trim() === '';
