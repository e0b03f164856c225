import { describe, expect, it } from 'vitest';
import { messages as english } from '../../src/model/messages/en.js';
import type { Messages } from '../../src/model/messages/messages.js';
import { toPlainText } from '../../src/model/rich-text.js';
import { toTableView, type TableView } from '../../src/model/table-view.js';
import { isAlike } from '../../src/model/difference.js';
import { findMessages } from '../../src/server/language.js';
import { hosting, manyRows } from '../../stories/data/hosting.js';
import { arabic, firstPage, threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

const textsOf = ({ blocks }: TableView): unknown[] =>
  blocks.flatMap(({ rows }) => rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]));
const barsOf = ({ blocks }: TableView): unknown[] =>
  blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ bar }) => bar && [bar.start, bar.size])));
const withRow = (values: Record<string, unknown>, fields: object = {}): TableView =>
  toTableView(parseReady({ ...trainVsPlane, criteria: [{ id: 'row', label: 'Row', values, ...fields }] }));

describe('toTableView', () => {
  it('lays out the first page', () => {
    const view = toTableView(parseReady(firstPage));
    expect(view).toMatchObject({
      heading: 'Head-to-head comparison',
      caption: 'AI Product Manager vs Traditional Product Manager',
      category: 'Category',
      score: 'Score',
      columns: [
        { name: 'AI Product Manager', wins: '3 wins', accent: 1 },
        { name: 'Traditional Product Manager', wins: '1 win', accent: 2 },
      ],
    });
    const winners = view.blocks[0]!.rows.map(({ cells }) => cells.map(({ winner }) => winner ?? ''));
    expect(winners).toEqual([
      ['Winner', ''],
      ['', ''],
      ['Winner', ''],
      ['Winner', ''],
      ['', 'Winner'],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  it('says every kind of value in words', () => {
    expect(textsOf(toTableView(parseReady(trainVsPlane)))).toEqual([
      ['Time', '4.5 h', '4 h'],
      ['CO₂ a person', '9 kg', '120 kg'],
      ['Fare', '€18–€180', '€40–€300'],
      ['Power at the seat', 'Yes', 'No'],
      ['Delays', 'Often', 'Often'],
      ['Takes a bicycle', 'With a reservation', 'No data'],
    ]);
    expect(textsOf(withRow({ train: 1234.5, plane: { rating: { value: 4.5, of: 5 } } }))).toEqual([
      ['Row', '1,234.5', '4.5 of 5'],
    ]);
    expect(
      textsOf(withRow({ train: { range: [1000, 2000], unit: 'EUR' }, plane: { number: 12.5, unit: 'EUR' } })),
    ).toEqual([['Row', '€1,000 – €2,000', '€12.50']]);
    expect(textsOf(withRow({ train: { range: [40, 60], unit: '%' }, plane: { number: 7, unit: '%' } }))).toEqual([
      ['Row', '40% – 60%', '7%'],
    ]);
    expect(textsOf(withRow({ train: { range: [1, 2], unit: 'h' }, plane: { range: [3, 4] } }))).toEqual([
      ['Row', '1–2 h', '3–4'],
    ]);
    expect(textsOf(withRow({ train: { number: 60, unit: 'FPS' }, plane: { state: 'undisclosed' } }))).toEqual([
      ['Row', '60 FPS', 'Not disclosed'],
    ]);
    expect(textsOf(withRow({ train: '', plane: {} }))).toEqual([['Row', 'No data', 'No data']]);
    const rich = [{ type: 'text', value: 'rich' }];
    expect(textsOf(withRow({ train: rich, plane: { text: rich, number: 1 } }))).toEqual([['Row', rich, rich]]);
  });

  it('writes numbers as the language writes them', () => {
    const comparison = parseReady({
      ...trainVsPlane,
      criteria: [{ id: 'row', label: 'Row', values: { train: 1234.5 } }],
    });
    expect(textsOf(toTableView(comparison, { lang: 'de' }))[0]).toEqual(['Row', '1.234,5', 'No data']);
  });

  it('says the verdict where nobody wins although somebody said so', () => {
    const rows = toTableView(parseReady(trainVsPlane)).blocks[0]!.rows;
    expect(rows.map(({ verdict, verdictText }) => [verdict, verdictText])).toEqual([
      ['won', undefined],
      ['won', undefined],
      ['depends', 'It depends'],
      ['won', undefined],
      ['tie', 'Tie'],
      ['open', undefined],
    ]);
  });

  it('puts rows into their groups, in the order in which the groups begin', () => {
    const { blocks } = toTableView(parseReady(threeWays));
    expect(blocks.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
      ['The journey', ['time']],
      ['Comfort', ['rating', 'seat']],
    ]);
  });

  it('says counts in the plural form of the language of the words', () => {
    const messages = { ...toArabicWords(), lang: 'ar' };
    const view = toTableView(parseReady(arabic), { messages });
    expect(view.columns.map(({ wins }) => wins)).toEqual(['فوز واحد', 'فوز واحد']);
  });
});

describe('bars', () => {
  it('stand on one scale a row, which begins at zero', () => {
    const [salary, , growth] = barsOf(toTableView(parseReady(firstPage)));
    expect(salary).toEqual([
      [74, 26],
      [58, 20],
    ]);
    expect(growth).toEqual([
      [66.67, 33.33],
      [0, 16.67],
    ]);
  });

  it('stand beside numbers where another contender has words', () => {
    const criteria = [{ id: 'a', label: 'A', values: { train: 50, bus: 'It depends', plane: 100 } }];
    const [bars] = barsOf(toTableView(parseReady({ ...threeWays, audiences: [], criteria })));
    expect(bars).toEqual([[0, 50], [0, 100], undefined]);
  });

  it('of ranges reach from end to end, below zero as above it', () => {
    const bars = barsOf(withRow({ train: { range: [-4, -2] }, plane: { range: [-1, 4] } }));
    expect(bars).toEqual([
      [
        [0, 25],
        [37.5, 62.5],
      ],
    ]);
  });

  it('reach from zero to a number, and to the left of zero for a loss', () => {
    expect(barsOf(withRow({ train: 50, plane: 200 }))).toEqual([
      [
        [0, 25],
        [0, 100],
      ],
    ]);
    expect(barsOf(withRow({ train: -100, plane: 100 }))).toEqual([
      [
        [0, 50],
        [50, 50],
      ],
    ]);
  });

  it('show that there is a value even where it is zero, without leaving the track', () => {
    expect(barsOf(withRow({ train: 0, plane: 200 }))).toEqual([
      [
        [0, 1.5],
        [0, 100],
      ],
    ]);
    expect(barsOf(withRow({ train: 0, plane: -200 }))).toEqual([
      [
        [98.5, 1.5],
        [0, 100],
      ],
    ]);
  });

  it('are left out where there is nothing to compare', () => {
    expect(barsOf(withRow({ train: 5 }))).toEqual([[undefined, undefined]]);
    expect(barsOf(withRow({ train: 0, plane: 0 }))).toEqual([[undefined, undefined]]);
    expect(barsOf(withRow({ train: { number: 5, unit: 'h' }, plane: { number: 5, unit: 'kg' } }))).toEqual([
      [undefined, undefined],
    ]);
    expect(barsOf(withRow({ train: 'a', plane: 'b' }))).toEqual([[undefined, undefined]]);
  });

  it('mark the place of a range without width, among other ranges', () => {
    expect(barsOf(withRow({ train: { range: [5, 5] }, plane: { range: [0, 10] } }))).toEqual([
      [
        [50, 1.5],
        [0, 100],
      ],
    ]);
  });

  it('are left out where their text is the word for a state, and where no scale could hold them', () => {
    const partly = { state: 'partial', number: 40, unit: '%' };
    expect(barsOf(withRow({ train: partly, plane: { number: 90, unit: '%' } }))).toEqual([[undefined, undefined]]);
    expect(barsOf(withRow({ train: 1e308, plane: -1e308 }))).toEqual([[undefined, undefined]]);
  });

  it('of ratings stand on the scale that the rating brings, even alone', () => {
    expect(barsOf(withRow({ train: { rating: { value: 4, of: 5 } } }))).toEqual([[[0, 80], undefined]]);
  });
});

function toArabicWords(): Messages {
  return { ...english, wins: { one: 'فوز واحد', other: '{count} انتصارات' } };
}

describe('toTableView with more than the first page has', () => {
  const rowsOf = (view: TableView) => view.blocks.flatMap(({ rows }) => rows);
  const view = toTableView(parseReady(hosting(5)));

  it('tells how a winner was derived, and of a declared one nothing', () => {
    expect(rowsOf(view).map(({ id, basis }) => [id, basis])).toEqual([
      ['price', 'Lower is better'],
      ['setup', undefined],
      ['sign-on', undefined],
      ['rating', undefined],
      ['export', undefined],
      ['support', undefined],
    ]);
    expect(rowsOf(withRow({ train: 2, plane: 2 }, { better: 'higher' }))[0]).toMatchObject({
      verdict: 'tie',
      basis: 'Higher is better',
    });
    expect(rowsOf(withRow({ train: 2, plane: 1 }, { better: 'lower', winner: 'train' }))[0]!.basis).toBeUndefined();
  });

  it('gives the reason in the winner’s cell, and in the row’s heading where nobody wins', () => {
    const [price, , , rating] = rowsOf(view);
    expect(price!.reason).toBeUndefined();
    expect(price!.cells.map(({ extras }) => extras?.reason?.name)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Why? Price a month, Static',
    ]);
    expect(rating!.reason).toEqual({
      label: 'Why?',
      name: 'Why? Readers say',
      text: 'Those who like to tinker rate by another measure.',
    });
    expect(rating!.cells.every(({ extras }) => !extras?.reason)).toBe(true);
  });

  it('gives the reason to the first of the winners that are shown', () => {
    const both = parseReady({
      ...trainVsPlane,
      criteria: [
        { id: 'a', label: 'A', values: { train: 'x', plane: 'y' }, winner: ['plane', 'train'], reason: 'Both.' },
      ],
    });
    const [row] = rowsOf(toTableView(both));
    expect(row!.cells.map(({ extras }) => extras?.reason?.text)).toEqual(['Both.', undefined]);
  });

  it('gives the reason in the row’s heading where the winner is not among those that are shown', () => {
    const comparison = parseReady(hosting(3));
    const won = { ...comparison.criteria[0]!, winner: 'self', reason: 'It is free.' };
    const [row] = rowsOf(
      toTableView(parseReady({ ...hosting(3), criteria: [{ ...won, winner: comparison.contenders[2]!.id }] }), {
        contenders: comparison.contenders.slice(0, 2).map(({ id }) => id),
      }),
    );
    expect(row!.reason?.text).toBe('It is free.');
    expect(row!.cells.every(({ extras }) => !extras?.reason)).toBe(true);
  });

  it.each(['en', 'ar', 'ar-EG', 'de', 'es', 'fr', 'he', 'ja', 'pt', 'zh', 'sv'])(
    'says of both ends of a range that they are below zero, in %s',
    (lang) => {
      const units = [undefined, '°C', '%', 'EUR'];
      const criteria = units.map((unit, at) => ({
        id: `row-${at}`,
        label: 'Row',
        values: { train: { range: [-5, -3], unit } },
      }));
      const view = toTableView(parseReady({ ...trainVsPlane, criteria }), { lang });
      const texts = rowsOf(view).map(({ cells }) => toPlainText(cells[0]!.text));
      for (const text of texts) expect([text, text.match(/[-−]/g)?.length]).toEqual([text, 2]);
      if (lang === 'en') expect(texts).toEqual(['-5 – -3', '-5 °C – -3 °C', '-5% – -3%', '-€5 – -€3']);
    },
  );

  it('says of a range without width what it says of a number, in every language', () => {
    const text = (range: unknown, lang: string): unknown =>
      rowsOf(
        toTableView(
          parseReady({ ...trainVsPlane, criteria: [{ id: 'a', label: 'A', values: { train: range, plane: '' } }] }),
          { lang },
        ),
      )[0]!.cells[0]!.text;
    expect(text({ range: [5, 5] }, 'en')).toBe('5');
    expect(text({ range: [5, 5], unit: 'USD' }, 'en')).toBe('$5');
    expect(text({ range: [5, 5], unit: 'h' }, 'de')).toBe('5 h');
    expect(text({ range: [5, 5], unit: '%' }, 'ja')).toBe('5%');
  });

  it('says a state in words, or hands its words over beside others', () => {
    const [, , signOn] = rowsOf(view);
    expect(signOn!.cells.map(({ state, text, stateText }) => [state, text, stateText])).toEqual([
      ['yes', 'Yes', undefined],
      ['partial', 'With a plugin', 'Partly'],
      ['unknown', 'Unknown', undefined],
      ['undisclosed', 'Not disclosed', undefined],
      ['no', 'No', undefined],
    ]);
  });

  it('says a state once where the author wrote its very words', () => {
    const values = { train: { state: 'unknown', text: 'Unknown' }, plane: { state: 'unknown', text: 'Nobody knows' } };
    const [row] = rowsOf(
      toTableView(parseReady({ ...trainVsPlane, criteria: [{ id: 'a', label: 'A', values }] }), undefined),
    );
    expect(row!.cells.map(({ text, stateText }) => [text, stateText])).toEqual([
      ['Unknown', undefined],
      ['Nobody knows', 'Unknown'],
    ]);
  });

  it('names a note with its row and its contender', () => {
    expect(rowsOf(view)[0]!.cells[0]!.extras?.note).toEqual({
      label: 'Note',
      name: 'Note Price a month, Hosted',
      text: 'Billed yearly; billed monthly it costs a fifth more.',
    });
  });

  it('has a note where nothing else goes with a value', () => {
    const values = { train: { text: '4 h', note: 'Without a change.' }, plane: '3 h' };
    const noted = parseReady({ ...trainVsPlane, criteria: [{ id: 'a', label: 'A', values }] });
    expect(rowsOf(toTableView(noted))[0]!.cells[0]!.extras?.note?.text).toBe('Without a change.');
  });

  it('has nothing to open at a value that has a source alone', () => {
    const { extras } = rowsOf(view)[0]!.cells[1]!;
    expect(extras).toMatchObject({ note: undefined, reason: undefined });
    expect(extras?.source).toBeDefined();
  });

  it.each([
    ['ar', 'ملاحظة Price a month، Hosted'],
    ['ja', '補足 Price a month、Hosted'],
    ['zh', '备注 Price a month，Hosted'],
  ])('puts the row beside its contender as %s does', (lang, name) => {
    const inLanguage = toTableView(parseReady(hosting(5)), { messages: findMessages(lang) });
    expect(rowsOf(inLanguage)[0]!.cells[0]!.extras?.note?.name).toBe(name);
  });

  it('describes the featured contender', () => {
    expect(view.columns.map(({ featured }) => featured)).toEqual([
      'Featured',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(view.columns[0]).toMatchObject({ image: { src: 'logo.svg', alt: '' }, href: 'https://example.com/hosted' });
  });

  it('shows the contenders that were chosen, in their order, with their accents and the scale of all', () => {
    const chosen = toTableView(parseReady(hosting(5)), { contenders: ['edge', 'hosted'] });
    expect(chosen.columns.map(({ id, accent }) => [id, accent])).toEqual([
      ['edge', 4],
      ['hosted', 1],
    ]);
    const bars = (table: TableView, place: number) => rowsOf(table)[0]!.cells[place]!.bar;
    expect([bars(chosen, 0), bars(chosen, 1)]).toEqual([bars(view, 3), bars(view, 0)]);
    expect(rowsOf(chosen)[2]!.cells.map(({ winner }) => winner)).toEqual([undefined, 'Winner']);
  });

  it('shows what is next to nothing, and what a sum of fractions was meant to be', () => {
    expect(textsOf(withRow({ train: 1e-9, plane: 0.1 + 0.2 }))).toEqual([['Row', '0.000000001', '0.3']]);
    expect(textsOf(withRow({ train: { number: 0.57, unit: '%' }, plane: { number: 18.5, unit: 'USD' } }))).toEqual([
      ['Row', '0.57%', '$18.50'],
    ]);
  });

  it('shows what an author wrote of a number in full', () => {
    expect(textsOf(withRow({ train: { number: 99.99, unit: '%' }, plane: { number: 0.0005, unit: 'USD' } }))).toEqual([
      ['Row', '99.99%', '$0.0005'],
    ]);
  });

  it('has no score where nobody said of any row who wins', () => {
    expect(withRow({ train: 'a', plane: 'b' }).score).toBeUndefined();
    expect(withRow({ train: 'a', plane: 'b' }, { winner: 'tie' }).score).toBe('Score');
    expect(withRow({ train: 'a', plane: 'b' }, { winner: 'train' }).score).toBe('Score');
  });

  it('finds rows that are alike only where it is told how', () => {
    const alike = (options: object) => rowsOf(toTableView(parseReady(hosting(5)), options)).map((row) => row.alike);
    expect(alike({})).toEqual([false, false, false, false, false, false]);
    expect(alike({ isAlike })).toEqual([false, false, false, false, true, false]);
    // Both of these readers rate the same; it depends who wins, which is no winner.
    expect(alike({ isAlike, contenders: ['edge', 'static'] })).toEqual([false, false, false, true, true, false]);
  });

  it('cuts a long table in portions of equal size, and leaves a short one whole', () => {
    const sizes = (rows: number) =>
      toTableView(parseReady(manyRows(rows))).blocks.map((block) => [block.rows.length, block.portion]);
    expect(sizes(100)).toEqual([[100, false]]);
    expect(sizes(120)).toEqual([
      [40, true],
      [40, true],
      [40, true],
    ]);
    expect(sizes(1000)).toHaveLength(20);
    expect(sizes(101).map(([rows]) => rows)).toEqual([34, 34, 33]);
  });

  it('labels a group once, and hides its label only with all its rows', () => {
    const data = manyRows(120);
    const grouped = {
      ...data,
      groups: [{ id: 'all', label: 'All' }],
      criteria: data.criteria.map((row, at) => ({
        ...row,
        group: 'all',
        winner: undefined,
        values: { hosted: 'same', self: at < 100 ? 'same' : 'other' },
      })),
    };
    const { blocks } = toTableView(parseReady(grouped), { isAlike });
    expect(blocks.map(({ label, alike }) => [label, alike])).toEqual([
      ['All', false],
      [undefined, true],
      [undefined, false],
    ]);
    const ungrouped = { ...grouped, criteria: grouped.criteria.map((row) => ({ ...row, group: undefined })) };
    expect(toTableView(parseReady(ungrouped), { isAlike }).blocks.map(({ alike }) => alike)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
