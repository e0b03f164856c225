import type { Messages } from './messages/messages.js';

/** What a view depends on besides the data set. */
export interface ViewOptions {
  /** The library's own words. English where left out. */
  readonly messages?: Messages | undefined;
  /** The language for numbers and dates: a BCP 47 tag. That of the words where left out. */
  readonly lang?: string | undefined;
  /** How many days old a source may be before the page says so. Where left out, it never does. */
  readonly staleAfter?: number | undefined;
  /** The day from which `staleAfter` counts back: `YYYY-MM-DD`. */
  readonly today?: string | undefined;
}

/** The words that a view says, and the language that it writes numbers and dates in. */
export interface Wording<Key extends keyof Messages = keyof Messages> {
  readonly messages: Pick<Messages, Key | 'lang'>;
  readonly lang: string;
}

/** Each view brings its own English words along, so that a page pays for those alone which it may show. */
export function toWording<Key extends keyof Messages>(
  options: ViewOptions,
  english: Pick<Messages, Key | 'lang'>,
): Wording<Key> {
  const messages = options.messages ?? english;
  return { messages, lang: options.lang ?? messages.lang };
}
