import { MAX_WEIGHT, type FitQuestions } from './fit-questions.js';
import { decodeWord, encodeWord } from './url-words.js';

/** What a reader answered. It is an input to the view, and changes no data set. */
export interface FitAnswers {
  /** Ids of the reasons that are true of the reader. */
  readonly ticked: readonly string[];
  /** How much a criterion matters, 0 to 3, by its id; those of which the reader said nothing are left out. */
  readonly weights: ReadonlyMap<string, number>;
}

/** A reader who has answered nothing yet. */
export const NO_ANSWERS: FitAnswers = { ticked: [], weights: new Map() };

/** The answers after a reason, by its id, was ticked, or its tick was taken away. */
export const tick = ({ ticked, weights }: FitAnswers, id: string): FitAnswers => ({
  ticked: ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id],
  weights,
});

/** The answers after a reader said how much a row, by its id, matters: 0 (not at all) to 3 (very much). */
export const weigh = ({ ticked, weights }: FitAnswers, id: string, weight: number): FitAnswers => ({
  ticked,
  weights: new Map([...weights, [id, weight]]),
});

/** Answers as one value of a query string: the ids of what is ticked, and `id:weight`. */
export const formatAnswers = ({ ticked, weights }: FitAnswers): string =>
  [...ticked, ...[...weights].map(([id, weight]) => `${encodeWord(id)}:${weight}`)].join(' ');

/** Reads what `formatAnswers` wrote, in another life of the page: what is no longer asked is passed over. */
export function parseAnswers(text: string, { reasons, criteria }: FitQuestions): FitAnswers {
  const words = text.split(' ');
  const weights = words.flatMap((word) => {
    const [, id, weight] = /^(.+):(\d)$/.exec(word) ?? [];
    if (id === undefined || Number(weight) > MAX_WEIGHT) return [];
    const criterion = criteria.find((each) => each.id === decodeWord(id));
    return criterion ? [[criterion.id, Number(weight)] as const] : [];
  });
  return {
    ticked: reasons.map(({ id }) => id).filter((id) => words.includes(id)),
    weights: new Map(weights),
  };
}
