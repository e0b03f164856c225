import { describe, expect, it } from 'vitest';
import { formatCount, formatNumber } from '../../src/model/format.js';
import { messages } from '../../src/model/messages/en.js';

const LANGUAGES = [
  'en',
  'en-IN',
  'en-ZA',
  'de',
  'de-CH',
  'de-AT',
  'es',
  'es-MX',
  'fr',
  'fr-CA',
  'fr-CH',
  'he',
  'he-IL',
];
const MORE = [
  'it',
  'it-CH',
  'ja',
  'ja-JP',
  'ko',
  'nl',
  'pt',
  'pt-PT',
  'zh',
  'zh-TW',
  'zh-HK',
  'ar',
  'ar-EG',
  'fa',
  'hi',
];
const NUMBERS = [0, 1, 2, 9, 10, 99, 100, 999, 1000, 12_345, -1, -12, 0.5, 99.99];

describe('formatNumber', () => {
  it.each([...LANGUAGES, ...MORE, 'en-u-nu-arab', 'de-Latn-DE'])('writes numbers as %s does', (lang) => {
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 8 });
    expect(NUMBERS.map((number) => formatNumber(number, lang))).toEqual(NUMBERS.map((number) => format.format(number)));
  });
});

describe('formatCount', () => {
  it('takes the plural form that English takes', () => {
    const rules = new Intl.PluralRules('en');
    const forms = { one: 'one', other: 'other' };
    for (const count of NUMBERS.filter((number) => number >= 0)) {
      expect(formatCount(forms, count, { messages, lang: 'en' })).toBe(rules.select(count));
    }
  });
});
