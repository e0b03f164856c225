/** What the library itself has written: pages without script, elements with their data set inside. */
import { describe, expect, it } from 'vitest';
import { exportMarkdown, importFile, importHtml, importMarkdown } from '../../src/formats/index.js';
import { messages as ar } from '../../src/model/messages/ar.js';
import { messages as de } from '../../src/model/messages/de.js';
import type { Messages } from '../../src/model/messages/messages.js';
import { parseComparison } from '../../src/model/state.js';
import type { Comparison } from '../../src/model/schema.js';
import { toPlainText } from '../../src/model/rich-text.js';
import { toTableView } from '../../src/model/table-view.js';
import { findMessages, renderDocument, renderFragment, type FragmentOptions } from '../../src/server.js';
import { arabic, firstPage, german, threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';

const read = (input: unknown): Comparison => {
  const state = parseComparison(input);
  if (state.status !== 'ready') throw new Error(JSON.stringify(state));
  return state.comparison;
};
const htmlOf = async (rendered: ReturnType<typeof renderDocument>): Promise<string> => {
  const result = await rendered;
  if (result.status !== 'ready') throw new Error(JSON.stringify(result));
  return result.html;
};
const MESSAGES: Readonly<Record<string, Messages>> = { ar, de };
/** What a reader of the table gets: rows by their words, who wins, what is even. */
const rowsOf = (comparison: Comparison, { lang }: Comparison): unknown =>
  toTableView(comparison, { lang, messages: lang === undefined ? undefined : MESSAGES[lang] }).blocks.flatMap(
    ({ rows }) =>
      rows.map(({ label, verdict, cells }) => [
        toPlainText(label),
        verdict,
        cells.map(({ text, winner }) => [toPlainText(text), winner !== undefined]),
      ]),
  );

describe.each(Object.entries({ firstPage, trainVsPlane, threeWays, german, arabic }))(
  'the static page of %s',
  (_, data) => {
    it('comes back with its words, its winners and nothing that the library added', async () => {
      const meant = read(data);
      const { data: found, report } = importHtml(await htmlOf(renderDocument(data)));
      const back = read(found);
      expect(toPlainText(back.title)).toBe(toPlainText(meant.title));
      expect(back.contenders.map(({ name }) => toPlainText(name))).toEqual(
        meant.contenders.map(({ name }) => toPlainText(name)),
      );
      expect(rowsOf(back, meant)).toEqual(rowsOf(meant, meant));
      const reasonsOf = ({ audiences = [] }: Comparison): unknown =>
        audiences.map(({ reasons }) =>
          reasons.map((reason) => toPlainText(typeof reason === 'object' && 'text' in reason ? reason.text : reason)),
        );
      // “Fly if…” is for readers who know that a plane flies.
      const isNamed = meant.audiences?.every(({ heading }) => heading !== 'Fly if…') ?? true;
      if (isNamed) expect(reasonsOf(back)).toEqual(reasonsOf(meant));
      else expect(report).toContainEqual(expect.objectContaining({ code: 'not-placed', text: 'Fly if…' }));
      expect(back.faq?.map(({ question, answer }) => [question, answer])).toEqual(
        meant.faq?.map(({ question, answer }) => [question, answer]),
      );
      const introOf = ({ subtitle, summary, overview, updated, lang }: Comparison): unknown => [
        subtitle,
        summary,
        overview,
        updated,
        lang ?? 'en',
      ];
      expect(introOf(back)).toEqual(introOf(meant));
      expect(report.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  },
);

it.each(['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he'])(
  'brings back a state with its text, and no value where there is none, in %s',
  async (lang) => {
    const values = { train: { state: 'partial', text: 'Wi-Fi' }, plane: { state: 'no', text: 'soon' } };
    const { data } = importHtml(
      await htmlOf(
        renderDocument({
          ...trainVsPlane,
          lang,
          criteria: [
            { id: 'a', label: 'A', values, winner: 'train' },
            { id: 'b', label: 'B', values: { train: 1, plane: { note: 'None' } } },
            { id: 'c', label: 'C', values: { train: { rating: { value: 4.5, of: 5 } } } },
          ],
          audiences: undefined,
        }),
      ),
    );
    const rows = read(data).criteria.map((criterion) => criterion.values);
    expect(rows).toMatchObject([values, { train: 1 }, { train: { rating: { value: 4.5, of: 5 } } }]);
    expect(rows.map(({ plane }) => plane)).toEqual([values.plane, undefined, undefined]);
  },
);

it('keeps descriptions, pictures and verdicts apart from the names beside them', async () => {
  const [train, plane] = trainVsPlane.contenders;
  const { data, report } = importHtml(
    await htmlOf(
      renderDocument({
        ...trainVsPlane,
        contenders: [
          { ...train, description: 'On rails', featured: true, image: { src: '/train.svg', alt: 'Logo' } },
          plane,
        ],
        criteria: [
          { id: 'a', label: 'Food', description: 'On the way', values: { train: 'Hot', plane: 'Cold' }, winner: 'tie' },
          { id: 'b', label: 'Seats', values: { train: 'Wide' }, winner: 'plane' },
        ],
        audiences: [{ contender: 'train', reasons: ['You carry a lot'] }],
      }),
    ),
  );
  const { contenders, criteria, audiences } = read(data);
  expect(contenders[0]).toEqual({ id: 'train', name: 'Train', description: 'On rails' });
  expect(criteria.map(({ label, description, winner }) => [label, description, winner])).toEqual([
    ['Food', 'On the way', 'tie'],
    ['Seats', undefined, 'plane'],
  ]);
  expect(criteria[1]!.values).toEqual({ train: 'Wide' });
  expect(audiences).toMatchObject([{ contender: 'train', reasons: ['You carry a lot'] }]);
  expect(report.filter(({ code }) => code === 'image')).toMatchObject([{ severity: 'note', text: '/train.svg' }]);
  expect(report.filter(({ code }) => code === 'left-out')).toMatchObject([
    { severity: 'note', text: 'Featured', advice: expect.stringContaining('featured') as string },
  ]);
});

it('takes no value that is strong for a winner', async () => {
  const strong = (value: string): unknown => [{ type: 'strong', children: [{ type: 'text', value }] }];
  const source = { label: 'Timetable', href: 'https://example.com/' };
  const criteria = [
    { id: 'a', label: 'Food', values: { train: strong('Hot'), plane: 'Cold' } },
    {
      id: 'b',
      label: 'Seats',
      values: { train: 'Wide', plane: { text: strong('Narrow'), source } },
      winner: 'depends',
    },
    { id: 'c', label: 'Time', values: { train: strong('4 h'), plane: '5 h' }, winner: 'plane' },
  ];
  const { data } = importHtml(await htmlOf(renderDocument({ ...trainVsPlane, criteria })));
  expect(read(data).criteria.map(({ winner }) => winner)).toEqual([undefined, 'depends', 'plane']);
});

it('knows the sources of values by the list below them', async () => {
  const places = ['Timetable', 'Fares'].map((label) => ({ label, href: 'https://example.com/' }));
  const criteria = places.map((source, index) => ({
    id: `${index}`,
    label: `Row ${index}`,
    values: { train: { text: 'So it says', source } },
  }));
  const { data } = importHtml(await htmlOf(renderDocument({ ...trainVsPlane, criteria })));
  const { sources = [], criteria: rows } = read(data);
  expect(sources.map(({ label }) => label)).toEqual(['Timetable', 'Fares']);
  expect(rows.map(({ values }) => values['train'])).toMatchObject(sources.map(({ id }) => ({ source: id })));
});

it.each(['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he'])(
  'brings back the days of sources, in %s',
  async (lang) => {
    const source = { label: 'Timetable', href: 'https://example.com/', asOf: '2026-03-02' };
    const criteria = [{ id: 'a', label: 'Row', values: { train: { text: 'So it says', source } } }];
    const meant = read({ ...trainVsPlane, lang, criteria });
    const sources = [{ id: 'timetable', ...source }];
    const markdown = exportMarkdown({ ...meant, sources }, { messages: findMessages(lang) });
    // The words alone, without the comment at their end that says what words can't.
    const words = markdown.slice(0, markdown.indexOf('<!--'));
    for (const { data } of [importHtml(await htmlOf(renderDocument(meant))), importMarkdown(words)]) {
      expect(read(data).sources).toEqual(sources);
    }
  },
);

it('reads no words where a script will put buttons', async () => {
  const options: FragmentOptions = { inlineData: false, attributes: { controls: 'differences copy' } };
  const { report } = importHtml(await htmlOf(renderFragment(firstPage, options)));
  expect(report.filter(({ code }) => code === 'not-placed')).toEqual([]);
});

it('says what could be opened beside a value and was left out', async () => {
  const { report } = importHtml(await htmlOf(renderDocument(german)));
  expect(report.filter(({ severity }) => severity !== 'note')).toMatchObject([
    { code: 'left-out', severity: 'warning', text: 'Warum? Beides liest niemand.' },
  ]);
});

describe('an element with its data set inside', () => {
  it.each<FragmentOptions>([{}, { mode: 'shadow' }, { element: 'role-compare' }])(
    'is that data set: %o',
    async (options) => {
      const html = await htmlOf(renderFragment(hosting(5), options));
      const { data, report } = importFile({ text: `<h1>Another title</h1>\n<p>Words of the site</p>\n${html}` });
      expect(read(data)).toEqual(read(hosting(5)));
      expect(report).toEqual([]);
    },
  );

  it('is recognised as a snippet, script tag first', () => {
    const snippet = `<script src="https://cdn.example/role-compare.min.js" defer></script>\n<role-page>\n  <script type="application/json">${JSON.stringify(trainVsPlane)}</script>\n</role-page>`;
    expect(read(importFile({ text: snippet }).data)).toEqual(read(trainVsPlane));
  });

  it('has its problems at their places in the page', () => {
    const text = [
      '<!doctype html>',
      '<role-page><script type="application/json">{ "title": "A vs B",',
      '  "contenders": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],',
      '  "criteria": [{ "id": "x", "label": "X", "values": {}, "winner": "c" }] }</script></role-page>',
    ].join('\n');
    expect(importHtml(text).report).toMatchObject([{ path: 'criteria.0.winner', line: 4, column: 67 }]);
    const broken = importHtml(
      '<p>Words</p>\n<role-page><script type="application/json">{"title": }</script></role-page>',
    );
    expect(broken.data).toBeUndefined();
    expect(broken.report).toMatchObject([{ code: 'bad-json', line: 2, column: 54 }]);
  });

  it('is the first of several, and the others are named', () => {
    const toElement = (data: object): string =>
      `<role-page><script type="application/json">${JSON.stringify(data)}</script></role-page>`;
    const { data, report } = importHtml(`${toElement(trainVsPlane)}\n${toElement(threeWays)}`);
    expect(read(data)).toEqual(read(trainVsPlane));
    expect(report).toMatchObject([{ code: 'left-out', line: 2, severity: 'warning' }]);
  });

  it.each([
    ['what it says to search engines', '<role-page><script type="application/ld+json">{"@type":"FAQPage"}</script>'],
    ['the data of another program', '<div><script type="application/json">{"page":1}</script></div><role-page>'],
  ])('is not %s', (_, start) => {
    const { data } = importHtml(
      `<title>A vs B</title>${start}<table><tr><th>What<th>A<th>B<tr><th>Price<td>1 €<td>2 €</table></role-page>`,
    );
    expect(read(data).contenders.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('that is nested too deeply to be looked through is refused, and nothing is thrown', () => {
    const { data, report } = importHtml(`<role-page>${'<div>'.repeat(100_000)}`);
    expect(data).toBeUndefined();
    expect(report).toMatchObject([{ code: 'unreadable', severity: 'error' }]);
  });

  it('without one is read as the page that it is', () => {
    const { data } = importHtml(
      '<title>A vs B</title><role-page><table><tr><th>What<th>A<th>B<tr><th>Price<td>1 €<td>2 €</table></role-page>',
    );
    expect(read(data).contenders.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
