import type { Messages } from '../model/messages/messages.js';
import type { ViewOptions } from '../model/view-options.js';

/** Words that were loaded; `{}` leaves the views their own, which are English. */
export type Words = Pick<ViewOptions, 'messages'>;

const ENGLISH: Words = {};

/** Loads all of the library's words in one language, such as a module that exports them as `messages`. */
export type LoadMessages = () => Promise<{ readonly messages: Messages }>;

const offered = new Map<string, LoadMessages>();
const arrived = new Map<string, Words>();
const underway = new Map<string, Promise<void>>();

/**
 * Makes languages known by their code, such as `nl`, in place of what was known by it. Offer them before elements are
 * shown: each is loaded when a page first asks for it, and stays. Where it can't be loaded, the words are English.
 */
export function offerLanguages(languages: Readonly<Record<string, LoadMessages>>): void {
  for (const [code, load] of Object.entries(languages)) offered.set(code, load);
}

/**
 * The library's words in a language: English where nobody offers the language, or it can't be loaded.
 * Nothing while they are on their way; then `onArrival` is called once they are here.
 */
export function findWords(lang: string | undefined, onArrival: () => void): Words | undefined {
  if (lang === undefined) return ENGLISH;
  const known = arrived.get(lang);
  if (known) return known;

  const load = offered.get(toCode(lang));
  if (!load) return ENGLISH;
  const loading =
    underway.get(lang) ??
    load().then(
      ({ messages }) => void arrived.set(lang, { messages }),
      () => void arrived.set(lang, ENGLISH),
    );
  underway.set(lang, loading);
  void loading.then(onArrival);
  return undefined;
}

const codes = new Map<string, string>();

/** The language alone, without its region and its script. */
function toCode(lang: string): string {
  const code = codes.get(lang) ?? new Intl.Locale(lang).language;
  codes.set(lang, code);
  return code;
}
