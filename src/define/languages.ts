// Every language that ships, each loaded when a page first asks for it. English is always there.
import { findWords, offerLanguages } from '../sources/languages.js';

// For languages that don't ship, and for a site's own words in one that does.
export { offerLanguages };
export type { Messages } from '../model/messages/messages.js';

offerLanguages({
  de: () => import('../model/messages/de.js'),
  es: () => import('../model/messages/es.js'),
  fr: () => import('../model/messages/fr.js'),
  pt: () => import('../model/messages/pt.js'),
  ja: () => import('../model/messages/ja.js'),
  zh: () => import('../model/messages/zh.js'),
  ar: () => import('../model/messages/ar.js'),
  he: () => import('../model/messages/he.js'),
  // As older pages say it, and not every engine knows that it is the same.
  iw: () => import('../model/messages/he.js'),
});

/** Resolves once the words of a language are here: what is rendered from then on needn't wait for them. */
export const loadLanguage = (lang: string): Promise<void> =>
  new Promise((resolve) => {
    if (findWords(lang, { requestUpdate: resolve })) resolve();
  });
