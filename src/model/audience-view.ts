import { toAccent } from './accent.js';
import { fill } from './format.js';
import { audienceWords } from './messages/english/audience.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, RichText } from './schema.js';
import { toWording, type ViewOptions } from './view-options.js';

export interface AudienceView {
  readonly heading: string;
  readonly cards: readonly AudienceCardView[];
}

export interface AudienceCardView {
  readonly contender: string;
  readonly heading: RichText;
  readonly accent: number;
  readonly reasons: readonly RichText[];
}

/** The "Choose X if…" lists in the author's order, or the one of the contender named by `only`. */
export function toAudienceView(
  { contenders, audiences = [] }: Comparison,
  { only, ...options }: ViewOptions & { readonly only?: string | undefined } = {},
): AudienceView {
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
        accent: toAccent(index),
        reasons: reasons.map((reason) => (typeof reason === 'object' && 'text' in reason ? reason.text : reason)),
      };
    }),
  };
}
