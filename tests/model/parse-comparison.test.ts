import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/schema.js';
import { parseComparison, parseComparisonText, readComparison } from '../../src/model/state.js';
import { firstPage, trainVsPlane, withManyProblems, withUnknownWinner } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

const problemsOf = (input: unknown): string[] => {
  const state = parseComparison(input);
  if (state.status !== 'invalid' && state.status !== 'ready') throw new Error(`it is ${state.status}`);
  return state.problems.map(({ path, code }) => `${path} ${code}`);
};
const messageFor = (input: unknown): string => {
  const state = parseComparison(input);
  return state.status === 'invalid'
    ? state.problems.map(({ path, message }) => `${path}: ${message}`).join('\n')
    : state.status;
};
/** The small data set with some of its fields exchanged. */
const withFields = (fields: object): unknown => ({ ...trainVsPlane, ...fields });
const withValue = (train: unknown): unknown => withFields({ criteria: [{ id: 'a', label: 'A', values: { train } }] });
const withAnswer = (answer: unknown): unknown => withFields({ faq: [{ question: 'Q', answer }] });

describe('parseComparison', () => {
  it('takes the first page without a problem', () => {
    expect(parseComparison(firstPage)).toMatchObject({ status: 'ready', comparison: firstPage, problems: [] });
  });

  it('is empty as long as there is nothing', () => {
    expect(parseComparison(undefined)).toEqual({ status: 'empty' });
    expect(parseComparison(null)).toEqual({ status: 'empty' });
  });

  it('takes a value that is undefined for one that is left out, as it does a field', () => {
    const values: Record<string, unknown> = { train: '4 h', plane: undefined };
    const state = parseComparison(withFields({ criteria: [{ id: 'time', label: 'Time', values }] }));
    expect(state).toMatchObject({ status: 'ready', problems: [] });
    expect(state.status === 'ready' && Object.keys(state.comparison.criteria[0]!.values)).toEqual(['train']);
    expect(problemsOf(withFields({ criteria: [{ id: 'time', label: 'Time', values: { plane: null } }] }))).toEqual([
      'criteria.0.values.plane wrong-type',
    ]);
  });

  it('judges a row that has not changed again where what it refers to has changed', () => {
    const source = { id: 'a', label: 'A', href: 'https://a.example/' };
    const sourced = {
      ...trainVsPlane,
      sources: [source],
      audiences: undefined,
      criteria: [
        { id: 'time', label: 'Time', values: { train: { text: '4 h', source: 'a' }, plane: '5 h' } },
        { id: 'price', label: 'Price', values: {} },
      ],
    };
    const before = parseComparison(sourced);
    if (before.status !== 'ready') throw new Error(before.status);
    const again = (change: object): string =>
      parseComparison(structuredClone({ ...sourced, ...change }), before.comparison).status;
    expect(again({ title: 'Another' })).toBe('ready');
    const [row] = sourced.criteria;
    expect(again({ criteria: [row, { ...row!, label: 'The same id' }] })).toBe('invalid');
    expect(again({ criteria: [row, { ...sourced.criteria[1]!, winner: 'ship' }] })).toBe('invalid');
    // A list is no object, however empty both are.
    expect(again({ criteria: [row, { ...sourced.criteria[1]!, values: [] }] })).toBe('invalid');
    const withNothing = parseComparison({ ...sourced, criteria: [row, null] }, before.comparison);
    expect(withNothing).toMatchObject({ status: 'invalid', problems: [{ path: 'criteria.1', code: 'wrong-type' }] });
    const toAudiences = (id: string): object => ({
      audiences: [{ contender: 'train', reasons: [{ text: 'It is fast', criteria: [id] }] }],
    });
    expect(again(toAudiences('time'))).toBe('ready');
    expect(again(toAudiences('speed'))).toBe('invalid');
    expect(again({ sources: [{ ...source, id: 'b' }] })).toBe('invalid');
    expect(again({ contenders: trainVsPlane.contenders.map((each) => ({ ...each, id: `${each.id}s` })) })).toBe(
      'invalid',
    );
    const grouped = { groups: [{ id: 'g', label: 'G' }], criteria: [{ ...sourced.criteria[0]!, group: 'g' }] };
    const withGroup = parseComparison({ ...sourced, ...grouped });
    if (withGroup.status !== 'ready') throw new Error(withGroup.status);
    const withoutGroup = structuredClone({ ...sourced, criteria: grouped.criteria });
    expect(parseComparison(withoutGroup, withGroup.comparison).status).toBe('invalid');
  });

  it('answers the same object with the same state, so that many elements parse once', () => {
    const input = structuredClone(trainVsPlane);
    expect(parseComparison(input)).toBe(parseComparison(input));
  });

  it('hands out a frozen copy that shares nothing with the input', () => {
    const input = structuredClone(trainVsPlane);
    const state = parseComparison(input);
    if (state.status !== 'ready') throw new Error('not ready');

    input.criteria[0]!.label = 'changed afterwards';
    expect(state.comparison.criteria[0]!.label).toBe('Time');
    expect(() => Object.assign(state.comparison.criteria[0]!.values, { train: 1 })).toThrow(TypeError);
    expect(() => (state.comparison.criteria as unknown[]).reverse()).toThrow(TypeError);
    expect(() => Object.assign(state.comparison.criteria[0]!, { label: 'x' })).toThrow(TypeError);
  });

  it('names the path, what was found and what was expected', () => {
    expect(messageFor(withManyProblems)).toBe(
      [
        'title: expected text or a list, found 42',
        'contenders.0.name: missing: expected text or a list',
        'cta.href: expected a link (http, https, mailto, tel or relative), found "javascript:alert(1)"',
      ].join('\n'),
    );
    expect(messageFor(withUnknownWinner)).toBe(
      'criteria.0.winner: unknown contender "ship": expected one of "train", "plane", "tie", "depends"',
    );
    expect(messageFor(withFields({ updated: '2026-11-01T10:00:00Z' }))).toBe(
      'updated: expected a day (YYYY-MM-DD), found "2026-11-01T10:00:00Z"',
    );
  });

  it.each([
    ['a number', 5, 'data: expected an object with title, contenders, criteria, found 5'],
    ['a text', 'Train vs Plane', 'data: expected an object with title, contenders, criteria, found "Train vs Plane"'],
    ['a list', [], 'data: expected an object with title, contenders, criteria, found a list'],
    ['a function', () => 1, 'data: expected an object with title, contenders, criteria, found a function'],
    ['a symbol', Symbol('x'), 'data: expected an object with title, contenders, criteria, found a symbol'],
    ['true', true, 'data: expected an object with title, contenders, criteria, found true'],
  ])('refuses %s in place of a data set', (_, input, message) => {
    expect(messageFor(input)).toBe(message);
  });

  it('names what an object would have had', () => {
    const [train, plane] = trainVsPlane.contenders;
    const [row] = trainVsPlane.criteria;
    expect(messageFor(withFields({ contenders: ['Train', plane] }))).toContain(
      'contenders.0: expected an object with id, name, found "Train"',
    );
    expect(messageFor(withFields({ contenders: [{ ...train, image: '/train.png' }, plane] }))).toBe(
      'contenders.0.image: expected an object with src, alt, found "/train.png"',
    );
    expect(messageFor(withFields({ criteria: [{ ...row, values: ['4 h', '1 h'] }] }))).toBe(
      'criteria.0.values: expected an object keyed by contender id, found a list',
    );
    expect(messageFor(withFields({ summary: ['By train.'] }))).toBe(
      'summary.0: expected an object with type, found "By train."',
    );
  });

  it.each([
    ['a missing title', withFields({ title: undefined }), 'title missing'],
    ['a blank title', withFields({ title: ' ' }), 'title wrong-value'],
    ['null for a text', withFields({ subtitle: null }), 'subtitle wrong-type'],
    [
      'one contender',
      withFields({
        contenders: [{ id: 'train', name: 'Train' }],
        criteria: [{ id: 'a', label: 'A', values: {} }],
        audiences: [],
      }),
      'contenders too-few',
    ],
    ['no row', withFields({ criteria: [] }), 'criteria too-few'],
    ['a day that is none', withFields({ updated: '2026-02-30' }), 'updated wrong-value'],
    ['a date in words', withFields({ updated: 'October' }), 'updated wrong-value'],
    ['a language that is none', withFields({ lang: 'en_US' }), 'lang wrong-value'],
    ['a number that is none', withValue(Number.NaN), 'criteria.0.values.train wrong-type'],
    ['an endless number', withValue({ number: Infinity }), 'criteria.0.values.train.number wrong-type'],
    ['a state that is none', withValue({ state: 'maybe' }), 'criteria.0.values.train.state wrong-value'],
    ['a range of three', withValue({ range: [1, 2, 3] }), 'criteria.0.values.train.range wrong-value'],
    ['a range upside down', withValue({ range: [2, 1] }), 'criteria.0.values.train.range wrong-value'],
    [
      'a rating above its scale',
      withValue({ rating: { value: 6, of: 5 } }),
      'criteria.0.values.train.rating wrong-value',
    ],
    [
      'a negative weight',
      withFields({ criteria: [{ id: 'a', label: 'A', values: {}, weight: -1 }] }),
      'criteria.0.weight wrong-value',
    ],
    [
      'an unknown source',
      withValue({ text: 'x', source: 'nowhere' }),
      'criteria.0.values.train.source unknown-reference',
    ],
    [
      'an unknown contender',
      withFields({ criteria: [{ id: 'a', label: 'A', values: { ship: 1 } }] }),
      'criteria.0.values.ship unknown-reference',
    ],
    [
      'an unknown winner in a list',
      withFields({ criteria: [{ id: 'a', label: 'A', values: {}, winner: ['train', 'ship'] }] }),
      'criteria.0.winner.1 unknown-reference',
    ],
    [
      'an unknown group',
      withFields({ criteria: [{ id: 'a', label: 'A', values: {}, group: 'g' }] }),
      'criteria.0.group unknown-reference',
    ],
    [
      'an unknown audience',
      withFields({ audiences: [{ contender: 'ship', reasons: ['x'] }] }),
      'audiences.0.contender unknown-reference',
    ],
    [
      'an unknown criterion of a reason',
      withFields({ audiences: [{ contender: 'train', reasons: [{ text: 'x', criteria: ['y'] }] }] }),
      'audiences.0.reasons.0.criteria.0 unknown-reference',
    ],
    ['a pick of nobody', withFields({ pick: 'ship' }), 'pick unknown-reference'],
    [
      'two contenders of one id',
      withFields({ contenders: [...trainVsPlane.contenders, { id: 'train', name: 'Night train' }] }),
      'contenders.2.id duplicate-id',
    ],
    ['a score for nobody', withFields({ declaredScore: { ship: 1 } }), 'declaredScore.ship unknown-reference'],
    [
      'two rows of one id',
      withFields({
        criteria: [
          { id: 'a', label: 'A', values: {} },
          { id: 'a', label: 'B', values: {} },
        ],
      }),
      'criteria.1.id duplicate-id',
    ],
    [
      'a contender called tie',
      withFields({
        contenders: [
          { id: 'tie', name: 'T' },
          { id: 'train', name: 'U' },
          { id: 'plane', name: 'V' },
        ],
      }),
      'contenders.0.id reserved-id',
    ],
    ['a node of no type', withAnswer([{ value: 'x' }]), 'faq.0.answer.0.type wrong-value'],
    ['a node of an unknown type', withAnswer([{ type: 'html', value: '<b>' }]), 'faq.0.answer.0.type wrong-value'],
    [
      'a node called like a method of all objects',
      withAnswer([{ type: 'constructor' }]),
      'faq.0.answer.0.type wrong-value',
    ],
    [
      'a link to a script',
      withAnswer([{ type: 'link', url: ' java\nscript:alert(1)', children: [] }]),
      'faq.0.answer.0.url wrong-value',
    ],
    [
      'a link that no parser understands',
      withFields({ cta: { heading: 'H', label: 'L', href: 'https://[' } }),
      'cta.href wrong-value',
    ],
    ['too long a text', withFields({ title: 'x'.repeat(100_001) }), 'title too-large'],
    [
      'too many rows',
      withFields({ criteria: Array.from({ length: 10_001 }, (_, id) => ({ id: `${id}`, label: 'x', values: {} })) }),
      'criteria too-large',
    ],
  ])('refuses %s', (_, input, problem) => {
    expect(parseComparison(input).status).toBe('invalid');
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('takes a text as long as one may be', () =>
    expect(parseComparison(withFields({ title: 'x'.repeat(100_000) })).status).toBe('ready'));

  it.each([
    'https://example.com/',
    'mailto:a@example.com',
    'tel:+49301',
    '/path',
    '#part',
    '//example.com',
    'page?x=1',
  ])('takes the link %s', (href) => {
    expect(parseComparison(withFields({ cta: { heading: 'H', label: 'L', href } })).status).toBe('ready');
  });

  it('warns of a field that it does not know, and shows the data set all the same', () => {
    const input = withFields({
      $schema: './comparison.schema.json',
      criteria: [{ ...trainVsPlane.criteria[0], winer: 'train' }],
    });
    expect(parseComparison(input)).toMatchObject({
      status: 'ready',
      problems: [{ path: 'criteria.0.winer', severity: 'warning' }],
    });
  });

  it('stops after a hundred problems rather than flooding the console', () => {
    const criteria = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, values: {} }));
    const problems = problemsOf(withFields({ criteria }));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('criteria.99.label too-many-problems');
  });

  it('ends a cycle', () => {
    const item: { type: string; children: unknown[] } = { type: 'listItem', children: [] };
    item.children.push({ type: 'list', children: [item] });
    const problems = problemsOf(withAnswer([{ type: 'list', children: [item] }]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/ too-deep$/);
  });

  it('names the place of a getter that throws, whatever it throws', () => {
    const throwing = (thrown: unknown): object =>
      Object.defineProperty({ id: 'a', values: {} }, 'label', {
        enumerable: true,
        get: () => {
          throw thrown;
        },
      });
    const criteria = [throwing(new Error('not today'))];
    expect(messageFor(withFields({ criteria }))).toBe('criteria.0: unreadable: not today');
    expect(problemsOf(withFields({ criteria: [throwing(undefined)] }))).toEqual(['criteria.0 unreadable']);
    const nasty = new Proxy(new Error(), {
      get: () => {
        throw new Error('again');
      },
    });
    expect(problemsOf(withFields({ criteria: [throwing(nasty)] }))).toEqual(['criteria.0 unreadable']);
  });

  it('reads own keys only', () => {
    const inherited = Object.create({ subtitle: 'not mine' }) as object;
    const state = parseComparison(Object.assign(inherited, trainVsPlane, { subtitle: undefined }));
    expect(state).toMatchObject({ status: 'ready' });
    expect(state.status === 'ready' && 'subtitle' in state.comparison).toBe(false);
  });

  it('takes __proto__ for a contender id like any other that does not exist', () => {
    const values = JSON.parse('{"__proto__": "x"}') as object;
    expect(problemsOf(withFields({ criteria: [{ id: 'a', label: 'A', values }] }))).toEqual([
      'criteria.0.values.__proto__ unknown-reference',
    ]);
    expect(({} as Record<string, unknown>)['train']).toBe(undefined);
  });

  it('names the one that would have been right, and says where there is none', () => {
    const groupsOf = (groups: object[]): string =>
      messageFor(withFields({ groups, criteria: [{ id: 'a', label: 'A', group: 'b', values: {} }] }));
    expect(groupsOf([{ id: 'a', label: 'A' }])).toContain('unknown group "b": expected one of "a"');
    expect(groupsOf([])).toContain('unknown group "b": expected none, for there are none');
  });

  it('quotes no more of a long text than tells it from others', () =>
    expect(messageFor(withFields({ updated: 'x'.repeat(99) }))).toMatch(/found "x{40}…"$/));

  it('shortens the list of what would have been right', () => {
    const contenders = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, name: `C${index}` }));
    const input = {
      title: 'Many',
      contenders,
      criteria: [{ id: 'a', label: 'A', values: {}, winner: 'x', group: 'g' }],
    };
    expect(messageFor(input)).toContain('"c7", …');
    expect(messageFor(input)).toContain('unknown group "g": expected none, for there are none');
  });
});

describe('what is read', () => {
  const read = (change: object): Comparison => parseReady({ ...structuredClone(trainVsPlane), ...change });

  it('has one nought', () => {
    const values = { train: -0, plane: { range: [-0, 1], unit: '%' } };
    const { criteria } = read({ lang: 'ar', criteria: [{ id: 'a', label: 'A', values, weight: -0 }] });
    expect(criteria).toEqual([
      { id: 'a', label: 'A', values: { train: 0, plane: { range: [0, 1], unit: '%' } }, weight: 0 },
    ]);
  });

  it('shows a sign for each character that no document may hold, in texts and in ids', () => {
    const contenders = [
      { id: 'a\u0000', name: 'A\u0007\uD800' },
      { id: 'b', name: [{ type: 'text', value: 'B\u0085' }] },
    ];
    const criteria = [{ id: 'r', label: '\uDC00R\u007F', values: { 'a\u0000': '\u001F' }, winner: 'a\u0000' }];
    expect(read({ title: 'A\u0000', contenders, criteria, audiences: [] })).toMatchObject({
      title: 'A\uFFFD',
      contenders: [
        { id: 'a\uFFFD', name: 'A\uFFFD\uFFFD' },
        { id: 'b', name: [{ type: 'text', value: 'B\uFFFD' }] },
      ],
      criteria: [{ label: '\uFFFDR\uFFFD', values: { 'a\uFFFD': '\uFFFD' }, winner: 'a\uFFFD' }],
    });
  });

  it('keeps whole characters and white space, and has a space for what only some take for a new line', () => {
    expect(read({ title: 'A\t👩‍🚀\r\n\f\u00A0\u00AD\u200B\u202E\vB' }).title).toBe(
      'A\t👩‍🚀\r\n\f\u00A0\u00AD\u200B\u202E B',
    );
  });

  it('lets no character that no document may hold hide the scheme of a link', () => {
    const refused = parseComparison({ ...trainVsPlane, cta: { heading: 'A', label: 'B', href: '\u0001javascript:x' } });
    expect(refused.status).toBe('invalid');
    const { cta } = read({ cta: { heading: 'A', label: 'B', href: 'java\u0001script:x' } });
    expect(new URL(cta!.href, 'https://a.example/').protocol).toBe('https:');
  });
});

describe('readComparison', () => {
  it('finds what parseComparison finds, in a copy of its own', () => {
    for (const input of [firstPage, trainVsPlane, withManyProblems, withUnknownWinner, undefined, 'text']) {
      expect(readComparison(input)).toEqual(parseComparison(input));
    }
    const input = structuredClone(trainVsPlane);
    const state = readComparison(input);
    if (state.status !== 'ready') throw new Error(state.status);
    input.criteria[0]!.label = 'changed afterwards';
    expect(state.comparison.criteria[0]!.label).toBe('Time');
  });
});

describe('parseComparisonText', () => {
  it('names where text came from that is no JSON', () => {
    expect(parseComparisonText('<!doctype html>', 'src')).toMatchObject({
      status: 'invalid',
      problems: [{ path: 'src', code: 'bad-json' }],
    });
  });

  it('reads a data set, and takes null for a mistake', () => {
    expect(parseComparisonText(JSON.stringify(trainVsPlane), 'script').status).toBe('ready');
    expect(parseComparisonText(`\n\uFEFF${JSON.stringify(trainVsPlane)}`, 'script').status).toBe('ready');
    expect(parseComparisonText('null', 'script')).toMatchObject({ status: 'invalid', problems: [{ path: 'data' }] });
  });
});
