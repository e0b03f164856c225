import { describe, expect, it } from 'vitest';
import * as ar from '../../src/model/messages/ar.js';
import * as de from '../../src/model/messages/de.js';
import * as en from '../../src/model/messages/en.js';
import * as es from '../../src/model/messages/es.js';
import * as fr from '../../src/model/messages/fr.js';
import * as he from '../../src/model/messages/he.js';
import * as ja from '../../src/model/messages/ja.js';
import * as pt from '../../src/model/messages/pt.js';
import * as zh from '../../src/model/messages/zh.js';
import type { Messages } from '../../src/model/messages/messages.js';

const PLURALS = ['wins', 'tieRows', 'dependsRows', 'openRows'] as const;
const others: [string, Messages][] = Object.entries({ ar, de, es, fr, he, ja, pt, zh }).map(([code, { messages }]) => [
  code,
  messages,
]);

/** Every text with the path to it; plural forms are looked at on their own. */
function textsOf(messages: Messages): Map<string, string> {
  const { states, ...rest } = messages;
  const texts = Object.entries(rest).filter(([, text]) => typeof text === 'string') as [string, string][];
  return new Map([
    ...texts,
    ...Object.entries(states).map(([state, text]): [string, string] => [`states.${state}`, text]),
  ]);
}
const placesIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const english = textsOf(en.messages);

describe.each(others)('the words in %s', (code, messages) => {
  const texts = textsOf(messages);

  it('are complete, with the places that English fills in', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of texts) {
      expect([key, text.trim()]).toEqual([key, text]);
      expect([key, text.length > 0]).toEqual([key, true]);
      expect([key, placesIn(text)]).toEqual([key, placesIn(english.get(key)!)]);
    }
  });

  it('have a form for every plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    for (const key of PLURALS)
      expect([key, Object.keys(messages[key]).sort()]).toEqual([key, [...pluralCategories].sort()]);
    for (const [form, text] of Object.entries(messages.wins)) {
      // One and two may be words of their own.
      if (!['one', 'two'].includes(form)) expect([form, placesIn(text)]).toEqual([form, ['{count}']]);
    }
    for (const key of PLURALS.slice(1))
      for (const text of Object.values(messages[key])) expect(placesIn(text)).toEqual([]);
  });

  it('name their language, and hold no English', () => {
    expect(Intl.getCanonicalLocales(messages.lang)).toEqual([messages.lang]);
    expect(new Intl.Locale(messages.lang).language).toBe(code);
    // Words that are the same in both languages.
    const same: Record<string, string[]> = {
      es: ['states.no'],
      fr: ['sources', 'score', 'source'],
      de: [],
    };
    const left = [...texts].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    expect(left.filter((key) => !(same[code] ?? []).includes(key))).toEqual([]);
  });
});
