import { fill, formatDay } from './format.js';
import { sourcesWords } from './messages/english/sources.js';
import { toWording, type ViewOptions } from './view-options.js';

const DAY = 24 * 60 * 60 * 1000;

/** Words for a source that is older than the page allows; nothing where it isn't, or where nobody knows. */
export function toOutdated(asOf: string | undefined, options: ViewOptions): string | undefined {
  const { staleAfter, today } = options;
  if (asOf === undefined || staleAfter === undefined || today === undefined) return undefined;
  if (!((Date.parse(today) - Date.parse(asOf)) / DAY > staleAfter)) return undefined;
  const { messages, lang } = toWording(options, sourcesWords);
  return fill(messages.outdated, { date: formatDay(asOf, lang) });
}
