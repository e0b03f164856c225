import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnswers, NO_ANSWERS, parseAnswers, tick, weigh, type FitAnswers } from '../../src/model/fit-answers.js';
import { toFitQuestions } from '../../src/model/fit-questions.js';
import { toFitView } from '../../src/model/fit-view.js';
import { toFit, type FitEntry } from '../../src/model/fit.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { Comparison } from '../../src/model/schema.js';
import { toTally } from '../../src/model/tally.js';
import { findMessages } from '../../src/server.js';
import { firstPage, threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

const train = parseReady(trainVsPlane);
const three = parseReady(threeWays);
const idOf = (comparison: Comparison, words: string): string =>
  toFitQuestions(comparison).reasons.find(({ text }) => toPlainText(text) === words)!.id;
const WORK = 'You want to work on the way';
const AIRPORT = 'You live at the airport';
const pointsOf = (comparison: Comparison, answers: FitAnswers): Record<string, number> => {
  const fit = toFit(comparison, answers);
  return fit.status === 'unanswered'
    ? {}
    : Object.fromEntries(fit.ranking.map(({ contender, points }) => [contender, points]));
};

/** A data set of any size, and answers to its questions. */
const game = fc
  .record({
    contenders: fc.integer({ min: 2, max: 8 }),
    reasons: fc.array(fc.tuple(fc.nat(7), fc.nat(12)), { maxLength: 20 }),
    criteria: fc.array(fc.tuple(fc.nat(7), fc.nat(5)), { minLength: 1, maxLength: 12 }),
  })
  .map(({ contenders, reasons, criteria }) =>
    parseReady({
      title: 'Any',
      contenders: Array.from({ length: contenders }, (_, index) => ({ id: `c${index}`, name: `C${index}` })),
      criteria: criteria.map(([winner, weight], index) => ({
        id: `r${index}`,
        label: `R${index}`,
        values: {},
        winner: winner < contenders ? `c${winner}` : 'tie',
        weight,
      })),
      audiences: reasons.map(([contender, words]) => ({
        contender: `c${contender % contenders}`,
        reasons: [`W${words}`],
      })),
    }),
  )
  .chain((comparison) => {
    const { reasons, criteria } = toFitQuestions(comparison);
    return fc.record({
      comparison: fc.constant(comparison),
      answers: fc.record({
        ticked: fc.subarray(reasons.map(({ id }) => id)),
        weights: fc
          .array(fc.tuple(fc.constantFrom(...criteria.map(({ id }) => id), 'gone'), fc.integer({ min: 0, max: 3 })))
          .map((entries) => new Map(entries)),
      }),
    });
  });

describe('what a reader is asked', () => {
  it('holds every reason once, mixed', () => {
    const { reasons } = toFitQuestions(parseReady(firstPage));
    expect(reasons).toHaveLength(8);
    const speakers = reasons.map(({ contenders }) => contenders.join());
    const changes = speakers.filter((speaker, index) => index > 0 && speaker !== speakers[index - 1]).length;
    expect(changes).toBeGreaterThan(2);
  });

  it('asks a reason of two contenders once, for both', () => {
    const comparison = parseReady({
      ...trainVsPlane,
      audiences: [
        { contender: 'train', reasons: ['You travel alone'] },
        { contender: 'plane', reasons: [{ text: [{ type: 'text', value: 'You travel alone' }] }] },
      ],
    });
    expect(toFitQuestions(comparison).reasons).toEqual([
      { id: expect.stringMatching(/^[\da-z]+$/) as string, text: 'You travel alone', contenders: ['train', 'plane'] },
    ]);
  });

  it('has for a reason the id that is in the addresses which readers have kept', () =>
    expect([idOf(train, WORK), idOf(train, AIRPORT)]).toEqual(['8oq47x', '174kyqr']));

  it('keeps the ids of reasons when others come and go', () => {
    const more = parseReady({
      ...trainVsPlane,
      audiences: [{ contender: 'plane', reasons: ['Another', AIRPORT] }, ...trainVsPlane.audiences!],
    });
    expect(idOf(more, AIRPORT)).toBe(idOf(train, AIRPORT));
  });

  it('gives two reasons with one hash two ids', () => {
    // Found by trying: FNV-1a in 32 bits makes the same of both.
    const comparison = parseReady({
      ...trainVsPlane,
      audiences: [{ contender: 'train', reasons: ['costarring', 'liquid'] }],
    });
    const [first, second] = toFitQuestions(comparison).reasons;
    expect(first!.id).not.toBe(second!.id);
  });

  it('asks only about rows that somebody wins, and begins with the editor’s weight', () => {
    const comparison = parseReady({
      ...trainVsPlane,
      criteria: trainVsPlane.criteria.map((criterion, index) => ({ ...criterion, weight: index * 2.4 })),
    });
    expect(toFitQuestions(comparison).criteria.map(({ id, start, winners }) => [id, start, winners])).toEqual([
      ['time', 0, ['plane']],
      ['carbon', 2, ['train']],
      ['seat', 3, ['train']],
    ]);
  });
});

describe('toFit', () => {
  it('says nothing before anything is answered', () => {
    expect(toFit(train, NO_ANSWERS)).toEqual({ status: 'unanswered' });
    const weighted = parseReady({ ...trainVsPlane, criteria: [{ ...trainVsPlane.criteria[0]!, weight: 3 }] });
    expect(toFit(weighted, NO_ANSWERS)).toEqual({ status: 'unanswered' });
  });

  it('counts two points a ticked reason, and as many a row as it matters', () => {
    const answers = weigh(tick(NO_ANSWERS, idOf(train, WORK)), 'time', 3);
    expect(pointsOf(train, answers)).toEqual({ train: 2, plane: 3 });
    expect(toFit(train, answers)).toMatchObject({ status: 'decided', leaders: ['plane'] });
  });

  it('counts what a row matters to the editor where the reader has not said', () => {
    const criteria = trainVsPlane.criteria.map((row) => (row.id === 'time' ? { ...row, weight: 3 } : row));
    const weighted = parseReady({ ...trainVsPlane, criteria });
    expect(pointsOf(weighted, tick(NO_ANSWERS, idOf(weighted, WORK)))).toEqual({ train: 2, plane: 3 });
    expect(pointsOf(weighted, weigh(NO_ANSWERS, 'time', 0))).toEqual({});
  });

  it('says when it is level', () => {
    const answers = weigh(tick(NO_ANSWERS, idOf(three, WORK)), 'time', 2);
    expect(toFit(three, answers)).toMatchObject({
      status: 'level',
      leaders: ['train', 'plane'],
      ranking: [{ rank: 1 }, { rank: 1 }, { contender: 'bus', rank: 3, points: 0 }],
    });
    // Taken back is not answered.
    expect(toFit(train, weigh(NO_ANSWERS, 'time', 0))).toEqual({ status: 'unanswered' });
  });

  it('passes over what is no longer asked', () => {
    const answers = { ticked: ['gone'], weights: new Map([['gone', 3]]) };
    expect(toFit(train, answers)).toEqual({ status: 'unanswered' });
    expect(pointsOf(train, weigh(answers, 'seat', 3))).toEqual({ train: 3, plane: 0 });
  });

  it('never lowers a contender for whom a reason is ticked, and never raises another', () => {
    fc.assert(
      fc.property(game, fc.nat(), ({ comparison, answers }, pick) => {
        const left = toFitQuestions(comparison).reasons.filter(({ id }) => !answers.ticked.includes(id));
        fc.pre(left.length > 0);
        const reason = left[pick % left.length]!;
        const before = rankingOf(comparison, answers);
        const after = rankingOf(comparison, tick(answers, reason.id));
        for (const entry of after) {
          const old = before.find(({ contender }) => contender === entry.contender);
          if (reason.contenders.includes(entry.contender)) {
            expect(entry.points).toBeGreaterThan(old?.points ?? -1);
            expect(entry.rank).toBeLessThanOrEqual(old?.rank ?? Infinity);
          } else if (old) {
            expect(entry.points).toBe(old.points);
          }
        }
      }),
    );
  });

  it('never lowers the winner of a row that matters more', () => {
    fc.assert(
      fc.property(game, fc.nat(), ({ comparison, answers }, pick) => {
        const { criteria } = toFitQuestions(comparison);
        fc.pre(criteria.length > 0);
        const { id, winners } = criteria[pick % criteria.length]!;
        const less = rankingOf(comparison, weigh(answers, id, 1));
        const more = rankingOf(comparison, weigh(answers, id, 3));
        for (const winner of winners) {
          const rankIn = (ranking: readonly FitEntry[]): number =>
            ranking.find(({ contender }) => contender === winner)!.rank;
          expect(rankIn(more)).toBeLessThanOrEqual(rankIn(less));
        }
      }),
    );
  });

  it('ranks everybody, and nobody who has more below one who has less', () => {
    fc.assert(
      fc.property(game, ({ comparison, answers }) => {
        const ranking = rankingOf(comparison, answers);
        expect(ranking.length === 0 || ranking.length === comparison.contenders.length).toBe(true);
        ranking.forEach((entry, index) => {
          const better = ranking.filter(({ points }) => points > entry.points).length;
          expect(entry.rank).toBe(better + 1);
          expect(index).toBeGreaterThanOrEqual(better);
        });
      }),
    );
  });

  it('leaves the editor’s tally alone', () => {
    const before = structuredClone(toTally(train));
    toFit(train, weigh(NO_ANSWERS, 'seat', 3));
    expect(toTally(train)).toEqual(before);
  });

  const rankingOf = (comparison: Comparison, answers: FitAnswers): readonly FitEntry[] => {
    const fit = toFit(comparison, answers);
    return fit.status === 'unanswered' ? [] : fit.ranking;
  };
});

describe('answers in an address', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(game, ({ comparison, answers }) => {
        const questions = toFitQuestions(comparison);
        const kept = [...answers.weights].filter(([id]) => id !== 'gone');
        expect(parseAnswers(formatAnswers(answers), questions)).toEqual({
          ticked: questions.reasons.map(({ id }) => id).filter((id) => answers.ticked.includes(id)),
          weights: new Map(kept),
        });
      }),
    );
  });

  it('keep ids with spaces, colons and stars apart', () => {
    const id = 'a *:3 b';
    const questions = { reasons: [], criteria: [{ id, label: id, winners: [], start: 0 }] };
    expect(parseAnswers(formatAnswers(weigh(NO_ANSWERS, id, 2)), questions).weights).toEqual(new Map([[id, 2]]));
  });

  it('are passed over where they are not understood', () => {
    const questions = toFitQuestions(train);
    expect(parseAnswers('seat:9 ship:2 %:1 : xyz seat seat:12 time:1', questions)).toEqual({
      ticked: [],
      weights: new Map([['time', 1]]),
    });
  });

  it('are taken back by ticking again', () => {
    expect(tick(tick(NO_ANSWERS, 'a'), 'a').ticked).toEqual([]);
  });
});

describe('toFitView', () => {
  const view = (answers: FitAnswers, comparison = three) => toFitView(comparison, answers);

  it('asks, and says that nothing is answered', () => {
    const { reasons, criteria, result } = view(NO_ANSWERS);
    expect(reasons!.items.map(({ ticked }) => ticked)).toEqual([false, false, false, false]);
    expect(criteria!.items.map(({ label, importance }) => [label, importance])).toEqual([
      ['Time', 'Not at all'],
      ['Rating', 'Not at all'],
      ['Power at the seat', 'Not at all'],
    ]);
    expect(result.summary).toMatch(/^Nothing answered yet/);
    expect(result.places).toEqual([]);
  });

  it('ranks with its reasons in words', () => {
    const answers = weigh(weigh(tick(tick(NO_ANSWERS, idOf(three, WORK)), idOf(three, AIRPORT)), 'seat', 3), 'time', 1);
    const { result, criteria } = view(answers);
    expect(criteria!.items.map(({ importance }) => importance)).toEqual(['A little', 'Not at all', 'Very much']);
    expect(result.summary).toBe('Train fits you best.');
    expect(result.places.map(({ rank, name, why, size }) => [rank, name, why, size])).toEqual([
      ['1', 'Train', 'fits 1 of the 2 you ticked; wins 1 of the 2 rows that matter to you', 100],
      ['2', 'Plane', 'fits 1 of the 2 you ticked; wins 1 of the 2 rows that matter to you', 60],
      ['3', 'Bus', 'fits 0 of the 2 you ticked; wins 0 of the 2 rows that matter to you', 0],
    ]);
    expect(result.places[0]!.evidence).toEqual([WORK, 'Power at the seat']);
  });

  it('shows the best in full, however little there is to count', () => {
    const { places } = view(weigh(NO_ANSWERS, 'time', 1)).result;
    expect(places.map(({ size }) => size)).toEqual([100, 0, 0]);
  });

  it('says of what was answered alone', () => {
    const ticked = view(tick(NO_ANSWERS, idOf(three, WORK))).result.places[0]!;
    expect(ticked.why).toBe('fits 1 of the one you ticked');
    const weighed = view(weigh(NO_ANSWERS, 'time', 1)).result.places[0]!;
    expect(weighed.why).toBe('wins 1 of the one row that matters to you');
    expect(view(weigh(NO_ANSWERS, 'time', 0)).result.places).toEqual([]);
  });

  it('names all who are level', () => {
    const answers = weigh(tick(NO_ANSWERS, idOf(three, WORK)), 'time', 2);
    expect(view(answers).result.summary).toBe('It is level between Train and Plane.');
  });

  it('lists names in the language of its words, though numbers are the page’s', () => {
    const answers = weigh(tick(NO_ANSWERS, idOf(three, WORK)), 'time', 2);
    const summaryIn = (lang: string): string =>
      toFitView(three, answers, { messages: findMessages(lang), lang }).result.summary;
    expect(summaryIn('pl')).toBe('It is level between Train and Plane.');
    expect(summaryIn('de-AT')).toBe('Gleichauf liegen: Train und Plane.');
  });

  it.each(['ar', 'he'])('keeps the signs of those who are level at the end of their names in %s', (lang) => {
    const answers = weigh(tick(NO_ANSWERS, idOf(three, WORK)), 'time', 2);
    const { summary } = toFitView(three, answers, { messages: findMessages(lang) }).result;
    expect(summary).toMatch(/ \u2068Train\u2069 .*\u2068Plane\u2069\.$/);
  });

  it.each([
    ['fr', 'convient pour 1 des points cochés (1)\u202F; gagne'],
    ['ja', '選んだ1件のうち1件に当てはまります。重要な'],
    ['zh', '您勾选的 1 项中符合 1 项；在对您重要的'],
    ['ar', 'التوافق مع 1 مما اخترته (1)؛ الفوز'],
    ['de', 'passt in 1 von einem angehakten Punkt; gewinnt'],
  ])('parts what it says as %s does', (lang, words) => {
    const answers = weigh(tick(NO_ANSWERS, idOf(three, WORK)), 'seat', 2);
    const [first] = toFitView(three, answers, { messages: findMessages(lang) }).result.places;
    expect(first!.why).toContain(words);
  });

  it('leaves out what there is nothing to ask about', () => {
    const bare = parseReady({
      ...trainVsPlane,
      audiences: undefined,
      criteria: [{ id: 'fare', label: 'Fare', values: {} }],
    });
    expect(view(NO_ANSWERS, bare)).toMatchObject({ reasons: undefined, criteria: undefined });
  });
});
