import { fill, formatDay } from './format.js';
import type { Comparison, RichText } from './schema.js';
import { toSourceList } from './source-list.js';
import { toOutdated } from './outdated.js';
import { sourcesWords } from './messages/english/sources.js';
import { toWording, type ViewOptions } from './view-options.js';

/** The list of sources under its heading. */
export interface SourcesView {
  readonly heading: string;
  /** In the order of the numbers that the table shows, from 1. */
  readonly items: readonly SourceItemView[];
}

/** One entry of the list of sources. */
export interface SourceItemView {
  readonly label: RichText;
  readonly href: string;
  /** When the source said so, in words; where that is too long ago, `outdated` says it instead. */
  readonly asOf: string | undefined;
  readonly outdated: string | undefined;
}

/** The sources under the numbers that the table's values carry, with the days on which they said so. */
export function toSourcesView(comparison: Comparison, options: ViewOptions = {}): SourcesView {
  const { messages, lang } = toWording(options, sourcesWords);
  return {
    heading: messages.sources,
    items: toSourceList(comparison).sources.map(({ label, href, asOf }) => ({
      label,
      href,
      asOf: asOf === undefined ? undefined : fill(messages.asOf, { date: formatDay(asOf, lang) }),
      outdated: toOutdated(asOf, options),
    })),
  };
}
