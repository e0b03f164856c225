import { describe, expect, it } from 'vitest';
import type { Json } from '../../demo/builder/draft/path-edit.js';
import { kindOf, VALUE_KINDS, withKind, withPart, type ValueKind } from '../../demo/builder/draft/value-kind.js';
import { toggleWinner, toWinner, toWinnerChoice } from '../../demo/builder/draft/winner-choice.js';

describe('the kind of a value', () => {
  it.each<[Json, ValueKind]>([
    ['4 h', 'text'],
    [undefined, 'text'],
    [true, 'yes'],
    [false, 'no'],
    [4, 'number'],
    [{ range: [1, 2], text: 'one or two' }, 'range'],
    [{ rating: { value: 4, of: 5 } }, 'rating'],
    [{ state: 'undisclosed', note: 'They were asked' }, 'undisclosed'],
    [{ state: 'sparkling' }, 'text'],
  ])('%j is of the kind %s', (value, kind) => expect(kindOf(value)).toBe(kind));

  it('changes to every other kind and back, and keeps words, note and source', () => {
    const value = { text: 'about 4 h', note: 'With luck', source: 'survey' };
    for (const kind of Object.keys(VALUE_KINDS) as ValueKind[]) {
      const changed = withKind(value, kind);
      expect(kindOf(changed)).toBe(kind);
      expect(changed).toMatchObject(value);
      expect(withKind(changed, 'text')).toEqual(value);
    }
  });

  it('a unit goes with numbers alone', () => {
    const price = { number: 4, unit: 'EUR' };
    expect(withKind(price, 'range')).toEqual({ range: [null, null], unit: 'EUR' });
    expect(withKind(price, 'yes')).toBe(true);
  });

  it('is written as little as says the same', () => {
    expect(withPart({ text: 'x', note: 'y' }, ['note'], undefined)).toBe('x');
    expect(withPart('x', ['text'], undefined)).toBe(undefined);
    expect(withPart({ number: null }, ['number'], 4)).toBe(4);
    expect(withPart(4, ['unit'], 'kg')).toEqual({ number: 4, unit: 'kg' });
    expect(withPart('x', ['note'], 'y')).toEqual({ text: 'x', note: 'y' });
  });
});

describe('the winner of a row', () => {
  it.each<[Json, string]>([
    [undefined, 'open'],
    ['tie', 'tie'],
    ['depends', 'depends'],
    ['train', 'one:train'],
    [['train', 'bus'], 'several'],
  ])('%j is the choice %s, which says the same again', (winner, choice) => {
    expect(toWinnerChoice(winner)).toBe(choice);
    expect(toWinner(toWinnerChoice(winner), winner)).toEqual(winner);
  });

  it('several begin with the one there was, and stay in the order of the contenders', () => {
    expect(toWinner('several', 'bus')).toEqual(['bus']);
    expect(toWinner('several', 'tie')).toEqual([]);
    expect(toggleWinner(['bus'], 'train', ['train', 'plane', 'bus'])).toEqual(['train', 'bus']);
    expect(toggleWinner(['train', 'bus'], 'train', ['train', 'plane', 'bus'])).toEqual(['bus']);
  });
});
