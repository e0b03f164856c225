import { fold, insideStrong, plain, toRichText } from '../../model/import/words.js';
import type { Place, Words } from '../../model/import/grid.js';
import type { Block, Heading, Table } from '../document.js';
import { allTableWords, sectionWords } from '../keywords/all.js';
import { namedOf } from './audiences.js';
import { doubt, understand, type Context } from './context.js';
import { tablesIn, toBlockText, toFlow, toLine } from './flow.js';
import { findNamed } from './headings.js';
import { findLead } from './lead.js';
import { beforeRule, type Section } from './sections.js';
import { dayAlone, readUpdated } from './updated.js';

/** A line of more than this is no subtitle. */
const MAX_SUBTITLE = 200;

/** Reads what stands before the first section, and the sections “short answer” and “overview”. */
export function readIntro(context: Context, intro: readonly Section[], isOfSite: (section: Section) => boolean): void {
  const { used, sections, draft } = context;
  const summaries = sections.filter(({ kind }) => kind === 'summary');
  const overviews = sections.filter(({ kind }) => kind === 'overview');
  const opening = intro.flatMap(({ blocks }) => beforeTable(blocks, context.table?.block));
  // “Quick answer: …” above all sections is the short answer; what recommends further down is a second one.
  for (const block of opening) if (!used.has(block) && isBefore(block, summaries[0])) readLead(context, block);
  readSummarySections(context, summaries);

  const lines = opening.filter((block) => !used.has(block) && !isDecoration(block));
  for (const block of lines) readLead(context, block);
  // A verdict is one wherever it stands, if no other is.
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (draft.summary !== undefined) break;
    if (!used.has(block)) readLead(context, block);
  }
  readUpdated(context, lines);
  const ofSite = intro.filter(isOfSite).flatMap(({ blocks }) => blocks);
  const rest = lines.filter(
    (block) => !used.has(block) && !ofSite.includes(block) && dayAlone(context, block) === undefined,
  );

  readNamedPick(context);
  guessSubtitle(context, rest);
  const remaining = rest.filter((block) => !used.has(block));
  readOverview(context, remaining, overviews);
}

const isBefore = ({ place }: Block, section: Section | undefined): boolean => {
  const other = section?.head?.place;
  return other !== undefined && (place.line < other.line || (place.line === other.line && place.column < other.column));
};

/** A short first line is the subtitle; a paragraph right behind that is the short answer, if no other is. */
function guessSubtitle(context: Context, lines: readonly Block[]): void {
  const { draft } = context;
  const [first, second] = lines;
  // What a page quotes, it says of something else.
  const isQuoted = first !== undefined && !context.document.blocks.includes(first);
  if (draft.subtitle !== undefined || first?.type !== 'paragraph' || isQuoted) return;
  if (plain(first.words).length > MAX_SUBTITLE) return;
  draft.subtitle = toRichText(first.words) as string;
  take(context, first, 'subtitle');
  guessed(context, 'subtitle', first, 'the line below the title was taken for the subtitle');
  if (draft.summary !== undefined || second?.type !== 'paragraph') return;
  draft.summary = toRichText(second.words) as string;
  take(context, second, 'summary');
  guessed(context, 'summary', second, 'the paragraph below the subtitle was taken for the short answer');
}

const guessed = (context: Context, path: string, { place }: Block, message: string): void =>
  doubt(context, 'note', 'guessed', [path, place], [message, 'Put “Short answer” or “Overview” above what is one.']);

/** What follows the table is no introduction any more. */
function beforeTable(blocks: readonly Block[], used: Table | undefined): readonly Block[] {
  const table = blocks.findIndex((block) => {
    const tables = tablesIn([block]);
    return used ? tables.includes(used) : tables.length > 0;
  });
  return table === -1 ? blocks : blocks.slice(0, table);
}

/** An emoji alone is no words. */
const isDecoration = (block: Block): boolean => block.type === 'paragraph' && !/[\p{L}\p{N}]/u.test(plain(block.words));

function take({ used, places }: Context, block: Block, path: string): void {
  used.add(block);
  if (!places.has(path)) places.set(path, block.place);
}

/** “**TL;DR.** …” and “Verdict: …” in front of a paragraph. */
function readLead(context: Context, block: Block): void {
  if (block.type !== 'paragraph') return;
  const lead = findLead(block.words, sectionWords.summary);
  if (!lead) return;
  const { draft } = context;
  if (draft.summary !== undefined) return;
  draft.summary = toRichText(lead.rest) as string;
  understand(context, 'lead of the short answer', lead.words, block.place);
  take(context, block, 'summary');
}

function readSummarySections(context: Context, summaries: readonly Section[]): void {
  const { draft, used } = context;
  for (const { head, blocks } of summaries) {
    const all = beforeRule(blocks).filter((block) => !used.has(block));
    // What stands below the table speaks of that; a section that begins with it has nothing else.
    const above = beforeTable(blocks, context.table?.block);
    const own = above.length > 0 ? all.filter((block) => above.includes(block)) : all;
    if (own.length === 0 || !head) continue;
    const words = toLine(own);
    if (draft.summary === undefined) {
      draft.summary = toRichText(words) as string;
      understand(context, 'heading of the short answer', head.words, head.place);
      own.forEach((block) => take(context, block, 'summary'));
      readPick(context, head);
      continue;
    }
    reportSecond(context, head.words, words, head.place);
    own.forEach((block) => used.add(block));
  }
}

/** “Our pick: the train” says for whom the short answer is. */
function readPick(context: Context, { words, place }: Pick<Heading, 'words' | 'place'>): void {
  const named = /[:：–—]\s*(?:(?:the|an?) )?(.+)$/iu.exec(plain(words))?.[1];
  const pick = named === undefined ? undefined : findNamed(named, namedOf(context));
  if (pick === undefined) return;
  context.draft.pick = pick;
  context.places.set('pick', place);
}

/** “**Winner: the train**” as a line of its own names whom the page recommends, where no short answer does. */
function readNamedPick(context: Context): void {
  const { sections, used, draft } = context;
  for (const { origin, blocks, kind } of sections) {
    for (const block of [origin, ...blocks]) {
      if (draft.pick !== undefined) return;
      const words = block?.type === 'paragraph' && !used.has(block) && insideStrong(block.words);
      if (!words || (block === origin && kind !== undefined)) continue;
      const lead = fold(/^([^:：]+)[:：]/u.exec(plain(words))?.[1] ?? '');
      if (!sectionWords.summary.includes(lead) && !allTableWords.winner.includes(lead)) continue;
      readPick(context, { words, place: block.place });
      if (context.draft.pick === undefined) continue;
      used.add(block);
      understand(context, 'line of the pick', words, block.place);
    }
  }
}

function reportSecond(context: Context, head: Words, words: Words, place: Place): void {
  const text = `${plain(head)} ${plain(words)}`;
  doubt(
    context,
    'warning',
    'second-summary',
    ['summary', place],
    [
      `“${plain(head)}” would be a second short answer and was left out`,
      'Keep the one that you mean, or put this text below another heading.',
      text,
    ],
  );
}

function readOverview(context: Context, before: readonly Block[], overviews: readonly Section[]): void {
  const { draft, used, places } = context;
  const blocks = [...before, ...overviews.flatMap((section) => section.blocks)].filter((block) => !used.has(block));
  for (const { head } of overviews) if (head) understand(context, 'heading of the overview', head.words, head.place);
  const flow = toFlow(blocks);
  if (flow.length === 0) return;
  draft.overview = toBlockText(flow);
  blocks.forEach((block) => used.add(block));
  places.set('overview', blocks[0]!.place);
}
