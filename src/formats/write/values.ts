import type { PhrasingContent } from 'mdast';
import { isDetailed } from '../../model/check-references.js';
import { toPlainText } from '../../model/rich-text.js';
import type { DetailedValue, RichText, Value } from '../../model/schema.js';
import type { ValueState } from '../../model/value-view.js';

const MARKS: Readonly<Record<ValueState, string>> = {
  yes: '✅',
  no: '❌',
  partial: '⚠️',
  unknown: 'Unknown',
  undisclosed: 'Not disclosed',
  'not-applicable': 'N/A',
};

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
export function toValuePhrasing(value: Value | undefined): PhrasingContent[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return toPhrasing(MARKS[value ? 'yes' : 'no']);
  if (!isDetailed(value)) return toPhrasing(typeof value === 'number' ? String(value) : value);
  const own = value.text === undefined ? undefined : toPhrasing(value.text);
  if (!value.state) return own ?? toPhrasing(toQuantityText(value));
  const mark = MARKS[value.state];
  const isMark = mark.length <= 2;
  if (!own) return toPhrasing(mark);
  return isMark ? [...toPhrasing(`${mark} `), ...own] : own;
}

function toQuantityText({ number, range, unit, rating }: DetailedValue): string {
  if (rating) return `${rating.value}/${rating.of}`;
  const numbers = range ? range.join('–') : number === undefined ? '' : String(number);
  if (numbers === '' || unit === undefined) return numbers;
  return unit === '%' ? `${numbers}%` : `${numbers} ${unit}`;
}

export const isBlank = (text: RichText): boolean => toPlainText(text).trim() === '';
