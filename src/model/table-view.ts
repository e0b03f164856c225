import { toAccent } from './accent.js';
import { toBars, type BarView } from './bar-view.js';
import { formatCount } from './format.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, Contender, Criterion, RichText } from './schema.js';
import { toTally } from './tally.js';
import { toValueText } from './value-view.js';
import { toVerdict, type Verdict } from './verdict.js';
import { toWording, type ViewOptions, type Wording } from './view-options.js';

/** Everything that the table shows, in the order in which it shows it. */
export interface TableView {
  readonly heading: string;
  /** The table's name. */
  readonly caption: string;
  /** The heading of the column of criteria. */
  readonly category: string;
  readonly columns: readonly ColumnView[];
  /** Rows by group; rows without a group stand in a block without a label. */
  readonly blocks: readonly BlockView[];
  /** The heading of the last row. */
  readonly score: string;
}

export interface ColumnView {
  readonly id: string;
  readonly name: RichText;
  readonly description: RichText | undefined;
  readonly href: string | undefined;
  readonly accent: number;
  /** How many rows the contender wins, in words. */
  readonly wins: string;
}

export interface BlockView {
  readonly id: string;
  readonly label: RichText | undefined;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly id: string;
  readonly label: RichText;
  readonly description: RichText | undefined;
  readonly verdict: Verdict['status'];
  /** The verdict in words where nobody wins although somebody said so. */
  readonly verdictText: string | undefined;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly text: RichText;
  /** No value was given, and `text` says so. */
  readonly missing: boolean;
  readonly accent: number;
  /** The word that marks the winner of the row. */
  readonly winner: string | undefined;
  readonly bar: BarView | undefined;
}

/**
 * Lays a comparison out as a table.
 *
 * The author's order of contenders and criteria is kept; a group stands where its first row does.
 * Every row is as long as the header, so that the template never has to ask.
 */
export function toTableView(comparison: Comparison, options: ViewOptions = {}): TableView {
  const { contenders, criteria, groups = [] } = comparison;
  const wording = toWording(options);
  const { messages, lang } = wording;
  const { wins } = toTally(comparison);

  const rowsByGroup = new Map<string, RowView[]>();
  for (const criterion of criteria) {
    const group = criterion.group ?? '';
    const rows = rowsByGroup.get(group) ?? [];
    rowsByGroup.set(group, rows);
    rows.push(toRow(criterion, contenders, wording));
  }
  const labels = new Map(groups.map(({ id, label }) => [id, label]));

  return {
    heading: messages.headToHead,
    caption: toPlainText(comparison.title),
    category: messages.category,
    columns: contenders.map((contender, index) =>
      toColumn(contender, index, formatCount(messages.wins, wins.get(contender.id) ?? 0, lang)),
    ),
    blocks: [...rowsByGroup].map(([id, rows]) => ({ id, label: labels.get(id), rows })),
    score: messages.score,
  };
}

const toColumn = ({ id, name, description, href }: Contender, index: number, wins: string): ColumnView => ({
  id,
  name,
  description,
  href,
  accent: toAccent(index),
  wins,
});

function toRow(criterion: Criterion, contenders: readonly Contender[], wording: Wording): RowView {
  const { messages } = wording;
  const verdict = toVerdict(criterion, contenders);
  const winners = verdict.status === 'won' ? verdict.winners : [];
  const values = contenders.map(({ id }) => criterion.values[id]);
  const bars = toBars(values);

  return {
    id: criterion.id,
    label: criterion.label,
    description: criterion.description,
    verdict: verdict.status,
    verdictText: verdict.status === 'tie' ? messages.tie : verdict.status === 'depends' ? messages.depends : undefined,
    cells: contenders.map(({ id }, index) => {
      const text = toValueText(values[index], wording);
      return {
        text: text ?? messages.missing,
        missing: text === undefined,
        accent: toAccent(index),
        winner: winners.includes(id) ? messages.winner : undefined,
        bar: bars[index],
      };
    }),
  };
}
