import type { FootnoteDefinition, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { isDetailed } from '../../model/check-references.js';
import { fill } from '../../model/format.js';
import type { Messages } from '../../model/messages/messages.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Comparison, Criterion, Value } from '../../model/schema.js';
import { toVerdict } from '../../model/verdict.js';
import { toLink, toPhrasing, toValuePhrasing } from './values.js';
import type { Wording } from './wording.js';

interface Notes {
  readonly definitions: FootnoteDefinition[];
}

/** The table as an editor would write it: winners bold, groups as rows of their own, notes as footnotes. */
export function toTable(
  comparison: Comparison,
  wording: Wording,
): { readonly table: Table; readonly notes: readonly RootContent[] } {
  const { contenders, criteria, groups = [], declaredScore } = comparison;
  const { messages } = wording;
  const notes: Notes = { definitions: [] };
  const hasReasons = criteria.some(({ reason }) => reason !== undefined);
  const hasEvenRows = criteria.some(({ winner }) => winner === 'tie' || winner === 'depends');
  const others = [...(hasEvenRows ? [messages.winner] : []), ...(hasReasons ? [toName(messages.why)] : [])];
  const width = contenders.length + 1 + others.length;

  const head = [
    cell([]),
    ...contenders.map(({ name, href, description }) =>
      cell([
        ...(href === undefined ? toPhrasing(name) : [toLink(name, href)]),
        ...(description === undefined ? [] : [BREAK, ...toPhrasing(description)]),
      ]),
    ),
    ...others.map((name) => cell(toPhrasing(name))),
  ];
  const rows: TableCell[][] = [];
  let group: string | undefined;
  for (const criterion of criteria) {
    if (criterion.group !== group && criterion.group !== undefined) {
      const label = groups.find(({ id }) => id === criterion.group)!.label;
      rows.push(pad([cell([strong(toPhrasing(label))])], width));
    }
    group = criterion.group;
    rows.push(toRow(criterion, comparison, { hasEvenRows, hasReasons, notes, wording }));
  }
  if (declaredScore && contenders.every(({ id }) => Object.hasOwn(declaredScore, id))) {
    const counts = contenders.map(({ id }) => cell(toPhrasing(toCount(declaredScore[id]!, messages))));
    rows.push(pad([cell(toPhrasing(messages.score)), ...counts], width));
  }
  const table: Table = {
    type: 'table',
    align: Array.from({ length: width }, () => null),
    children: [head, ...rows].map((children) => ({ type: 'tableRow', children })),
  };
  return { table, notes: notes.definitions };
}

interface RowOptions {
  readonly hasEvenRows: boolean;
  readonly hasReasons: boolean;
  readonly notes: Notes;
  readonly wording: Wording;
}

/** “Why?” as the heading of a column. */
const toName = (question: string): string => question.replace(/[?？؟¿]/g, '').trim();

/** “3 wins”: with a digit also where a language has a word for two, and one word behind it. */
function toCount(count: number, { wins, lang }: Messages): string {
  const form = new Intl.PluralRules(lang).select(count);
  const words = [wins[form], wins.other].map((each) => each && fill(each, { count: `${count}` }));
  return (
    words.find((each) => each && /^\d+\s*[\p{L}\p{M}]+$/u.test(each)) ??
    `${count} ${fill(wins.other, { count: '' }).trim()}`
  );
}

function toRow(criterion: Criterion, { contenders }: Comparison, options: RowOptions): TableCell[] {
  const { label, description, values, reason, winner } = criterion;
  const winners = winnersOf(criterion, contenders);
  return [
    cell([...toPhrasing(label), ...(description === undefined ? [] : [BREAK, ...toPhrasing(description)])]),
    ...contenders.map(({ id }) => {
      const words = toValuePhrasing(values[id], options.wording);
      const shown = winners.includes(id) && words.length > 0 ? [strong(words)] : words;
      return cell([...shown, ...toReferences(values[id], options)]);
    }),
    ...(options.hasEvenRows ? [cell(toPhrasing(toWinnerWords(winner, winners, contenders, options.wording)))] : []),
    ...(options.hasReasons ? [cell(reason === undefined ? [] : toPhrasing(reason))] : []),
  ];
}

/** A declared winner alone: who wins by the numbers is found again by the numbers. */
function winnersOf(criterion: Criterion, contenders: Comparison['contenders']): readonly string[] {
  const verdict = toVerdict(criterion, contenders);
  return verdict.status === 'won' && !verdict.derived ? verdict.winners : [];
}

function toWinnerWords(
  winner: Criterion['winner'],
  winners: readonly string[],
  contenders: Comparison['contenders'],
  { messages }: Wording,
): string {
  if (winner === 'tie') return messages.tie;
  if (winner === 'depends') return messages.depends;
  return contenders
    .filter(({ id }) => winners.includes(id))
    .map(({ name }) => toPlainText(name))
    .join(', ');
}

function toReferences(value: Value | undefined, { notes: { definitions }, wording }: RowOptions): PhrasingContent[] {
  if (!isDetailed(value)) return [];
  const { source, note } = value;
  const references: PhrasingContent[] = [];
  if (typeof source === 'object')
    references.push({ type: 'text', value: ' ' }, toLink(wording.messages.lang === 'en' ? 'source' : '↗', source.href));
  if (note !== undefined) {
    const identifier = `note-${definitions.length + 1}`;
    definitions.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: toPhrasing(note) }],
    });
    references.push({ type: 'footnoteReference', identifier });
  }
  return references;
}

const BREAK: PhrasingContent = { type: 'html', value: '<br>' };

const cell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children });
const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const pad = (cells: TableCell[], width: number): TableCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => cell([])),
];
