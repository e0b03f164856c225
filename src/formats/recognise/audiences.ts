import { toPlainText } from '../../model/rich-text.js';
import { cutStart, fold, keepStart, onlyLink, plain, text, tidy, toRichText } from '../../model/import/words.js';
import type { Place, Words } from '../../model/import/grid.js';
import type { Block, ListItem, Paragraph } from '../document.js';
import { reasonWords, sectionWords } from '../keywords/all.js';
import type { PhrasingNode } from '../../model/schema.js';
import { understand, type Context } from './context.js';
import { itemWords, toLine } from './flow.js';
import { findLead } from './lead.js';
import { findNamed, readChoose, type Named } from './headings.js';
import type { Section } from './sections.js';

/** “Choose X if:” with a list below it: each item of that is what stands behind it. */
function toItemLines(item: ListItem, contenders: readonly Named[]): (readonly [Words, Place])[] {
  const [first, second, ...others] = item.blocks;
  const isLead =
    first?.type === 'paragraph' &&
    second?.type === 'list' &&
    others.length === 0 &&
    readChoose(first.words, contenders)?.rest.length === 0;
  return isLead
    ? second.items.map((each) => [[...first.words, text(' '), ...itemWords(each)], each.place])
    : [[itemWords(item), item.place]];
}

/** As many as a comparison may have: more are refused, whatever the page says of them. */
export const MOST_COMPARED = 32;

export const namedOf = ({ draft }: Context): Named[] =>
  (draft.contenders ?? []).slice(0, MOST_COMPARED).map(({ id, name }) => ({ id, name: toPlainText(name) }));

/** Reads “Choose X if…” in every form: sections, lines over lists, lines and items of their own. */
export function readAudiences(context: Context): void {
  const contenders = namedOf(context);
  for (const [index, section] of context.sections.entries()) {
    const id = audienceOf(section, contenders);
    const next = context.sections[index + 1];
    if (
      section.head &&
      section.blocks.length === 0 &&
      next &&
      id !== undefined &&
      audienceOf(next, contenders) === id
    ) {
      understand(context, 'heading of the lists', section.head.words, section.head.place);
    }
    if (id !== undefined) readSection(context, section, id, contenders);
    else readLines(context, section, contenders);
  }
  const used = context.sections.filter(({ kind, blocks }) => kind === 'audiences' && blocks.length === 0);
  for (const { head } of used) if (head) understand(context, 'heading of the lists', head.words, head.place);
}

/** For whom a section speaks: its heading says so, or “Pros” below a heading that names a contender. */
export function audienceOf({ head, parent, kind }: Section, contenders: readonly Named[]): string | undefined {
  if (!head) return undefined;
  const choose = readChoose(head.words, contenders);
  if (choose) return choose.id;
  const name = parent?.head && findNamed(plain(parent.head.words), contenders);
  if (name !== undefined && reasonWords.includes(fold(plain(head.words)))) return name;
  return parent?.kind === 'audiences' && kind === undefined ? findNamed(plain(head.words), contenders) : undefined;
}

function readSection(
  context: Context,
  { head, parent, blocks }: Section,
  id: string,
  contenders: readonly Named[],
): void {
  const reasons: [Words, Place][] = [];
  const choose = readChoose(head!.words, contenders);
  if (choose && choose.rest.length > 0) reasons.push([choose.rest, head!.place]);
  for (const block of blocks) {
    if (context.used.has(block) || isAside(block)) continue;
    for (const reason of toReasons(block)) reasons.push(reason);
    context.used.add(block);
  }
  if (reasons.length === 0) return;
  const above = parent?.head?.words ?? [];
  if (parent?.head && [findNamed(plain(above), contenders), readChoose(above, contenders)?.id].includes(id)) {
    understand(context, 'name above the reasons', parent.head.words, parent.head.place);
  }
  add(context, id, head!.words, reasons, head!.place);
}

/** A verdict, or a button, that stands below reasons. */
const isAside = (block: Block): boolean =>
  block.type === 'paragraph' &&
  (findLead(block.words, sectionWords.summary) !== undefined || onlyLink(block.words) !== undefined);

/** A box to tick, or a bullet of a word processor, in front of a reason says nothing. */
const withoutBox = (words: PhrasingNode[]): PhrasingNode[] =>
  cutStart(words, /^[☐☑·•▪]\s*/.exec(toPlainText(words))?.[0].length ?? 0);

function toReasons(block: Block): [Words, Place][] {
  if (block.type === 'list') return block.items.map((item) => [withoutBox(itemWords(item)), item.place]);
  const words = withoutBox(toLine([block]));
  return words.length > 0 ? [[words, block.place]] : [];
}

/** The sentences of a paragraph where each begins with “Choose X if”; of one alone it has to be sure what it is. */
function toLines({ words, place }: Paragraph, isSure: boolean, contenders: readonly Named[]): [Words, Place][] {
  // Long texts are cut into sentences only where the first one makes it worth while.
  const sentences = readChoose(words, contenders) ? toSentences(tidy(words)) : [];
  return sentences.length > 1 && sentences.every((each) => readChoose(each, contenders))
    ? sentences.map((each) => [each, place])
    : isSure
      ? [[words, place]]
      : [];
}

/** More than anybody chooses by; a text of so many tells a story. */
const MOST_SENTENCES = 100;

function toSentences(words: Words): readonly Words[] {
  const ends = [...toPlainText(words).matchAll(/[.;!]\s+|[。；！]\s*|[.;!]?$/g)];
  if (ends.length > MOST_SENTENCES) return [];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return ends
    .map((end, index) => cutStart(keepStart(words, end.index), Math.min(starts[index]!, end.index)))
    .filter((sentence) => sentence.length > 0);
}

/** One line that begins so may be a part of a story; lines for several contenders are meant to be chosen by. */
const speaksForSeveral = (blocks: readonly Block[], contenders: readonly Named[]): boolean =>
  new Set(
    blocks.flatMap((block) => (block.type === 'paragraph' ? (readChoose(block.words, contenders)?.id ?? []) : [])),
  ).size > 1;

/** “**Best for:** small teams” below a heading that names a contender. */
function readLeads(context: Context, { head, blocks, kind }: Section, contenders: readonly Named[]): void {
  const id = head && kind === undefined ? findNamed(plain(head.words), contenders) : undefined;
  if (id === undefined) return;
  const byLead = new Map<string, [Words, Place][]>();
  for (const block of blocks) {
    if (context.used.has(block)) continue;
    const lines: readonly (readonly [Words, Place])[] =
      block.type === 'paragraph'
        ? [[block.words, block.place]]
        : block.type === 'list'
          ? block.items.map((item) => [itemWords(item), item.place])
          : [];
    const leads = lines.map(([words, place]) => ({ lead: findLead(words, reasonWords), place }));
    if (leads.length === 0 || !leads.every(({ lead }) => lead && !hasOtherLead(lead.rest))) continue;
    for (const { lead, place } of leads) {
      understand(context, 'lead of a reason', lead!.words, place);
      byLead.set(lead!.words, [...(byLead.get(lead!.words) ?? []), [lead!.rest, place]]);
    }
    context.used.add(block);
  }
  for (const [words, reasons] of byLead) add(context, id, [text(words)], reasons, reasons[0]![1]);
  if (byLead.size > 0) understand(context, 'name above the reasons', head!.words, head!.place);
}

/** “**Pros:** cheap **Cons:** slow”: what stands behind the second is no reason. */
const hasOtherLead = (words: Words): boolean =>
  words.some((node) => node.type === 'strong' && /[:：]\s*$/.test(toPlainText(node.children)));

/** “Choose X if you …” as a line, as sentences of one, or as an item of a list; “Best for: …” below a name. */
function readLines(context: Context, section: Section, contenders: readonly Named[]): void {
  const { blocks, kind, head } = section;
  readLeads(context, section, contenders);
  // “Pick Vue for side projects.” below “Conclusion” is the conclusion.
  const isSure = (kind !== undefined && kind !== 'summary') || speaksForSeveral(blocks, contenders);
  let hasAny = false;
  for (const block of blocks) {
    if (context.used.has(block)) continue;
    const lines: readonly (readonly [Words, Place])[] =
      block.type === 'list'
        ? block.items.flatMap((item) => toItemLines(item, contenders))
        : block.type === 'paragraph' && kind !== 'faq'
          ? toLines(block, isSure, contenders)
          : [];
    const chosen = lines.map(([words, place]) => ({
      choose: readChoose(words, contenders) ?? (kind === 'audiences' ? readNamed(words, contenders) : undefined),
      words: tidy(words),
      place,
    }));
    if (chosen.length === 0 || !chosen.every(({ choose }) => choose && choose.rest.length > 0)) continue;
    for (const { choose, place } of chosen) add(context, choose!.id, undefined, [[choose!.rest, place]], place);
    context.used.add(block);
    hasAny = true;
  }
  if (hasAny && head) understand(context, 'heading of the lists', head.words, head.place);
}

/** “**Train**: you like to look out of the window”, where it is known that this is what one chooses by. */
function readNamed(words: Words, contenders: readonly Named[]): ReturnType<typeof readChoose> {
  const content = tidy(words);
  const [lead, name] = /^(\P{P}.{0,80}?)\s*(?:[:：]\s*|\s[–—-]\s)/u.exec(toPlainText(content)) ?? [];
  const id = name === undefined ? undefined : findNamed(name, contenders);
  return id === undefined ? undefined : { id, rest: cutStart(content, lead!.length) };
}

/** A heading such as “Pros” alone says nothing of whose they are; each list is a card of its own. */
function toNamed({ draft }: Context, contender: string, heading: Words): Words {
  const name = toPlainText(draft.contenders!.find(({ id }) => id === contender)!.name);
  const [said, first] = [fold(plain(heading)), fold(name).split(' ')[0]!];
  // In Latin letters a name is a word of its own, and no part of another; “Trainが向いている人” has it, too.
  const latin = said.split(/[^\p{Script=Latin}\p{Number}+#]+/u);
  if (latin.includes(first) || (/[^\p{Script=Latin}\p{Number}+#]/u.test(first) && said.includes(first))) return heading;
  const content = tidy(heading);
  return [text(`${name}: `), ...keepStart(content, toPlainText(content).replace(/\s*[:：]\s*$/, '').length)];
}

function add(
  context: Context,
  contender: string,
  ownHeading: Words | undefined,
  reasons: readonly (readonly [Words, Place])[],
  place: Place,
): void {
  const { draft, places } = context;
  const audiences = (draft.audiences ??= []);
  const heading = ownHeading && (toRichText(toNamed(context, contender, ownHeading)) as string);
  const texts = reasons
    .map(([words, where]) => ({ text: toRichText(words) as string, where }))
    .filter((reason) => reason.text.length > 0);
  if (texts.length === 0) return;
  let audience = heading === undefined ? audiences.find((each) => each.contender === contender) : undefined;
  if (!audience) {
    audience = { contender, ...(heading ? { heading } : {}), reasons: [] };
    places.set(`audiences.${audiences.length}`, place);
    audiences.push(audience);
  }
  const path = `audiences.${audiences.indexOf(audience)}.reasons`;
  for (const reason of texts) {
    places.set(`${path}.${audience.reasons.length}`, reason.where);
    audience.reasons.push(reason.text);
  }
}
