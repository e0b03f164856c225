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

const LANGUAGES: Readonly<Record<string, Messages>> = { ar, de, en, es, fr, he, iw: he, ja, pt, zh };

/** The library's words in a language; English where it speaks none of it. */
export const findMessages = (lang: string): Messages => LANGUAGES[new Intl.Locale(lang).language] ?? en;

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** The direction in which a language is written. */
export const toDirection = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
