import { toPlainText } from '../../model/rich-text.js';
import { onlyLink, plain, tidy, toRichText } from '../../model/import/words.js';
import type { Words } from '../../model/import/grid.js';
import type { Block } from '../document.js';
import { doubt, understand, type Context } from './context.js';
import { namesIn } from './headings.js';
import type { Section } from './sections.js';

/** Where a page's title stands, before anything else of it is known. */
export interface TitlePlace {
  readonly words: Words;
  readonly block: Block;
}

/** The first heading of the first level; else a heading or a first line that compares; in plain text the first line. */
export function findTitle(blocks: readonly Block[], isPlain: boolean): TitlePlace | undefined {
  const headings = blocks.filter((block) => block.type === 'heading');
  const top = headings.find(({ depth }) => depth === 1);
  if (top) return { words: top.words, block: top };
  const [first] = blocks;
  if (first?.type === 'paragraph' && plain(first.words).length <= 200) {
    if (isPlain || (headings.length === 0 && namesIn(plain(first.words)).length > 1)) {
      return { words: first.words, block: first };
    }
  }
  const named = headings.find(({ words }) => namesIn(plain(words)).length > 1 && !onlyLink(words));
  return named && { words: named.words, block: named };
}

/** Fills in the title, from the page, from what it says of itself, or from the names of the contenders. */
export function readTitle(context: Context, title: TitlePlace | undefined): void {
  const { draft, places, document, used } = context;
  const meta = document.meta.find(({ key }) => key === 'title');
  if (title) {
    draft.title = toRichText(title.words) as string;
    places.set('title', title.block.place);
    used.add(title.block);
    if (meta && meta.value === toPlainText(draft.title)) understand(context, 'title', meta.value, meta.place);
    return;
  }
  if (meta && meta.value.trim() !== '') {
    draft.title = meta.value;
    places.set('title', meta.place);
    return;
  }
  // One of several tables has a caption that speaks of its own rows.
  const caption = context.table?.all.length === 1 && context.table.block.grid.caption;
  if (caption && plain(caption) !== '') {
    draft.title = toRichText(tidy(caption)) as string;
    places.set('title', context.table!.block.place);
    return;
  }
  const names = draft.contenders?.map(({ name }) => toPlainText(name)) ?? [];
  if (names.length === 0) return;
  draft.title = names.join(' vs ');
  doubt(
    context,
    'warning',
    'no-title',
    ['title', context.table!.block.place],
    [
      `the page has no title; “${draft.title}” was made of the names in the table`,
      'Put a title above everything else.',
    ],
  );
}

export const isTitle = (section: Section, title: TitlePlace | undefined): boolean =>
  title !== undefined && section.origin === title.block;
