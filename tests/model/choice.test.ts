import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, formatChoice, parseChoice, shownIds, type Choice, type Wish } from '../../src/model/choice.js';
import { toStart } from '../../src/model/choice-start.js';
import { hosting } from '../../stories/data/hosting.js';
import { parseReady } from '../helpers/parse-ready.js';

const comparison = parseReady(hosting(4));
const start: Choice = { differences: false, contenders: undefined };
const after = (...wishes: Wish[]): readonly string[] =>
  shownIds(
    comparison,
    wishes.reduce((choice, wish) => choose(choice, comparison, wish), start),
  );

describe('a reader’s choice', () => {
  it('starts with what the attributes say', () => {
    expect(toStart({ onlyDifferences: true, show: undefined })).toEqual({ differences: true, contenders: undefined });
    expect(toStart({ onlyDifferences: false, show: ' edge  hosted, self ' }).contenders).toEqual([
      'edge',
      'hosted',
      'self',
    ]);
  });

  it('shows all contenders where nobody chose, or chose less than two', () => {
    const all = ['hosted', 'self', 'hybrid', 'edge'];
    expect(shownIds(comparison, start)).toEqual(all);
    for (const contenders of [[], ['edge'], ['edge', 'edge'], ['edge', 'nobody']]) {
      expect(shownIds(comparison, { ...start, contenders })).toEqual(all);
    }
    expect(shownIds(comparison, { ...start, contenders: ['edge', 'nobody', 'self', 'edge'] })).toEqual([
      'edge',
      'self',
    ]);
  });

  it('picks a contender for a place, and moves the one that stood there', () => {
    expect(after({ type: 'pick', place: 0, id: 'edge' })).toEqual(['edge', 'self', 'hybrid', 'hosted']);
    expect(after({ type: 'pick', place: 1, id: 'hosted' })).toEqual(['self', 'hosted', 'hybrid', 'edge']);
    expect(after({ type: 'pick', place: 0, id: 'hosted' })).toEqual(['hosted', 'self', 'hybrid', 'edge']);
  });

  it('picks one that was left out in place of the one that stood there', () => {
    expect(after({ type: 'toggle', id: 'edge' }, { type: 'pick', place: 0, id: 'edge' })).toEqual([
      'edge',
      'self',
      'hybrid',
    ]);
  });

  it('changes the first two over, and back', () => {
    expect(after({ type: 'swap' })).toEqual(['self', 'hosted', 'hybrid', 'edge']);
    expect(after({ type: 'swap' }, { type: 'swap' })).toEqual(['hosted', 'self', 'hybrid', 'edge']);
  });

  it('leaves contenders out down to two, and shows them again last', () => {
    const out: Wish[] = ['hosted', 'edge', 'self'].map((id) => ({ type: 'toggle', id }));
    expect(after(...out)).toEqual(['self', 'hybrid']);
    expect(after(...out, { type: 'toggle', id: 'hosted' })).toEqual(['self', 'hybrid', 'hosted']);
  });

  it('keeps differences and contenders apart', () => {
    const chosen = choose(choose(start, comparison, { type: 'swap' }), comparison, { type: 'differences', only: true });
    expect(chosen).toEqual({ differences: true, contenders: ['self', 'hosted', 'hybrid', 'edge'] });
  });

  it('survives an address, whatever the ids are', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => /\S/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 8 }), fc.boolean(), (ids, differences) => {
        const contenders = ids.map((each) => ({ id: each, name: 'Name' }));
        const other = { ...comparison, contenders };
        const choice = { differences, contenders: ids };
        const address = new URLSearchParams({ key: formatChoice(choice) }).toString();
        expect(parseChoice(new URLSearchParams(address).get('key')!, other)).toEqual(choice);
      }),
      {
        examples: [
          [['*', 'a b', '%2A', '+'], false],
          [['*', '!'], true],
        ],
      },
    );
  });

  it('passes over what it doesn’t know in an address', () => {
    expect(parseChoice('edge nobody * self %E0%A4%A', comparison)).toEqual({
      differences: true,
      contenders: ['edge', 'self'],
    });
    expect(parseChoice('', comparison)).toEqual(start);
    expect(parseChoice('edge', comparison)).toEqual(start);
  });
});
