import type { BlockContent, Heading, List, PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { fill, formatDay } from '../../model/format.js';
import type { Messages } from '../../model/messages/messages.js';
import { toReasonText } from '../../model/reasons.js';
import { isFlow, toPlainText } from '../../model/rich-text.js';
import type { Audience, BlockText, Comparison, DeepReadonly, FlowNode, RichText } from '../../model/schema.js';
import { toAsideComment } from '../aside-comment.js';
import { importMarkdown } from '../import-markdown.js';
import { toAside } from './aside.js';
import { toTable } from './markdown-table.js';
import { isBlank, toLink, toPhrasing } from './values.js';
import { toWording, type ExportOptions, type Wording } from './wording.js';

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .use(remarkFrontmatter)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' })
  .freeze();

/**
 * Writes a data set as a Markdown page that an editor can go on with. What words can't say (ids, numbers behind texts)
 * stands in a comment at its end, so that `importMarkdown` reads back all of it.
 */
export function exportMarkdown(comparison: Comparison, options: ExportOptions = {}): string {
  const text = processor.stringify(toRoot(comparison, toWording(comparison, options)));
  const aside = toAside(importMarkdown(text).data, comparison);
  return aside ? `${text}\n${toAsideComment(aside)}\n` : text;
}

function toRoot(comparison: Comparison, wording: Wording): Root {
  const { title, subtitle, summary, overview, audiences = [], faq = [], cta, sources = [] } = comparison;
  const { table, notes } = toTable(comparison, wording);
  const words = toHeadings(wording.messages);
  const blocks: RootContent[] = [
    ...toFrontMatter(comparison),
    heading(1, title),
    ...(subtitle === undefined ? [] : [paragraph(subtitle)]),
    ...section(words.shortAnswer, summary === undefined ? [] : [paragraph(summary)]),
    ...section(words.overview, overview === undefined ? [] : toBlocks(overview)),
    ...section(words.headToHead, [table]),
    ...section(
      words.audiences,
      audiences.flatMap((audience) => toAudience(audience, comparison, words)),
    ),
    ...section(
      words.faq,
      faq.flatMap(({ question, answer }) => [heading(3, question), ...(answer === undefined ? [] : toBlocks(answer))]),
    ),
    ...section(
      words.sources,
      sources.length > 0 ? [toList(sources.map((source) => toSourceLine(source, wording.messages)))] : [],
    ),
    ...(cta
      ? [
          heading(2, cta.heading),
          ...(cta.text === undefined ? [] : [paragraph(cta.text)]),
          { type: 'paragraph' as const, children: [toLink(cta.label, cta.href)] },
        ]
      : []),
    ...notes,
  ];
  return { type: 'root', children: blocks };
}

type Source = NonNullable<Comparison['sources']>[number];

type Headings = Pick<
  Messages,
  'shortAnswer' | 'overview' | 'headToHead' | 'audiences' | 'chooseIf' | 'faq' | 'sources'
>;

/** A page of a title and sections says less than an element that stands alone. */
const toHeadings = (messages: Messages): Headings =>
  messages.lang === 'en' ? { ...messages, shortAnswer: 'Short answer', headToHead: 'Head-to-head' } : messages;

function toFrontMatter({ lang, updated }: Comparison): RootContent[] {
  const lines = [...(lang ? [`lang: ${lang}`] : []), ...(updated ? [`updated: ${updated}`] : [])];
  return lines.length > 0 ? [{ type: 'yaml', value: lines.join('\n') }] : [];
}

function toSourceLine({ label, href, asOf }: Source, messages: Messages): PhrasingContent[] {
  if (asOf === undefined) return [toLink(label, href)];
  const day = fill(messages.asOf, { date: formatDay(asOf, messages.lang) });
  return [toLink(label, href), { type: 'text', value: ` · ${day}` }];
}

const section = (name: string, blocks: readonly RootContent[]): RootContent[] =>
  blocks.length > 0 ? [heading(2, name), ...blocks] : [];

const heading = (depth: Heading['depth'], text: RichText): Heading => ({
  type: 'heading',
  depth,
  children: isBlank(text) ? [] : toPhrasing(text),
});

const paragraph = (text: RichText): RootContent => ({ type: 'paragraph', children: toPhrasing(text) });

const toList = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});

function toAudience(
  { contender, heading: own, reasons }: Audience,
  { contenders }: Comparison,
  { chooseIf }: Headings,
): RootContent[] {
  const name = toPlainText(contenders.find(({ id }) => id === contender)!.name);
  const items = reasons.map((reason) => toPhrasing(toReasonText(reason)));
  return [heading(3, own ?? fill(chooseIf, { name })), toList(items)];
}

/** Paragraphs and lists; words in a line between them make a paragraph of their own. */
function toBlocks(text: BlockText): BlockContent[] {
  if (typeof text === 'string') return [{ type: 'paragraph', children: toPhrasing(text) }];
  const blocks: BlockContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    if (line.length > 0) blocks.push({ type: 'paragraph', children: line });
    line = [];
  };
  for (const node of text) {
    if (isFlow(node)) {
      endLine();
      blocks.push(toBlock(node));
    } else line.push(...toPhrasing([node]));
  }
  endLine();
  return blocks;
}

const toBlock = (node: DeepReadonly<FlowNode>): BlockContent =>
  node.type === 'paragraph'
    ? { type: 'paragraph', children: toPhrasing(node.children) }
    : {
        type: 'list',
        ...(node.ordered === undefined ? {} : { ordered: node.ordered }),
        children: node.children.map(({ children }) => ({ type: 'listItem', children: children.map(toBlock) })),
      };
