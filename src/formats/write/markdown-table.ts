import type { FootnoteDefinition, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { isDetailed } from '../../model/check-references.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Comparison, Criterion, Value } from '../../model/schema.js';
import { toVerdict } from '../../model/verdict.js';
import { toPhrasing, toValuePhrasing } from './values.js';

interface Notes {
  readonly definitions: FootnoteDefinition[];
}

/** The table as an editor would write it: winners bold, groups as rows of their own, notes as footnotes. */
export function toTable(comparison: Comparison): { readonly table: Table; readonly notes: readonly RootContent[] } {
  const { contenders, criteria, groups = [], declaredScore } = comparison;
  const notes: Notes = { definitions: [] };
  const hasReasons = criteria.some(({ reason }) => reason !== undefined);
  const hasEvenRows = criteria.some(({ winner }) => winner === 'tie' || winner === 'depends');
  const others = [...(hasEvenRows ? ['Winner'] : []), ...(hasReasons ? ['Why'] : [])];
  const width = contenders.length + 1 + others.length;

  const head = [
    cell([]),
    ...contenders.map(({ name, href, description }) =>
      cell([
        ...(href === undefined ? toPhrasing(name) : [link(toPhrasing(name), href)]),
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
    rows.push(toRow(criterion, comparison, { hasEvenRows, hasReasons, notes }));
  }
  if (declaredScore && contenders.every(({ id }) => Object.hasOwn(declaredScore, id))) {
    const counts = contenders.map(({ id }) => cell(toPhrasing(`${declaredScore[id]} wins`)));
    rows.push(pad([cell(toPhrasing('Score')), ...counts], width));
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
}

function toRow(criterion: Criterion, { contenders }: Comparison, options: RowOptions): TableCell[] {
  const { label, description, values, reason, winner } = criterion;
  const winners = winnersOf(criterion, contenders);
  return [
    cell([...toPhrasing(label), ...(description === undefined ? [] : [BREAK, ...toPhrasing(description)])]),
    ...contenders.map(({ id }) => {
      const words = toValuePhrasing(values[id]);
      const shown = winners.includes(id) && words.length > 0 ? [strong(words)] : words;
      return cell([...shown, ...toReferences(values[id], options.notes)]);
    }),
    ...(options.hasEvenRows ? [cell(toPhrasing(toWinnerWords(winner, winners, contenders)))] : []),
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
): string {
  if (winner === 'tie') return 'Tie';
  if (winner === 'depends') return 'Depends';
  return contenders
    .filter(({ id }) => winners.includes(id))
    .map(({ name }) => toPlainText(name))
    .join(', ');
}

function toReferences(value: Value | undefined, { definitions }: Notes): PhrasingContent[] {
  if (!isDetailed(value)) return [];
  const { source, note } = value;
  const references: PhrasingContent[] = [];
  if (typeof source === 'object')
    references.push({ type: 'text', value: ' ' }, link(toPhrasing('source'), source.href));
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
const link = (children: PhrasingContent[], url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: children,
});
const pad = (cells: TableCell[], width: number): TableCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => cell([])),
];
