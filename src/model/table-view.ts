import { toAccent } from './accent.js';
import { toBars, type BarView } from './bar-view.js';
import { fill, formatCount } from './format.js';
import { isDetailed } from './check-references.js';
import type { ValueWords } from './difference.js';
import { tableWords } from './messages/english/table.js';
import { toOutdated } from './outdated.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, Contender, Criterion, RichText, Value } from './schema.js';
import { toSourceList, type NumberedSource, type SourceList } from './source-list.js';
import { toShown } from './shown.js';
import { hasVerdict, toTally } from './tally.js';
import { toValueView, type ValueState } from './value-view.js';
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
  /** Rows by group, and in portions; rows without a group stand in blocks without a label. */
  readonly blocks: readonly BlockView[];
  /** How many rows there are, and how many of them are not alike. */
  readonly rows: number;
  readonly different: number;
  /** The heading of the last row, which counts the wins; nothing where nobody said of any row who wins. */
  readonly score: string | undefined;
}

export interface ColumnView {
  readonly id: string;
  readonly name: RichText;
  readonly description: RichText | undefined;
  readonly href: string | undefined;
  readonly image: Contender['image'];
  /** The word that marks the contender that the page is about. */
  readonly featured: string | undefined;
  readonly accent: number;
  /** How many rows the contender wins, in words. */
  readonly wins: string;
}

export interface BlockView {
  readonly id: string;
  readonly label: RichText | undefined;
  readonly rows: readonly RowView[];
  /** All rows are alike: nothing of the block is left where only differences are shown. */
  readonly alike: boolean;
  /** One of several portions of a long table, whose layout a browser may put off. */
  readonly portion: boolean;
}

export interface RowView {
  readonly id: string;
  readonly label: RichText;
  readonly description: RichText | undefined;
  readonly verdict: Verdict['status'];
  /** The verdict in words where nobody wins although somebody said so. */
  readonly verdictText: string | undefined;
  /** Which direction is better, in words, where the verdict was derived from it. */
  readonly basis: string | undefined;
  /** Why a row that nobody wins is even, or depends; the reason for a winner is in the winner's cell. */
  readonly reason: DisclosureView | undefined;
  /** All values are the same and nobody wins: hidden where only differences are shown. */
  readonly alike: boolean;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly text: RichText;
  readonly state: ValueState | undefined;
  /** The state in words where `text` says something else. */
  readonly stateText: string | undefined;
  /** No value was given, and `text` says so. */
  readonly missing: boolean;
  readonly accent: number;
  /** The contender's name. */
  readonly contender: string;
  /** The word that marks the winner of the row. */
  readonly winner: string | undefined;
  readonly bar: BarView | undefined;
  /** What goes with the value; nothing for most cells of most tables. */
  readonly extras: CellExtrasView | undefined;
}

export interface CellExtrasView {
  readonly source: SourceLinkView | undefined;
  /** The words for a value without a source, in a table where others have one. */
  readonly unsourced: string | undefined;
  /** The words for a source that is too old. */
  readonly outdated: string | undefined;
  readonly note: DisclosureView | undefined;
  /** Why the cell's contender wins the row. */
  readonly reason: DisclosureView | undefined;
}

/** A text that the reader can open. */
export interface DisclosureView {
  readonly label: string;
  /** The label with the row, and the contender, that it is about: many of them stand on a page. */
  readonly name: string;
  readonly text: RichText;
}

export interface SourceLinkView {
  readonly number: string;
  /** The number with the source that it stands for. */
  readonly name: string;
  readonly href: string;
}

export interface TableOptions extends ViewOptions {
  /** Ids of the contenders to show, in this order. All where left out; unknown ones are passed over. */
  readonly contenders?: readonly string[] | undefined;
  /** Finds out whether the values of a row are alike. Left out, no row is said to be: it takes its time. */
  readonly isAlike?: ((values: readonly (Value | undefined)[], messages: ValueWords) => boolean) | undefined;
}

/**
 * Rows a block. A browser leaves out the layout of blocks that are out of sight, and does best with blocks
 * of about a screen; a table that is no longer than two has nothing to gain (docs/adr/0005-blocks-of-rows.md).
 */
const PORTION = 50;

/**
 * Lays a comparison out as a table.
 *
 * The author's order of contenders and criteria is kept; a group stands where its first row does.
 * Every row is as long as the header, so that the template never has to ask.
 */
export const toTableView = (comparison: Comparison, options: TableOptions = {}): TableView =>
  layOut(comparison, toContext(comparison, options), toRow);

/**
 * `toTableView` for one table that is shown again and again: what it depends on is compared with the last time,
 * and a table, or a row, that would be the same is the same object.
 */
export function rememberTableView(): (comparison: Comparison, options: TableOptions) => TableView {
  let last: { readonly context: RowContext; readonly view: TableView } | undefined;
  let rows = new WeakMap<Criterion, RowView>();

  const toKnownRow = (criterion: Criterion, context: RowContext): RowView => {
    const known = rows.get(criterion);
    if (known) return known;
    const row = toRow(criterion, context);
    rows.set(criterion, row);
    return row;
  };
  return (comparison, options) => {
    const isSame = last !== undefined && isSameOptions(last.context.options, options);
    if (isSame && last!.context.comparison === comparison) return last!.view;
    const context = toContext(comparison, options);
    // A source has its number from all the others, so that no row with one stands alone.
    if (!isSame || last!.context.comparison.contenders !== comparison.contenders || last!.context.sourced) {
      rows = new WeakMap();
    }
    last = { context, view: layOut(comparison, context, toKnownRow) };
    return last.view;
  };
}

const isSameOptions = (a: TableOptions, b: TableOptions): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof TableOptions)[]).every((key) => a[key] === b[key]);

function layOut(
  comparison: Comparison,
  context: RowContext,
  toRowView: (criterion: Criterion, context: RowContext) => RowView,
): TableView {
  const { criteria, groups = [] } = comparison;
  const tally = toTally(comparison);
  const { wording } = context;
  const { messages } = wording;

  const rowsByGroup = new Map<string, RowView[]>();
  for (const criterion of criteria) {
    const group = criterion.group ?? '';
    let rows = rowsByGroup.get(group);
    if (!rows) rowsByGroup.set(group, (rows = []));
    rows.push(toRowView(criterion, context));
  }
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const blocks = [...rowsByGroup].flatMap(([id, rows]) => toBlocks(id, labels.get(id), rows));

  return {
    heading: messages.headToHead,
    caption: toPlainText(comparison.title),
    category: messages.category,
    columns: context.columns.map(({ contender: { id, name, description, href, image, featured }, accent }) => ({
      id,
      name,
      description,
      href,
      image,
      featured: featured ? messages.featured : undefined,
      accent,
      wins: formatCount(messages.wins, tally.wins.get(id) ?? 0, wording),
    })),
    blocks,
    rows: criteria.length,
    different: blocks.reduce((count, { rows }) => count + rows.filter(({ alike }) => !alike).length, 0),
    score: hasVerdict(tally) ? messages.score : undefined,
  };
}

/** What all rows have in common. */
interface RowContext {
  readonly comparison: Comparison;
  readonly options: TableOptions;
  readonly wording: Wording<keyof typeof tableWords>;
  readonly columns: readonly ColumnContext[];
  readonly sources: SourceList;
  /** Some value of the table has a source, so that those without one are to be marked. */
  readonly sourced: boolean;
}

interface ColumnContext {
  readonly contender: Contender;
  /** Where the contender stands in the data set. */
  readonly index: number;
  readonly name: string;
  readonly accent: number;
}

function toContext(comparison: Comparison, options: TableOptions): RowContext {
  const columns = toShown(comparison, options.contenders).map(({ contender, index }) => ({
    contender,
    index,
    name: toPlainText(contender.name),
    accent: toAccent(index),
  }));
  return {
    comparison,
    options,
    wording: toWording(options, tableWords),
    columns,
    sources: toSourceList(comparison),
    sourced: comparison.criteria.some(({ values }) => comparison.contenders.some(({ id }) => hasSource(values[id]))),
  };
}

function toBlocks(id: string, label: RichText | undefined, rows: readonly RowView[]): BlockView[] {
  const count = rows.length > 2 * PORTION ? Math.ceil(rows.length / PORTION) : 1;
  const size = Math.ceil(rows.length / count);
  const blocks: BlockView[] = [];
  for (let start = 0; start < rows.length; start += size) {
    const portion = rows.slice(start, start + size);
    blocks.push({
      id: `${id}/${start}`,
      label: start === 0 ? label : undefined,
      rows: portion,
      alike: (label === undefined || start > 0 ? portion : rows).every(({ alike }) => alike),
      portion: count > 1,
    });
  }
  return blocks;
}

function toRow(criterion: Criterion, context: RowContext): RowView {
  const { comparison, options, wording, columns, sourced } = context;
  const { messages } = wording;
  const { id, label, description, better, reason } = criterion;
  const verdict = toVerdict(criterion, comparison.contenders);
  const winners = verdict.status === 'won' ? verdict.winners : NOBODY;
  const firstWinner =
    reason === undefined ? undefined : columns.find(({ contender }) => winners.includes(contender.id))?.contender.id;
  // The scale of a row is that of all contenders: a bar keeps its length whoever else is shown.
  const bars = toBars(comparison.contenders.map((contender) => criterion.values[contender.id]));
  const derived = verdict.status === 'won' || verdict.status === 'tie' ? verdict.derived : false;

  return {
    id,
    label,
    description,
    verdict: verdict.status,
    verdictText: verdict.status === 'tie' ? messages.tie : verdict.status === 'depends' ? messages.depends : undefined,
    basis: derived ? (better === 'higher' ? messages.higherIsBetter : messages.lowerIsBetter) : undefined,
    reason:
      reason !== undefined && winners.length === 0 ? toDisclosure(messages.why, reason, toPlainText(label)) : undefined,
    alike:
      options.isAlike !== undefined &&
      winners.length === 0 &&
      options.isAlike(
        columns.map(({ contender }) => criterion.values[contender.id]),
        messages,
      ),
    cells: columns.map(({ contender, index, name, accent }) => {
      const value = criterion.values[contender.id];
      const { text, state, stateText } = toValueView(value, wording);
      const isReasonable = reason !== undefined && contender.id === firstWinner;
      return {
        text: text ?? messages.missing,
        state,
        stateText,
        missing: text === undefined,
        accent,
        contender: name,
        winner: winners.includes(contender.id) ? messages.winner : undefined,
        bar: bars?.[index],
        extras:
          isReasonable || isDetailed(value) || (sourced && text !== undefined)
            ? toExtras(value, isReasonable ? reason : undefined, [toPlainText(label), name].join(', '), context)
            : undefined,
      };
    }),
  };
}

const NOBODY: readonly string[] = [];

function toExtras(
  value: Value | undefined,
  reason: RichText | undefined,
  place: string,
  { options, wording: { messages }, sources, sourced }: RowContext,
): CellExtrasView | undefined {
  const source = sources.of(value);
  const note = isDetailed(value) ? value.note : undefined;
  const unsourced = sourced && !source && isClaim(value) ? messages.noSource : undefined;
  if (!source && !unsourced && note === undefined && reason === undefined) return undefined;
  return {
    source: source && toSourceLink(source, messages.source),
    unsourced,
    outdated: toOutdated(source?.asOf, options),
    note: note === undefined ? undefined : toDisclosure(messages.note, note, place),
    reason: reason === undefined ? undefined : toDisclosure(messages.why, reason, place),
  };
}

const hasSource = (value: Value | undefined): boolean => isDetailed(value) && value.source !== undefined;

/** Whether a value says something of its contender that could be shown to be true. */
const isClaim = (value: Value | undefined): boolean =>
  value !== undefined && !(isDetailed(value) && (value.state === 'unknown' || value.state === 'not-applicable'));

const toDisclosure = (label: string, text: RichText, place: string): DisclosureView => ({
  label,
  name: `${label} ${place}`,
  text,
});

const toSourceLink = ({ number, label, href }: NumberedSource, message: string): SourceLinkView => ({
  number: `${number}`,
  name: fill(message, { number: `${number}`, label: toPlainText(label) }),
  href,
});
