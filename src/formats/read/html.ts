import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import type { MetaEntry, SourceDocument } from '../document.js';
import { readTree } from './from-hast.js';
import { attribute, childElements, isElement, placeOf, rawText } from './hast.js';
import { refuseDeepHtml } from './nesting.js';
import { toAuthored } from './own-markup.js';
import { toOrdinary } from './program-markup.js';
import { withoutSite } from './site-parts.js';

/** A page, or a piece of one, as a browser would read it: the tree of it. */
export function parseHtml(source: string): Root {
  refuseDeepHtml(source);
  return fromHtml(source);
}

/** What a page says. */
export function readHtml(root: Root): SourceDocument {
  const head = readHead(root);
  const page = withoutSite(toOrdinary(root));
  const meta = [...head, ...page.meta];
  const authored = toAuthored(page.root);
  const document = readTree(authored?.root ?? page.root);
  const losses = [...document.losses, ...page.losses];
  if (!authored) return { ...document, losses, meta, isPlain: false };
  return {
    ...document,
    losses: [...losses, ...authored.losses],
    // The library's own description of a page is the subtitle, or the short answer, once more.
    meta: [...meta.filter(({ key }) => key !== 'description'), ...authored.meta],
    isPlain: false,
  };
}

/** What publishing systems say in the head of an article, and what it is called elsewhere. */
const DAYS: Readonly<Record<string, string | undefined>> = {
  'article:modified_time': 'modified',
  'article:published_time': 'date',
};

function readHead(root: Root): MetaEntry[] {
  const html = root.children.find((node) => isElement(node) && node.tagName === 'html');
  if (!isElement(html)) return [];
  const entries: MetaEntry[] = [];
  // Word processors say it of the body.
  const speaking = [html, ...childElements(html, 'body')].find((node) => attribute(node, 'lang')) ?? findTable(html);
  const lang = speaking && attribute(speaking, 'lang');
  if (lang) entries.push({ key: 'lang', value: lang, place: placeOf({ ...speaking, children: [] }) });
  for (const head of childElements(html, 'head')) {
    for (const node of childElements(head, 'title', 'meta')) {
      const place = placeOf(node);
      const name = attribute(node, 'name');
      const property = attribute(node, 'property') ?? '';
      const content = attribute(node, 'content');
      const title = node.tagName === 'title' ? rawText(node).trim() : '';
      if (title !== '') entries.push({ key: 'title', value: title, place });
      else if (name === 'description' && content) entries.push({ key: 'description', value: content, place });
      else if (DAYS[property] && content) entries.push({ key: DAYS[property], value: content, place });
    }
  }
  return entries;
}

/** A table without a page around it says the language itself. */
function findTable(html: Element): Element | undefined {
  const [table, ...others] = childElements(html, 'body').flatMap(({ children }) => children.filter(isElement));
  return table?.tagName === 'table' && others.length === 0 ? table : undefined;
}
