import { text, tidy, toSuperscript } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';
import { link } from '../../model/text-formats.js';

const SILENT = ['script', 'style', 'template', 'noscript'];
const LINES = ['p', 'div', 'li', 'br'];

/** The words of an element, as rich text. */
export const readWords = (element: Element): PhrasingNode[] => tidy(readChildren(element));

const readChildren = (node: Node): PhrasingNode[] => [...node.childNodes].flatMap(readNode);

function readNode(node: Node): PhrasingNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [text((node.nodeValue ?? '').replace(/\s+/g, ' '))];
  if (!(node instanceof Element) || SILENT.includes(node.localName)) return [];
  const children = readChildren(node);
  switch (node.localName) {
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }];
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children }];
    case 'code':
    case 'kbd':
      return [{ type: 'inlineCode', value: node.textContent ?? '' }];
    case 'sup':
      return [text(toSuperscript(node.textContent ?? ''))];
    case 'img':
      return [text(node.getAttribute('alt') ?? '')];
    case 'a': {
      const url = node.getAttribute('href') ?? '';
      return link.test(url) ? [{ type: 'link', url, children }] : children;
    }
    default:
      return LINES.includes(node.localName) ? [{ type: 'break' }, ...children] : children;
  }
}
