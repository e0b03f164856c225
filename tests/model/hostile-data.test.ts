/** Whatever is given as a data set: it is ready, or invalid with problems that name a place, and never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseComparison, parseComparisonText, type ComparisonState } from '../../src/model/state.js';
import { toCsv, toMarkdown } from '../../src/model/table-text.js';
import { toAudienceView } from '../../src/model/audience-view.js';
import { toFaqView } from '../../src/model/faq-view.js';
import { toFitView } from '../../src/model/fit-view.js';
import { NO_ANSWERS } from '../../src/model/fit-answers.js';
import { toIntroView } from '../../src/model/intro-view.js';
import { toSourcesView } from '../../src/model/sources-view.js';
import { toTableView } from '../../src/model/table-view.js';
import { toTallyView } from '../../src/model/tally-view.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';

/** Judges a state, and shows it in every way there is where it can be shown. */
function survive(state: ComparisonState): ComparisonState['status'] {
  if (state.status === 'invalid') {
    expect(state.problems.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { path, message } of state.problems) {
      expect(path).not.toBe('');
      expect(message).not.toBe('');
    }
  }
  if (state.status === 'ready') {
    const { comparison } = state;
    const table = toTableView(comparison);
    for (const text of [toMarkdown(table), toCsv(table)]) expect(typeof text).toBe('string');
    toTallyView(comparison);
    toIntroView(comparison);
    toAudienceView(comparison);
    toFaqView(comparison);
    toSourcesView(comparison);
    toFitView(comparison, NO_ANSWERS);
  }
  return state.status;
}

/** Texts that have hurt others: half characters, direction marks, template and markup look-alikes, very long words. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\uD800',
    'a\uDC00b',
    '\u202Eevil\u202C',
    '\u200B\u200D\uFEFF',
    '\u0000',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '<!--?lit$123456$-->',
    '{{lit-123456}}',
    '${alert(1)}',
    'lit$',
    '?lit$000000000$',
    '__proto__',
    'constructor',
    'x'.repeat(100_000),
    'x'.repeat(1_000_000),
    '👩‍👩‍👧‍👦'.repeat(50),
    '‮'.repeat(200),
  ),
);

/** Every place of a value, as a list of keys. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const changed = withAt(copy[key], rest, replacement);
  if (changed === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = changed;
  return copy;
}

const SEEDS = [trainVsPlane, hosting(5)];
const mutated = fc
  .constantFrom(...SEEDS)
  .chain((seed) => fc.tuple(fc.constant(seed), fc.constantFrom(...placesIn(seed)), fc.oneof(fc.anything(), nastyText)))
  .map(([seed, place, replacement]) => withAt(seed, place, replacement));

describe('a data set that is', () => {
  it('any value at all', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(anything, (input) => void survive(parseComparison(input))),
      { numRuns: 3000 },
    );
  });

  it('made of Maps, whose entries nobody would see', () => {
    const values = new Map(Object.entries(trainVsPlane.criteria[0]!.values));
    const state = parseComparison({ ...trainVsPlane, criteria: [{ ...trainVsPlane.criteria[0], values }] });
    expect(state).toMatchObject({
      status: 'invalid',
      problems: [
        {
          path: 'criteria.0.values',
          message: 'expected an object keyed by contender id, found a collection such as a Map',
          severity: 'error',
        },
      ],
    });
  });

  it('any JSON text, or half of one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), nastyText), fc.nat(), (text, cut) => {
        survive(parseComparisonText(text, 'script'));
        const whole = JSON.stringify(trainVsPlane);
        survive(parseComparisonText(whole.slice(0, cut % whole.length), 'script'));
      }),
      { numRuns: 1000 },
    );
  });

  it('a good one with something else in one place', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(mutated, (input) => void seen.add(survive(parseComparison(input)))),
      { numRuns: 4000, examples: [[{ ...trainVsPlane, criteria: [] }]] },
    );
    expect([...seen].sort()).toEqual(['empty', 'invalid', 'ready']);
  });

  it('a good one with a nasty text in every place that takes one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), nastyText, (seed, text) => {
        for (const place of placesIn(seed)) survive(parseComparison(withAt(seed, place, text)));
      }),
      { numRuns: 12 },
    );
  });

  it('frozen, a proxy, a class of its own, without a prototype, or full of getters', () => {
    const frozen = Object.freeze(structuredClone(trainVsPlane));
    expect(survive(parseComparison(frozen))).toBe('ready');
    expect(survive(parseComparison(new Proxy(structuredClone(trainVsPlane), {})))).toBe('ready');
    expect(survive(parseComparison(Object.assign(Object.create(null) as object, trainVsPlane)))).toBe('ready');
    class Own {
      readonly title = 'Own';
      readonly contenders = trainVsPlane.contenders;
      readonly criteria = trainVsPlane.criteria;
    }
    expect(survive(parseComparison(new Own()))).toBe('ready');
    for (const trap of ['get', 'ownKeys', 'has', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const) {
      const proxy = new Proxy(structuredClone(trainVsPlane), {
        [trap]: () => {
          throw new Error(`no ${trap}`);
        },
      });
      survive(parseComparison(proxy));
      survive(parseComparison({ ...trainVsPlane, criteria: [proxy] }));
    }
  });

  it('a cycle, or deeper than anybody writes', () => {
    const cyclic: Record<string, unknown> = { ...trainVsPlane };
    cyclic['overview'] = [cyclic];
    cyclic['criteria'] = [cyclic, cyclic];
    expect(survive(parseComparison(cyclic))).toBe('invalid');
    let deep: unknown = [{ type: 'text', value: 'x' }];
    for (let level = 0; level < 10_000; level += 1) deep = [{ type: 'strong', children: deep }];
    expect(survive(parseComparison({ ...trainVsPlane, title: deep }))).toBe('invalid');
  });

  it('out to change every object', () => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    survive(parseComparisonText(text, 'script'));
    const values = JSON.parse(`{"train":${text},"__proto__":${text}}`) as object;
    survive(parseComparison({ ...trainVsPlane, criteria: [{ id: 'a', label: 'A', values }] }));
    expect(({} as { polluted?: number }).polluted).toBe(undefined);
  });

  it.each([
    ['ten thousand criteria', { criteria: 10_000, contenders: 2 }, 'ready'],
    ['one more', { criteria: 10_001, contenders: 2 }, 'too-large'],
    ['thirty-two contenders', { criteria: 5, contenders: 32 }, 'ready'],
    ['a hundred contenders', { criteria: 5, contenders: 100 }, 'too-large'],
  ])('large: %s', (_, { criteria, contenders }, expected) => {
    const state = parseComparison({
      title: 'Large',
      contenders: Array.from({ length: contenders }, (_each, index) => ({ id: `c${index}`, name: `C${index}` })),
      criteria: Array.from({ length: criteria }, (_each, index) => ({
        id: `r${index}`,
        label: 'R',
        values: { c0: index },
      })),
    });
    survive(state);
    expect(state.status === 'invalid' ? state.problems[0]!.code : state.status).toBe(expected);
  });
});

describe('a link', () => {
  const isAllowed = (href: string): boolean =>
    parseComparison({ ...trainVsPlane, cta: { heading: 'A', label: 'B', href } }).status === 'ready';

  it.each([
    'https://example.com/',
    'HTTP://EXAMPLE.COM',
    '/a',
    'a/b?c#d',
    '#e',
    '?f',
    '//example.com/g',
    'mailto:a@example.com',
    'tel:+49123',
    './javascript:alert(1)',
  ])('may be %s', (href) => expect(isAllowed(href)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript\t:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'filesystem:https://example.com/1',
    'ftp://example.com',
    'about:blank',
    'view-source:https://example.com',
    'intent://example.com',
    'ws://example.com',
    'http://',
    'https://exa mple.com',
    '',
    '   ',
  ])('may not be %j', (href) => expect(isAllowed(href)).toBe(false));

  it('never runs a script, wherever it stands and however it is written', () => {
    const blank = fc.constantFrom('', ' ', '\t', '\n', '\r', '\u0000', '\u0001', '\u001F', '\u00A0', '\uFEFF');
    const spelled = fc
      .tuple(...[...'javascript:'].map((letter) => fc.tuple(blank, fc.constantFrom(letter, letter.toUpperCase()))))
      .map((letters) => letters.flat().join(''));
    fc.assert(
      fc.property(spelled, (scheme) => {
        const href = `${scheme}alert(1)`;
        if (isAllowed(href)) expect(new URL(href, 'https://example.com/').protocol).not.toBe('javascript:');
      }),
      { numRuns: 2000 },
    );
  });
});
