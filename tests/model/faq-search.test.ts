import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFaq } from '../../src/model/faq-search.js';
import { toFaqView } from '../../src/model/faq-view.js';
import { hasWords, markWords, toWords } from '../../src/model/mark-words.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { BlockText } from '../../src/model/schema.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

/** A marked text with brackets around each mark. */
const bracketed = (text: BlockText): string =>
  typeof text === 'string'
    ? text
    : (text as readonly { type: string; value?: string; children?: BlockText }[])
        .map(({ type, value = '', children }) =>
          type === 'mark' ? `[${value}]` : children ? `${type}(${bracketed(children)})` : value,
        )
        .join('');
const mark = (text: BlockText, query: string): string => bracketed(markWords(text, toWords(query)));

describe('markWords', () => {
  it('marks each word wherever it is, whatever its case, accents and width', () => {
    expect(mark('Paris, paris and PÂRIS', 'paris')).toBe('[Paris], [paris] and [PÂRIS]');
    expect(mark('Ｐａｒｉｓ', 'paris')).toBe('[Ｐａｒｉｓ]');
    expect(mark('Paris', 'pâ')).toBe('[Pa]ris');
    expect(mark('東京から大阪まで', '大阪')).toBe('東京から[大阪]まで');
  });

  it.each([
    ['Straße nach Łódź', 'strasse lodz', '[Straße] nach [Łódź]'],
    ['Ærø og Đakovo', 'aero dakovo', '[Ærø] og [Đakovo]'],
    ['STRASSE', 'straße', '[STRASSE]'],
    ['Œuvre, Iğdır', 'oeuvre igdir', '[Œuvre], [Iğdır]'],
  ])('marks in “%s” what is typed without its letters: %s', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });

  it('joins marks that touch or overlap', () => {
    expect(mark('aviation', 'avi viat')).toBe('[aviat]ion');
    expect(mark('abab', 'ab')).toBe('[abab]');
    expect(mark('aviation', 'viat avi')).toBe('[aviat]ion');
  });

  it('marks words wherever they are, in whatever order they are looked for', () => {
    expect(mark('book early', 'early book')).toBe('[book] [early]');
  });

  it('marks a character whole that folds to several', () => {
    expect(mark('ﬁne', 'f')).toBe('[ﬁ]ne');
    expect(mark('ﬁne', 'in')).toBe('[ﬁn]e');
  });

  it('leaves a text alone in which nothing is looked for', () => {
    const text = [{ type: 'text', value: 'a' }] as const;
    expect(markWords(text, toWords(' '))).toBe(text);
  });

  it('goes into strong words and links, and leaves code alone', () => {
    const text = [
      { type: 'strong', children: [{ type: 'text', value: 'book early' }] },
      { type: 'inlineCode', value: 'book' },
      { type: 'break' },
    ] as const;
    expect(mark(text, 'book')).toBe('strong([book] early)book');
  });

  it('loses no letter of any text', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (words, query) => {
        expect(toPlainText(markWords(words, toWords(query)))).toBe(words);
      }),
    );
  });

  it('marks something in every text that has the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, word) => {
        const words = toWords(word);
        fc.pre(words.length > 0);
        const text = `${before}${word}${after}`;
        expect(hasWords(text, words)).toBe(true);
        expect(bracketed(markWords(text, words))).toContain('[');
      }),
    );
  });
});

describe('searchFaq', () => {
  const faq = toFaqView(parseReady(trainVsPlane));
  const search = (query: string): unknown[] => {
    const { items, count } = searchFaq(faq, query);
    return [...items.filter(({ hidden }) => !hidden).map(({ id, found }) => (found ? `${id} open` : id)), count];
  };

  it('finds questions that have every word, in themselves or in their answers', () => {
    expect(search('wi-fi')).toEqual(['wifi', '1 of 3 questions']);
    expect(search('train wi-fi')).toEqual(['wifi open', '1 of 3 questions']);
    expect(search('BOOK fares')).toEqual(['what-do-i-have-to-know open', '1 of 3 questions']);
    expect(search('i')).toEqual(['wifi open', 'can-i-take-a-dog', 'what-do-i-have-to-know open', '3 of 3 questions']);
  });

  it('marks what it finds in questions and in answers', () => {
    const [wifi] = searchFaq(faq, 'train wi-fi').items;
    expect(bracketed(wifi!.question)).toBe('Is there [Wi-Fi]?');
    expect(bracketed(wifi!.answer!)).toContain('[train]');
  });

  it('says when there is none', () => {
    expect(search('dog book')).toEqual(['No question or answer has these words']);
  });

  it('shows all, unmarked, where nothing is looked for', () => {
    expect(search('  ')).toEqual(['wifi', 'can-i-take-a-dog', 'what-do-i-have-to-know', undefined]);
    expect(searchFaq(faq, '').items.map(({ question }) => question)).toEqual(faq.items.map(({ question }) => question));
  });

  it('keeps every question in its place', () => {
    expect(searchFaq(faq, 'dog').items.map(({ id }) => id)).toEqual(faq.items.map(({ id }) => id));
  });
});
