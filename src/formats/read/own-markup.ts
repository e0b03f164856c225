import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Loss, MetaEntry } from '../document.js';
import { attribute, childElements, isElement, placeOf, rawText } from './hast.js';

/** What the library says of a value besides the value: counted, derived, or said again elsewhere. */
const REMARKS = [
  'badge', 'bar', 'basis', 'copy-link', 'outdated', 'rows', 'score', 'state-icon', 'tally', 'unsourced', 'wins',
]; // prettier-ignore
/** What a reader opens beside a value, which has no place among the words of a table. */
const DISCLOSURES = ['note', 'reason'];

interface Authored {
  readonly root: Root;
  /** What the page says of itself in its text. */
  readonly meta: readonly MetaEntry[];
  readonly losses: readonly Loss[];
}

/** What is found on the way. */
interface Findings {
  readonly meta: MetaEntry[];
  readonly losses: Loss[];
}

/**
 * The library's own pages as an author would have written them: without what it has added to the words, and with who
 * wins a row behind the words, in brackets. Nothing where a page is another one.
 */
export function toAuthored(root: Root): Authored | undefined {
  if (!isOwn(root)) return undefined;
  const findings: Findings = { meta: [], losses: [] };
  return { root: { ...root, children: root.children.flatMap((child) => toPlain(child, findings)) }, ...findings };
}

const isOwn = (node: Root | Element): boolean =>
  node.children.some((child) => isElement(child) && (tokensOf(child, 'className').some(isSection) || isOwn(child)));

const isSection = (name: string): boolean => /^role-(page|intro|compare|tally|audience|faq|sources|cta)$/.test(name);

function toPlain<Content extends RootContent>(node: Content, findings: Findings): (Content | ElementContent)[] {
  if (!isElement(node)) return [node];
  const parts = tokensOf(node, 'part');
  if (parts.some((part) => REMARKS.includes(part))) return [];
  if (parts.includes('verdict')) return [inBrackets(node)];
  if (node.tagName !== 'li' && parts.some((part) => DISCLOSURES.includes(part))) {
    findings.losses.push(toLoss(node));
    return [];
  }
  if (parts.includes('updated')) {
    for (const time of childElements(node, 'time')) findings.meta.push(toUpdated(time));
    return [];
  }
  const classes = tokensOf(node, 'className');
  if (node.tagName === 'span' && classes.includes('visually-hidden')) {
    // A state in words, where a value says something else.
    return [{ type: 'text', value: `${rawText(node).trim()}: ` }];
  }
  if (node.tagName === 'td' && classes.includes('missing')) {
    return [{ ...node, children: node.children.filter(isElement).flatMap((child) => toPlain(child, findings)) }];
  }
  const isMark = (child: ElementContent): child is Element =>
    isElement(child) && tokensOf(child, 'part').includes('winner-mark');
  const children = node.children.flatMap((child) => (isMark(child) ? [] : toPlain(child, findings)));
  const content = [...children, ...node.children.filter(isMark).map(inBrackets)];
  if (node.tagName === 'div' && parts.includes('item')) return [toUnanswered(node, content)];
  return [{ ...node, children: content }];
}

/** A question without an answer, which would else be taken for a heading over those that follow. */
const toUnanswered = (node: Element, children: ElementContent[]): Element => ({
  ...node,
  tagName: 'details',
  children: [{ type: 'element', tagName: 'summary', properties: {}, children }],
});

const tokensOf = (element: Element, name: string): readonly string[] => (attribute(element, name) ?? '').split(/\s+/);

const inBrackets = (element: Element): ElementContent => ({ type: 'text', value: ` (${rawText(element).trim()})` });

const toUpdated = (time: Element): MetaEntry => ({
  key: 'updated',
  value: attribute(time, 'dateTime') ?? '',
  place: placeOf(time),
});

const toLoss = (element: Element): Loss => ({
  code: 'left-out',
  message: 'what can be opened beside a value was left out',
  advice: 'Write it into a column “Reason”, or “Notes”.',
  severity: 'warning',
  place: placeOf(element),
  text: rawText(element).replace(/\s+/g, ' ').trim(),
});
