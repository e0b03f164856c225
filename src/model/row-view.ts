import { toAccent } from './accent.js';
import { toBars, type BarView } from './bar-view.js';
import { isDetailed } from './check-references.js';
import type { ValueWords } from './difference.js';
import { fill } from './format.js';
import { tableWords } from './messages/english/table.js';
import { toOutdated } from './outdated.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, Contender, Criterion, RichText, Value } from './schema.js';
import { toShown } from './shown.js';
import { toSourceList, type NumberedSource, type SourceList } from './source-list.js';
import { toValueView, type ValueState } from './value-view.js';
import { toVerdict, type Verdict } from './verdict.js';
import { toWording, type ViewOptions, type Wording } from './view-options.js';

/** One row of the table. */
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

/** One value of the table. */
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

/** What stands beside a value: where it is from, and what more there is to say of it. */
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

/** The numbered link of a value to its source. */
export interface SourceLinkView {
  readonly number: string;
  /** The number with the source that it stands for. */
  readonly name: string;
  readonly href: string;
}

/** What a table depends on besides the data set. */
export interface TableOptions extends ViewOptions {
  /** Ids of the contenders to show, in this order. All where left out; unknown ones are passed over. */
  readonly contenders?: readonly string[] | undefined;
  /** Finds out whether the values of a row are alike. Left out, no row is said to be: it takes its time. */
  readonly isAlike?: ((values: readonly (Value | undefined)[], messages: ValueWords) => boolean) | undefined;
}

/** What all rows have in common. */
export interface RowContext {
  readonly comparison: Comparison;
  readonly options: TableOptions;
  readonly wording: Wording<keyof typeof tableWords>;
  readonly columns: readonly ColumnContext[];
  readonly sources: SourceList;
}

interface ColumnContext {
  readonly contender: Contender;
  /** Where the contender stands in the data set. */
  readonly index: number;
  readonly name: string;
  readonly accent: number;
}

export function toRowContext(comparison: Comparison, options: TableOptions): RowContext {
  const columns = toShown(comparison, options.contenders).map(({ contender, index }) => ({
    contender,
    index,
    name: toPlainText(contender.name),
    accent: toAccent(index),
  }));
  return { comparison, options, wording: toWording(options, tableWords), columns, sources: toSourceList(comparison) };
}

export function toRow(criterion: Criterion, context: RowContext): RowView {
  const { comparison, options, wording, columns, sources } = context;
  const { messages } = wording;
  const { id, label, description, better, reason } = criterion;
  const verdict = toVerdict(criterion, comparison.contenders);
  const winners = verdict.status === 'won' ? verdict.winners : NOBODY;
  const firstWinner = columns.find(({ contender }) => winners.includes(contender.id));
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
    reason: reason === undefined || firstWinner ? undefined : toDisclosure(messages.why, reason, toPlainText(label)),
    alike:
      options.isAlike !== undefined &&
      winners.length === 0 &&
      options.isAlike(
        columns.map(({ contender }) => criterion.values[contender.id]),
        messages,
      ),
    cells: columns.map((column) => {
      const { contender, index, name, accent } = column;
      const value = criterion.values[contender.id];
      const { text, state, stateText } = toValueView(value, wording);
      const ownReason = column === firstWinner ? reason : undefined;
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
          ownReason !== undefined || isDetailed(value) || (sources.isCited && text !== undefined)
            ? toExtras(
                value,
                text !== undefined,
                ownReason,
                fill(messages.place, { row: toPlainText(label), contender: name }),
                context,
              )
            : undefined,
      };
    }),
  };
}

const NOBODY: readonly string[] = [];

function toExtras(
  value: Value | undefined,
  hasText: boolean,
  reason: RichText | undefined,
  place: string,
  { options, wording: { messages }, sources }: RowContext,
): CellExtrasView | undefined {
  const source = sources.of(value);
  const note = isDetailed(value) ? value.note : undefined;
  // Where no value has a source, none is missed.
  const unsourced = sources.isCited && hasText && !source && isClaim(value) ? messages.noSource : undefined;
  if (!source && !unsourced && note === undefined && reason === undefined) return undefined;
  return {
    source: source && toSourceLink(source, messages.source),
    unsourced,
    outdated: toOutdated(source?.asOf, options),
    note: note === undefined ? undefined : toDisclosure(messages.note, note, place),
    reason: reason === undefined ? undefined : toDisclosure(messages.why, reason, place),
  };
}

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
