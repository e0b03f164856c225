import { toAccent } from './accent.js';
import { fill } from './format.js';
import { audienceWords } from './messages/english/audience.js';
import { toReasonCriteria, toReasonText } from './reasons.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, RichText } from './schema.js';
import { toWording, type ViewOptions } from './view-options.js';

/** The “Choose X if…” lists under their heading. */
export interface AudienceView {
  readonly heading: string;
  readonly cards: readonly AudienceCardView[];
  /** What the table highlights now, to be said when it changes. */
  readonly announcement: string;
}

/** One “Choose X if…” list. */
export interface AudienceCardView {
  readonly contender: string;
  readonly heading: RichText;
  /** The heading is the author's. */
  readonly hasOwnHeading: boolean;
  readonly accent: number;
  readonly reasons: readonly AudienceReasonView[];
}

/** One reason of a list. */
export interface AudienceReasonView {
  readonly text: RichText;
  /** The rows that justify the reason; nothing where the author names none. */
  readonly rows: ReasonRowsView | undefined;
}

/** The button that highlights the rows behind a reason. */
export interface ReasonRowsView {
  /** Ids of criteria. */
  readonly criteria: readonly string[];
  readonly labels: string;
  /** What activating it does, in words. */
  readonly name: string;
  readonly highlighted: boolean;
}

/** The rows behind the reasons of all cards, in the order in which they are shown. */
export const listReasonRows = ({ cards }: AudienceView): readonly ReasonRowsView[] =>
  cards.flatMap(({ reasons }) => reasons.flatMap(({ rows }) => rows ?? []));

/** Which of the lists are wanted, and what is highlighted. */
export interface AudienceOptions extends ViewOptions {
  /** The id of a contender, to have its list alone. */
  readonly only?: string | undefined;
  /** Ids of the criteria that the table highlights. */
  readonly highlighted?: readonly string[] | undefined;
}

/** The "Choose X if…" lists in the author's order, or the one of the contender named by `only`. */
export function toAudienceView(
  { contenders, criteria, audiences = [] }: Comparison,
  options: AudienceOptions = {},
): AudienceView {
  const { only } = options;
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  // The table may have had other rows when the reader asked for these.
  const highlighted = (options.highlighted ?? []).filter((id) => labels.has(id));
  const { messages } = toWording(options, audienceWords);
  const shown = only === undefined ? audiences : audiences.filter(({ contender }) => contender === only);
  return {
    heading: messages.audiences,
    cards: shown.map(({ contender, heading, reasons }) => {
      const index = contenders.findIndex(({ id }) => id === contender);
      const name = toPlainText(contenders[index]!.name);
      return {
        contender,
        heading: heading ?? fill(messages.chooseIf, { name }),
        hasOwnHeading: heading !== undefined,
        accent: toAccent(index),
        reasons: reasons.map((reason) => ({
          text: toReasonText(reason),
          rows: toRows(toReasonCriteria(reason), labels, highlighted, messages.showRows),
        })),
      };
    }),
    announcement:
      highlighted.length > 0
        ? fill(messages.rowsHighlighted, { rows: toLabels(highlighted, labels) })
        : messages.noHighlight,
  };
}

type Labels = ReadonlyMap<string, RichText>;

function toRows(
  criteria: readonly string[],
  known: Labels,
  highlighted: readonly string[],
  message: string,
): ReasonRowsView | undefined {
  if (criteria.length === 0) return undefined;
  const labels = toLabels(criteria, known);
  return {
    criteria,
    labels,
    name: fill(message, { rows: labels }),
    highlighted: criteria.length === highlighted.length && criteria.every((id, index) => id === highlighted[index]),
  };
}

const toLabels = (ids: readonly string[], labels: Labels): string =>
  ids.map((id) => toPlainText(labels.get(id)!)).join(' · ');
