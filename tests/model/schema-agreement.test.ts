/**
 * The browser's parser is made from the zod schema. Here both read the same inputs, good and broken in
 * every way that JSON allows, and have to agree on the verdict and on the places.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { $ZodIssue } from 'zod/v4/core';
import { isError } from '../../src/model/problem.js';
import { readShape } from '../../src/model/read-shape.js';
import { comparisonSchema } from '../../src/model/schema.js';
import { comparisonShape } from '../../src/model/shape.generated.js';
import { firstPage, threeWays, trainVsPlane, withLongText } from '../../stories/data/comparisons.js';

/** A union reports what each of its options found; the one that got past the type is what was meant. */
function pathsOf(issues: readonly $ZodIssue[], base: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const meant = issue.errors.find(
        (errors) => !errors.some((each) => each.path.length === 0 && each.code === 'invalid_type'),
      );
      return meant ? pathsOf(meant, path) : [path.join('.') || 'data'];
    }
    return [path.join('.') || 'data'];
  });
}

/** What lies inside a place that was refused adds nothing, and need not be read at all. */
function outermost(paths: readonly string[]): string[] {
  const unique = [...new Set(paths)];
  return unique.filter((path) => !unique.some((other) => path.startsWith(`${other}.`))).sort();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is said by contender, without what is `undefined` there: JSON can't say that, ours takes it for left out, as in
 * a field, and zod takes it so in fields alone.
 */
const withoutUndefined = (record: unknown): unknown =>
  isRecord(record) ? Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) : record;

function asJson(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const { criteria, declaredScore } = input;
  return {
    ...input,
    ...(Array.isArray(criteria) && {
      criteria: criteria.map((row: unknown) =>
        isRecord(row) ? { ...row, values: withoutUndefined(row['values']) } : row,
      ),
    }),
    ...('declaredScore' in input && { declaredScore: withoutUndefined(declaredScore) }),
  };
}

function zodVerdict(input: unknown): string[] {
  const result = comparisonSchema.safeParse(asJson(input));
  return result.success ? [] : outermost(pathsOf(result.error.issues));
}

function ownVerdict(input: unknown): string[] {
  const { problems } = readShape(comparisonShape, input);
  return outermost(problems.filter(isError).map(({ path }) => path));
}

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'text',
    'train',
    'tie',
    '2026-01-01',
    '2026-13-01',
    'https://a.b',
    'javascript:x',
    'en',
    'e',
    'yes',
  ),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
);
const node = fc.record(
  {
    type: fc.constantFrom('text', 'strong', 'link', 'break', 'list', 'html'),
    value: scalar,
    url: scalar,
    children: fc.constant([]),
  },
  { requiredKeys: [] },
);
const replacement = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.array(node, { maxLength: 2 }),
  fc.dictionary(
    fc.constantFrom('text', 'state', 'number', 'range', 'rating', 'id', 'label', 'href', 'type', 'x'),
    scalar,
    { maxKeys: 3 },
  ),
  fc.constant(undefined),
);

/** All places of a data set, as paths of keys. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

function mutate(seed: unknown, path: readonly string[], change: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(seed)
    ? [...(seed as unknown[])]
    : { ...(seed as object) };
  const holder = copy as Record<string, unknown>;
  holder[key] = mutate(holder[key], rest, change);
  return copy;
}

describe('the parser made from the schema', () => {
  it('agrees with zod on every data set that ships', () => {
    for (const input of [firstPage, trainVsPlane, threeWays, withLongText]) {
      expect(zodVerdict(input)).toEqual([]);
      expect(ownVerdict(input)).toEqual([]);
      expect(readShape(comparisonShape, input).value).toEqual(comparisonSchema.parse(input));
    }
  });

  it('agrees with zod on data sets with one to three places broken', () => {
    const mutated = fc.constantFrom(firstPage, trainVsPlane, threeWays).chain((seed) => {
      const places = placesOf(seed);
      return fc
        .array(fc.tuple(fc.constantFrom(...places), replacement), { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce<unknown>((input, [path, change]) => tryToMutate(input, path, change), seed));
    });
    fc.assert(
      fc.property(mutated, (input) => {
        expect(ownVerdict(input)).toEqual(zodVerdict(input));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with zod on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(ownVerdict(input)).toEqual(zodVerdict(input));
      }),
      { numRuns: 1000 },
    );
  });
});

/** An earlier change may have taken away what a later path goes through. */
function tryToMutate(input: unknown, path: readonly string[], change: unknown): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return input;
    value = (value as Record<string, unknown>)[key];
  }
  return mutate(input, path, change);
}
