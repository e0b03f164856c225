import { english, type Messages } from './messages.js';

/** What a view depends on besides the data set. */
export interface ViewOptions {
  /** The library's own words. English where left out. */
  readonly messages?: Messages | undefined;
  /** The language for numbers and dates: a BCP 47 tag. That of the words where left out. */
  readonly lang?: string | undefined;
}

export interface Wording {
  readonly messages: Messages;
  readonly lang: string;
}

export const toWording = ({ messages = english, lang = messages.lang }: ViewOptions): Wording => ({ messages, lang });
