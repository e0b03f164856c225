import { shownIds, type Choice } from './choice.js';
import type { Control } from './controls.js';
import { fill, formatNumber } from './format.js';
import { listNames } from './list-names.js';
import { controlsWords } from './messages/english/controls.js';
import type { Messages } from './messages/messages.js';
import { toPlainText } from './rich-text.js';
import type { Comparison } from './schema.js';
import type { TableView } from './table-view.js';
import { toWording, type ViewOptions } from './view-options.js';

/** The reader's controls above a table. A control that wasn't asked for, or has nothing to do, is left out. */
export interface ControlsView {
  readonly label: string;
  readonly differences:
    | { readonly label: string; readonly checked: boolean; /** How many rows are left. */ readonly count: string }
    | undefined;
  readonly contenders: ContendersControlView | undefined;
  readonly copy: readonly CopyView[];
}

export interface ContendersControlView {
  /** Two lists to pick from, for a table that shows two contenders. Nothing where there are but two. */
  readonly picks: readonly PickView[];
  readonly swap: string;
  readonly label: string;
  /** Who is compared now, to be said when it changes. */
  readonly summary: string;
  /** One check box a contender, for a table that shows as many as the reader wants. */
  readonly options: readonly ContenderOptionView[];
}

interface PickView {
  readonly label: string;
  readonly place: number;
  readonly options: readonly { readonly id: string; readonly name: string; readonly selected: boolean }[];
}

interface ContenderOptionView {
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  /** One of the last two, which can't be taken out. */
  readonly fixed: boolean;
}

export interface CopyView {
  readonly format: 'markdown' | 'csv' | 'link';
  readonly label: string;
  /** What is said once it is copied, or could not be. */
  readonly words: Pick<Messages, 'copied' | 'notCopied'>;
}

/** What the controls are about. */
export interface ControlsContext {
  readonly comparison: Comparison;
  readonly table: TableView;
  readonly choice: Choice;
  readonly controls: readonly Control[];
  readonly wording: ViewOptions;
}

type ControlsWords = Pick<Messages, keyof typeof controlsWords>;

export function toControlsView({ comparison, table, choice, controls, wording }: ControlsContext): ControlsView {
  const { messages, lang } = toWording(wording, controlsWords);
  const shown = choice.differences ? table.different : table.rows;

  return {
    label: messages.view,
    differences: controls.includes('differences')
      ? {
          label: messages.onlyDifferences,
          checked: choice.differences,
          count: fill(messages.rowsShown, { shown: writeRows(shown, lang), total: writeRows(table.rows, lang) }),
        }
      : undefined,
    contenders: controls.includes('contenders') ? toContendersControl(comparison, table, choice, messages) : undefined,
    copy: controls.includes('copy')
      ? [
          toCopy('markdown', messages.copyMarkdown, messages),
          toCopy('csv', messages.copyCsv, messages),
          toCopy('link', messages.copyLink, messages),
        ]
      : [],
  };
}

/** Numbers of rows, of which there are no more than a table may have. */
const written = new Map<string, string>();

/** A reader who switches to and fro waits for the same two numbers; writing them takes longer than the rest of the view. */
function writeRows(count: number, lang: string): string {
  const key = `${lang} ${count}`;
  const known = written.get(key) ?? formatNumber(count, lang);
  written.set(key, known);
  return known;
}

function toContendersControl(
  comparison: Comparison,
  { columns }: TableView,
  choice: Choice,
  messages: ControlsWords,
): ContendersControlView {
  const shown = shownIds(comparison, choice);
  const names = comparison.contenders.map(({ id, name }) => ({ id, name: toPlainText(name) }));
  const isPair = names.length === 2;

  return {
    picks: isPair
      ? []
      : [messages.firstContender, messages.secondContender].map((label, place) => ({
          label,
          place,
          options: names.map(({ id, name }) => ({ id, name, selected: shown[place] === id })),
        })),
    swap: messages.swap,
    label: messages.contenders,
    summary: fill(messages.namely, {
      label: messages.contenders,
      text: listNames(
        columns.map(({ contender }) => contender),
        messages.lang,
      ),
    }),
    options: isPair
      ? []
      : names.map(({ id, name }) => ({
          id,
          name,
          checked: shown.includes(id),
          fixed: shown.includes(id) && shown.length === 2,
        })),
  };
}

const toCopy = (format: CopyView['format'], label: string, words: CopyView['words']): CopyView => ({
  format,
  label,
  words,
});
