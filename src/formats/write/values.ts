import type { PhrasingContent } from 'mdast';
import { isDetailed } from '../../model/check-references.js';
import { toPlainText } from '../../model/rich-text.js';
import type { RichText, Value } from '../../model/schema.js';
import type { ValueState } from '../../model/value-view.js';
import { toNumberText, type Wording } from './wording.js';

/** Signs that say a state in every language. */
const MARKS: Partial<Readonly<Record<ValueState, string>>> = { yes: '✅', no: '❌', partial: '⚠️' };

/** Rich text as the nodes that Markdown is written from; a line break has to stay within its line. */
export const toPhrasing = (text: RichText): PhrasingContent[] =>
  typeof text === 'string'
    ? [{ type: 'text', value: text }]
    : (structuredClone(text) as PhrasingContent[]).map(withHtmlBreaks);

function withHtmlBreaks(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'html', value: '<br>' };
  return 'children' in node ? { ...node, children: node.children.map(withHtmlBreaks) } : node;
}

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
