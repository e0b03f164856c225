import { toPlainText } from '../../model/rich-text.js';
import { cutStart, fold, keepStart, onlyLink, plain, text, tidy, toRichText } from '../../model/import/words.js';
import type { Place, Words } from '../../model/import/grid.js';
import type { Block, ListItem } from '../document.js';
import { reasonWords, sectionWords } from '../keywords/all.js';
import type { PhrasingNode } from '../../model/schema.js';
import { understand, type Context } from './context.js';
import { itemWords, linesOf, toLine, type Line } from './flow.js';
import { findLead } from './lead.js';
import { findNamed, goesOn, isQuestion, readChoose, type Named } from './headings.js';
import { hasKindAbove, type Section } from './sections.js';

/** As many as a comparison may have: more are refused, whatever the page says of them. */
export const MOST_COMPARED = 32;

export const namedOf = ({ draft }: Context): Named[] =>
  (draft.contenders ?? []).slice(0, MOST_COMPARED).map(({ id, name }) => ({ id, name: toPlainText(name) }));

/** Reads “Choose X if…” in every form: sections, lines over lists, lines and items of their own. */
export function readAudiences(context: Context): void {
  const { sections } = context;
  const contenders = namedOf(context);
  sections.forEach((section, index) => {
    const id = audienceOf(section, contenders);
    if (id === undefined) {
      readLeads(context, section, contenders);
      readLines(context, section, contenders);
      return;
    }
    const next = sections[index + 1];
    // “Train” over “Choose the train if”.
    if (section.blocks.length === 0 && next && audienceOf(next, contenders) === id) useHeading(context, section);
    readSection(context, section, id, contenders);
  });
  for (const section of sections) {
    if (section.kind === 'audiences' && section.blocks.length === 0) useHeading(context, section);
  }
}

function useHeading(context: Context, { head }: Section): void {
  if (head) understand(context, 'heading of the lists', head.words, head.place);
}

/** For whom a section speaks: its heading says so, or “Pros” below a heading that names a contender. */
export function audienceOf({ head, parent, kind }: Section, contenders: readonly Named[]): string | undefined {
  if (!head) return undefined;
  // Among questions, one that asks for whom something is stays one of them.
  if (parent && hasKindAbove(parent, 'faq') && isQuestion(head.words)) return undefined;
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
  const reasons: Line[] = [];
  const { words: heading, place } = head!;
  const choose = readChoose(heading, contenders);
  const isOpen = blocks.some(({ type }) => type === 'list') && goesOn(choose?.rest ?? []);
  if (choose && choose.rest.length > 0 && !isOpen) reasons.push({ words: choose.rest, place });
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
  add(context, id, heading, reasons, place);
}

/** A verdict, or a button, that stands below reasons. */
const isAside = (block: Block): boolean =>
  block.type === 'paragraph' &&
  (findLead(block.words, sectionWords.summary) !== undefined || onlyLink(block.words) !== undefined);

/** A box to tick, or a bullet of a word processor, in front of a reason says nothing. */
const withoutBox = (words: Words): PhrasingNode[] =>
  cutStart(words, /^[☐☑·•▪]\s*/.exec(toPlainText(words))?.[0].length ?? 0);

function toReasons(block: Block): readonly Line[] {
  if (block.type === 'list') return linesOf(block).map(({ words, place }) => ({ words: withoutBox(words), place }));
  const words = withoutBox(toLine([block]));
  return words.length > 0 ? [{ words, place: block.place }] : [];
}

/** “**Best for:** small teams” below a heading that names a contender. */
function readLeads(context: Context, { head, blocks, kind }: Section, contenders: readonly Named[]): void {
  const id = head && kind === undefined ? findNamed(plain(head.words), contenders) : undefined;
  if (id === undefined) return;
  const byLead = new Map<string, Line[]>();
  for (const block of blocks) {
    if (context.used.has(block)) continue;
    const leads = linesOf(block).map(({ words, place }) => ({ lead: findLead(words, reasonWords), place }));
    if (leads.length === 0 || !leads.every(({ lead }) => lead && !hasOtherLead(lead.rest))) continue;
    for (const { lead, place } of leads) {
      const { words, rest } = lead!;
      understand(context, 'lead of a reason', words, place);
      byLead.set(words, [...(byLead.get(words) ?? []), { words: rest, place }]);
    }
    context.used.add(block);
  }
  for (const [words, reasons] of byLead) add(context, id, [text(words)], reasons, reasons[0]!.place);
  if (byLead.size > 0) understand(context, 'name above the reasons', head!.words, head!.place);
}

/** “**Pros:** cheap **Cons:** slow”: what stands behind the second is no reason. */
const hasOtherLead = (words: Words): boolean =>
  words.some((node) => node.type === 'strong' && /[:：]\s*$/.test(toPlainText(node.children)));

/** “Choose X if you …” as a line, as sentences of one, or as an item of a list. */
function readLines(context: Context, section: Section, contenders: readonly Named[]): void {
  const { blocks, kind } = section;
  const read = (words: Words): ReturnType<typeof readChoose> =>
    readChoose(words, contenders) ?? (kind === 'audiences' ? readNamed(words, contenders) : undefined);
  // “Pick Vue for side projects.” below “Conclusion” is the conclusion.
  const isSure = (kind !== undefined && kind !== 'summary') || speaksForSeveral(blocks, contenders);
  let hasAny = false;
  for (const block of blocks) {
    if (context.used.has(block)) continue;
    const chosen = toChoices(block, kind, isSure, contenders).map(({ words, place }) => ({
      choose: read(words),
      place,
    }));
    if (chosen.length === 0 || !chosen.every(({ choose }) => choose && choose.rest.length > 0)) continue;
    for (const { choose, place } of chosen) {
      add(context, choose!.id, undefined, [{ words: choose!.rest, place }], place);
    }
    context.used.add(block);
    hasAny = true;
  }
  if (hasAny) useHeading(context, section);
}

/** The lines of a block of which each may say for whom it is; of a single paragraph it has to be sure that it does. */
function toChoices(
  block: Block,
  kind: Section['kind'],
  isSure: boolean,
  contenders: readonly Named[],
): readonly Line[] {
  if (block.type === 'list') return block.items.flatMap((item) => toItemLines(item, contenders));
  if (block.type !== 'paragraph' || kind === 'faq') return [];
  const { words, place } = block;
  // Long texts are cut into sentences only where the first one makes it worth while.
  const sentences = readChoose(words, contenders) ? toSentences(tidy(words)) : [];
  if (sentences.length > 1 && sentences.every((each) => readChoose(each, contenders))) {
    return sentences.map((each) => ({ words: each, place }));
  }
  return isSure ? linesOf(block) : [];
}

/** “Choose X if:” with a list below it: each item of that is what stands behind it. */
function toItemLines(item: ListItem, contenders: readonly Named[]): readonly Line[] {
  const [first, second, ...others] = item.blocks;
  const isLead =
    first?.type === 'paragraph' &&
    second?.type === 'list' &&
    others.length === 0 &&
    readChoose(first.words, contenders)?.rest.length === 0;
  return isLead
    ? linesOf(second).map(({ words, place }) => ({ words: [...first.words, text(' '), ...words], place }))
    : [{ words: itemWords(item), place: item.place }];
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

/** Adds reasons to the contender's list: to one of this heading, or without one to the first that there is. */
function add(
  context: Context,
  contender: string,
  ownHeading: Words | undefined,
  reasons: readonly Line[],
  place: Place,
): void {
  const { draft, places } = context;
  const audiences = (draft.audiences ??= []);
  const heading = ownHeading && (toRichText(toNamed(context, contender, ownHeading)) as string);
  const texts = reasons
    .map(({ words, place: where }) => ({ text: toRichText(words) as string, where }))
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
