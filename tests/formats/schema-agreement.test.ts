/** The published JSON Schema: another validator than ours judges good and bad data sets by it as zod does. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/model/schema.js';
import { firstPage, threeWays, trainVsPlane, withLongText } from '../../stories/data/comparisons.js';
import { comparisonJsonSchema } from '../../tools/json-schema.js';
import { comparison } from '../helpers/arbitrary-comparison.js';

const validate: ValidateFunction = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(comparisonJsonSchema());
const zodTakes = (input: unknown): boolean => comparisonSchema.safeParse(input).success;

const without = (input: object, key: string): object =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name !== key));
const [first, ...rest] = trainVsPlane.criteria;
const withCriterion = (change: object): object => ({ ...trainVsPlane, criteria: [{ ...first, ...change }, ...rest] });
const withValue = (value: unknown): object => withCriterion({ values: { train: value } });

const GOOD: Readonly<Record<string, unknown>> = {
  'the first page': firstPage,
  'two ways': trainVsPlane,
  'three ways': threeWays,
  'long texts': withLongText,
  'a field that nobody knows': { ...trainVsPlane, $schema: 'x', extra: 1 },
  'an empty value': withValue(''),
  'a range': withValue({ range: [1, 2], unit: 'kg' }),
};

const BAD: Readonly<Record<string, unknown>> = {
  'no data set': null,
  'a text': 'x',
  'no title': without(trainVsPlane, 'title'),
  'a blank title': { ...trainVsPlane, title: ' ' },
  'one contender': { ...trainVsPlane, contenders: [{ id: 'train', name: 'Train' }] },
  'too many contenders': {
    ...trainVsPlane,
    contenders: Array.from({ length: 33 }, (_, id) => ({ id: `${id}`, name: 'x' })),
  },
  'no rows': { ...trainVsPlane, criteria: [] },
  'values that are no object': withCriterion({ values: 3 }),
  'a state that is none': withValue({ state: 'maybe' }),
  'half a range': withValue({ range: [1] }),
  'a rating of nothing': withValue({ rating: { value: 1 } }),
  'an unknown direction': withCriterion({ better: 'more' }),
  'a node that is none': { ...trainVsPlane, title: [{ type: 'html', value: '<b>' }] },
  'a link without an address': { ...trainVsPlane, title: [{ type: 'link', children: [] }] },
  'a date in words': { ...trainVsPlane, updated: 'today' },
  'an audience without reasons': { ...trainVsPlane, audiences: [{ contender: 'train', reasons: [] }] },
  'an offer without an address': { ...trainVsPlane, cta: { heading: 'a', label: 'b' } },
  'a score in words': { ...trainVsPlane, declaredScore: { train: 'three' } },
};

describe('the JSON Schema', () => {
  it.each(Object.entries(GOOD))('takes %s, as zod does', (_, input) => {
    expect(validate(input)).toBe(true);
    expect(zodTakes(input)).toBe(true);
  });

  it.each(Object.entries(BAD))('refuses %s, as zod does', (_, input) => {
    expect(validate(input)).toBe(false);
    expect(zodTakes(input)).toBe(false);
  });

  it('takes every data set that can be made, as zod does', () => {
    fc.assert(
      fc.property(comparison, (input) => {
        expect([validate(input), zodTakes(input)]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('says of a broken data set where it is broken, as zod does', () => {
    const place = fc.constantFrom(
      'title',
      'contenders',
      'criteria',
      'faq',
      'cta',
      'sources',
      'updated',
      'lang',
      'groups',
    );
    fc.assert(
      fc.property(comparison, place, fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)), (input, key, broken) => {
        const bad = { ...input, [key]: broken };
        expect([validate(bad), zodTakes(bad)]).toEqual([false, false]);
        const places = validate.errors!.map(({ instancePath }) => instancePath.split('/')[1]);
        expect(places).toContain(key);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('has words for every field, for an editor to show', () => {
    const { properties } = comparisonJsonSchema() as { properties: Record<string, { description?: string }> };
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\w{3}/);
  });
});
