import type { Element } from 'hast';
import type { Place } from '../../model/import/grid.js';
import { decodeWord } from '../../model/url-words.js';
import type { Loss } from '../document.js';
import { attribute, isElement, placeOf } from './hast.js';

const BADGE =
  /shields\.io\/|badgen\.net\/|packagephobia\.|badges?\.(?:svg|png)|\/badges?(?:[/?]|$)|\/\/badges?\.|(?:travis-ci|codecov|coveralls|snyk)\.\w+\/.*\.(?:svg|png)/i;

/** A picture of something that changes, or of words in a frame; what it is called doesn't say what it shows. */
export const isBadge = (node: Element): boolean => node.tagName === 'img' && BADGE.test(attribute(node, 'src') ?? '');

export const holdsBadge = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && (isBadge(child) || holdsBadge(child)));

/** The words of a badge whose address has them: `/badge/heat-by_stove-green`. */
export function badgeWords(node: Element): string | undefined {
  const path = /shields\.io\/badge\/([^/?#]+)(?:[?#]|$)/.exec(attribute(node, 'src') ?? '')?.[1];
  const parts = path?.split(/(?<!-)-(?!-)/).map((part) =>
    decodeWord(part)
      .replaceAll('--', '-')
      .replace(/__?/g, (line) => (line === '_' ? ' ' : '_')),
  );
  const said = parts?.slice(0, -1).filter((part) => part !== '');
  return said && said.length > 0 ? said.join(': ') : undefined;
}

export const toBadgeLoss = (node: Element, around: Place): Loss => {
  const src = attribute(node, 'src') ?? '';
  const alt = attribute(node, 'alt')?.trim() ?? '';
  return {
    code: 'image',
    message: `the badge ${alt ? `“${alt}”` : src} shows what nobody can read out of it, and was left out`,
    advice: 'Write what it shows, if readers need it.',
    severity: 'warning',
    place: placeOf(node, around),
    text: src,
  };
};
