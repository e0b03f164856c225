import { formatDay } from './format.js';
import { introWords } from './messages/english/intro.js';
import type { BlockText, Comparison, RichText } from './schema.js';
import { toWording, type ViewOptions } from './view-options.js';

/** What a page begins with. */
export interface IntroView {
  readonly title: readonly TitlePartView[];
  readonly subtitle: RichText | undefined;
  readonly summary: { readonly label: string; readonly text: RichText } | undefined;
  readonly overview: { readonly heading: string; readonly text: BlockText } | undefined;
  readonly updated:
    { readonly day: string; readonly before: string; readonly date: string; readonly after: string } | undefined;
}

/** A part of the title: a name, or the word between two names. */
export interface TitlePartView {
  readonly text: RichText;
  readonly versus: boolean;
}

/** What a page begins with: the title in its parts, the day of the last change, the short answer and the overview. */
export function toIntroView(comparison: Comparison, options: ViewOptions = {}): IntroView {
  const { title, subtitle, summary, overview, updated } = comparison;
  const { messages, lang } = toWording(options, introWords);
  const [before = '', after = ''] = messages.updated.split('{date}');

  return {
    title: toTitleParts(title),
    subtitle,
    summary: summary === undefined ? undefined : { label: messages.shortAnswer, text: summary },
    overview: overview === undefined ? undefined : { heading: messages.overview, text: overview },
    updated: updated === undefined ? undefined : { day: updated, before, date: formatDay(updated, lang), after },
  };
}

/** The word "vs" steps back behind the names; together the parts are the title, letter for letter. */
function toTitleParts(title: RichText): readonly TitlePartView[] {
  if (typeof title !== 'string') return [{ text: title, versus: false }];
  return title
    .split(/(?<=\s)(vs\.?|versus|مقابل|מול)(?=\s)/i)
    .map((text, index) => ({ text, versus: index % 2 === 1 }));
}
