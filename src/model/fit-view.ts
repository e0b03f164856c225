import { toAccent } from './accent.js';
import { toFit, toWeighed, type FitEntry } from './fit.js';
import type { FitAnswers } from './fit-answers.js';
import { MAX_WEIGHT, toFitQuestions } from './fit-questions.js';
import { fill, formatCount, formatNumber } from './format.js';
import { listNames } from './list-names.js';
import { fitWords } from './messages/english/fit.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, RichText } from './schema.js';
import { toWording, type ViewOptions, type Wording } from './view-options.js';

/** What the reader is asked, and what comes of the answers. */
export interface FitView {
  readonly heading: string;
  readonly reasons: { readonly legend: string; readonly items: readonly FitReasonView[] } | undefined;
  readonly criteria:
    { readonly legend: string; readonly max: number; readonly items: readonly FitCriterionView[] } | undefined;
  readonly startAgain: string;
  readonly result: FitResultView;
}

/** A reason that the reader may tick. */
export interface FitReasonView {
  readonly id: string;
  readonly text: RichText;
  readonly ticked: boolean;
}

/** A row that the reader may call important. */
export interface FitCriterionView {
  readonly id: string;
  readonly label: RichText;
  readonly weight: number;
  /** The weight in words. */
  readonly importance: string;
}

/** Who fits the reader, in words. */
export interface FitResultView {
  readonly heading: string;
  /** Who fits best, that it is level, or that nothing has been answered. */
  readonly summary: string;
  /** Best first; nobody while nothing has been answered. */
  readonly places: readonly FitPlaceView[];
  /** Says whose result this is. */
  readonly remark: string;
}

/** One contender in the reader’s ranking. */
export interface FitPlaceView {
  readonly id: string;
  readonly name: RichText;
  readonly rank: string;
  readonly accent: number;
  /** Its points in percent of those of the best. */
  readonly size: number;
  /** What put it there, in words. */
  readonly why: string;
  /** The ticked reasons that speak for it, and the rows that matter to the reader and that it wins. */
  readonly evidence: readonly RichText[];
}

type FitWords = keyof typeof fitWords;

/** What is asked, what a reader has answered, and who fits, in words. */
export function toFitView(comparison: Comparison, answers: FitAnswers, options: ViewOptions = {}): FitView {
  const wording = toWording(options, fitWords);
  const { messages } = wording;
  const { reasons, criteria } = toFitQuestions(comparison);
  const { none, little, much, most } = messages.importance;
  const importance = [none, little, much, most];

  return {
    heading: messages.fit,
    reasons:
      reasons.length === 0
        ? undefined
        : {
            legend: messages.fitReasons,
            items: reasons.map(({ id, text }) => ({ id, text, ticked: answers.ticked.includes(id) })),
          },
    criteria:
      criteria.length === 0
        ? undefined
        : {
            legend: messages.fitCriteria,
            max: MAX_WEIGHT,
            items: criteria.map(({ id, label, start }) => {
              const weight = answers.weights.get(id) ?? start;
              return { id, label, weight, importance: importance[weight]! };
            }),
          },
    startAgain: messages.startAgain,
    result: toResult(comparison, answers, wording),
  };
}

function toResult(comparison: Comparison, answers: FitAnswers, wording: Wording<FitWords>): FitResultView {
  const { messages } = wording;
  const { contenders } = comparison;
  const fit = toFit(comparison, answers);
  const heading = messages.fitResult;
  const remark = messages.fitOwn;
  if (fit.status === 'unanswered') return { heading, summary: messages.fitUnanswered, places: [], remark };

  const names = fit.leaders.map((id) => toPlainText(contenders.find((contender) => contender.id === id)!.name));
  const summary =
    fit.status === 'decided'
      ? fill(messages.fitLeader, { name: names[0]! })
      : fill(messages.fitLevel, {
          names: listNames(
            names.map((name) => fill(messages.fitLevelName, { name })),
            messages.lang,
          ),
        });
  const asked = {
    ticked: answers.ticked.length,
    weighed: toWeighed(toFitQuestions(comparison).criteria, answers).length,
    most: Math.max(1, fit.ranking[0]!.points),
  };
  return {
    heading,
    summary,
    places: fit.ranking.map((entry) => toPlace(entry, comparison, asked, wording)),
    remark,
  };
}

function toPlace(
  { contender, rank, points, fits, wins }: FitEntry,
  { contenders }: Comparison,
  asked: { readonly ticked: number; readonly weighed: number; readonly most: number },
  wording: Wording<FitWords>,
): FitPlaceView {
  const { messages, lang } = wording;
  const index = contenders.findIndex(({ id }) => id === contender);
  const ticked =
    asked.ticked > 0 &&
    fill(formatCount(messages.fitTicked, asked.ticked, wording), { fits: formatNumber(fits.length, lang) });
  const weighed =
    asked.weighed > 0 &&
    fill(formatCount(messages.fitWins, asked.weighed, wording), { wins: formatNumber(wins.length, lang) });
  return {
    id: contender,
    name: contenders[index]!.name,
    rank: formatNumber(rank, lang),
    accent: toAccent(index),
    size: (points / asked.most) * 100,
    why: ticked && weighed ? fill(messages.fitBoth, { ticked, wins: weighed }) : ticked || weighed || '',
    evidence: [...fits.map(({ text }) => text), ...wins.map(({ label }) => label)],
  };
}
