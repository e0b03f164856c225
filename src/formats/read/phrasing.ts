import type { Element, Nodes } from 'hast';
import type { Place } from '../../model/import/grid.js';
import { insideStrong, isLine, joinPieces, plain, text, toSuperscript } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';
import { link as allowedLink } from '../../model/text-formats.js';
import type { Loss } from '../document.js';
import { holdsBadge, isBadge, toBadgeLoss } from './badges.js';
import { attribute, isElement, placeOf, rawText, startOf } from './hast.js';

const SILENT = ['script', 'style', 'template', 'noscript', 'svg', 'math', 'object', 'iframe', 'head', 'title'];

/** Reads words in a line; what can't be taken along is added to `losses`. */
export const readPhrasing = (nodes: readonly Nodes[], losses: Loss[], around: Place): PhrasingNode[] =>
  joinPieces(
    nodes.map((node) => ({ words: readNode(node, losses, around), isLine: isElement(node) && isLine(node.tagName) })),
  );

function readNode(node: Nodes, losses: Loss[], around: Place): PhrasingNode[] {
  if (node.type === 'text') return [text(node.value)];
  if (!isElement(node)) return [];
  const place = placeOf(node, around);
  const inside = (): PhrasingNode[] => readPhrasing(node.children, losses, place);
  switch (node.tagName) {
    case 'strong':
    case 'b':
    case 'span':
    case 'font':
      if (isBullet(node)) return [];
      if (isDingbat(node)) return [text(rawText(node).replace(/[üûþý]/g, (sign) => DINGBATS[sign]!))];
      return isBold(node) ? toStrong(inside()) : inside();
    case 'em':
    case 'i':
    case 'cite':
      return [{ type: 'emphasis', children: inside() }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: rawText(node).replace(/\s+/g, ' ') }];
    case 'br':
      return [{ type: 'break' }];
    case 'a':
      return readLink(node, inside, losses, place);
    case 'img':
      return readImage(node, losses, place);
    case 'sup':
      return [text(toSuperscript(bareNumber(rawText(node).trim())))];
    case 'del':
    case 's':
      return [text('~~'), ...inside(), text('~~')];
    case 'input':
      return attribute(node, 'type') === 'checkbox' ? [text(attribute(node, 'checked') === undefined ? '☐' : '☑')] : [];
    default:
      if (SILENT.includes(node.tagName)) return leaveOut(node, losses, place);
      return inside();
  }
}

/** “[1]” without its brackets. */
const bareNumber = (mark: string): string => mark.replace(/^\[(\d+)\]$/, '$1');

/** What letters look like in the fonts of signs that word processors use. */
const DINGBATS: Readonly<Record<string, string>> = { ü: '✔', û: '✘', þ: '☑', ý: '❎' };

const isDingbat = (node: Element): boolean =>
  /wingdings(?! \d)/i.test(attribute(node, 'face') ?? attribute(node, 'style') ?? '') &&
  /^\s*[üûþý]\s*$/.test(rawText(node));

/** What Word writes for the browser in front of an item of a list. */
const isBullet = (node: Element): boolean => /mso-list\s*:\s*ignore/i.test(attribute(node, 'style') ?? '');

/** Editors say in the style of a `<span>` that it is bold, and in that of a `<b>` that it isn’t; Word’s own say nothing. */
function isBold(node: Element): boolean {
  const weight = /(?<!-)font-weight\s*:\s*(\w+)/i.exec(attribute(node, 'style') ?? '')?.[1];
  if (weight === undefined) return node.tagName === 'strong' || node.tagName === 'b';
  return /^(?:bold|bolder|[6-9]\d\d)$/i.test(weight);
}

const toStrong = (children: PhrasingNode[]): PhrasingNode[] => [
  { type: 'strong', children: insideStrong(children) ?? children },
];

function readLink(node: Element, inside: () => PhrasingNode[], losses: Loss[], place: Place): PhrasingNode[] {
  if (attribute(node, 'dataFootnoteBackref') !== undefined) return [];
  const url = attribute(node, 'href')?.trim();
  const children = inside();
  if (url === undefined) return children;
  const badge = plain(children) === '' && holdsBadge(node) ? losses.pop() : undefined;
  if (badge) {
    losses.push({ ...badge, text: `${badge.text} (${url})` });
    return [];
  }
  if (!allowedLink.test(url)) {
    losses.push({
      code: 'refused-link',
      message: `the link “${url}” is not allowed; its words were kept without it`,
      advice: 'Use an address that begins with https://, http://, mailto: or tel:, or a relative one.',
      severity: 'warning',
      place,
      text: url,
    });
    return children;
  }
  const isBlank = children.every((child) => child.type === 'text' && child.value.trim() === '');
  return [{ type: 'link', url, children: isBlank ? [text(toShortAddress(url))] : children }];
}

const toShortAddress = (url: string): string => url.replace(/^[a-z]+:\/*(?:www\.)?/i, '').replace(/\/$/, '');

function readImage(node: Element, losses: Loss[], place: Place): PhrasingNode[] {
  const alt = attribute(node, 'alt')?.trim() ?? '';
  const src = attribute(node, 'src') ?? '';
  if (isBadge(node)) {
    losses.push(toBadgeLoss(node, place));
    return [];
  }
  if (src) {
    losses.push({
      code: 'image',
      message: alt
        ? `the picture ${src} was replaced by its words “${alt}”`
        : `the picture ${src} has no words to stand in for it, and was left out`,
      advice: alt
        ? 'Nothing to do, if the words say enough.'
        : 'Write into the cell, or the text, what the picture shows.',
      severity: alt ? 'note' : 'warning',
      place,
      text: src,
    });
  }
  return alt ? [text(alt.replace(/\s+logo$/i, ''))] : [];
}

/** Notes what readers don't see on a page either: scripts, styles, drawings. */
export function leaveOut(node: Element, losses: Loss[], place: Place): [] {
  const content = rawText(node);
  if (content.trim() !== '') {
    losses.push({
      code: 'left-out',
      message: `a <${node.tagName}> of ${content.trim().split('\n').length} lines was left out`,
      advice: 'Nothing to do: readers don’t see it either.',
      severity: 'note',
      place: startOf(node) ?? place,
      text: content,
    });
  }
  return [];
}
