import type { Element, ElementContent } from 'hast';
import { attribute, isElement, rawText } from './hast.js';

/** The content of a heading without links to itself, and without those that change it, as manuals and wikis have them. */
export const withoutAnchors = (heading: Element): ElementContent[] =>
  heading.children.flatMap((child) => {
    if (!isElement(child) || isAnchor(child)) return isElement(child) ? [] : [child];
    const isSelf = child.tagName === 'a' && attribute(child, 'href') === `#${attribute(heading, 'id') ?? ''}`;
    return isSelf ? child.children : [child];
  });

const isAnchor = (node: Element): boolean => isEmptyLink(node) || isEditLink(node);

const isEmptyLink = (node: Element): boolean =>
  node.tagName === 'a' && attribute(node, 'href')?.startsWith('#') === true && !/[\p{L}\p{N}]/u.test(rawText(node));

/** “[edit]” */
const isEditLink = (node: Element): boolean =>
  /^\s*\[[^[\]]*\]\s*$/.test(rawText(node)) && holdsLinkTo(node, /[?&]action=edit\b/);

const holdsLinkTo = (node: Element, address: RegExp): boolean =>
  node.children.some(
    (child) => isElement(child) && (address.test(attribute(child, 'href') ?? '') || holdsLinkTo(child, address)),
  );
