/** The data sets that are measured, the same in every run: W1 is the first page, W2 and W3 are tables made up here. */
import firstPage from '../stories/data/ai-pm-vs-traditional-pm.json';

/** As much of a comparison as the rivals know: plain text where the library takes rich text. */
export interface Comparison {
  readonly title: string;
  readonly subtitle?: string;
  readonly summary?: string;
  readonly overview?: string;
  readonly lang?: string;
  readonly contenders: readonly Contender[];
  readonly criteria: readonly Criterion[];
  readonly audiences?: readonly Audience[];
  readonly faq?: readonly Question[];
  readonly cta?: CallToAction;
  readonly declaredScore?: Readonly<Record<string, number>>;
}

export interface Contender {
  readonly id: string;
  readonly name: string;
}

export interface Criterion {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly winner?: string;
}

export type Value = string | { readonly text: string; readonly range?: readonly number[]; readonly unit?: string };

export interface Audience {
  readonly contender: string;
  readonly heading: string;
  readonly reasons: readonly (string | { readonly text: string; readonly criteria?: readonly string[] })[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

export interface CallToAction {
  readonly heading: string;
  readonly text: string;
  readonly label: string;
  readonly href: string;
}

export const toText = (value: Value | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? 'No data' : value.text;

/** A copy of every object, but of no text: a text takes memory once, however many copies there are. */
export function copyWithSameTexts<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  const copy: unknown = Array.isArray(data)
    ? data.map(copyWithSameTexts)
    : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copyWithSameTexts(value as unknown)]));
  return copy as Data;
}

/** W1: the first page. */
export const makeFirstPage = (): Comparison => structuredClone(firstPage);

/** A table of plain texts: half of the rows are won, a fifth has the same text in every cell. */
export function makeTable(contenders: number, rows: number): Comparison {
  const ids = Array.from({ length: contenders }, (_, index) => `contender-${index + 1}`);
  const words = makeWords(contenders * rows);
  return {
    title: `A table of ${contenders} × ${rows}`,
    contenders: ids.map((id, index) => ({ id, name: `Contender ${index + 1}` })),
    criteria: Array.from({ length: rows }, (_, row) => {
      const same = isSame(row) ? words() : undefined;
      const criterion = {
        id: `criterion-${row + 1}`,
        label: `${row + 1} ${words()}`,
        values: Object.fromEntries(ids.map((id) => [id, same ?? words()])),
      };
      return row % 2 === 0 ? { ...criterion, winner: ids[(row / 2) % contenders]! } : criterion;
    }),
  };
}

// Odd rows, because even ones have a winner.
const isSame = (row: number): boolean => row % 10 === 1 || row % 10 === 5;

/** A copy in which one cell says something else; another cell each `time`. */
export function changeOneCell(data: Comparison, time: number): Comparison {
  const copy = structuredClone(data);
  const { values } = copy.criteria[(time * 37 + 8) % copy.criteria.length]!;
  const { id } = copy.contenders[time % copy.contenders.length]!;
  (values as Record<string, Value>)[id] = `Changed for the ${time}. time`;
  return copy;
}

/** A copy in which every cell says something else. */
export function changeEveryCell(data: Comparison, time: number): Comparison {
  const copy = structuredClone(data);
  for (const { values } of copy.criteria) {
    for (const [id, value] of Object.entries(values)) {
      (values as Record<string, Value>)[id] = `${toText(value)}, changed ${time}`;
    }
  }
  return copy;
}

const WORDS =
  'model data roadmap launch evals salary growth scope safety metrics users stories pipelines prompts research'.split(
    ' ',
  );

/** Hands out lines of three to eight words, as long as those that people write into cells. */
function makeWords(seed: number): () => string {
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % limit;
  };
  return () => Array.from({ length: 3 + next(6) }, () => WORDS[next(WORDS.length)]).join(' ');
}
