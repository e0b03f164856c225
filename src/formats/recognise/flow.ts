import type { Place, Words } from '../../model/import/grid.js';
import { toPlainText } from '../../model/rich-text.js';
import { plain, text, tidy, toRichText } from '../../model/import/words.js';
import type { FlowNode, PhrasingNode } from '../../model/schema.js';
import type { Block, ListItem, Table } from '../document.js';

/** Blocks as paragraphs and lists; tables have no place among them. */
export const toFlow = (blocks: readonly Block[]): FlowNode[] =>
  blocks.flatMap((block): FlowNode[] => {
    if (block.type === 'table') return [];
    if (block.type === 'list') {
      const children = block.items.map((item) => ({ type: 'listItem' as const, children: toFlow(item.blocks) }));
      return [{ type: 'list', ...(block.ordered ? { ordered: true } : {}), children }];
    }
    if (block.type === 'quote') return toFlow(block.blocks);
    if (block.type !== 'details') return [toParagraph(wordsOf(block))];
    const summary = plain(block.summary) === '' ? [] : [toParagraph(strong(block.summary))];
    return [...summary, ...toFlow(block.blocks)];
  });

/** All tables of blocks, also those in items of lists and behind what opens. */
export const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block): Table[] => {
    if (block.type === 'table') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => tablesIn(item.blocks));
    return block.type === 'quote' || block.type === 'details' ? tablesIn(block.blocks) : [];
  });

const toParagraph = (words: Words): FlowNode => ({ type: 'paragraph', children: tidy(words) });

const strong = (words: Words): Words => [{ type: 'strong', children: tidy(words) }];

function wordsOf(block: Exclude<Block, Table | { readonly type: 'list' | 'quote' | 'details' }>): Words {
  if (block.type === 'code') return [{ type: 'inlineCode', value: block.value.trim() }];
  return block.type === 'heading' ? strong(block.words) : block.words;
}

/** As little as says the same: text where it is one paragraph of text alone, words where it is one paragraph. */
export function toBlockText(flow: readonly FlowNode[]): string | PhrasingNode[] | FlowNode[] {
  const [only, ...others] = flow;
  if (!only || others.length > 0 || only.type !== 'paragraph') return [...flow];
  return toRichText(only.children) as string | PhrasingNode[];
}

/** Blocks as words in a line: paragraphs two breaks apart, the items of lists one. */
export function toLine(blocks: readonly Block[]): PhrasingNode[] {
  const lines = blocks.flatMap((block): PhrasingNode[][] => {
    if (block.type === 'list') return block.items.map(({ blocks: inside }) => [text('• '), ...toLine(inside)]);
    if (block.type === 'quote') return [toLine(block.blocks)];
    if (block.type === 'details') return [[...block.summary], toLine(block.blocks)];
    return block.type === 'table' ? [] : [tidy(wordsOf(block))];
  });
  return tidy(lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line])));
}

/** The words of a list's item. */
export const itemWords = ({ blocks }: ListItem): PhrasingNode[] => toLine(blocks);

/** Words of one line, with where they stand. */
export interface Line {
  readonly words: Words;
  readonly place: Place;
}

/** What may be read line by line: a paragraph, or the items of a list; nothing of other blocks. */
export function linesOf(block: Block): readonly Line[] {
  if (block.type === 'list') return block.items.map((item) => ({ words: itemWords(item), place: item.place }));
  return block.type === 'paragraph' ? [block] : [];
}

/** Words with the addresses that they lead to. */
function withAddresses(words: Words): string {
  const spelled = (nodes: Words): string =>
    nodes
      .map((node) => {
        if (!('children' in node)) return toPlainText([node]);
        const inside = spelled(node.children);
        return node.type === 'link' && !inside.includes(node.url) ? `${inside} (${node.url})` : inside;
      })
      .join('');
  return spelled(words).replace(/\s+/g, ' ').trim();
}

/** All text of a block, for a report. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'code':
      return block.value.trim();
    case 'list':
      return block.items.map(({ blocks }) => `- ${blocks.map(blockText).join(' ')}`).join('\n');
    case 'quote':
      return block.blocks.map(blockText).join('\n');
    case 'details':
      return [withAddresses(block.summary), ...block.blocks.map(blockText)].join('\n');
    case 'table':
      return [
        ...(block.grid.caption ? [plain(block.grid.caption)] : []),
        ...block.grid.rows.map((row) => row.map(({ words }) => withAddresses(words)).join(' | ')),
      ].join('\n');
    default:
      return withAddresses(block.words);
  }
}
