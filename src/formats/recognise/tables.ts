import { readGrid, type HeadToHead } from '../../model/import/read-grid.js';
import type { Grid } from '../../model/import/grid.js';
import type { TableWords } from '../../model/import/table-words.js';
import { fold, isSameName, plain } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Table } from '../document.js';
import { allTableWords, japaneseTableWords } from '../keywords/all.js';
import { excerpt } from '../report.js';
import { doubtCircles, isJapanese, withDouble, withWords } from './circles.js';
import { doubt, understand, type Context } from './context.js';
import { doubtDecimalMark, hasCommas } from './decimal-mark.js';
import { blockText, tablesIn } from './flow.js';
import { isHeadToHead, joinTables, toSets, type Candidate } from './join-tables.js';
import type { Notes } from './notes.js';
import type { Section } from './sections.js';
import { sayDoubt } from './table-doubts.js';

/**
 * Finds the head-to-head among the tables of a page. Those that compare the same, each below a heading of its own, are
 * one whose rows are in groups; a table that sums up others, or compares anything else, is never mixed into it: it would
 * count rows twice, or speak of nobody who is compared. Each that is left out is reported, and why.
 */
export function readTables(context: Context, notes: Notes, isTitle: (section: Section) => boolean): void {
  const candidates = context.sections.flatMap((section) =>
    tablesIn(section.blocks).map((block) => judge(context, section, block, notes)),
  );
  const [first] = candidates;
  if (!first) return;
  const sets = toSets(candidates);
  // A table that others go on with says more than one that says all it has to say.
  const scoreOf = ({ score }: Candidate, set: readonly Candidate[]): number =>
    score +
    Math.min(
      set.slice(1).reduce((rows, { content }) => rows + content.criteria.length, 0),
      10,
    ) /
      10;
  const scored = candidates.map((each) => {
    const set = sets.find((all) => all.includes(each)) ?? [each];
    return { each, set, score: scoreOf(each, set) };
  });
  const { each: best, set } = scored.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score <= 0) {
    for (const each of candidates) refuse(context, each, 'it has no two columns that could be compared');
    return;
  }
  const content = set.length > 1 ? joinTables(context, set, isTitle) : best.content;
  place(context, set, content);
  const left = candidates.filter((each) => !set.includes(each));
  for (const each of left) refuse(context, each, reasonAgainst(each, set[0]!, context.names));
  if (candidates.length === 1) return;
  const where = best.section.head ? ` below “${plain(best.section.head.words)}”` : '';
  const of = left.length > 0 ? `of ${candidates.length} tables, ` : '';
  doubt(
    context,
    'note',
    'table-chosen',
    ['criteria', set[0]!.block.place],
    set.length > 1
      ? [
          `${of}${left.length > 0 ? '' : 'all '}${set.length} with ${listNames(best)} were taken as one head-to-head, each with its rows below its heading`,
          'If it is one of them alone, put the heading “Head-to-head” above that.',
        ]
      : [
          `${of}the one${where} with ${listNames(best)} was taken as the head-to-head`,
          'If it is another one, put the heading “Head-to-head” above that.',
        ],
  );
}

function judge(context: Context, section: Section, block: Table, notesOf: Notes): Candidate {
  const { names } = context;
  const decimalComma = hasCommas(context, block.grid);
  const isInJapanese = isJapanese(context, block.grid);
  const words = isInJapanese ? japaneseTableWords : allTableWords;
  const marks = isInJapanese ? withDouble(context, block.grid) : context.legend;
  const legend = withWords(marks, block.grid, isInJapanese);
  const winner = [...words.winner, ...winnerHeads(block.grid, words)];
  const notes = notesOf(section);
  const options = { words: { ...words, winner }, names, legend, notes, decimalComma };
  const content = readGrid(block.grid, options);
  const isUsable = content.contenders.length >= 2 && content.criteria.length >= 1;
  const named = names.filter((name) => isNamed(content, name)).length;
  const isAnnounced = isHeadToHead(section);
  const score = isUsable
    ? 1 +
      (names.length > 0 ? (10 * named) / names.length : 0) +
      (isAnnounced ? 8 : 0) +
      Math.min(content.criteria.length, 10) / 10 +
      (content.declaredScore ? 3 : 0) +
      (block.grid.caption && names.some((name) => fold(plain(block.grid.caption!)).includes(fold(name))) ? 1 : 0) -
      (content.as === 'unlabelled' && named === 0 ? 0.9 : 0)
    : 0;
  return { block, section, content, score };
}

/** “Our pick” over a column: whatever its heading is, one that names other columns and nothing else says who wins. */
function winnerHeads({ headRows, rows }: Grid, { tie, depends }: TableWords): readonly string[] {
  const heads = (rows[headRows - 1] ?? []).map(({ words }) => plain(words));
  const at = heads.length - 1;
  const others = heads.slice(1, at).filter((name) => name !== '');
  const said = rows
    .slice(headRows)
    .map((row) => plain(row[at]?.words ?? []))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const naming = said.filter((name) => others.some((other) => isSameName(other, name)));
  const areAll = said.every((name) => naming.includes(name) || [...tie, ...depends].includes(fold(name)));
  return headRows > 0 && others.length > 1 && naming.length > 0 && areAll ? [fold(heads[at]!)] : [];
}

const isNamed = ({ contenders }: HeadToHead, name: string): boolean =>
  contenders.some((contender) => isSameName(toPlainText(contender.name), name));

const listNames = ({ content }: Candidate): string =>
  content.contenders.map(({ name }) => toPlainText(name)).join(', ');

function reasonAgainst(each: Candidate, best: Candidate, names: readonly string[]): string {
  if (each.score <= 0) return 'it has no two columns that could be compared';
  const isOther = names.length > 0 && !names.some((name) => isNamed(each.content, name));
  if (isOther) return `it compares ${listNames(each)}, not ${names.join(' and ')}`;
  return `line ${best.block.place.line} has the table that fits better`;
}

function refuse(context: Context, { block }: Candidate, reason: string): void {
  const text = blockText(block);
  doubt(
    context,
    'warning',
    'table-not-used',
    ['document', block.place],
    [
      `a table was left out (“${excerpt(text, 40)}”): ${reason}`,
      'If it belongs to the comparison, add its rows to the other table.',
      text,
    ],
  );
  context.used.add(block);
}

/** “Full comparison” that opens, with the table and nothing else behind it, is a heading and asks nothing. */
function useOpened(context: Context, table: Table, { blocks }: Section): void {
  for (const block of blocks) {
    if (block.type !== 'details' || block.blocks.length > 1 || block.blocks[0] !== table) continue;
    context.used.add(block);
    understand(context, 'heading of the table', block.summary, block.place);
  }
}

function place(context: Context, set: readonly Candidate[], content: HeadToHead): void {
  const { draft, places } = context;
  const { block, section } = set[0]!;
  context.table = { block, section, content, all: set.map((each) => each.block) };
  draft.contenders = content.contenders;
  if (content.groups.length > 0) draft.groups = content.groups;
  draft.criteria = content.criteria;
  if (content.declaredScore) draft.declaredScore = { ...content.declaredScore };
  for (const [path, at] of content.places) places.set(path, at);
  places.set('criteria', block.place);
  places.set('contenders', block.place);
  for (const each of set) {
    const { caption } = each.block.grid;
    context.used.add(each.block);
    useOpened(context, each.block, each.section);
    if (caption) understand(context, 'caption of the table', caption, each.block.place);
  }
  for (const { as, text, place: at } of content.understood) understand(context, as, text, at ?? block.place);
  for (const each of content.doubts) {
    const { path, place: at = block.place, text } = each;
    const { severity, code, message, advice } = sayDoubt(each);
    doubt(context, severity, code, [path, at], text === undefined ? [message, advice] : [message, advice, text]);
  }
  doubtLabels(context, content);
  for (const each of set) {
    doubtCircles(context, each.block);
    doubtDecimalMark(context, each.block);
  }
  if (content.criteria.every(({ winner }) => winner === undefined)) {
    doubt(
      context,
      'warning',
      'no-winner',
      ['criteria', block.place],
      [
        'no row says who won',
        'Make the winning cell of a row bold, or write “(winner)” into it; a row that nobody wins stays as it is.',
      ],
    );
  }
}

/** A row without words in front, as one of buttons is, gets its number for a label. */
function doubtLabels(context: Context, { criteria, places: known }: HeadToHead): void {
  criteria.forEach(({ label }, index) => {
    const path = `criteria.${index}`;
    const place = known.get(path);
    if (label !== `#${index + 1}` || !place) return;
    doubt(
      context,
      'warning',
      'no-label',
      [`${path}.label`, place],
      [
        `nothing says what this row is about; “${label}” stands in its place`,
        'Write into its first cell what it compares, or take the row out.',
      ],
    );
  });
}
