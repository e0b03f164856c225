import type { Element, Root, RootContent } from 'hast';
import type { Loss, MetaEntry } from '../document.js';
import { attribute, isElement, placeOf, rawText } from './hast.js';

const ROLES = ['navigation', 'contentinfo', 'search'];
/** What says when and by whom a page was written, as publishing systems call it. */
const BYLINES = /(?:^|\s)(?:page-metadata|entry-meta|post-meta|article-author|article-meta|docInfo)(?=\s|$)/;
const PARTS = new RegExp(
  `(?:^|\\s)(?:${[
    // Wikis.
    'breadcrumb-section', 'breadcrumbs', 'pageSection', 'siteSub', 'contentSub', 'jump-to-nav', 'mw-jump-link',
    'mw-editsection', 'printfooter', 'catlinks', 'dokuwiki__header', 'dokuwiki__aside', 'dokuwiki__footer',
    'pageId', 'secedit',
    // Tables of contents.
    'toc', 'toc-macro', 'dw__toc', 'ez-toc-container', 'lwptoc', 'table-of-contents', 'wp-block-rank-math-toc-block',
    'wp-block-yoast-seo-table-of-contents',
    // Blogs and help centers.
    'skip-link', 'sharedaddy', 'jp-relatedposts', 'addtoany_share_save_container', 'comments-area', 'article-subscribe',
    'article-votes', 'article-relatives', 'article-comments',
    // What searches, and turns the pages of, a table.
    'dataTables_length', 'dataTables_filter', 'dataTables_info', 'dataTables_paginate',
  ].join('|')})(?=\\s|$)`,
); // prettier-ignore
/** Among words, a wiki's remark on them. As a box it may be anything that an author wants on no paper. */
const REMARKS = /(?:^|\s)noprint(?=\s|$)/;
/** What may be all of a page, whatever it is called. */
const WHOLE = ['html', 'body', 'main', 'article', 'table', 'tr', 'td', 'th'];

interface Findings {
  readonly meta: MetaEntry[];
  readonly losses: Loss[];
}

/** A page without what its program has put around the words of its author, and into them; told by its names. */
export function withoutSite(root: Root): Findings & { readonly root: Root } {
  const findings: Findings = { meta: [], losses: [] };
  return { root: { ...root, children: keep(root.children, findings) }, ...findings };
}

function keep<Content extends RootContent>(nodes: readonly Content[], findings: Findings): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (!isElement(node)) return [node];
    const name = siteName(node);
    if (name === undefined || holdsTable(node)) return [{ ...node, children: keep(node.children, findings) }];
    const text = rawText(node).replace(/\s+/g, ' ').trim();
    if (BYLINES.test(namesOf(node))) findings.meta.push(...findDay(node));
    if (text !== '') findings.losses.push(toLoss(node, name, text));
    return [];
  });
}

function siteName(node: Element): string | undefined {
  if (WHOLE.includes(node.tagName)) return undefined;
  const role = attribute(node, 'role');
  if (role !== undefined && ROLES.includes(role)) return role;
  const names = namesOf(node);
  const isInLine = node.tagName === 'sup' || node.tagName === 'span';
  return (PARTS.exec(names) ?? BYLINES.exec(names) ?? (isInLine ? REMARKS.exec(names) : undefined))?.[0].trim();
}

const namesOf = (node: Element): string => `${attribute(node, 'id') ?? ''} ${attribute(node, 'className') ?? ''}`;

const holdsTable = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)));

/** The day of a page: the last that stands beside who wrote it, which is that of its last change. */
function findDay(node: Element): MetaEntry[] {
  const time = timesIn(node).at(-1);
  const value = time && attribute(time, 'dateTime');
  return value ? [{ key: 'date', value, place: placeOf(time) }] : [];
}

const timesIn = (node: Element): Element[] =>
  node.children.filter(isElement).flatMap((child) => (child.tagName === 'time' ? [child] : timesIn(child)));

const toLoss = (node: Element, name: string, text: string): Loss => ({
  code: 'left-out',
  message: `what is called “${name}” was left out: it belongs to the site, not to the comparison`,
  advice: 'Nothing to do, if that is so.',
  severity: 'note',
  place: placeOf(node),
  text,
});
