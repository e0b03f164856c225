import type { Element, ElementContent, Text } from 'hast';
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
  return node.tagName === 'img' ? readPicture(node, name, reading) : readIcon(node, name, reading);
}

function readPicture(node: Element, name: string, reading: Reading): ElementContent[] {
  const { losses, around, beside } = reading;
  const mark = toMark(name);
  if (mark === undefined && isSaidBeside(name, beside)) {
    losses.push(toPictureNote(node, around, `was left out: its words “${name}” stand beside it`, 'Nothing to do.'));
    return [];
  }
  reading.hasWords = true;
  if (mark === undefined) return [{ ...node, properties: { ...node.properties, alt: name } }];
  const what = `was read as “${mark}”, by its words “${name}”`;
  losses.push(toPictureNote(node, around, what, 'Nothing to do, if that is what it shows.'));
  return [toText(node, mark)];
}

function readIcon(node: Element, name: string, reading: Reading): ElementContent[] {
  if (reading.hasWords) {
    reading.losses.push(toLoss(node, name, reading.around));
    return [];
  }
  reading.hasWords = true;
  return [toText(node, toMark(name) ?? name)];
}

const toText = ({ position }: Element, value: string): Text => ({
  type: 'text',
  value,
  ...(position ? { position } : {}),
});

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

const toPictureNote = (node: Element, around: Place, what: string, advice: string): Loss => {
  const src = attribute(node, 'src') ?? '';
  return {
    code: 'image',
    message: `the picture ${src} ${what}`,
    advice,
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
