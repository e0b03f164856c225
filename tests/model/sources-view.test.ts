import { describe, expect, it } from 'vitest';
import { toSourcesView } from '../../src/model/sources-view.js';
import { toTableView } from '../../src/model/table-view.js';
import type { CellView, TableView } from '../../src/model/table-view.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { parseReady } from '../helpers/parse-ready.js';

const cellsOf = (view: TableView): CellView[] => view.blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const comparison = parseReady(hosting(3));

describe('sources', () => {
  it('are numbered as a reader of the table meets them, and those nobody refers to come last', () => {
    expect(toSourcesView(comparison)).toEqual({
      heading: 'Sources',
      items: [
        { label: 'Price list', href: 'https://example.com/prices', asOf: 'As of May 1, 2024', outdated: undefined },
        { label: 'A reader’s bill', href: 'https://example.com/bill', asOf: undefined, outdated: undefined },
        {
          label: 'Yearly survey of site owners',
          href: 'https://example.com/survey',
          asOf: 'As of August 1, 2026',
          outdated: undefined,
        },
        { label: 'A history of hosting', href: 'https://example.com/history', asOf: undefined, outdated: undefined },
      ],
    });
  });

  it('have the same number wherever they are referred to', () => {
    const links = cellsOf(toTableView(comparison)).flatMap(({ extras }) => extras?.source ?? []);
    expect(links).toEqual([
      { number: '1', name: 'Source 1: Price list', href: 'https://example.com/prices' },
      { number: '2', name: 'Source 2: A reader’s bill', href: 'https://example.com/bill' },
      { number: '3', name: 'Source 3: Yearly survey of site owners', href: 'https://example.com/survey' },
      { number: '3', name: 'Source 3: Yearly survey of site owners', href: 'https://example.com/survey' },
    ]);
  });

  it('are one source where they are written in place twice', () => {
    const source = { label: 'Fares', href: 'https://example.com/fares' };
    const twice = parseReady({
      ...trainVsPlane,
      criteria: [
        {
          id: 'fare',
          label: 'Fare',
          values: { train: { text: 'A', source }, plane: { text: 'B', source: { ...source } } },
        },
      ],
    });
    expect(toSourcesView(twice).items).toHaveLength(1);
  });

  it.each([
    ['address', { href: 'https://example.com/new-fares' }],
    ['day', { asOf: '2026-05-01' }],
    ['name', { label: 'New fares' }],
  ])('are two where they have another %s', (_, change) => {
    const source = { label: 'Fares', href: 'https://example.com/fares', asOf: '2025-05-01' };
    const values = { train: { text: 'A', source }, plane: { text: 'B', source: { ...source, ...change } } };
    const two = parseReady({ ...trainVsPlane, criteria: [{ id: 'fare', label: 'Fare', values }] });
    expect(toSourcesView(two).items).toHaveLength(2);
  });

  it('are missed where other values of the table have one', () => {
    const unsourced = cellsOf(toTableView(comparison)).map(({ extras }) => extras?.unsourced ?? '');
    const first = ['', '', 'No source'];
    const second = ['', '', 'No source'];
    // Nobody can show a source for what isn't known.
    const signOn = ['No source', 'No source', ''];
    const others = ['No source', 'No source', 'No source'];
    expect(unsourced).toEqual([...first, ...second, ...signOn, ...others, ...others, ...others]);
  });

  it('are not missed where no value has one, nor where there is no value', () => {
    expect(cellsOf(toTableView(parseReady(trainVsPlane))).every(({ extras }) => !extras?.unsourced)).toBe(true);
    const gap = parseReady({
      ...trainVsPlane,
      criteria: [
        { id: 'fare', label: 'Fare', values: { train: { text: 'A', source: { label: 'Fares', href: '/fares' } } } },
      ],
    });
    expect(cellsOf(toTableView(gap)).map(({ extras }) => extras?.unsourced)).toEqual([undefined, undefined]);
    const note = parseReady({
      ...trainVsPlane,
      criteria: [...gap.criteria, { ...gap.criteria[0]!, id: 'seat', values: { train: { note: 'Ask.' } } }],
    });
    expect(cellsOf(toTableView(note)).map(({ extras }) => extras?.unsourced)).toEqual(Array(4).fill(undefined));
  });

  it('have their numbers in the order of the rows, whatever group these are in', () => {
    const row = (id: string, group: string): object => ({
      id,
      label: id,
      group,
      values: { train: { text: id, source: { label: id, href: `/${id}` } }, plane: '' },
    });
    const grouped = parseReady({
      ...trainVsPlane,
      groups: [
        { id: 'g', label: 'G' },
        { id: 'h', label: 'H' },
      ],
      criteria: [row('one', 'g'), row('two', 'h'), row('three', 'g')],
    });
    expect(cellsOf(toTableView(grouped)).flatMap(({ extras }) => extras?.source?.number ?? [])).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(toSourcesView(grouped).items.map(({ label }) => label)).toEqual(['one', 'three', 'two']);
  });

  it('are said to be old after as many days as the page allows', () => {
    const outdated = (staleAfter: number | undefined, today: string): (string | undefined)[] => [
      ...new Set(cellsOf(toTableView(comparison, { staleAfter, today })).map(({ extras }) => extras?.outdated)),
    ];
    expect(outdated(30, '2024-05-31')).toEqual([undefined]);
    expect(outdated(30, '2024-06-01')).toEqual(['From May 1, 2024, may be out of date', undefined]);
    expect(outdated(365, '2025-05-01')).toEqual([undefined]);
    expect(outdated(365, '2025-05-02')).toEqual(['From May 1, 2024, may be out of date', undefined]);
    expect(outdated(0, '2024-05-02')).toEqual(['From May 1, 2024, may be out of date', undefined]);
    expect(outdated(undefined, '2034-06-01')).toEqual([undefined]);
    expect(outdated(Number.NaN, '2034-06-01')).toEqual([undefined]);
    expect(
      toSourcesView(comparison, { staleAfter: 365, today: '2026-11-01' }).items.map((item) => item.outdated),
    ).toEqual(['From May 1, 2024, may be out of date', undefined, undefined, undefined]);
  });
});
