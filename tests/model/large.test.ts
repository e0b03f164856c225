/**
 * Data sets as large as they may be, or larger, and texts that only look like something for a long time. Whatever takes
 * the square of their size practically never ends, or has no stack left.
 */
import { describe, expect, it } from 'vitest';
import { toAudienceView } from '../../src/model/audience-view.js';
import { isAlike } from '../../src/model/difference.js';
import { checkPick } from '../../src/model/honesty/pick.js';
import { checkReasons } from '../../src/model/honesty/reasons.js';
import { readQuantity } from '../../src/model/import/numbers.js';
import { tableWords } from '../../src/model/import/table-words.js';
import { messages } from '../../src/model/messages/en.js';
import type { Comparison, Criterion } from '../../src/model/schema.js';
import { parseComparison } from '../../src/model/state.js';

const many = <Item>(count: number, toItem: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => toItem(index));

/** In milliseconds. What is linear takes seconds of it where others want the machine, too; what is square takes hours. */
const SLOW_MACHINE = 60_000;

const comparison: Comparison = {
  title: 'A vs B',
  contenders: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  criteria: many(10_000, (index): Criterion => ({ id: `r${index}`, label: `${index}`, winner: 'b', values: {} })),
};

describe('a data set', () => {
  it('may have any number of fields that nobody knows, and is refused for another reason', () => {
    const state = parseComparison(Object.fromEntries(many(200_000, (index) => [`f${index}`, index])));
    expect(state.status === 'invalid' && state.problems.length).toBeGreaterThan(200_000);
  });

  it(
    'may refer to any number of things that are not there, and is refused for each',
    () => {
      const criteria = comparison.criteria.map((criterion) => ({ ...criterion, winner: 'tie' }));
      const reasons = many(1000, () => ({ text: 'x', criteria: many(10, (index) => `gone${index}`) }));
      const audiences = many(100, () => ({ contender: 'a', reasons }));
      const state = parseComparison({ ...comparison, criteria, audiences });
      expect(state.status === 'invalid' && state.problems.length).toBe(1_000_000);
    },
    SLOW_MACHINE,
  );

  it('may have any number of reasons', () => {
    const audiences = many(100, (list) => ({
      contender: list % 2 === 0 ? 'a' : 'b',
      reasons: many(1000, (index) => `${list} ${index}`),
    }));
    expect(checkReasons({ ...comparison, audiences })).toEqual([]);
  });

  it('may have thousands of rows behind its reasons', () => {
    const ids = many(1000, (index) => `r${9999 - index}`);
    const audiences = [{ contender: 'a', reasons: many(1000, () => ({ text: 'x', criteria: ids })) }];
    const { cards, announcement } = toAudienceView({ ...comparison, audiences }, { highlighted: [...ids, 'gone'] });
    expect(cards[0]!.reasons.every(({ rows }) => rows?.highlighted)).toBe(true);
    expect(announcement).toContain('9999 · 9998');
  });
});

describe('a text', () => {
  it.each([`1${'.'.repeat(400_000)}5a5`, `a${' '.repeat(400_000)}5`, `a${'('.repeat(400_000)}5`])(
    'that looks like a number is none',
    (text) => {
      expect(readQuantity(text, tableWords.to)).toBeUndefined();
      expect(isAlike([text, 'x'], messages)).toBe(false);
    },
  );

  it('with many dividers recommends whom it recommends', () => {
    expect(checkPick({ ...comparison, summary: `${'('.repeat(400_000)}x${'('.repeat(400_000)} choose A.` })).toEqual(
      [],
    );
    expect(checkPick({ ...comparison, summary: 'In short, choose A.' })).toHaveLength(1);
  });
});
