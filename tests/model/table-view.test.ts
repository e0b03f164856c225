import { describe, expect, it } from 'vitest';
import { english, type Messages } from '../../src/model/messages.js';
import { toTableView, type TableView } from '../../src/model/table-view.js';
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

  it('of ratings stand on the scale that the rating brings, even alone', () => {
    expect(barsOf(withRow({ train: { rating: { value: 4, of: 5 } } }))).toEqual([[[0, 80], undefined]]);
  });
});

function toArabicWords(): Messages {
  return { ...english, wins: { one: 'فوز واحد', other: '{count} انتصارات' } };
}
