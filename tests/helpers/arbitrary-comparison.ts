/** Data sets of every shape that the schema allows. */
import fc from 'fast-check';

const filled = fc.oneof(
  fc.constantFrom(
    'Train',
    '34',
    '40–60%',
    'Yes',
    '—',
    '✅ at noon',
    '★★☆',
    'a | b',
    '# x',
    '**b**',
    '[^1]',
    'Winner',
    'Score',
    '{{ x }}',
    '  two  words ',
    'عربي',
    '比較',
    '<br>',
    '__proto__',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => /\S/.test(text)),
);
const number = fc
  .oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const href = fc.constantFrom('https://a.example/x?y=1', '/b', '#', 'mailto:c@d.example', 'https://e.example/(f)');
const day = fc.constantFrom('2026-01-31', '2024-02-29');

const { phrasing } = fc.letrec<{ node: object; phrasing: object[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), value: fc.oneof(filled, fc.constant('')) }),
    fc.record({ type: fc.constant('inlineCode'), value: filled }),
    fc.constant({ type: 'break' }),
    fc.record({ type: fc.constantFrom('strong', 'emphasis'), children: tie('phrasing') }),
    fc.record({ type: fc.constant('link'), url: href, children: tie('phrasing') }),
  ),
  phrasing: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
}));
const rich = fc.oneof({ weight: 3, arbitrary: filled }, { weight: 1, arbitrary: phrasing });
const paragraph = fc.record({ type: fc.constant('paragraph'), children: phrasing });
const list = fc.record(
  {
    type: fc.constant('list'),
    ordered: fc.boolean(),
    children: fc.array(fc.record({ type: fc.constant('listItem'), children: fc.array(paragraph, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['type', 'children'] },
);
const block = fc.oneof(
  { weight: 2, arbitrary: rich },
  { weight: 1, arbitrary: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }) },
);
const ids = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    filled.filter((id) => id !== 'tie' && id !== 'depends'),
    { minLength: min, maxLength: max },
  );

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Without the fields that are not there. */
const whole = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const inlineSource = fc.record({ label: rich, href, asOf: optional(day) }).map(whole);

const value = (sources: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.oneof(filled, fc.constant('')) },
    number,
    fc.boolean(),
    phrasing,
    fc
      .record({
        text: optional(rich),
        state: optional(fc.constantFrom('yes', 'no', 'partial', 'unknown', 'undisclosed', 'not-applicable')),
        number: optional(number),
        range: optional(fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])),
        unit: optional(fc.constantFrom('USD', '%', 'kg', 'per month')),
        rating: optional(fc.record({ value: fc.integer({ min: 0, max: 5 }), of: fc.constant(5) })),
        note: optional(rich),
        source: optional(sources.length > 0 ? fc.oneof(inlineSource, fc.constantFrom(...sources)) : inlineSource),
      })
      .map(whole),
  );

/** A data set that `parseComparison` takes. */
export const comparison: fc.Arbitrary<object> = fc
  .record({ contenders: ids(2, 4), groups: ids(0, 2), criteria: ids(1, 5), sources: ids(0, 2) })
  .chain(({ contenders, groups, criteria, sources }) => {
    const contender = fc.constantFrom(...contenders);
    const criterion = (id: string): fc.Arbitrary<object> =>
      fc
        .record({
          id: fc.constant(id),
          label: rich,
          description: optional(rich),
          group: groups.length > 0 ? optional(fc.constantFrom(...groups)) : fc.constant(undefined),
          values: fc.dictionary(contender, value(sources), { maxKeys: 4, noNullPrototype: true }),
          winner: optional(
            fc.oneof(
              contender,
              fc.constantFrom('tie', 'depends'),
              fc.uniqueArray(contender, { minLength: 1, maxLength: 2 }),
            ),
          ),
          reason: optional(rich),
          better: optional(fc.constantFrom('higher', 'lower')),
          weight: optional(fc.integer({ min: 0, max: 9 })),
        })
        .map(whole);
    return fc
      .record({
        title: rich,
        subtitle: optional(rich),
        summary: optional(rich),
        overview: optional(block),
        lang: optional(fc.constantFrom('en', 'de', 'ar')),
        updated: optional(day),
        contenders: fc.tuple(
          ...contenders.map((id) =>
            fc
              .record({
                id: fc.constant(id),
                name: rich,
                description: optional(rich),
                href: optional(href),
                image: optional(fc.record({ src: fc.constant('/a.png'), alt: filled })),
                featured: optional(fc.boolean()),
              })
              .map(whole),
          ),
        ),
        groups: fc.tuple(...groups.map((id) => fc.record({ id: fc.constant(id), label: rich }))),
        criteria: fc.tuple(...criteria.map(criterion)),
        audiences: optional(
          fc.array(
            fc
              .record({
                contender,
                heading: optional(rich),
                reasons: fc.array(
                  fc.oneof(rich, fc.record({ text: rich, criteria: optional(fc.subarray(criteria)) }).map(whole)),
                  { minLength: 1, maxLength: 3 },
                ),
              })
              .map(whole),
            { maxLength: 3 },
          ),
        ),
        faq: optional(
          fc.uniqueArray(fc.record({ id: optional(filled), question: rich, answer: optional(block) }).map(whole), {
            maxLength: 3,
            selector: ({ id }) => id ?? Symbol(),
          }),
        ),
        cta: optional(fc.record({ heading: rich, text: optional(rich), label: rich, href }).map(whole)),
        declaredScore: optional(fc.dictionary(contender, fc.nat(9), { maxKeys: 4, noNullPrototype: true })),
        sources: fc.tuple(
          ...sources.map((id) => fc.record({ id: fc.constant(id), label: rich, href, asOf: optional(day) }).map(whole)),
        ),
        pick: optional(contender),
      })
      .map(whole);
  });
