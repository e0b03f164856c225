import { describe, expect, it } from 'vitest';
import type { ComparisonInput } from '../../src/model/schema.js';
import { toTally } from '../../src/model/tally.js';
import { toVerdict } from '../../src/model/verdict.js';
import { firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

type CriterionInput = ComparisonInput['criteria'][number];

function verdictOf(values: CriterionInput['values'], fields: Partial<CriterionInput> = {}): string {
  const contenders = Object.keys(values).map((id) => ({ id, name: id }));
  const comparison = parseReady({ title: 'T', contenders, criteria: [{ id: 'row', label: 'Row', values, ...fields }] });
  const verdict = toVerdict(comparison.criteria[0]!, comparison.contenders);
  return verdict.status === 'won' ? `${verdict.winners.join('+')}${verdict.derived ? ' derived' : ''}` : verdict.status;
}

describe('toVerdict', () => {
  it.each([
    ['is open while nobody said', { a: 1, b: 2 }, {}, 'open'],
    ['is what the editor declared', { a: 1, b: 2 }, { winner: 'a' }, 'a'],
    ['is declared for several', { a: 1, b: 2, c: 3 }, { winner: ['a', 'c', 'a'] }, 'a+c'],
    ['is a declared tie', { a: 1, b: 2 }, { winner: 'tie' }, 'tie'],
    ['depends where that is declared', { a: 1, b: 2 }, { winner: 'depends' }, 'depends'],
    ['keeps the declared winner against the numbers', { a: 1, b: 2 }, { winner: 'a', better: 'higher' as const }, 'a'],
    ['derives the higher number', { a: 1, b: 2 }, { better: 'higher' as const }, 'b derived'],
    ['derives the lower number', { a: 1, b: 2 }, { better: 'lower' as const }, 'a derived'],
    [
      'derives from detailed numbers of one unit',
      { a: { number: 1, unit: 'h' }, b: { number: 2, unit: 'h' } },
      { better: 'lower' as const },
      'a derived',
    ],
    [
      'does not compare units',
      { a: { number: 1, unit: 'h' }, b: { number: 2, unit: 'min' } },
      { better: 'lower' as const },
      'open',
    ],
    ['does not compare a number with words', { a: 1, b: 'two' }, { better: 'higher' as const }, 'open'],
    ['does not compare with what is missing', { a: 1, b: {} }, { better: 'higher' as const }, 'open'],
    ['sees equal numbers as a tie', { a: 2, b: 2 }, { better: 'higher' as const }, 'tie'],
    ['gives a row to several best ones', { a: 2, b: 2, c: 1 }, { better: 'higher' as const }, 'a+b derived'],
    [
      'compares ranges by both ends',
      { a: { range: [2, 5] as [number, number] }, b: { range: [1, 4] as [number, number] } },
      { better: 'higher' as const },
      'a derived',
    ],
    [
      'leaves a range inside another open',
      { a: { range: [2, 3] as [number, number] }, b: { range: [1, 4] as [number, number] } },
      { better: 'higher' as const },
      'open',
    ],
    [
      'compares ratings of one scale',
      { a: { rating: { value: 4, of: 5 } }, b: { rating: { value: 3, of: 5 } } },
      { better: 'higher' as const },
      'a derived',
    ],
    [
      'does not compare ratings of two scales',
      { a: { rating: { value: 4, of: 5 } }, b: { rating: { value: 3, of: 10 } } },
      { better: 'higher' as const },
      'open',
    ],
    [
      'compares nothing with prices, which is nothing in every unit',
      { a: { text: 'Free', number: 0 }, b: { number: 10, unit: 'USD' }, c: { number: 12, unit: 'USD' } },
      { better: 'lower' as const },
      'a derived',
    ],
    [
      'does not compare the units beside nothing',
      { a: 0, b: { number: 10, unit: 'USD' }, c: { number: 12, unit: 'EUR' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'does not compare a number of nothing with units',
      { a: 1, b: { number: 10, unit: 'USD' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'does not take nothing of one unit for nothing of another',
      { a: { number: 0, unit: '°C' }, b: { number: 20, unit: '°F' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'does not compare units with a range that begins or ends at nothing',
      { a: { range: [0, 5] as [number, number] }, b: { number: 10, unit: 'USD' }, c: { range: [-5, 0], unit: 'USD' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'nor with one that ends there',
      { a: { range: [-5, 0] as [number, number] }, b: { number: 10, unit: 'USD' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'sees a tie in what looks the same, whatever a sum left behind the last digit',
      { a: { number: 9.95 * 12, unit: 'USD' }, b: { number: 119.4, unit: 'USD' } },
      { better: 'lower' as const },
      'tie',
    ],
    [
      'goes by every digit that is shown',
      { a: 0.123456789012345, b: 0.123456789012346 },
      { better: 'higher' as const },
      'b derived',
    ],
    [
      'gives nothing to a number that nobody is shown, for nobody knows it',
      { a: { state: 'undisclosed' as const, number: 0, unit: 'USD' }, b: { number: 10, unit: 'USD' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'gives nothing to a number that nobody knows',
      { a: { state: 'unknown' as const, number: 0, unit: 'USD' }, b: { number: 10, unit: 'USD' } },
      { better: 'lower' as const },
      'open',
    ],
    [
      'compares a number beside an answer',
      { a: { state: 'no' as const, number: 0 }, b: { state: 'partial' as const, text: 'Up to 5', number: 5 } },
      { better: 'higher' as const },
      'b derived',
    ],
  ])('%s', (_, values, fields, expected) => {
    expect(verdictOf(values as CriterionInput['values'], fields)).toBe(expected);
  });
});

describe('toTally', () => {
  it('counts the first page: three wins, one win, four rows open', () => {
    expect(toTally(parseReady(firstPage))).toEqual({
      wins: new Map([
        ['ai-pm', 3],
        ['traditional-pm', 1],
      ]),
      tie: 0,
      depends: 0,
      open: 4,
    });
  });

  it('keeps ties, rows that depend and open rows apart, and counts once', () => {
    const comparison = parseReady(trainVsPlane);
    expect(toTally(comparison)).toEqual({
      wins: new Map([
        ['train', 2],
        ['plane', 1],
      ]),
      tie: 1,
      depends: 1,
      open: 1,
    });
    expect(toTally(comparison)).toBe(toTally(comparison));
  });

  it('is not impressed by a declared score', () => {
    const boasting = parseReady({ ...firstPage, declaredScore: { 'ai-pm': 8 } });
    expect(toTally(boasting).wins.get('ai-pm')).toBe(3);
  });
});
