/**
 * Whole pages as editors have them: copied text, a table with a legend, articles with questions, front matter and
 * leftovers of template systems. What is expected was written down while reading the pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importFile, type ImportResult } from '../../src/formats/index.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { ComparisonInput, Value } from '../../src/model/schema.js';
import { firstPage } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

const read = (name: string): ImportResult =>
  importFile({ name, text: readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8') });

const dataOf = ({ data }: ImportResult): ComparisonInput => {
  parseReady(data);
  return data as ComparisonInput;
};

/** What a cell says, with its state in front; nothing where it says nothing. */
function cell(value: Value | undefined): string | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return value as string;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return toPlainText(value);
  const { state, text } = value as { state?: string; text?: string };
  return [state && `[${state}]`, text !== undefined && toPlainText(text)].filter(Boolean).join(' ');
}

const rows = ({ contenders, criteria }: ComparisonInput): (string | undefined)[][] =>
  criteria.map(({ label, values }) => [
    toPlainText(label),
    ...contenders.map(({ id }) => cell(values[id] as Value | undefined)),
  ]);

const codes = ({ report }: ImportResult): string[] => report.map(({ line, code }) => `${line} ${code}`);

describe('a page copied as text', () => {
  const result = read('copied-page.txt');
  const data = dataOf(result);

  it('has every section', () => {
    expect(data.title).toBe('Night Train vs Early Flight');
    expect(data.subtitle).toBe('Two ways to be in Vienna by nine, and what each of them really costs you.');
    expect(data.summary).toMatch(/^Night trains trade speed .* the morning after\.$/);
    expect(data.overview).toBe('Both leave from Hamburg. This page compares them for one traveller with one bag.');
    expect(data.contenders.map(({ name }) => name)).toEqual(['Night Train', 'Early Flight']);
    expect(data.audiences).toEqual([
      {
        contender: 'night-train',
        heading: 'Choose Night Train if…',
        reasons: ['People who sleep anywhere', 'Anyone with a heavy bag'],
      },
      {
        contender: 'early-flight',
        heading: 'Choose Early Flight if…',
        reasons: ['Travellers who live by the airport'],
      },
    ]);
    expect(data.faq).toEqual([{ question: 'Can I take a bicycle?' }, { question: 'Is breakfast included?' }]);
    expect(data.cta).toEqual({
      heading: 'Want to book the Night Train?',
      text: 'We know which carriages are quiet — ask us before you book.',
      label: 'Find a berth →',
      href: '#',
    });
    expect(data.declaredScore).toEqual({ 'night-train': 2, 'early-flight': 1 });
  });

  it('has every cell, and the numbers in it', () => {
    expect(rows(data)).toEqual([
      ['Fare (one way)', '$60–$120 with a berth', '$40–$210 with a bag'],
      ['Share of on-time arrivals', 'Around 70-80% — better in summer', 'Flat to 85% — worse in fog'],
      ['Luggage', 'Whatever you can carry', 'One bag, the rest for a fee'],
      ['Sleep', 'Six hours, if you sleep on trains', 'Alarm at four'],
    ]);
    expect(data.criteria[0]!.values).toEqual({
      'night-train': { text: '$60–$120 with a berth', range: [60, 120], unit: 'USD' },
      'early-flight': { text: '$40–$210 with a bag', range: [40, 210], unit: 'USD' },
    });
    expect(data.criteria[1]!.values).toMatchObject({
      'night-train': { range: [70, 80], unit: '%' },
      'early-flight': { range: [0, 85], unit: '%' },
    });
  });

  it('is reported on: nobody won, no question has an answer, the offer has no address', () => {
    expect(codes(result)).toEqual([
      '2 guessed',
      '3 guessed',
      '7 no-winner',
      '21 no-answer',
      '22 no-answer',
      '25 no-link',
    ]);
  });

  it('comes out the same where Markdown was expected', () => {
    const text = readFileSync(new URL('fixtures/copied-page.txt', import.meta.url), 'utf8');
    expect(importFile({ text, format: 'markdown' }).data).toEqual(data);
    expect(importFile({ text }).data).toEqual(data);
  });
});

describe('a table with a legend below', () => {
  const result = read('tools.md');
  const data = dataOf(result);

  it('has its contenders with their links', () => {
    expect(data.title).toBe('Comparison of paint brushes');
    expect(data.contenders).toEqual([
      { id: 'round', name: 'Round', href: 'https://brushes.example/round' },
      { id: 'flat', name: 'Flat', href: 'https://brushes.example/flat' },
      { id: 'fan-brush', name: 'fan brush', href: 'https://brushes.example/fan' },
    ]);
  });

  it('has every cell, marks by what the legend says', () => {
    expect(rows(data)).toEqual([
      ['Hair', 'Sable', 'Hog', '[not-applicable]'],
      ['Fine lines', '[yes]', '[no]', '[partial] Works with patience'],
      ['Washes', '[no]', '[yes]', '[yes]'],
      ['Number of sizes', '24', '12', '5'],
    ]);
  });

  it('lists the sentence that has no place', () => {
    expect(codes(result)).toEqual(['3 no-winner', '12 not-placed']);
    expect(result.report[1]).toMatchObject({
      text: 'For more brushes, see the catalogue (https://brushes.example/).',
      column: 1,
    });
  });
});

describe('an article of questions around a table without labels', () => {
  const result = read('roles.md');
  const data = dataOf(result);

  it('names the rows, and says so', () => {
    expect(rows(data)).toEqual([
      ['#1', 'Thinks in seasons.', 'Thinks in years.'],
      ['#2', 'Orders bulbs.', 'Orders roofs.'],
    ]);
    expect(codes(result)).toContain('20 no-labels');
  });

  it('has the questions with paragraphs and lists, without the table of contents', () => {
    const paragraph = (value: string): object => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    expect(data.faq).toEqual([
      {
        question: 'What does a head gardener do?',
        answer: [
          paragraph('A head gardener plans the beds and leads the people who dig them.'),
          paragraph('Their days hold:'),
          {
            type: 'list',
            children: [
              { type: 'listItem', children: [paragraph('Sowing lists')] },
              {
                type: 'listItem',
                children: [
                  {
                    type: 'paragraph',
                    children: [
                      { type: 'text', value: 'Talks with ' },
                      { type: 'strong', children: [{ type: 'text', value: 'the owner' }] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        question: 'What is the difference between the two?',
        answer: [paragraph('One works with plants, the other with contracts.'), paragraph('They meet every Monday.')],
      },
    ]);
  });

  it('lists what has no place, with its lines', () => {
    expect(codes(result).filter((entry) => entry.endsWith('not-placed'))).toEqual(['27 not-placed', '29 not-placed']);
  });
});

describe('an article with front matter and leftovers of a template system', () => {
  const result = read('pack-vs-index.md');
  const data = dataOf(result);

  it('has its head, short answer and overview', () => {
    expect(data.title).toBe('Paperbox vs Cardfile');
    expect(data.subtitle).toMatch(/^Paperbox puts letters in one box/);
    expect(data.updated).toBe('2026-03-04');
    expect(toPlainText(data.summary!)).toBe('Paperbox keeps letters. Cardfile finds them.');
    expect(toPlainText(data.overview!)).toBe('Take Paperbox home when you have few letters.');
  });

  it('has every cell; a bold word is no winner', () => {
    expect(rows(data)).toEqual([
      ['Shops that sell it', '{{ site.paperbox.shops }}', '{{ site.cardfile.shops }}'],
      ['Licence', 'one house', 'one house'],
      ['Finds letters', '[yes] by hand, A–Z only (slow)', '[yes] by word, always'],
      ['Languages', 'not listed for old letters; 3 for new ones', '34'],
      ['Links between letters', '[no]', '[yes]'],
      ['Sorts (by date)', '[no]', '[yes] 15 ways'],
      ['Copies', '[no] no copies, no carbon', '[yes] 1 copy, 7 more on request'],
      ['Loans', '--lend, 3 weeks, then back', 'by card + reminder'],
    ]);
    expect(data.criteria.every(({ winner }) => winner === undefined)).toBe(true);
    expect(data.criteria[2]!.values.paperbox).toEqual({
      state: 'yes',
      text: [
        { type: 'text', value: 'by hand, ' },
        { type: 'inlineCode', value: 'A' },
        { type: 'text', value: '–' },
        { type: 'inlineCode', value: 'Z' },
        { type: 'text', value: ' only (slow)' },
      ],
    });
  });

  it('has reasons and questions', () => {
    expect(data.audiences!.map(({ contender, heading, reasons }) => [contender, heading, reasons.length])).toEqual([
      ['paperbox', 'When to pick Paperbox', 2],
      ['cardfile', 'When to pick Cardfile', 1],
    ]);
    expect(data.faq!.map(({ question, answer }) => [question, toPlainText(answer!)])).toEqual([
      ['Is Paperbox cheaper?', 'At first. After {{ years }} years, no.'],
      ['Can I use both?', 'Yes: box first, cards later.'],
    ]);
  });

  it('says which values a program should have filled in, and what was left out', () => {
    expect(codes(result)).toEqual([
      '2 not-placed',
      '9 left-out',
      '23 no-winner',
      '25 template-tag',
      '25 template-tag',
      '34 not-placed',
      '45 not-placed',
      '47 not-placed',
      '57 not-placed',
      '59 not-placed',
    ]);
  });
});

describe('a table with a legend above, pictures and numbered notes', () => {
  const result = read('kettles.md');
  const data = dataOf(result);

  it('has the contenders with the links beside their names', () => {
    expect(data.contenders).toEqual([
      { id: 'copper-kettle', name: 'Copper Kettle' },
      { id: 'steel-kettle', name: 'Steel Kettle', href: 'https://steel.example/' },
      { id: 'glass', name: 'Glass', href: 'https://glass.example/' },
    ]);
  });

  it('has every cell; marks that would be one state keep their meaning', () => {
    expect(rows(data)).toEqual([
      ['Shop / Stars', 'copper.example/kettle', 'steel.example', 'none'],
      ['Own comparison', undefined, '(none)', 'Here'],
      ['Whistle', '[yes]', '[partial] Sold by somebody else', '[partial] Possible, with a spanner'],
      ['Keeps warm', '[no] An hour at most', '[yes]', '[not-applicable] N/A'],
    ]);
  });

  it('puts notes where their numbers stand', () => {
    expect(toPlainText(data.criteria[2]!.description!)).toBe('Whistle - A sound when it boils.');
    const value = data.criteria[3]!.values['copper-kettle'] as { note: string };
    expect(toPlainText(value.note)).toBe('Copper - It loses heat quickly.');
  });

  it('names each picture that has no words, and the empty cell', () => {
    expect(codes(result)).toEqual(['2 not-placed', '15 no-winner', '17 image', '17 image', '18 empty-cell']);
    expect(toPlainText(data.overview!)).toMatch(/^This table is kept by volunteers/);
  });
});

/**
 * Pages of others are not part of the project: they are read where they lie, in the folder that `PAGES_OF_OTHERS`
 * names. Their tables are cut up here without any of the importer, and their marks are written down by hand.
 */
const OTHERS = process.env.PAGES_OF_OTHERS && pathToFileURL(`${process.env.PAGES_OF_OTHERS}/`);
const STATES: Readonly<Record<string, string>> = {
  '✅': '[yes]',
  '✓': '[yes]',
  '❌': '[no]',
  '✗': '[no]',
  '🛑': '[no]',
  '⁉️': '[partial] Possible with significant manual effort',
  '🟡': '[partial] Supported, but as an unofficial 3rd party or community library/contribution',
  '🔶': '[partial] Supported and documented, but requires extra user-code to implement',
  'N/A': '[not-applicable] N/A',
  '-': '[not-applicable]',
};

/** The words of a cell as a reader of the rendered page sees them. */
const shown = (source: string): string =>
  source
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/\[!\[\]\[[^\]]*\]\]\[([^\]]*)\]/g, '<$1>')
    .replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
    .replace(/[`]|\*\*/g, '')
    .trim();

function expectedRows(text: string): string[][] {
  const [, , ...lines] = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map(shown)
      .map((words) => {
        const [first = '', ...rest] = words.split(' ');
        const state = STATES[first];
        return state === undefined || words.startsWith('- ') ? words : [state, ...rest].join(' ');
      }),
  );
}

if (OTHERS) {
  describe('pages of others', () => {
    const open = (path: string): { text: string; result: ImportResult } => {
      const text = readFileSync(new URL(path, OTHERS), 'utf8');
      return { text, result: importFile({ text, name: path }) };
    };

    it.each([
      ['chezmoi-comparison-table.md', 6, 27],
      ['repomix-vs-codegraph.md', 2, 20],
      ['tanstack-query-comparison.md', 5, 46],
    ])('%s has every label and cell', (name, contenders, criteria) => {
      const { text, result } = open(`inputs/${name}`);
      const data = dataOf(result);
      expect(data.contenders).toHaveLength(contenders);
      const links = new Map(
        [...text.matchAll(/^\[([^\]]+)\]: (?:https?:\/\/)(\S+)/gm)].map(([, key, url]) => [key!, url!]),
      );
      const expected = expectedRows(text).map((row) =>
        row.map((words) => words.replace(/<([^>]+)>/g, (_, key: string) => (links.get(key) ?? '').replace(/\/$/, ''))),
      );
      expect(expected).toHaveLength(criteria);
      expect(rows(data).map((row) => row.map((words) => words ?? ''))).toEqual(expected);
    });

    it('product-manager-vs-product-owner.md has both sides of five rows, and five questions', () => {
      const data = dataOf(open('inputs/product-manager-vs-product-owner.md').result);
      expect(data.contenders.map(({ name }) => name)).toEqual(['Product Manager', 'Product Owner']);
      expect(rows(data).map(([, a, b]) => [a!.slice(0, 22), b!.slice(0, 22)])).toEqual([
        ['This role is all about', 'A role that looks at t'],
        ['The vision of the prod', 'Making product vision '],
        ['Customer understanding', 'Advocate for the custo'],
        ['Prioritize features.', 'Highlights needs for t'],
        ['Product roadmap.', 'Backlog, epics, and us'],
      ]);
      expect(data.faq!.map(({ question }) => question)).toEqual([
        'What is a product manager?',
        "What are a Product Manager's responsibilities?",
        'What is a Product Owner?',
        "What are a Product Owner's responsibilities?",
        'What is the difference between a product manager and a product owner?',
      ]);
      expect(data.faq!.every(({ answer }) => answer !== undefined)).toBe(true);
    });

    it('the page that the project began with comes out as its data set', () => {
      const [name] = readdirSync(new URL('seeds/', OTHERS));
      const { result } = open(`seeds/${name}`);
      const data = dataOf(result);
      for (const field of ['title', 'subtitle', 'summary', 'overview'] as const)
        expect(data[field]).toBe(firstPage[field]);
      const texts = (input: ComparisonInput): unknown => [
        rows(input),
        input.audiences!.map(({ heading, reasons }) => [
          heading,
          reasons.map((reason) => (typeof reason === 'object' && 'text' in reason ? reason.text : reason)),
        ]),
        input.faq!.map(({ question }) => question),
        [input.cta!.heading, input.cta!.text, input.cta!.label],
        Object.values(input.declaredScore!),
      ];
      expect(texts(data)).toEqual(texts(firstPage));
      expect(result.report.filter(({ code }) => code === 'no-answer')).toHaveLength(5);
      expect(result.report.filter(({ code }) => code === 'no-winner')).toHaveLength(1);
    });
  });
}
