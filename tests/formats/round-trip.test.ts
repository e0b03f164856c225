/** What goes out comes back in: all of it as Markdown and as JSON, the table as CSV and HTML. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exportCsv,
  exportHtml,
  exportJson,
  exportMarkdown,
  importCsv,
  importHtml,
  importJson,
  importMarkdown,
} from '../../src/formats/index.js';
import type { Comparison, ComparisonInput, DetailedValue } from '../../src/model/schema.js';
import { parseComparison } from '../../src/model/state.js';
import { findMessages } from '../../src/server.js';
import { firstPage, threeWays, trainVsPlane, withLongText } from '../../stories/data/comparisons.js';
import { comparison as arbitrary } from '../helpers/arbitrary-comparison.js';
import { parseReady } from '../helpers/parse-ready.js';

/** As JSON says it: a data set is plain, whatever its objects are made with. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const generated = arbitrary.map((input): Comparison => {
  const state = parseComparison(input);
  if (state.status !== 'ready') throw new Error(JSON.stringify(state));
  return state.comparison;
});

describe('Markdown', () => {
  it.each(Object.entries({ firstPage, trainVsPlane, threeWays, withLongText }))('brings back %s', (_, input) => {
    const comparison = parseReady(input);
    expect(asJson(parseReady(importMarkdown(exportMarkdown(comparison)).data))).toEqual(asJson(comparison));
  });

  it('brings back any data set', () => {
    fc.assert(
      fc.property(generated, (comparison) => {
        expect(asJson(importMarkdown(exportMarkdown(comparison)).data)).toEqual(asJson(comparison));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is a page that people read and write', () => {
    expect(exportMarkdown(parseReady(simple))).toBe(
      [
        '# Train vs Plane',
        '',
        '## Head-to-head',
        '',
        '| | Train | Plane | Winner | Why |',
        '| - | - | - | - | - |',
        '| **Comfort** | | | | |',
        '| Power | **✅ at every seat** | ❌ | Train | It has sockets. |',
        '| Price | 50 EUR | 40–60 EUR | Tie | |',
        '',
      ].join('\n'),
    );
  });

  it('writes sources beside values, and words between paragraphs as paragraphs', () => {
    const [power] = simple.criteria;
    const source = { label: 'Timetable', href: '/t' };
    const overview = [
      { type: 'text', value: 'One ' },
      { type: 'break' },
      { type: 'paragraph', children: [{ type: 'text', value: 'Two' }] },
    ];
    const page = exportMarkdown(
      parseReady({ ...simple, overview, criteria: [{ ...power, values: { train: { text: '4 h', source } } }] }),
    );
    expect(page).toContain('| Power | **4 h** [source](/t) | | It has sockets. |');
    expect(page).toContain('## Overview\n\nOne <br>\n\nTwo\n');
  });

  it('counts edited words for more than what stood beside them, and says so', () => {
    const page = exportMarkdown(
      parseReady({
        ...simple,
        criteria: [
          {
            ...simple.criteria[0],
            id: 'sockets',
            values: { train: { state: 'yes', text: 'at every seat', note: 'All trains' }, plane: 'no' },
          },
        ],
      }),
    );
    const { data, report } = importMarkdown(
      page.replace('at every seat', 'at some seats').replace('| no |', '| maybe |'),
    );
    const [criterion] = (data as ComparisonInput).criteria;
    expect(criterion!.id).toBe('sockets');
    expect(criterion!.values.train).toMatchObject({ state: 'yes', text: 'at some seats', note: 'All trains' });
    expect(criterion!.values.plane).toBe('maybe');
    expect(report.filter(({ code }) => code === 'aside-not-used').map(({ path, text }) => [path, text])).toEqual([
      ['criteria.sockets.values.plane', '"no"'],
    ]);
  });

  it('brings back each source of a row whose last contender is called as a column of sources', () => {
    const sourced = (label: string): object => ({ source: { label, href: '/s' } });
    const comparison = parseReady({
      ...simple,
      contenders: [...simple.contenders, { id: 'sources', name: 'Sources' }],
      criteria: [
        {
          id: 'time',
          label: 'Time',
          values: { train: sourced('A timetable'), plane: sourced('Another'), sources: sourced('A third') },
        },
      ],
    });
    const { data, report } = importMarkdown(exportMarkdown(comparison));
    expect(asJson(data)).toEqual(asJson(comparison));
    expect(report.filter(({ code }) => code === 'aside-not-used')).toEqual([]);
  });

  it('keeps the ids of rows that others were put between', () => {
    const page = exportMarkdown(
      parseReady({ ...simple, criteria: [{ id: 'x', label: 'Power', better: 'higher', values: { train: 1 } }] }),
    );
    const { data } = importMarkdown(page.replace('| Power |', '| New | 1 | 2 |\n| Power |'));
    expect((data as ComparisonInput).criteria.map(({ id, better }) => [id, better])).toEqual([
      ['new', undefined],
      ['x', 'higher'],
    ]);
  });

  it.each([
    ['<!-- role-compare {"ids": -->', 1],
    ['<!-- role-compare {"ids":3,"changes":[3,{"at":"x"},{"at":[true]}]} -->', 0],
    ['<!-- role-compare {"changes":[{"at":["title"],"read":"0","is":"Evil"}]} -->', 1],
  ])('survives a damaged %s', (comment, doubts) => {
    const { data, report } = importMarkdown(`# A vs B\n\n| | A | B |\n|-|-|-|\n| x | 1 | 2 |\n\n${comment}\n`);
    expect(parseReady(data).title).toBe('A vs B');
    expect(report.filter(({ code }) => code === 'aside-not-used')).toHaveLength(doubts);
  });
});

const simple = {
  title: 'Train vs Plane',
  contenders: [
    { id: 'train', name: 'Train' },
    { id: 'plane', name: 'Plane' },
  ],
  groups: [{ id: 'comfort', label: 'Comfort' }],
  criteria: [
    {
      id: 'power',
      label: 'Power',
      group: 'comfort',
      values: { train: { state: 'yes', text: 'at every seat' }, plane: { state: 'no' } },
      winner: 'train',
      reason: 'It has sockets.',
    },
    {
      id: 'price',
      label: 'Price',
      group: 'comfort',
      values: {
        train: { text: '50 EUR', number: 50, unit: 'EUR' },
        plane: { text: '40–60 EUR', range: [40, 60], unit: 'EUR' },
      },
      winner: 'tie',
    },
  ],
};

describe('JSON', () => {
  it('brings back any data set', () => {
    fc.assert(
      fc.property(generated, (comparison) => {
        const { data, report } = importJson(exportJson(comparison));
        expect(data).toEqual(asJson(comparison));
        expect(report.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

const table = (data: unknown): unknown => {
  const { contenders, criteria } = data as ComparisonInput;
  return criteria.map(({ label, winner, values }) => [label, winner, ...contenders.map(({ id }) => values[id])]);
};

const ungrouped = (criterion: object | undefined): object => ({ ...criterion, group: undefined });

describe('CSV and HTML', () => {
  const comparison = parseReady(firstPage);

  it('bring back the table of the first page, with its winners', () => {
    const expected = firstPage.criteria.map(({ label, winner, values }) => [
      label,
      winner && { 'ai-pm': 'ai-product-manager', 'traditional-pm': 'traditional-product-manager' }[winner as string],
      ...firstPage.contenders.map(({ id }) => values[id]),
    ]);
    expect(table(importCsv(exportCsv(comparison)).data)).toEqual(expected);
    expect(table(importHtml(exportHtml(comparison)).data)).toEqual(expected);
  });

  it('bring back a row called “Score” as what it is', () => {
    const [power, price] = simple.criteria;
    const score = { id: 'score', label: 'Score', values: { train: 1, plane: 2 } };
    const between = parseReady({ ...simple, groups: undefined, criteria: [power, score, price].map(ungrouped) });
    const rows = [
      ['Power', 'train'],
      ['Score', undefined],
      ['Price', 'tie'],
    ];
    for (const { data } of [importCsv(exportCsv(between)), importHtml(exportHtml(between))]) {
      const { criteria, declaredScore } = data as ComparisonInput;
      expect(criteria.map(({ label, winner }) => [label, winner])).toEqual(rows);
      expect(declaredScore).toBeUndefined();
    }
    const last = parseReady({
      ...simple,
      criteria: [...simple.criteria, score],
      declaredScore: { train: 1, plane: 0 },
    });
    expect(asJson(importMarkdown(exportMarkdown(last)).data)).toEqual(asJson(last));
  });

  it('HTML has no link in a link, which a browser would take for two', () => {
    const link = (url: string, ...children: object[]): object => ({ type: 'link', url, children });
    const inner = { type: 'strong', children: [link('/b', { type: 'text', value: 'rules' })] };
    const label = [link('/a', { type: 'text', value: 'The ' }, inner)];
    const [power] = simple.criteria;
    expect(exportHtml(parseReady({ ...simple, criteria: [{ ...power, label }] }))).toContain(
      '<th scope="row"><a href="/a">The <strong>rules</strong></a></th>',
    );
  });

  it('write what a spreadsheet and a browser read as it is', () => {
    const odd = parseReady({
      title: 'A & B',
      lang: 'en',
      contenders: [
        { id: 'a', name: '<A>' },
        { id: 'b', name: 'B, "the second"' },
      ],
      groups: [{ id: 'g', label: 'G' }],
      criteria: [
        {
          id: 'c',
          label: '=SUM(A1)',
          group: 'g',
          values: {
            a: [
              {
                type: 'link',
                url: '/x?a=1&b',
                children: [{ type: 'emphasis', children: [{ type: 'text', value: 'l' }] }],
              },
              { type: 'break' },
              { type: 'inlineCode', value: '<i>' },
            ],
            b: { state: 'partial', text: 'soon' },
          },
          winner: 'tie',
        },
      ],
    });
    expect(exportCsv(odd)).toBe('Category,<A>,"B, ""the second"""\r\n\'=SUM(A1) (Tie),"l\n<i>",Partly: soon\r\n');
    expect(exportHtml(odd)).toBe(
      '<table lang="en"><caption>A &#x26; B</caption><thead><tr><th scope="col">Category</th>' +
        '<th scope="col">&#x3C;A></th><th scope="col">B, "the second"</th></tr></thead><tbody>' +
        '<tr><th scope="rowgroup" colspan="3">G</th></tr><tr><th scope="row">=SUM(A1) (Tie)</th>' +
        '<td><a href="/x?a=1&#x26;b"><em>l</em></a><br><code>&#x3C;i></code></td><td>Partly: soon</td></tr></tbody></table>\n',
    );
  });
});

/** Every kind of value, and every way to win. */
const manyKinds = (lang: string | undefined): Comparison =>
  parseReady({
    ...(lang === undefined ? {} : { lang }),
    title: 'A vs B',
    contenders: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    criteria: [
      {
        id: 'range',
        label: 'Range',
        values: { a: { number: 1200, unit: 'km' }, b: { number: 1.5, unit: 'km' } },
        winner: 'a',
      },
      {
        id: 'price',
        label: 'Price',
        values: { a: { number: 1234.5, unit: 'USD' }, b: { number: 20, unit: 'EUR' } },
        winner: 'tie',
      },
      {
        id: 'share',
        label: 'Share',
        values: { a: { number: 12.5, unit: '%' }, b: { range: [1500, 2500.5], unit: 'W' } },
        winner: 'depends',
      },
      { id: 'users', label: 'Users', values: { a: 1234567, b: -3.25 } },
      {
        id: 'apps',
        label: 'Apps',
        values: { a: { state: 'partial', text: 'iOS' }, b: { state: 'undisclosed', text: 'soon' } },
        winner: 'b',
      },
      { id: 'yes', label: 'Export', values: { a: true, b: { state: 'no', text: 'PDF' } }, winner: 'a' },
      { id: 'rest', label: 'Rest', values: { a: { state: 'unknown' }, b: { state: 'not-applicable' } } },
      { id: 'some', label: 'Some', values: { a: { state: 'partial' }, b: { state: 'undisclosed' } } },
      { id: 'mark', label: 'Mark', values: { a: { rating: { value: 4.5, of: 5 } } } },
    ],
  });

/** What a table says of a data set: no ids, and a text beside what it was read from. */
const saidBy = (data: unknown): unknown => {
  const { contenders, criteria } = data as ComparisonInput;
  return asJson(
    criteria.map(({ label, winner, values }) => [label, winner, ...contenders.map(({ id }) => meaningOf(values[id]))]),
  );
};
const meaningOf = (value: unknown): unknown => {
  if (typeof value === 'boolean') return { state: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { number: value };
  if (typeof value !== 'object') return value;
  const { state, number, range, unit, rating, text } = value as DetailedValue;
  const isPlain = state === 'yes' || state === 'no' || state === 'partial' || text === 'soon';
  return { state, number, range, unit, rating, text: isPlain && !isWordFor(text) ? text : undefined };
};
const isWordFor = (text: unknown): boolean =>
  LANGUAGES.some((lang) => Object.values(findMessages(lang).states).some((word) => word === text));

const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he'];

describe('in the language of the data set', () => {
  const tags = [undefined, ...LANGUAGES, 'de-CH', 'ar-EG', 'en-IN', 'pl', 'hi', 'bn'];

  it.each(tags)('HTML, CSV and Markdown of %s come back', (lang) => {
    const comparison = manyKinds(lang);
    const options = { messages: findMessages(lang) };
    expect(saidBy(importHtml(exportHtml(comparison, options)).data)).toEqual(saidBy(comparison));
    expect(saidBy(importCsv(exportCsv(comparison, options)).data)).toEqual(saidBy(comparison));
    const page = exportMarkdown(comparison, options);
    expect(asJson(importMarkdown(page).data)).toEqual(asJson(comparison));
  });

  it.each(LANGUAGES)(
    'Markdown brings back any data set in %s',
    (lang) => {
      fc.assert(
        fc.property(generated, (input) => {
          const comparison = { ...input, lang };
          const page = exportMarkdown(comparison, { messages: findMessages(lang) });
          expect(asJson(importMarkdown(page).data)).toEqual(asJson(comparison));
        }),
        { numRuns: 30 },
      );
    },
    60_000,
  );

  it('HTML has its words and numbers', () => {
    const html = exportHtml(manyKinds('de'), { messages: findMessages('de') });
    expect(html).toContain('<table lang="de">');
    for (const words of [
      'Kriterium',
      '1.200 km',
      '1,5 km',
      'Sieg',
      'Gleichauf',
      'Teilweise: iOS',
      'Nein: PDF',
      '4,5/5',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toMatch(/Category|Winner|Tie|Partly|Yes|No data|span/);
  });

  it('HTML marks English words in a table of another language, and leaves its numbers alone', () => {
    const html = exportHtml(manyKinds('pl'), { messages: findMessages('pl') });
    expect(html).toContain('<table lang="pl">');
    expect(html).toContain('<th scope="col" lang="en">Category</th>');
    expect(html).toContain('<strong>1200 km</strong><span lang="en"> (Winner)</span>');
    expect(html).toContain('<span lang="en">Partly: </span>iOS');
    expect(html).toContain('<span lang="en">Unknown</span>');
    expect(html).toContain('Price<span lang="en"> (Tie)</span>');
    expect(exportHtml(manyKinds('de'))).toContain('<span lang="en"> (Winner)</span>');
  });

  it.each([
    ['ar', 'lang="ar" dir="rtl"'],
    ['he', 'lang="he" dir="rtl"'],
    ['fa-AF', 'lang="fa-AF" dir="rtl"'],
    ['az-Arab', 'lang="az-Arab" dir="rtl"'],
    ['az', 'lang="az"'],
    ['de', 'lang="de"'],
  ])('HTML says which way %s is written, and comes back', (lang, attributes) => {
    const html = exportHtml(manyKinds(lang), { messages: findMessages(lang) });
    expect(html).toContain(`<table ${attributes}>`);
    const { data, report } = importHtml(html);
    expect(saidBy(data)).toEqual(saidBy(manyKinds(lang)));
    expect(report.map(({ code }) => code)).not.toContain('not-placed');
    expect(data).toMatchObject({ lang });
  });

  it('HTML keeps what is in another script together, in a table from right to left', () => {
    const input = {
      lang: 'ar',
      title: 'Disney+ مقابل Max',
      contenders: [
        { id: 'disney', name: 'Disney+' },
        { id: 'b', name: 'شاهد' },
      ],
      groups: [{ id: 'g', label: 'Apps' }],
      criteria: [
        {
          id: 'size',
          label: 'الحجم',
          group: 'g',
          values: { disney: { number: 5, unit: 'GB' }, b: 3 },
          winner: 'disney',
        },
        { id: 'hdr', label: 'HDR10+', group: 'g', values: { disney: true, b: 'قريبًا مع HDR10+' } },
        { id: 'ios', label: 'iOS', group: 'g', values: { disney: { state: 'partial', text: 'iPad' } } },
      ],
    };
    const html = exportHtml(parseReady(input), { messages: findMessages('ar') });
    for (const part of [
      '<caption>Disney+ مقابل Max</caption>',
      '<th scope="col">المعيار</th><th scope="col"><bdi>Disney+</bdi></th><th scope="col">شاهد</th>',
      '<th scope="rowgroup" colspan="3"><bdi>Apps</bdi></th>',
      '<th scope="row">الحجم</th><td><strong><bdi>5 GB</bdi></strong> (الأفضل)</td><td>3</td>',
      '<th scope="row"><bdi>HDR10+</bdi></th><td>نعم</td><td>قريبًا مع HDR10+</td>',
      '<td>جزئيًا: <bdi>iPad</bdi></td><td></td>',
    ]) {
      expect(html).toContain(part);
    }
    expect(saidBy(importHtml(html).data)).toEqual(saidBy(parseReady(input)));
    expect(exportHtml({ ...parseReady(input), lang: 'en' })).not.toContain('dir=');
  });

  it('CSV has its words, and numbers that every program reads', () => {
    const csv = exportCsv(manyKinds('de'), { messages: findMessages('de') });
    expect(csv.split('\r\n').slice(0, 5)).toEqual([
      'Kriterium,A,B',
      'Range,1200 km (Sieg),1.5 km',
      'Price (Gleichauf),1234.5 USD,20 EUR',
      'Share (Je nach Bedarf),12.5%,1500–2500.5 W',
      'Users,1234567,-3.25',
    ]);
  });

  it('Markdown has its headings and words', () => {
    const page = exportMarkdown(
      {
        ...manyKinds('de'),
        summary: 'B',
        declaredScore: { a: 1, b: 2 },
        audiences: [{ contender: 'a', reasons: ['Schnell'] }],
      },
      { messages: findMessages('de') },
    );
    for (const words of [
      '## Kurz gesagt',
      '## Direktvergleich',
      '### Wann A wählen?',
      '| Sieg |',
      '1.200 km',
      '| Entfällt |',
      '| Ergebnis | 1 Sieg | 2 Siege |',
    ]) {
      expect(page).toContain(words);
    }
  });
});
