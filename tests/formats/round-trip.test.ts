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
import type { Comparison, ComparisonInput } from '../../src/model/schema.js';
import { parseComparison } from '../../src/model/state.js';
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
