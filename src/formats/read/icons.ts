import type { Element, ElementContent } from 'hast';
import type { Place } from '../../model/import/grid.js';
import { isSaidBeside } from '../../model/import/words.js';
import type { Loss } from '../document.js';
import { badgeWords, isBadge, toBadgeLoss } from './badges.js';
import { attribute, childElements, isElement, placeOf, rawText } from './hast.js';

const DRAWINGS = ['svg', 'img', 'object', 'canvas', 'video'];
/** A name of these says what happens when they are used, not what the cell says. */
const WITHOUT_NAMES = ['button', 'script', 'style', 'template', 'noscript', 'input', 'math', 'iframe'];

interface Reading {
  readonly losses: Loss[];
  /** All that the cell says without pictures. */
  readonly beside: string;
  readonly around: Place;
  hasWords: boolean;
  unnamed: Element | undefined;
  badge: Element | undefined;
}

/**
 * The content of a cell with words in place of its icons, as they are read out to those who don't see them. Behind other
 * words an icon is a remark, and is left out.
 */
export function withIconNames(
  cell: Element,
  losses: Loss[],
  around: Place,
): { readonly nodes: readonly ElementContent[]; readonly leftOut: Element | undefined } {
  const reading: Reading = {
    losses,
    beside: textsIn(cell).join(' '),
    around,
    hasWords: false,
    unnamed: undefined,
    badge: undefined,
  };
  const nodes = cell.children.flatMap((node) => readNode(node, reading));
  const { unnamed, hasWords, badge } = reading;
  if (!unnamed || (hasWords && isHidden(unnamed))) return { nodes, leftOut: hasWords ? undefined : badge };
  // A picture with an address is told of where it is read.
  if (attribute(unnamed, 'src') === undefined) losses.push(toLoss(unnamed, '', around));
  return { nodes, leftOut: hasWords ? undefined : unnamed };
}

/** Each by itself: what stands in two elements is no one word, whatever white space is missing between them. */
const textsIn = (node: Element): readonly string[] =>
  node.children.flatMap((child) => (isElement(child) ? textsIn(child) : child.type === 'text' ? [child.value] : []));

function readNode(node: ElementContent, reading: Reading): ElementContent[] {
  if (!isElement(node) || WITHOUT_NAMES.includes(node.tagName)) {
    reading.hasWords ||= node.type !== 'comment' && rawText(node).trim() !== '';
    return [node];
  }
  if (isBadge(node)) {
    const words = badgeWords(node);
    reading.hasWords ||= words !== undefined;
    if (words !== undefined) return [{ type: 'text', value: words }];
    reading.losses.push(toBadgeLoss(node, reading.around));
    reading.badge ??= node;
    return [];
  }
  const isIcon = isDrawn(node);
  if (!isIcon && !isBlank(node) && isComponent(node) && !node.tagName.includes('-')) {
    reading.losses.push(toLoss(node, '', reading.around));
  }
  const name = isHidden(node) ? '' : nameOf(node);
  if (!isIcon && (name === '' || !isBlank(node))) {
    return [{ ...node, children: node.children.flatMap((child) => readNode(child, reading)) }];
  }
  if (name === '') {
    if (!reading.hasWords) reading.unnamed ??= node;
    return [node];
  }
  if (node.tagName === 'img' && toMark(name) === undefined && isSaidBeside(name, reading.beside)) {
    reading.losses.push(toRepeatedLoss(node, name, reading.around));
    return [];
  }
  if (reading.hasWords && node.tagName !== 'img') {
    reading.losses.push(toLoss(node, name, reading.around));
    return [];
  }
  reading.hasWords = true;
  const mark = toMark(name);
  if (node.tagName === 'img') {
    if (mark === undefined) return [{ ...node, properties: { ...node.properties, alt: name } }];
    reading.losses.push(toMarkLoss(node, mark, name, reading.around));
  }
  return [{ type: 'text', value: mark ?? name, ...(node.position ? { position: node.position } : {}) }];
}

/** What icons are called that stand for an answer; “(error)” is what a wiki calls its cross. */
const NAMED_MARKS: readonly (readonly [mark: string, names: RegExp])[] = [
  ['✔', /^(?:tick|yes|check(?:ed|[ -]?mark)?)$/i],
  ['✘', /^(?:no|cross|(?:cross|x)[ -]?mark|\(error\))$/i],
  ['⚠', /^(?:warning|partial)$/i],
];

function toMark(name: string): string | undefined {
  const bare = name.replace(/^(?:(?:green|red|white|black|yellow|heavy)[ -])+| (?:icon|sign)$/gi, '');
  const inner = bare.replace(/^\((tick|warning)\)$/i, '$1');
  return NAMED_MARKS.find(([, names]) => names.test(inner))?.[0];
}

const toRepeatedLoss = (node: Element, name: string, around: Place): Loss => {
  const src = attribute(node, 'src') ?? '';
  return {
    code: 'image',
    message: `the picture ${src} was left out: its words “${name}” stand beside it`,
    advice: 'Nothing to do.',
    severity: 'note',
    place: placeOf(node, around),
    text: src,
  };
};

const toMarkLoss = (node: Element, mark: string, name: string, around: Place): Loss => {
  const src = attribute(node, 'src') ?? '';
  return {
    code: 'image',
    message: `the picture ${src} was read as “${mark}”, by its words “${name}”`,
    advice: 'Nothing to do, if that is what it shows.',
    severity: 'note',
    place: placeOf(node, around),
    text: src,
  };
};

/** Names with a colon are those of word processors. */
const ORDINARY =
  /^(?:[a-z]\w*:\w+|a|abbr|address|b|bd[io]|big|blockquote|br|button|center|cite|code|d[dlt]|data|del|details|dfn|div|em|fig(?:ure|caption)|font|h[1-6]|hr|i|ins|kbd|label|li|mark|ol|p|picture|pre|q|r[bpt]|ruby|s|samp|section|small|source|span|strike|strong|su[bp]|summary|t(?:able|body|d|foot|h|head|r|t)|time|u|ul|var|wbr)$/;

/** A tag that no page has: a program puts something in its place. */
const isComponent = (node: Element): boolean =>
  !ORDINARY.test(node.tagName) && !DRAWINGS.includes(node.tagName) && !WITHOUT_NAMES.includes(node.tagName);

/** Fonts of icons draw into elements that hold nothing. */
export const isDrawn = (node: Element): boolean =>
  DRAWINGS.includes(node.tagName) ||
  (isComponent(node) && isBlank(node)) ||
  (['i', 'span'].includes(node.tagName) && attribute(node, 'className') !== undefined && node.children.length === 0);

export const isHidden = (node: Element): boolean => attribute(node, 'ariaHidden') === 'true';

const isBlank = (node: Element): boolean =>
  node.children.every((child) =>
    isElement(child) ? nameOf(child) === '' && isBlank(child) : rawText(child).trim() === '',
  );

const nameOf = (node: Element): string =>
  [
    attribute(node, 'alt'),
    attribute(node, 'ariaLabel'),
    ...childElements(node, 'title').map(rawText),
    attribute(node, 'title'),
  ]
    .map((name) => name?.trim() ?? '')
    .find((name) => name !== '') ?? '';

const toLoss = (node: Element, name: string, around: Place): Loss => ({
  code: 'left-out',
  message:
    name === ''
      ? 'an icon has no words to stand in for it, and was left out of its cell'
      : `an icon behind the words of a cell was left out: “${name}”`,
  advice: 'Write into the cell, or a column “Notes”, what it says.',
  severity: 'warning',
  place: placeOf(node, around),
  text: name === '' ? `<${node.tagName}> ${attribute(node, 'className') ?? ''}`.trim() : name,
});
