import { hasDecimalComma } from '../../model/format.js';
import type { Place } from '../../model/import/grid.js';
import { fold, plain, text } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Block, SourceDocument } from '../document.js';
import type { Found, ReportEntry } from '../report.js';
import { audienceOf, MOST_COMPARED, namedOf, readAudiences } from './audiences.js';
import { toKey, toKnown, type Context } from './context.js';
import { readCallToAction } from './cta.js';
import { readFaq } from './faq.js';
import { tablesIn } from './flow.js';
import { namesIn, type Named } from './headings.js';
import { readIntro } from './intro.js';
import { reportLeftovers } from './leftovers.js';
import { readLegends } from './legend.js';
import { guessLanguage, readMeta } from './meta.js';
import { readNotes } from './notes.js';
import { toSections, type Section } from './sections.js';
import { readSources } from './sources.js';
import { readTables } from './tables.js';
import { findTitle, isTitle, readTitle, type TitlePlace } from './title.js';

/** What a document says, as far as it was understood. */
export interface Recognised {
  /** A data set, or as much of one as there is: for `parseComparison` to judge. */
  readonly data: unknown;
  readonly report: readonly ReportEntry[];
  readonly found: readonly Found[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Turns a document of any origin into a data set, and reports what was unsure and what has no place. */
export function recognise(document: SourceDocument): Recognised {
  const title = findTitle(document.blocks, document.isPlain);
  const names = titleNames(document, title);
  const context = toContext(document, names, title);
  readTitleFirst(context, title);
  readMeta(context, title !== undefined);
  context.decimalComma = hasDecimalComma(context.draft.lang);

  readLegends(context);
  const notes = readNotes(context);
  readTables(context, notes, (section) => isTitle(section, title));
  if (context.draft.title === undefined) readTitle(context, title);
  guessLanguage(context, context.draft.title === undefined ? '' : toPlainText(context.draft.title));

  // What lines over lists mean depends on the names in the table: the page is cut anew with these.
  const sections = toSections(document.blocks, namedOf(context));
  const placed = { ...context, sections };
  const isIntro = (section: Section): boolean => !section.head || isTitle(section, title);
  const contenders = namedOf(placed);
  const isAudience = (section: Section): boolean => audienceOf(section, contenders) !== undefined;
  readSources(placed);
  readAudiences(placed);
  const isTaken = (section: Section): boolean => isIntro(section) || isAudience(section) || section.kind !== undefined;
  const offer = readCallToAction(placed, isTaken);
  readFaq(placed, (section) => isIntro(section) || isAudience(section) || section === offer);
  // What stands above a page's own title is of its site, as names, menus and carts are.
  const isOfSite = ({ head }: Section): boolean => !head && title?.block.type === 'heading' && title.block.depth === 1;
  readIntro(placed, sections.filter(isIntro), isOfSite);
  useHeadings(placed);
  const isInData = toIsInData(placed);
  reportLeftovers(placed, (section) => isIntro(section) || section === offer || isInData(section));
  return { data: inOrder(placed.draft), report: placed.report, found: placed.found, places: placed.places };
}

const ORDER = [
  'title',
  'subtitle',
  'summary',
  'overview',
  'lang',
  'updated',
  'contenders',
  'groups',
  'criteria',
  'audiences',
  'faq',
  'cta',
  'declaredScore',
  'sources',
  'pick',
] as const;

/** The fields in the order in which the data set is documented, whatever was found first. */
const inOrder = (draft: Context['draft']): object =>
  Object.fromEntries(ORDER.filter((key) => draft[key] !== undefined).map((key) => [key, draft[key]]));

function toContext(document: SourceDocument, names: readonly string[], title: TitlePlace | undefined): Context {
  const guessed: Named[] = names.map((name) => ({ id: name, name }));
  return {
    document,
    sections: toSections(document.blocks, guessed),
    draft: {},
    report: [],
    found: [],
    places: new Map(title ? [['title', title.block.place]] : []),
    used: new Set(),
    names,
    decimalComma: false,
    legend: {},
  };
}

function titleNames(document: SourceDocument, title: TitlePlace | undefined): readonly string[] {
  const meta = document.meta.find(({ key }) => key === 'title')?.value ?? '';
  const texts = [title?.words ?? [], [text(meta)]].map(plain);
  return (texts.map(namesIn).find((names) => names.length > 1) ?? []).slice(0, MOST_COMPARED);
}

/** A title in the text stands before all else; others wait until the table is known. */
function readTitleFirst(context: Context, title: TitlePlace | undefined): void {
  const hasMeta = context.document.meta.some(({ key, value }) => key === 'title' && value.trim() !== '');
  if (title || hasMeta) readTitle(context, title);
}

/** Headings that did their work: over the table, over tables of contents, over lists for each contender. */
function useHeadings(context: Context): void {
  const { sections, table, found, draft } = context;
  const known = toKnown(found);
  for (const section of sections) {
    const { head, kind, blocks } = section;
    if (!head) continue;
    if (draft.groups?.some((_, index) => context.places.get(`groups.${index}`) === head.place)) continue;
    const holdsTable = table !== undefined && tablesIn(blocks).some((each) => table.all.includes(each));
    const isLead = kind === 'audiences' || kind === 'contents' || kind === 'headToHead';
    if (!holdsTable && !isLead) continue;
    const as = holdsTable ? 'heading of the table' : kind === 'contents' ? 'table of contents' : 'heading';
    const heading = { as, text: plain(head.words), ...head.place };
    if (!known.has(toKey(heading))) {
      known.add(toKey(heading));
      found.push(heading);
    }
    if (kind === 'contents') useContents(context, blocks, as);
  }
}

/** Lists of links to parts of the page say nothing that those parts don't. */
function useContents({ found, used }: Context, blocks: readonly Block[], as: string): void {
  for (const block of blocks) {
    if (used.has(block) || block.type !== 'list') continue;
    used.add(block);
    for (const { blocks: inside, place } of block.items) {
      found.push({ as, text: inside.map((each) => ('words' in each ? plain(each.words) : '')).join(' '), ...place });
    }
  }
}

/** Tells of a heading whether its own words are in the data set: as a question, over reasons, or over rows. */
function toIsInData({ draft, places }: Context): (section: Section) => boolean {
  const texts = [
    ...(draft.faq ?? []).map(({ question }) => question),
    ...(draft.audiences ?? []).map(({ heading = '' }) => heading),
  ];
  const known = new Set(texts.map((text) => fold(toPlainText(text))));
  const overRows = new Set((draft.groups ?? []).map((_, index) => places.get(`groups.${index}`)));
  return ({ head }) => known.has(fold(plain(head?.words ?? []))) || overRows.has(head?.place);
}
