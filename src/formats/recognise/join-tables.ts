import type { HeadToHead } from '../../model/import/read-grid.js';
import type { Place, Words } from '../../model/import/grid.js';
import { fold, insideStrong, plain, toRichText } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import { toUniqueSlug } from '../../model/slug.js';
import type { Table } from '../document.js';
import { allTableWords } from '../keywords/all.js';
import { doubt, type Context } from './context.js';
import { isOffer, isQuestion } from './headings.js';
import type { Section } from './sections.js';

/** A table that may be the head-to-head, or a part of it. */
export interface Candidate {
  readonly block: Table;
  readonly section: Section;
  readonly content: HeadToHead;
  readonly score: number;
}

type Contender = HeadToHead['contenders'][number];
type Criterion = HeadToHead['criteria'][number];

export const isHeadToHead = (section: Section): boolean =>
  section.kind === 'headToHead' || (section.parent !== undefined && isHeadToHead(section.parent));

/** Tables that make one head-to-head, in the order of the page; none of one table. */
export function toSets(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const byContenders = new Map<string, Candidate[]>();
  for (const each of candidates) {
    if (each.score <= 0 || !isPart(each)) continue;
    const key = JSON.stringify([isHeadToHead(each.section), ...each.content.contenders.map(keyOf).sort()]);
    const known = byContenders.get(key);
    if (known) known.push(each);
    else byContenders.set(key, [each]);
  }
  return [...byContenders.values()]
    .map((set) => withoutSums(set.filter((each) => agrees(each, set[0]!))))
    .filter(({ length }) => length > 1);
}

const keyOf = ({ name }: Pick<Contender, 'name'>): string => fold(toPlainText(name));

/** Whether a table may go on with others: one in an answer, in a verdict or in an item of a list belongs to that. */
function isPart({ section, block, content }: Candidate): boolean {
  const isOwn = section.blocks.some(
    (each) => each === block || (each.type === 'details' && each.blocks.length === 1 && each.blocks[0] === block),
  );
  const { contenders } = content;
  const areApart = new Set(contenders.map(keyOf)).size === contenders.length;
  return isOwn && areApart && content.as !== 'unlabelled' && isOfTables(section) && !isAsking(section);
}

const isOfTables = ({ kind, parent }: Section): boolean =>
  (kind === undefined || kind === 'headToHead') && (parent === undefined || isOfTables(parent));

const isAsking = ({ head, depth }: Section): boolean =>
  head !== undefined && depth > 1 && (isQuestion(head.words) || isOffer(head.words));

/** Whether two tables say the same of those that they compare, as far as both say anything. */
const agrees = (one: Candidate, other: Candidate): boolean =>
  one.content.contenders.every((each) => {
    const same = other.content.contenders.find((known) => keyOf(known) === keyOf(each))!;
    return (['description', 'href'] as const).every(
      (field) =>
        each[field] === undefined ||
        same[field] === undefined ||
        JSON.stringify(each[field]) === JSON.stringify(same[field]),
    );
  });

/** Without tables that sum up: of scores, of one row for each of the others, of rows that stand in others. */
function withoutSums(set: readonly Candidate[]): readonly Candidate[] {
  const rowsOf = new Map(set.map((each) => [each, each.content.criteria.map((row) => rowKey(row, each))]));
  const heads = set.map((each) => fold(plain(headOf(each) ?? [])));
  const sums = [...allTableWords.score, ...allTableWords.winner];
  const left = set.filter((each, at) => {
    if (sums.some((word) => heads[at] === word || heads[at] === `${word}s`)) return false;
    const { criteria } = each.content;
    return criteria.length < 2 || !criteria.every(({ label }) => heads.includes(fold(toPlainText(label))));
  });
  const counts = new Map<string, number>();
  for (const key of left.flatMap((each) => rowsOf.get(each)!)) counts.set(key, (counts.get(key) ?? 0) + 1);
  // The shorter of two tables sums up the longer one, and of two alike the later.
  const shortestFirst = [...left].reverse().sort((a, b) => a.content.criteria.length - b.content.criteria.length);
  const out = new Set<Candidate>();
  for (const each of shortestFirst) {
    const rows = rowsOf.get(each)!;
    if (!rows.every((key) => counts.get(key)! > 1)) continue;
    out.add(each);
    for (const key of rows) counts.set(key, counts.get(key)! - 1);
  }
  return left.filter((each) => !out.has(each));
}

function rowKey({ label, values }: Criterion, { content: { contenders } }: Candidate): string {
  const said = contenders
    .map((contender) => [keyOf(contender), JSON.stringify(values[contender.id] ?? null)].join(' '))
    .sort();
  return [fold(toPlainText(label)), ...said].join('\n');
}

/** What stands over a table and speaks of its rows. */
const headOf = ({ section, block }: Candidate): Words | undefined => section.head?.words ?? block.grid.caption;

/** Makes one head-to-head of several tables: the rows of each are a group, called as what stands over it. */
export function joinTables(
  context: Context,
  set: readonly Candidate[],
  isTitle: (section: Section) => boolean,
): HeadToHead {
  const [first] = set;
  const contenders = joinContenders(set);
  const joined = {
    groups: [] as HeadToHead['groups'][number][],
    criteria: [] as Criterion[],
    doubts: [] as HeadToHead['doubts'][number][],
    places: new Map<string, Place>(),
    understood: [] as HeadToHead['understood'][number][],
  };
  // One weight means the same in all of them, however high the others of its table are.
  const most = Math.max(...set.map(({ content }) => content.most));
  const taken = { groups: new Map<string, number>(), criteria: new Map<string, number>() };
  let last: { readonly over: Words; readonly id: string } | undefined;

  for (const each of set) {
    const { content, block } = each;
    const ids = new Map(
      content.contenders.map((own) => [own.id, contenders.find((known) => keyOf(known) === keyOf(own))!.id]),
    );
    const toId = (id: string): string => ids.get(id) ?? id;
    const over = toHeading(each, set, isTitle, joined.groups.length > 0);
    const isOpen = content.criteria.some(({ group }) => group === undefined);
    if (over && isOpen && last?.over !== over.words) {
      const id = toUniqueSlug(plain(over.words), taken.groups);
      joined.places.set(`groups.${joined.groups.length}`, over.place);
      joined.groups.push({ id, label: toRichText(insideStrong(over.words) ?? over.words) as string });
      last = { over: over.words, id };
    }
    const group = over && isOpen ? last!.id : undefined;
    const offset = { groups: joined.groups.length, criteria: joined.criteria.length };
    const groups = new Map(content.groups.map(({ id, label }) => [id, toUniqueSlug(toPlainText(label), taken.groups)]));
    for (const own of content.groups) {
      joined.groups.push({ ...own, id: groups.get(own.id)! });
      last = undefined;
    }
    content.criteria.forEach((criterion, index) => {
      const at = criterion.group === undefined ? group : groups.get(criterion.group);
      const label = criterion.label === toNumberLabel(index) ? toNumberLabel(joined.criteria.length) : criterion.label;
      const id = toUniqueSlug(toPlainText(label), taken.criteria);
      joined.criteria.push(toJoinedRow(criterion, { id, label, group: at }, toId, content.most / most));
    });
    for (const [path, place] of content.places) {
      const isOfOther = each !== first && path.startsWith('contenders');
      if (!isOfOther) joined.places.set(toJoinedPath(path, offset, toId), place);
    }
    for (const one of content.doubts) {
      joined.doubts.push({ ...one, path: toJoinedPath(one.path, offset, toId), place: one.place ?? block.place });
    }
    for (const one of content.understood) joined.understood.push({ ...one, place: one.place ?? block.place });
  }
  return { as: first!.content.as, contenders, most, declaredScore: joinScores(context, set), ...joined };
}

/** Each contender with all that any of the tables says of it; where two do, the first. */
const joinContenders = (set: readonly Candidate[]): Contender[] =>
  set[0]!.content.contenders.map((contender) => {
    const known = set.map(({ content }) => content.contenders.find((each) => keyOf(each) === keyOf(contender))!);
    return Object.assign({}, ...known.reverse(), contender) as Contender;
  });

/** What a row is called that has no words in front. */
const toNumberLabel = (index: number): string => `#${index + 1}`;

/** A row among those of other tables; `toId` tells the id that a contender has there. */
function toJoinedRow(
  row: Criterion,
  { id, label, group }: Pick<Criterion, 'id' | 'label' | 'group'>,
  toId: (id: string) => string,
  scale: number,
): Criterion {
  const { description, values, winner, weight } = row;
  const own = {
    id,
    label,
    ...(description === undefined ? {} : { description }),
    ...(group === undefined ? {} : { group }),
    values: Object.fromEntries(Object.entries(values).map(([contender, value]) => [toId(contender), value])),
    ...(winner === undefined ? {} : { winner: typeof winner === 'string' ? toId(winner) : winner.map(toId) }),
  };
  // First the fields of its own, for their order: a group stands before the values.
  return { ...own, ...row, ...own, ...(weight === undefined ? {} : { weight: Number((weight * scale).toFixed(2)) }) };
}

/** Where what a path of a table names stands among the groups and rows of others. */
function toJoinedPath(
  path: string,
  offset: { readonly groups: number; readonly criteria: number },
  toId: (id: string) => string,
): string {
  const [part = '', number, field, ...more] = path.split('.');
  if (part === 'declaredScore') return number === undefined ? part : `${part}.${toId(number)}`;
  if ((part !== 'groups' && part !== 'criteria') || number === undefined) return path;
  const ends = field === 'values' ? more.map(toId) : more;
  return [part, Number(number) + offset[part], ...(field === undefined ? [] : [field]), ...ends].join('.');
}

/** What the rows of a table are called: by the heading that it alone is below, or else by its caption. */
function toHeading(
  { section, block }: Candidate,
  set: readonly Candidate[],
  isTitle: (section: Section) => boolean,
  hasGroups: boolean,
): { readonly words: Words; readonly place: Place } | undefined {
  const { caption } = block.grid;
  const isShared = set.filter((each) => each.section === section).length > 1;
  const isGeneral = !section.head || section.kind === 'headToHead' || isTitle(section);
  if (caption && plain(caption) !== '' && (isShared || isGeneral)) return { words: caption, place: block.place };
  const opened = section.blocks.find((each) => each.type === 'details' && each.blocks[0] === block);
  if (opened?.type === 'details' && isShared) return { words: opened.summary, place: opened.place };
  // Rows that are in no group stand before all that are in one.
  return section.head && (!isGeneral || hasGroups) ? section.head : undefined;
}

/** Each table counts its own rows; where the last one alone counts, it counts those of all. */
function joinScores(context: Context, set: readonly Candidate[]): Record<string, number> | undefined {
  const scored = set.filter(({ content }) => content.declaredScore);
  const isOfAll = scored.length === 1 && scored[0] === set.at(-1);
  if (scored.length === 0) return undefined;
  if (!isOfAll && scored.length < set.length) {
    for (const { content, block } of scored) {
      const text = content.contenders
        .map(({ id, name }) => `${toPlainText(name)}: ${content.declaredScore![id] ?? 0}`)
        .join(', ');
      doubt(
        context,
        'warning',
        'score-of-part',
        ['declaredScore', content.places.get('declaredScore') ?? block.place],
        [
          'the score counts the rows of one table, and there are more of them; it was left out',
          'Nothing to do, for the rows are counted; or give each table its score, or none.',
          text,
        ],
      );
    }
    return undefined;
  }
  const sum: Record<string, number> = {};
  for (const { content } of scored) {
    for (const { id, name } of content.contenders) {
      const own = set[0]!.content.contenders.find((each) => keyOf(each) === keyOf({ name }))!.id;
      sum[own] = (sum[own] ?? 0) + (content.declaredScore![id] ?? 0);
    }
  }
  return sum;
}
