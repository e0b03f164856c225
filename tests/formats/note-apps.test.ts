/** Marks that note apps and site builders write around the words of a page. */
import { describe, expect, it } from 'vitest';
import { importMarkdown, type ImportResult } from '../../src/formats/index.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const TABLE = '| | Tent | Hut |\n|-|-|-|\n| Heated | No | **Yes** |\n';
const read = (before: string, after = ''): ImportResult =>
  importMarkdown(`# Tent vs Hut\n\n${before}\n\n${TABLE}\n${after}`);
const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const leftOut = ({ report }: ImportResult): unknown[] =>
  report.filter(({ code }) => code === 'left-out').map(({ text, line }) => [line, text]);
const plain = (text: Parameters<typeof toPlainText>[0] | undefined): string | undefined => text && toPlainText(text);

describe('the id of a heading', () => {
  it('is no part of its words, and told of', () => {
    const result = importMarkdown(
      `# Tent vs Hut {#top}\n\n## **Verdict** {#verdict .wide}\n\nTake the hut.\n\n## Comparison {: #all }\n\n${TABLE}\n## Choose Tent if {#tent}\n\n- You walk\n\n## FAQ {#faq}\n\n### Is it dry? {#dry}\n\nYes.\n`,
    );
    expect(dataOf(result)).toMatchObject({
      title: 'Tent vs Hut',
      summary: 'Take the hut.',
      audiences: [{ contender: 'tent', heading: 'Choose Tent if', reasons: ['You walk'] }],
      faq: [{ question: 'Is it dry?', answer: 'Yes.' }],
    });
    expect(leftOut(result)).toEqual([
      [1, '{#top}'],
      [3, '{#verdict .wide}'],
      [7, '{: #all }'],
      [13, '{#tent}'],
      [17, '{#faq}'],
      [19, '{#dry}'],
    ]);
  });

  it('is none where it is a word of the heading', () => {
    const { title } = dataOf(importMarkdown(`# Tent {x} vs Hut {y}\n\n${TABLE}`));
    expect(title).toBe('Tent {x} vs Hut {y}');
  });
});

describe('links to notes, and what is highlighted', () => {
  it('are their words', () => {
    const result = importMarkdown(
      '# Tent vs Hut\n\n| | [[Tent]] | [[Houses/Hut\\|Hut]] |\n|-|-|-|\n| Price | ==100 €== | 200 € |\n| Code | `[[x]]` | a==b==c |\n| Notes | [[1]] | ![[hut.png]] |\n',
    );
    const { contenders, criteria } = dataOf(result);
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(criteria[0]!.values).toMatchObject({ tent: { number: 100, unit: 'EUR' } });
    expect(criteria[1]!.values).toMatchObject({ tent: [{ type: 'inlineCode', value: '[[x]]' }], hut: 'a==b==c' });
    expect(criteria[2]!.values).toEqual({ tent: '[[1]]', hut: '![[hut.png]]' });
    expect(leftOut(result)).toEqual([
      [3, '[[Tent]]'],
      [3, '[[Houses/Hut|Hut]]'],
      [5, '==100 €=='],
    ]);
  });
});

describe('what is highlighted and bold', () => {
  it('is its words, in bold', () => {
    const result = importMarkdown('# A vs B\n\n| | A | B |\n|-|-|-|\n| Speed | ==**0.1 s**== | a==**b**==c |\n');
    const [{ values, winner }] = dataOf(result).criteria as [ComparisonInput['criteria'][number]];
    expect([winner, values['a'], plain(values['b'] as string)]).toMatchObject(['a', { number: 0.1 }, 'a==b==c']);
    expect(leftOut(result)).toEqual([[5, '==0.1 s==']]);
  });
});

describe('a box', () => {
  it.each([
    ['> [!summary] TL;DR\n> Take the hut.'],
    ['> [!tldr]- Verdict\n> Take the hut.'],
    ['> [!NOTE]\n> Verdict: Take the hut.'],
    [':::tip TL;DR\nTake the hut.\n:::'],
    [':::tip[TL;DR]\nTake the hut.\n:::'],
    ['<aside>\n💡 **Verdict:** Take the hut.\n\n</aside>'],
    ['> 💡 **Verdict:** Take the hut.'],
  ])('says under its title what that announces: %s', (box) => {
    const { summary, overview, subtitle } = dataOf(read(`${box}\n\nTwo roofs.`));
    expect(plain(summary)).toBe('Take the hut.');
    expect([subtitle, overview]).toEqual(['Two roofs.', undefined]);
  });

  it('keeps its title in front of its words', () => {
    expect(plain(dataOf(read('## Overview\n\n> [!info]+ Good to know\n> Both are dry.')).overview)).toBe(
      'Good to know Both are dry.',
    );
  });

  it('leaves to the short answer what stands above the table, and no more', () => {
    const result = read('## TL;DR\n\nTake the hut.', 'Measured in winter.\n');
    expect(dataOf(result).summary).toBe('Take the hut.');
    expect(result.report.filter(({ code }) => code === 'not-placed').map(({ text }) => text)).toEqual([
      'Measured in winter.',
    ]);
  });
});

describe('the beginning of a sentence over a list', () => {
  it.each([
    ['## Choose Tent if you…', 'Choose Tent if you…'],
    ['## Choose Tent if you want:', 'Choose Tent if you want:'],
    ['**Choose Tent if you...**', 'Choose Tent if you...'],
    ['Choose Tent if any of these is true:', 'Choose Tent if any of these is true:'],
  ])('is no reason: %s', (head, heading) => {
    expect(dataOf(read('', `${head}\n\n- walk\n- have no car\n`)).audiences).toEqual([
      { contender: 'tent', heading, reasons: ['walk', 'have no car'] },
    ]);
  });

  it('is one where no list goes on with it', () => {
    expect(dataOf(read('', '## Choose Tent if you walk…\n\nIt is light.\n')).audiences).toMatchObject([
      { contender: 'tent', reasons: ['you walk…', 'It is light.'] },
    ]);
  });
});
