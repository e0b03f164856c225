import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Loss, MetaEntry } from '../document.js';
import { attribute, childElements, isElement, placeOf, rawText } from './hast.js';

/** What the library says of a value besides the value: counted, derived, or said again elsewhere. */
const REMARKS = [
  'bar', 'basis', 'copy-link', 'outdated', 'rows', 'score', 'state-icon', 'tally', 'unsourced', 'wins',
]; // prettier-ignore
/** What a reader opens beside a value, which has no place among the words of a table. */
const DISCLOSURES = ['note', 'reason'];

/** Where a script will put what it brings: nothing is said there before. */
const ROOMS = ['role-controls', 'room'];

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
  const classes = tokensOf(node, 'className');
  if (parts.some((part) => REMARKS.includes(part)) || isRoom(node, classes)) return [];
  if (parts.includes('verdict')) return [inBrackets(node)];
  if (tellApart(node, parts, findings)) return [];
  if (node.tagName === 'span' && classes.includes('visually-hidden')) {
    // A state in words, where a value says something else.
    return [{ type: 'text', value: `${rawText(node).trim()}: ` }];
  }
  const content = toContent(node, classes, findings);
  return node.tagName === 'div' && parts.includes('item')
    ? [toUnanswered(node, content)]
    : [{ ...node, children: content }];
}

const isRoom = (node: Element, classes: readonly string[]): boolean =>
  attribute(node, 'ariaHidden') === 'true' && classes.some((name) => ROOMS.includes(name));

/** Takes down what an author says elsewhere than in the text, or has no place for; tells whether it was that. */
function tellApart(node: Element, parts: readonly string[], { meta, losses }: Findings): boolean {
  if (parts.includes('badge')) losses.push(toFeaturedLoss(node));
  else if (node.tagName !== 'li' && parts.some((part) => DISCLOSURES.includes(part))) losses.push(toLoss(node));
  else if (parts.includes('updated')) meta.push(...childElements(node, 'time').map(toUpdated));
  else if (parts.includes('image')) losses.push(toPictureLoss(node));
  else return false;
  return true;
}

/** An author writes who wins behind the words, and a description on a line of its own below all that. */
function toContent(node: Element, classes: readonly string[], findings: Findings): ElementContent[] {
  const isCell = node.tagName === 'td';
  const isMark = (child: ElementContent): child is Element =>
    isElement(child) && tokensOf(child, 'part').includes('winner-mark');
  const isDescription = (child: ElementContent): child is Element => node.tagName === 'th' && isPlainDescription(child);
  // “No data” is no value.
  const isNoValue = (child: ElementContent): boolean => isCell && classes.includes('missing') && child.type === 'text';
  const words = node.children.filter((child) => !isMark(child) && !isDescription(child) && !isNoValue(child));
  return [
    ...(isCell ? withoutStrong(words) : words).flatMap((child) => toPlain(child, findings)),
    ...node.children.filter(isMark).map(inBrackets),
    ...node.children.filter(isDescription).flatMap((child) => [BREAK, ...toPlain(child, findings)]),
  ];
}

/** What a contender, or a row, is besides its name; other lines that look like it have parts. */
const isPlainDescription = (node: ElementContent): boolean =>
  isElement(node) && tokensOf(node, 'className').includes('description') && attribute(node, 'part') === undefined;

const BREAK: ElementContent = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** A cell that is strong from end to end would be a winner to whoever reads an author's table. */
function withoutStrong(children: ElementContent[]): ElementContent[] {
  const isValue = (child: ElementContent): boolean =>
    rawText(child).trim() !== '' && !(isElement(child) && attribute(child, 'part') !== undefined);
  const [value, ...others] = children.filter(isValue);
  return value && isElement(value) && value.tagName === 'strong' && others.length === 0
    ? children.flatMap((child) => (child === value ? value.children : child))
    : children;
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

/** A table has no place for it: neither the contender's name nor a value. */
const toFeaturedLoss = (badge: Element): Loss => ({
  code: 'left-out',
  message: 'the mark of the contender that the page is about was left out',
  advice: 'Write “featured: true” into the contender.',
  severity: 'note',
  place: placeOf(badge),
  text: rawText(badge).trim(),
});

/** Its words stand beside the name, of which they are no part. */
const toPictureLoss = (picture: Element): Loss => ({
  code: 'image',
  message: 'the picture beside a name was left out',
  advice: 'Write it into the contender’s “image”.',
  severity: 'note',
  place: placeOf(picture),
  text: attribute(picture, 'src') ?? '',
});
