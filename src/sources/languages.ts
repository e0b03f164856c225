import type { Messages } from '../model/messages/messages.js';
import type { ViewOptions } from '../model/view-options.js';
import type { Waiting } from './offer.js';

/** Words that were loaded; `{}` leaves the views their own, which are English. */
export type Words = Pick<ViewOptions, 'messages'>;

const ENGLISH: Words = {};

/** Loads all of the library's words in one language, such as a module that exports them as `messages`. */
export type LoadMessages = () => Promise<{ readonly messages: Messages }>;

const offered = new Map<string, LoadMessages>();
const arrived = new Map<string, Words>();
const underway = new Map<string, Promise<void>>();
const tags = new Map<string, string>();

/**
 * Makes languages known by their code, such as `nl`, or those of a region or a script alone, such as `pt-BR`, in place
 * of what was known by it. Offer them before elements are shown: each is loaded when a page first asks for it, and
 * stays. Where it can't be loaded, the words are English.
 */
export function offerLanguages(languages: Readonly<Record<string, LoadMessages>>): void {
  for (const [code, load] of Object.entries(languages)) offered.set(code, load);
}

/**
 * The library's words in a language: English where nobody offers the language, or it can't be loaded.
 * Nothing while they are on their way; whoever waits is asked to update once they are here.
 */
export function findWords(lang: string | undefined, waiting: Waiting): Words | undefined {
  if (lang === undefined) return ENGLISH;
  const known = arrived.get(lang);
  if (known) return known;

  const load = findLoader(toTag(lang));
  if (!load) return ENGLISH;
  const loading =
    underway.get(lang) ??
    // What loads is a site's own: it may throw at once, or bring nothing.
    new Promise<Awaited<ReturnType<LoadMessages>>>((resolve) => resolve(load()))
      .then(({ messages }) => void arrived.set(lang, { messages }))
      .catch(() => void arrived.set(lang, ENGLISH));
  underway.set(lang, loading);
  void loading.then(() => waiting.requestUpdate());
  return undefined;
}

/** As languages are offered: older codes as newer ones, and without what is no part of a language. */
function toTag(lang: string): string {
  const tag = tags.get(lang) ?? new Intl.Locale(lang).baseName;
  tags.set(lang, tag);
  return tag;
}

/** For just that language, else without its region, and then without its script. */
function findLoader(tag: string): LoadMessages | undefined {
  return tag ? (offered.get(tag) ?? findLoader(tag.replace(/-?\w*$/, ''))) : undefined;
}
