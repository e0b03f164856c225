import { describe, expect, it } from 'vitest';
import {
  addContender,
  addCriterion,
  newId,
  removeContender,
  removeCriterion,
  removeGroup,
  removeSource,
} from '../../demo/builder/draft/data-edit.js';
import { moveAt, removeAt, setAt, textAt, type Json } from '../../demo/builder/draft/path-edit.js';
import { parseComparison } from '../../src/model/state.js';

const data = {
  title: 'Train vs Plane vs Bus',
  pick: 'train',
  contenders: [
    { id: 'train', name: 'Train' },
    { id: 'plane', name: 'Plane' },
    { id: 'bus', name: 'Bus' },
  ],
  groups: [{ id: 'way', label: 'On the way' }],
  criteria: [
    {
      id: 'time',
      label: 'Time',
      group: 'way',
      values: { train: '4 h', plane: { text: '5 h', source: 'survey' }, bus: '9 h' },
      winner: 'train',
    },
    { id: 'seat', label: 'Seat', values: { train: 'wide', plane: 'narrow', bus: 'wide' }, winner: ['train', 'bus'] },
  ],
  audiences: [
    { contender: 'train', reasons: [{ text: 'You work on the way', criteria: ['seat'] }] },
    { contender: 'plane', reasons: ['You live at the airport'] },
  ],
  declaredScore: { train: 2, plane: 0, bus: 1 },
  sources: [{ id: 'survey', label: 'Survey', href: 'https://a.example/' }],
} satisfies Json;

/** What a data set says of references that lead nowhere, and of anything else that is wrong. */
const problemsOf = (edited: Json): readonly string[] => {
  const state = parseComparison(edited);
  return 'problems' in state ? state.problems.map(({ path, message }) => `${path}: ${message}`) : [state.status];
};

describe('whoever goes takes along what refers to it', () => {
  it('a contender: its values, its wins, its list, its score, the pick', () => {
    const edited = removeContender(data, 0);
    expect(problemsOf(edited)).toEqual([]);
    expect(JSON.stringify(edited)).not.toContain('"train"');
    expect(edited).toMatchObject({ criteria: [{ values: { bus: '9 h' } }, { winner: ['bus'] }] });
  });

  it('a row: the reasons that it justified say it without', () => {
    const edited = removeCriterion(data, 1);
    expect(problemsOf(edited)).toEqual([]);
    expect(edited).toMatchObject({ audiences: [{ reasons: ['You work on the way'] }, {}] });
  });

  it('a group and a source: rows and values stay', () => {
    const edited = removeSource(removeGroup(data, 0), 0);
    expect(problemsOf(edited)).toEqual([]);
    expect(edited).not.toHaveProperty('groups');
    expect(edited).not.toHaveProperty('sources');
    expect(edited).toHaveProperty('criteria.0.values.plane.text', '5 h');
  });

  it('the last list goes with its contender', () => {
    const one = setAt(data, ['audiences'], [data.audiences[0]!]);
    expect(removeContender(one, 0)).not.toHaveProperty('audiences');
  });
});

describe('whatever is added', () => {
  it('has an id of its own, in any script, that is no word of the winners', () => {
    expect(newId(data, 'contenders', 'Bus')).toBe('bus-2');
    expect(newId(data, 'contenders', 'Tie')).toBe('tie-2');
    expect(newId(data, 'criteria', '比較')).toBe('比較');
    const added = addCriterion(addContender(data, 'Ferry'), 'Price');
    expect(problemsOf(added)).toEqual([]);
    expect(textAt(added, 'contenders', 3, 'id')).toBe('ferry');
    expect(textAt(added, 'criteria', 2, 'label')).toBe('Price');
  });

  it('nothing is written into what was there', () => {
    const before = structuredClone(data);
    removeContender(addContender(moveAt(data, ['criteria'], 0, 1), 'Ferry'), 1);
    expect(data).toEqual(before);
  });
});

describe('edits by path', () => {
  it('make what is missing on the way, and leave what stands beside it as it is', () => {
    const edited = setAt(data, ['criteria', 0, 'values', 'bus'], 'late');
    expect(edited).toHaveProperty('criteria.0.values', { ...data.criteria[0]!.values, bus: 'late' });
    expect((edited as typeof data).criteria[1]).toBe(data.criteria[1]);
    expect(setAt(data, ['cta', 'heading'], 'Go')).toHaveProperty('cta', { heading: 'Go' });
  });

  it('a field that is set again keeps its place', () => {
    expect(Object.keys(setAt(data, ['title'], 'Other') as object)).toEqual(Object.keys(data));
  });

  it('move within the list alone; the last item takes its list away', () => {
    expect(moveAt(data, ['criteria'], 1, 1)).toBe(data);
    expect(textAt(moveAt(data, ['criteria'], 1, -1), 'criteria', 0, 'id')).toBe('seat');
    expect(removeAt(data, ['groups'], 0)).not.toHaveProperty('groups');
  });

  it('take what an import brought for what it is', () => {
    const broken = { criteria: 'none', contenders: [null, 'Train'] } satisfies Json;
    expect(addCriterion(broken, 'Time')).toHaveProperty('criteria.0.label', 'Time');
    expect(addContender(broken, 'Bus')).toHaveProperty('contenders.2.id', 'bus');
  });
});
