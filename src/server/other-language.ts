import { findLanguage } from './language.js';

/** A comparison to link to. */
export interface PageLink {
  /** The address of its page. */
  readonly href: string;
  /** Its title, which may be in another language than the page that links to it. */
  readonly title: string;
  /** The language of the title: a BCP 47 tag. Left out, it is that of the page that links to it. */
  readonly lang?: string | undefined;
}

/** The attributes of a text on a page in the language `around`: none where it is in that language, or in no known one. */
export function toLanguageAttributes(lang: string | undefined, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const own = lang?.toLowerCase() === around.toLowerCase() ? undefined : findLanguage(lang ?? '');
  if (!own) return {};
  return { lang: lang!, ...(own.dir === findLanguage(around)?.dir ? {} : { dir: own.dir }) };
}
