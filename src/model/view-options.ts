import { messages as english } from './messages/en.js';
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

export interface Wording {
  readonly messages: Messages;
  readonly lang: string;
}

export const toWording = ({ messages = english, lang = messages.lang }: ViewOptions): Wording => ({ messages, lang });
