import { directionOf } from '../model/direction.js';
import { messages as ar } from '../model/messages/ar.js';
import { messages as de } from '../model/messages/de.js';
import { messages as en } from '../model/messages/en.js';
import { messages as es } from '../model/messages/es.js';
import { messages as fr } from '../model/messages/fr.js';
import { messages as he } from '../model/messages/he.js';
import { messages as ja } from '../model/messages/ja.js';
import type { Messages } from '../model/messages/messages.js';
import { messages as pt } from '../model/messages/pt.js';
import { messages as zh } from '../model/messages/zh.js';
import { language } from '../model/text-formats.js';

const shipped: Readonly<Record<string, Messages>> = { ar, de, en, es, fr, he, iw: he, ja, pt, zh };
const offered = new Map<string, Messages>();

/** What is known of a language by its tag alone; a site has few of them, and asking takes longer than most of a page. */
interface Language {
  /** The library's words; English where it speaks none of the language. */
  readonly messages: Messages;
  readonly dir: 'ltr' | 'rtl';
}

const known = new Map<string, Language | undefined>();
/** More languages than there are; whoever invents others has no memory to fill. */
const MAX_KNOWN = 1000;

/**
 * Makes languages known by their code, such as `nl`, or those of a region or a script alone, such as `pt-BR`, in place
 * of what was known by it: all of the library's words in each. Call it before anything is rendered.
 */
export function offerMessages(languages: Readonly<Record<string, Messages>>): void {
  for (const [code, messages] of Object.entries(languages)) {
    offered.set(language.test(code) ? new Intl.Locale(code).baseName : code, messages);
  }
  known.clear();
}

/** What a site has offered itself for the language of a tag. */
export const findOffered = (tag: string): Messages | undefined => findNearest(new Intl.Locale(tag).baseName);

/** As elements look for theirs: for just that language, else for it with ever less behind its name. */
const findNearest = (tag: string): Messages | undefined =>
  tag === '' ? undefined : (offered.get(tag) ?? findNearest(tag.replace(/-?\w*$/, '')));

/** The library's words in a language, for exporters and views; English where it speaks none of it, or there is none. */
export const findMessages = (lang = 'en'): Messages => findLanguage(lang)?.messages ?? en;

/** Looks a language up by its BCP 47 tag; nothing where that is none. */
export function findLanguage(tag: string): Language | undefined {
  if (!known.has(tag)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(tag, language.test(tag) ? toLanguage(new Intl.Locale(tag)) : undefined);
  }
  return known.get(tag);
}

const toLanguage = (locale: Intl.Locale): Language => ({
  messages: findNearest(locale.baseName) ?? shipped[locale.language] ?? en,
  dir: directionOf(locale),
});
