import { isLine, isSaidBeside, joinPieces, plain, text, tidy, toSuperscript } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';
import { link } from '../../model/text-formats.js';

const SILENT = /^(?:script|style|template|noscript)$/;

/** The words of an element, as rich text. */
export const readWords = (element: Element): PhrasingNode[] => tidy(readChildren(element));

const readChildren = (node: Node): PhrasingNode[] =>
  joinPieces(
    [...node.childNodes].map((child) => ({ words: readNode(child), isLine: isLine(child.nodeName.toLowerCase()) })),
  );

function readNode(node: Node): PhrasingNode[] {
  if (node instanceof Text) return [text(node.data.replace(/\s+/g, ' '))];
  if (!(node instanceof Element) || SILENT.test(node.localName)) return [];
  if (node.localName === 'img' && isSaidBeside(node.getAttribute('alt') ?? '', textAround(node))) return [];
  const words = readChildren(node);
  const named = (name: string): string => node.getAttribute(name) ?? '';
  // An icon is what is read out for it.
  const children =
    plain(words) || named('aria-hidden') ? words : [text(named('alt') || named('aria-label') || named('title'))];
  switch (node.localName) {
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }];
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children }];
    case 'code':
    case 'kbd':
      return [{ type: 'inlineCode', value: node.textContent }];
    case 'sup':
      return [text(toSuperscript(node.textContent))];
    case 'a': {
      const url = named('href');
      return link.test(url) ? [{ type: 'link', url, children }] : children;
    }
    case 'br':
      return [{ type: 'break' }];
    default:
      return children;
  }
}

const textAround = (node: Element): string => node.closest('td,th')?.textContent ?? '';
