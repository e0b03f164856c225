import { describe, expect, it } from 'vitest';
import { isAlike } from '../../src/model/difference.js';
import { messages as german } from '../../src/model/messages/de.js';
import type { ComparisonInput } from '../../src/model/schema.js';
import { parseComparison } from '../../src/model/state.js';
import { rememberTableView, toTableView, type RowView, type TableView } from '../../src/model/table-view.js';
import { firstPage, threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting, manyRows } from '../../stories/data/hosting.js';
import { parseReady } from '../helpers/parse-ready.js';

const rowsOf = ({ blocks }: TableView): RowView[] => blocks.flatMap(({ rows }) => rows);

/** A copy of a data set, read after the one before it. */
function readAfter(before: ReturnType<typeof parseReady>, data: unknown) {
  const state = parseComparison(structuredClone(data), before);
  if (state.status !== 'ready') throw new Error(JSON.stringify(state));
  return state.comparison;
}

describe('a data set that is read after another', () => {
  it('keeps the identity of what is the same, and of nothing else', () => {
    const data = structuredClone<ComparisonInput>(manyRows(4));
    const before = parseReady(data);
    data.criteria[2]!.values['self'] = 'Another';
    const after = readAfter(before, data);
    expect(after.contenders).toBe(before.contenders);
    expect(after.criteria.map((criterion, at) => criterion === before.criteria[at])).toEqual([true, true, false, true]);
    expect(after).toEqual(parseReady(structuredClone(data)));
  });

  it('reads as if it were the first, whatever came before', () => {
    const sets = [firstPage, trainVsPlane, threeWays, hosting(5), hosting(3), manyRows(3), manyRows(5), firstPage];
    let before = parseReady(sets[0]);
    for (const data of sets) {
      const after = readAfter(before, data);
      expect(after).toEqual(parseReady(structuredClone(data)));
      before = after;
    }
  });

  it('finds a mistake in a row that was good before, and sees a key that was taken away or added', () => {
    const before = parseReady(manyRows(3));
    const broken = structuredClone<ComparisonInput>(manyRows(3));
    broken.criteria[1]!.label = '';
    expect(parseComparison(broken, before)).toMatchObject({
      status: 'invalid',
      problems: [{ path: 'criteria.1.label' }],
    });
    const shorter = structuredClone<ComparisonInput>(manyRows(3));
    delete shorter.criteria[0]!.winner;
    expect(readAfter(before, shorter).criteria[0]).not.toHaveProperty('winner');
    expect(
      parseComparison({ ...manyRows(3), criteria: [{ ...manyRows(1).criteria[0], extra: 1 }] }, before),
    ).toMatchObject({ status: 'ready', problems: [{ path: 'criteria.0.extra' }] });
  });
});

describe('rememberTableView', () => {
  it('hands out the same table for the same question', () => {
    const toView = rememberTableView();
    const comparison = parseReady(hosting(3));
    expect(toView(comparison, { isAlike })).toBe(toView(comparison, { isAlike }));
  });

  it('makes the rows again that changed, and no others', () => {
    const toView = rememberTableView();
    const data = structuredClone<ComparisonInput>(manyRows(4));
    const before = parseReady(data);
    const first = rowsOf(toView(before, {}));
    data.criteria[1]!.values['self'] = 'Another';
    const second = rowsOf(toView(readAfter(before, data), {}));
    expect(second.map((row, at) => row === first[at])).toEqual([true, false, true, true]);
    expect(second[1]!.cells[1]!.text).toBe('Another');
  });

  it('knows the rows of groups again, whatever order the author has them in', () => {
    const toView = rememberTableView();
    const data = structuredClone<ComparisonInput>(manyRows(4));
    data.groups = [
      { id: 'cost', label: 'Cost' },
      { id: 'care', label: 'Care' },
    ];
    for (const [at, group] of ['cost', 'care', 'cost', 'care'].entries()) data.criteria[at]!.group = group;
    const before = parseReady(data);
    const first = rowsOf(toView(before, {}));
    data.criteria[1]!.values['self'] = 'Another';
    const after = readAfter(before, data);
    const second = rowsOf(toView(after, {}));
    // The groups one after the other: the second criterion has the third row.
    expect(second.map((row, at) => row === first[at])).toEqual([true, true, false, true]);
    expect(toView(after, {})).toEqual(toTableView(after));
  });

  it('answers as toTableView does, after any other question', () => {
    const toView = rememberTableView();
    const plain = parseReady(manyRows(6, 3));
    const sourced = parseReady(hosting(3));
    const moved = readAfter(sourced, { ...hosting(3), criteria: [...hosting(3).criteria].reverse() });
    const bare = parseReady(trainVsPlane);
    const [first, ...rest] = trainVsPlane.criteria;
    const cited = {
      ...rest[0]!,
      values: { ...rest[0]!.values, train: { text: 'x', source: { label: 'S', href: '/s' } } },
    };
    const firstSource = readAfter(bare, { ...trainVsPlane, criteria: [first!, cited, ...rest.slice(1)] });
    for (const [comparison, options] of [
      [bare, {}],
      [firstSource, {}],
      [bare, {}],
      [plain, {}],
      [plain, { isAlike }],
      [plain, { messages: german, lang: 'de' }],
      [plain, { contenders: ['hybrid', 'hosted'] }],
      [sourced, {}],
      [moved, {}],
      [sourced, { staleAfter: 30, today: '2026-11-01' }],
      [plain, {}],
    ] as const) {
      expect(toView(comparison, options)).toEqual(toTableView(comparison, options));
    }
  });
});
