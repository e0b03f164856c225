import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { Root } from 'mdast';
import type { SourceDocument } from '../document.js';
import { readFrontMatter } from './front-matter.js';
import { readTree } from './from-hast.js';
import { takeProgramParts } from './markdown-programs.js';
import { refuseDeepHtml, refuseDeepMarkdown } from './nesting.js';
import { keepEveryCell, splitOffText } from './markdown-tables.js';

// A single tilde says “about” in front of a number more often than it strikes words out.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', handlers: { tableRow: keepEveryCell } })
  .use(rehypeRaw)
  .freeze();

/** Notion writes callouts so, and Markdown inside; by the rules of Markdown that is HTML, and its marks are words. */
const ASIDE = /^<\/?aside>[^\S\n]*$/gm;

/** Markdown with GitHub's tables, footnotes and task lists, front matter, and whatever HTML is in it. */
export function readMarkdown(source: string): SourceDocument {
  refuseDeepMarkdown(source);
  refuseDeepHtml(source);
  const tree: Root = processor.parse(source.replace(ASIDE, (tag) => ' '.repeat(tag.length)));
  splitOffText(tree, source);
  const { meta, losses } = readFrontMatter(tree);
  const programs = takeProgramParts(tree, source);
  const document = readTree(processor.runSync(tree, { value: source }));
  return { ...document, meta, losses: [...losses, ...programs, ...document.losses], isPlain: false };
}
