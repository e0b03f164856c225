import { describe, expect, it } from 'vitest';
import { fill } from '../../src/model/format.js';
import * as ar from '../../src/model/messages/ar.js';
import * as de from '../../src/model/messages/de.js';
import * as en from '../../src/model/messages/en.js';
import * as es from '../../src/model/messages/es.js';
import * as fr from '../../src/model/messages/fr.js';
import * as he from '../../src/model/messages/he.js';
import * as ja from '../../src/model/messages/ja.js';
import type { PluralForms } from '../../src/model/messages/messages.js';
import * as pt from '../../src/model/messages/pt.js';
import * as zh from '../../src/model/messages/zh.js';

/** Words that are the same in both languages. */
const COGNATES: Readonly<Record<string, readonly string[]>> = {
  es: ['states.no'],
  fr: ['score', 'sources'],
};

type Message = string | PluralForms;

const isPlural = (node: object): node is PluralForms => 'other' in node;

/** Every message by the path to it; the plural forms of one are one message. */
function toMessages(node: object, path = ''): [path: string, message: Message][] {
  return Object.entries(node).flatMap(([key, value]: [string, Message | object]) =>
    typeof value === 'string' || isPlural(value)
      ? [[`${path}${key}`, value] as [string, Message]]
      : toMessages(value, `${path}${key}.`),
  );
}

const textsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));

const bracesIn = (text: string): string[] => (text.match(/\{\w+\}|[{}]/g) ?? []).sort();

const isWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** A form that one number alone takes may say that number in words. */
function isOneNumber(form: string, rules: Intl.PluralRules): boolean {
  const numbers = [...Array(200).keys()].filter((number) => rules.select(number) === form);
  return numbers.length === 1 && [0, 1, 2].includes(numbers[0]!);
}

const english = new Map(toMessages(en.messages));

describe.each(Object.entries({ ar, de, en, es, fr, he, ja, pt, zh }))('the words in %s', (code, { messages }) => {
  const all = toMessages(messages);
  const plurals = all.filter((entry): entry is [string, PluralForms] => typeof entry[1] !== 'string');
  const rules = new Intl.PluralRules(messages.lang);

  it('name their language', () => {
    expect(Intl.getCanonicalLocales(messages.lang)).toEqual([messages.lang]);
    expect(new Intl.Locale(messages.lang).language).toBe(code);
  });

  it('are as many as in English, at every depth', () => {
    const toKeys = (entries: Iterable<[string, Message]>): string[] =>
      [...entries].map(([path, message]) => `${path}: ${typeof message}`).sort();
    expect(toKeys(all)).toEqual(toKeys(english));
  });

  it('are never empty, and have no space around them', () => {
    const untidy = all.filter(([, message]) => textsOf(message).some((text) => !text || text !== text.trim()));
    expect(untidy).toEqual([]);
  });

  it('are filled in where English is', () => {
    const toBraces = ([path, message]: [string, Message]): [string, string[]] => [path, bracesIn(message as string)];
    const isText = ([, message]: [string, Message]): boolean => typeof message === 'string';
    const expected = [...english].filter(isText).map(toBraces);
    expect(Object.fromEntries(all.filter(isText).map(toBraces))).toEqual(Object.fromEntries(expected));
  });

  it.each(plurals)('have every plural form of %s', (_, forms) => {
    const { pluralCategories } = rules.resolvedOptions();
    // English says the same of one and of many where only `other` is there.
    const expected = code === 'en' && Object.keys(forms).length === 1 ? ['other'] : [...pluralCategories].sort();
    expect(Object.keys(forms).sort()).toEqual(expected);
  });

  it.each(plurals)('are filled in where English is, in every plural form of %s', (path, forms) => {
    const expected = bracesIn((english.get(path) as PluralForms).other);
    const wrong = Object.entries(forms).filter(([form, text]) => {
      const braces = bracesIn(text);
      // The number itself may be said in words, by a form that it takes alone.
      const isSaid = !braces.includes('{count}') && isOneNumber(form, rules);
      return braces.join() !== expected.filter((brace) => !(isSaid && brace === '{count}')).join();
    });
    expect(wrong).toEqual([]);
  });

  it('call the score what its row is called', () => {
    const { score, fitOwn } = messages;
    // With and without the article.
    expect(fitOwn.toLowerCase()).toContain(score.toLowerCase().replace(/^ال/, ''));
  });

  it('are different for different states', () => {
    const states = [messages.missing, ...Object.values(messages.states)];
    expect(new Set(states).size).toBe(states.length);
  });

  if (code === 'en') return;
  it('leave nothing in English', () => {
    const left = all.filter(([path, message]) => {
      const own = textsOf(message);
      // Signs alone are those of many languages.
      return textsOf(english.get(path) ?? '').some((text) => own.includes(text) && isWords(text));
    });
    expect(left.map(([path]) => path).sort()).toEqual(COGNATES[code] ?? []);
  });
});

describe('the words', () => {
  it.each([
    ['ar', ar.messages, ['،', ':', '؛']],
    ['fr', fr.messages, [',', '\u202F:', '\u202F;']],
    ['ja', ja.messages, ['、', '：', '。']],
    ['zh', zh.messages, ['，', '：', '；']],
  ])('are put beside each other with the signs of %s', (_, { place, namely, fitBoth }, signs) => {
    const between = (text: string): string => text.replace(/\{\w+\}/g, '').trimEnd();
    expect([place, namely, fitBoth].map(between)).toEqual(signs);
  });

  it('keep signs with their words in French', () => {
    const torn = toMessages(fr.messages).filter(([, message]) =>
      textsOf(message).some((text) => /(?<!\u202F)[?!:;»]|«(?!\u202F)/u.test(text)),
    );
    expect(torn.map(([path]) => path)).toEqual([]);
  });

  it.each(Object.entries({ ar, he }))('hold a name such as “Disney+” together in %s', (_, { messages }) => {
    for (const text of [messages.chooseIf, messages.fitLeader, messages.fitLevelName])
      expect(text).toContain('\u2068{name}\u2069');
  });

  it.each([
    ['ar', ar.messages, /هو|يناسب \{|يفوز/],
    ['fr', fr.messages, /lequel/i],
    ['he', he.messages, /מתאים ב|מנצח/],
  ])('say nothing of the gender of a contender in %s', (_, { fit, fitLeader, fitTicked, fitWins }, gendered) => {
    for (const text of [fit, fitLeader, fitTicked, fitWins].flatMap(textsOf)) expect(text).not.toMatch(gendered);
  });

  it('are those of controls in one form in Arabic', () => {
    const { showRows, expandAll, collapseAll, searchQuestions, startAgain, onlyDifferences } = ar.messages;
    const imperatives = [showRows, expandAll, collapseAll, searchQuestions, startAgain].filter((text) =>
      /^(?:اعرض|افتح|أغلق|ابحث|ابدأ)(?= )/.test(text),
    );
    expect(imperatives).toEqual([]);
    expect(showRows.split(' ')[0]).toBe(onlyDifferences.split(' ')[0]);
  });

  it.each([
    ['fr', fr.messages.questionsShown, 'Questions\u202F: 1 sur 5'],
    ['es', es.messages.fitTicked.one!, 'encaja en 1 de 1 punto marcado'],
    ['pt', pt.messages.fitTicked.one!, 'combina em 1 de 1 ponto marcado'],
    ['ja', ja.messages.fitWins.other, '重要な1項目のうち1項目で勝っています'],
  ])('fit one of them in %s', (_, message, text) => {
    expect(fill(message, { shown: '1', total: '5', fits: '1', count: '1', wins: '1' })).toBe(text);
  });

  it('say whose Portuguese and whose Chinese they are', () => {
    expect([pt.messages.lang, zh.messages.lang]).toEqual(['pt-BR', 'zh-Hans']);
  });
});
