import { insideStrong, onlyLink, plain, tidy } from '../../model/import/words.js';
import type { Words } from '../../model/import/grid.js';
import type { Block, Heading } from '../document.js';
import type { SectionKind } from '../keywords/all.js';
import { toUpdated } from './updated-day.js';
import { goesOn, isOffer, isSectionHeading, readChoose, sectionKind, type Named } from './headings.js';

/** A heading with what stands below it, up to the next heading. */
export interface Section {
  /** Nothing for what stands above the first heading. */
  readonly head: Heading | undefined;
  readonly depth: number;
  readonly kind: SectionKind | undefined;
  readonly parent: Section | undefined;
  readonly blocks: Block[];
  /** The block that the heading was, which may have been a line of text. */
  readonly origin: Block | undefined;
}

/** A bold line is a heading below all that have marks. */
const BOLD_DEPTH = 7;
const PLAIN_DEPTHS = { section: 2, choose: 3 } as const;

/** Cuts a document at its headings, whether they are marked as such, bold lines, or lines known by their words. */
export function toSections(blocks: readonly Block[], contenders: readonly Named[]): Section[] {
  const flat = blocks.flatMap(flatten);
  const sections: Section[] = [
    { head: undefined, depth: 0, kind: undefined, parent: undefined, blocks: [], origin: undefined },
  ];
  flat.forEach((block, index) => {
    const head = toHeading(block, flat[index + 1], contenders);
    if (!head) {
      sections.at(-1)!.blocks.push(block);
      return;
    }
    const parent = findParent(sections.at(-1)!, head.depth);
    const kind = onlyLink(head.words)?.url.startsWith('#') ? 'contents' : sectionKind(head.words);
    sections.push({ head, depth: head.depth, kind, parent, blocks: [], origin: block });
  });
  return sections;
}

/** A quotation is what it quotes; who quotes it stays what it was. */
const flatten = (block: Block): Block[] => (block.type === 'quote' ? block.blocks.flatMap(flatten) : [block]);

function findParent(last: Section, depth: number): Section | undefined {
  let section: Section | undefined = last;
  while (section?.head && section.depth >= depth) section = section.parent;
  return section?.head ? section : undefined;
}

function toHeading(block: Block, next: Block | undefined, contenders: readonly Named[]): Heading | undefined {
  if (block.type === 'heading') return block;
  if (block.type !== 'paragraph') return undefined;
  const bold = insideStrong(block.words);
  const words = bold ?? tidy(block.words);
  if (plain(words).length > 120) return undefined;

  const heading = (depth: number): Heading => ({ type: 'heading', depth, words, place: block.place });
  if (isSectionHeading(words)) return heading(bold ? BOLD_DEPTH - 1 : PLAIN_DEPTHS.section);
  const choose = readChoose(words, contenders);
  const isOpen = choose && (choose.rest.length === 0 || (next?.type === 'list' && goesOn(choose.rest)));
  if (isOpen && next && next.type !== 'heading') {
    return heading(bold ? BOLD_DEPTH : PLAIN_DEPTHS.choose);
  }
  if (bold && next && toUpdated(words) === undefined) return heading(BOLD_DEPTH);
  return isPlainOffer(words, next) ? heading(PLAIN_DEPTHS.section) : undefined;
}

/** “Want to …?” as a line, with a line or two below it, is the heading of an offer. */
const isPlainOffer = (words: Words, next: Block | undefined): boolean =>
  /[?？؟!！]$/.test(plain(words)) && isOffer(words) && next?.type === 'paragraph';

/** What stands below a line across the page belongs no longer to what stands above it. */
export function beforeRule(blocks: readonly Block[]): readonly Block[] {
  const rule = blocks.findIndex(({ after }, index) => index > 0 && after === 'rule');
  return rule === -1 ? blocks : blocks.slice(0, rule);
}

export const hasKindAbove = (section: Section, kind: SectionKind): boolean =>
  section.kind === kind || (section.parent !== undefined && hasKindAbove(section.parent, kind));
