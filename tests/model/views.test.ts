import { describe, expect, it } from 'vitest';
import { toAccent } from '../../src/model/accent.js';
import { listReasonRows, toAudienceView } from '../../src/model/audience-view.js';
import { toCtaView } from '../../src/model/cta-view.js';
import { toFaqView } from '../../src/model/faq-view.js';
import { fill } from '../../src/model/format.js';
import { toIntroView } from '../../src/model/intro-view.js';
import { hasQuestions, toPageView } from '../../src/model/page-view.js';
import { isFlow, toPlainText } from '../../src/model/rich-text.js';
import type { PhrasingNode } from '../../src/model/schema.js';
import { toTallyView } from '../../src/model/tally-view.js';
import { firstPage, threeWays, trainVsPlane, withJustifiedReasons } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

describe('toIntroView', () => {
  const titleOf = (title: unknown): unknown[] =>
    toIntroView(parseReady({ ...trainVsPlane, title })).title.map(({ text, versus }) => (versus ? [text] : text));

  it('sets the word between the names apart, and loses no letter', () => {
    expect(titleOf('Train vs Plane')).toEqual(['Train ', ['vs'], ' Plane']);
    expect(titleOf('Train VS. Plane versus Bus')).toEqual(['Train ', ['VS.'], ' Plane ', ['versus'], ' Bus']);
    expect(titleOf('Canvas vs SVG, or how vsync works')).toEqual(['Canvas ', ['vs'], ' SVG, or how vsync works']);
    expect(titleOf('القطار مقابل الطائرة')).toEqual(['القطار ', ['مقابل'], ' الطائرة']);
    expect(titleOf('רכבת מול מטוס')).toEqual(['רכבת ', ['מול'], ' מטוס']);
    expect(titleOf('Trains')).toEqual(['Trains']);
    const rich = [{ type: 'text', value: 'Train vs Plane' }];
    expect(titleOf(rich)).toEqual([rich]);
  });

  it('labels the short answer and writes the day in words', () => {
    expect(toIntroView(parseReady(trainVsPlane))).toMatchObject({
      subtitle: 'Berlin to Munich, door to door.',
      summary: { label: 'The short answer', text: 'Take the train unless you connect to a long flight.' },
      overview: undefined,
      updated: { day: '2026-10-01', before: 'Updated ', date: 'October 1, 2026', after: '' },
    });
    expect(toIntroView(parseReady(trainVsPlane), { lang: 'de' }).updated?.date).toBe('1. Oktober 2026');
  });

  it('leaves out what there is not', () => {
    expect(toIntroView(parseReady(firstPage))).toMatchObject({ updated: undefined, overview: { heading: 'Overview' } });
    const bare = parseReady({ ...firstPage, summary: undefined });
    expect(toIntroView(bare).summary).toBe(undefined);
  });
});

describe('toTallyView', () => {
  const wordsOf = (input: unknown): unknown[] =>
    toTallyView(parseReady(input)).parts.map(({ count, label, accent, start, size }) => [
      `${count} ${toPlainText(label)}`,
      accent,
      start,
      size,
    ]);

  it('stands between two contenders', () => {
    expect(wordsOf(firstPage)).toEqual([
      ['3 AI Product Manager', 1, 0, 37.5],
      ['4 open', undefined, 37.5, 50],
      ['1 Traditional Product Manager', 2, 87.5, 12.5],
    ]);
  });

  it('names each kind of row that nobody wins', () => {
    expect(wordsOf(trainVsPlane).map((part) => (part as unknown[])[0])).toEqual([
      '2 Train',
      '1 tie',
      '1 depends',
      '1 open',
      '1 Plane',
    ]);
  });

  it('stands in order with more contenders, and keeps the one without a win', () => {
    expect(wordsOf(threeWays)).toEqual([
      ['2 Train', 1, 0, 66.67],
      ['1 Plane', 2, 66.67, 33.33],
      ['0 Bus', 3, 100, 0],
    ]);
  });

  it('has rows that nobody wins behind more than two contenders', () => {
    const criteria = [...threeWays.criteria, { id: 'food', label: 'Food', values: {} }];
    expect(wordsOf({ ...threeWays, criteria }).at(-1)).toEqual(['1 open', undefined, 75, 25]);
  });

  it('is many for more than two contenders, and for more than one kind of rows that nobody wins', () => {
    const isMany = (input: unknown): boolean => toTallyView(parseReady(input)).isMany;
    expect([firstPage, trainVsPlane, threeWays].map(isMany)).toEqual([false, true, true]);
    const withoutTies = trainVsPlane.criteria.filter((criterion) => criterion.winner !== 'tie');
    expect(isMany({ ...trainVsPlane, criteria: withoutTies })).toBe(true);
  });
});

describe('toAudienceView', () => {
  it('makes a card for each list, in the author’s order', () => {
    expect(toAudienceView(parseReady(trainVsPlane)).cards).toMatchObject([
      {
        contender: 'train',
        heading: 'Choose Train if…',
        accent: 1,
        reasons: [{ text: 'You want to work on the way' }],
      },
      {
        contender: 'plane',
        heading: 'Fly if…',
        accent: 2,
        reasons: [{ text: 'You connect to another flight' }, { text: 'You live at the airport', rows: undefined }],
      },
    ]);
  });

  it('can show one contender alone, and takes the text of a reason that names criteria', () => {
    const { cards } = toAudienceView(parseReady(firstPage), { only: 'traditional-pm' });
    expect(cards.map(({ contender, accent }) => [contender, accent])).toEqual([['traditional-pm', 2]]);
    expect(cards[0]!.reasons[0]!.text).toBe(
      'PMs early in their career who need to master core product fundamentals first',
    );
  });

  it('lists the rows behind all reasons in their order, reasons without any passed over', () => {
    const comparison = parseReady(firstPage);
    const listed = (only?: string): readonly (readonly string[])[] =>
      listReasonRows(toAudienceView(comparison, { only })).map(({ criteria }) => criteria);
    expect(listed().slice(0, 3)).toEqual([
      ['salary', 'scope'],
      ['technical-requirements', 'entry-point'],
      ['job-growth', 'stability'],
    ]);
    expect(listed('traditional-pm')[0]).toEqual(['learning-curve', 'entry-point']);
    expect(listed()).toEqual([...listed('ai-pm'), ...listed('traditional-pm')]);
  });

  it('names the rows that justify a reason, and tells which are highlighted', () => {
    const comparison = parseReady(withJustifiedReasons);
    const rowsOf = (highlighted?: readonly string[]): unknown =>
      toAudienceView(comparison, { highlighted }).cards[0]!.reasons[0]!.rows;
    const rows = {
      criteria: ['seat', 'time'],
      labels: 'Power at the seat · Time',
      name: 'Show in the table: Power at the seat · Time',
    };
    expect(rowsOf()).toEqual({ ...rows, highlighted: false });
    expect(rowsOf(['seat', 'time'])).toEqual({ ...rows, highlighted: true });
    expect(rowsOf(['seat'])).toEqual({ ...rows, highlighted: false });
    expect(toAudienceView(comparison, { highlighted: ['carbon'] }).announcement).toBe(
      'Highlighted in the table: CO₂ a person',
    );
    expect(toAudienceView(comparison).announcement).toBe('Nothing is highlighted');
  });

  it('shows no card where there is no list', () => {
    expect(toAudienceView(parseReady({ ...trainVsPlane, audiences: undefined })).cards).toEqual([]);
  });
});

describe('toFaqView', () => {
  const idsOf = (...faq: object[]): string[] =>
    toFaqView(parseReady({ ...trainVsPlane, faq })).items.map(({ id }) => id);

  it('keeps the author’s ids and makes the others from the question', () => {
    expect(idsOf({ id: 'My ID', question: 'x' }, { question: 'Is there Wi-Fi?' })).toEqual(['My ID', 'is-there-wi-fi']);
  });

  it('never gives one id twice', () => {
    expect(idsOf({ question: 'What?' }, { question: 'What?!' }, { id: 'what', question: 'y' })).toEqual([
      'what-2',
      'what-3',
      'what',
    ]);
  });

  it('makes ids in every script, and one where there is no letter', () => {
    expect(idsOf({ question: 'هل يوجد Wi-Fi؟' }, { question: '价格是多少？' }, { question: '???' })).toEqual([
      'هل-يوجد-wi-fi',
      '价格是多少',
      'item',
    ]);
  });

  it('knows questions without an answer', () => {
    expect(toFaqView(parseReady(trainVsPlane)).items.map(({ answer }) => answer === undefined)).toEqual([
      false,
      true,
      false,
    ]);
    expect(toFaqView(parseReady({ ...trainVsPlane, faq: undefined })).items).toEqual([]);
  });
});

describe('toCtaView', () => {
  const viewOf = (cta: object): unknown =>
    toCtaView(parseReady({ ...trainVsPlane, cta: { ...trainVsPlane.cta, ...cta } }));

  it('gives target and rel as the author did', () => {
    expect(viewOf({})).toMatchObject({ href: 'https://example.com/timetable', target: undefined, rel: 'noopener' });
    expect(viewOf({ target: '_top', rel: 'sponsored' })).toMatchObject({ target: '_top', rel: 'sponsored noopener' });
  });

  it('never gives a new window hold of the page', () => {
    expect(viewOf({ target: '_blank' })).toMatchObject({ rel: 'noopener' });
    expect(viewOf({ target: '_blank', rel: ' Sponsored  opener' })).toMatchObject({ rel: 'sponsored noopener' });
    expect(viewOf({ rel: 'opener' })).toMatchObject({ rel: 'noopener' });
  });

  it('is nothing where there is no call', () => {
    expect(toCtaView(parseReady({ ...trainVsPlane, cta: undefined }))).toBe(undefined);
  });
});

describe('toPageView', () => {
  it('tells which sections there are', () => {
    expect(toPageView(parseReady(firstPage))).toMatchObject({
      hasAudiences: true,
      hasFaq: true,
      hasSources: false,
      hasCta: true,
    });
    const bare = parseReady({ ...trainVsPlane, audiences: [], faq: undefined, cta: undefined });
    expect(toPageView(bare)).toMatchObject({ hasAudiences: false, hasFaq: false, hasSources: false, hasCta: false });
  });

  it('asks a reader where there is a reason, or a row that somebody wins', () => {
    const open = trainVsPlane.criteria.map(({ id, label, values }) => ({ id, label, values }));
    const asks = (fields: object): boolean => hasQuestions(parseReady({ ...trainVsPlane, ...fields }));
    expect(asks({ audiences: [] })).toBe(true);
    expect(asks({ criteria: open })).toBe(true);
    expect(asks({ audiences: [], criteria: open })).toBe(false);
  });

  it('is higher the more there is to read', () => {
    const heightOf = (change: object): number => toPageView(parseReady({ ...firstPage, ...change })).height;
    const whole = heightOf({});
    for (const less of [
      { faq: [] },
      { audiences: [] },
      { cta: undefined },
      {
        criteria: firstPage.criteria.slice(1),
        audiences: firstPage.audiences!.map((each) => ({ ...each, reasons: ['Because'] })),
      },
    ]) {
      expect(heightOf(less)).toBeLessThan(whole);
    }
  });
});

describe('small things', () => {
  it('takes the words out of rich text', () => {
    const answer = parseReady(trainVsPlane).faq![2]!.answer!;
    expect(toPlainText(answer).replace(/\s+/g, ' ')).toBe('Two things: book early read the fares ');
    expect(
      toPlainText([
        { type: 'inlineCode', value: 'a' },
        { type: 'break' },
        { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
      ]),
    ).toBe('a\nb');
  });

  it('tells blocks from words in a line', () => {
    const words: PhrasingNode = { type: 'text', value: 'words' };
    expect(
      [words, { type: 'paragraph' as const, children: [words] }, { type: 'list' as const, children: [] }].map(isFlow),
    ).toEqual([false, true, true]);
  });

  it.each([
    ['{a} and {b}', 'one and {b}'],
    ['{b}{a}{a}', '{b}oneone'],
    ['{{a}}', '{one}'],
    ['} {} {a', '} {} {a'],
    ['{ax', '{ax'],
    ['none', 'none'],
    ['{toString}', '{toString}'],
  ])('fills braces that it knows and leaves the others: %s', (message, filled) => {
    expect(fill(message, { a: 'one' })).toBe(filled);
  });

  it('fills in what looks like a brace as it is', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });

  it('has eight accents and begins again', () => {
    expect([0, 7, 8].map(toAccent)).toEqual([1, 8, 1]);
  });
});
