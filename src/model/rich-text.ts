import type { BlockText, DeepReadonly, FlowNode, ListItemNode, PhrasingNode } from './schema.js';

/** A piece of text that a reader looked for. It is made by views alone: no data set has one. */
export interface MarkNode {
  readonly type: 'mark';
  readonly value: string;
}

type Node = DeepReadonly<PhrasingNode | FlowNode | ListItemNode> | MarkNode;

/** The words of rich text without its marks, for names, labels and comparisons. */
export function toPlainText(text: BlockText): string {
  return typeof text === 'string' ? text : text.map(nodeText).join('');
}

/** The words of rich text on one line. */
export function toLine(text: BlockText): string {
  const words = toPlainText(text);
  return (/[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words).trim();
}

function nodeText(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'mark':
      return node.value;
    case 'break':
      return '\n';
    case 'paragraph':
    case 'listItem':
      return `${node.children.map(nodeText).join('')}\n`;
    default:
      return (node.children as readonly Node[]).map(nodeText).join('');
  }
}

/** Whether rich text is made of paragraphs and lists rather than of words in a line. */
export const isFlow = (node: DeepReadonly<PhrasingNode | FlowNode>): node is DeepReadonly<FlowNode> =>
  node.type === 'paragraph' || node.type === 'list';
