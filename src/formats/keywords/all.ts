import type { TableWords } from '../../model/import/table-words.js';
import { fold } from '../../model/import/words.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { ja } from './ja.js';
import type { Keywords } from './keywords.js';
import { pt } from './pt.js';
import { zh } from './zh.js';

/** The languages that ship. Pages mix them, and few say which one they are in: each is looked for in every page. */
const languages: readonly Keywords[] = [en, de, es, fr, pt, ja, zh, ar, he];

const union = (pick: (keywords: Keywords) => readonly string[]): readonly string[] => [
  ...new Set(languages.flatMap(pick)),
];
const folded = (pick: (keywords: Keywords) => readonly string[]): readonly string[] => union(pick).map(fold);

export type SectionKind =
  'summary' | 'overview' | 'headToHead' | 'audiences' | 'faq' | 'sources' | 'notes' | 'contents';

/** Headings of sections, folded. */
export const sectionWords: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: folded(({ summary }) => summary),
  overview: folded(({ overview }) => overview),
  headToHead: folded(({ headToHead }) => headToHead),
  audiences: folded(({ audiences }) => audiences),
  faq: folded(({ faq }) => faq),
  sources: folded(({ sources }) => sources),
  notes: folded(({ notes }) => notes),
  contents: folded(({ contents }) => contents),
};

const byLanguage = Object.entries({ en, de, es, fr, pt, ja, zh, ar, he });

/** What stands before the day of the last change, in each language. */
export const updatedWords: readonly (readonly [lang: string, words: readonly string[]])[] = byLanguage.map(
  ([lang, { updated }]) => [lang, updated.map(fold)],
);

/** What stands around the day of a source, `{date}`, in each language: all that may stand before that of a page, too. */
export const asOfPatterns: readonly (readonly [lang: string, patterns: readonly string[]])[] = byLanguage.map(
  ([lang, { updated, asOf }]) => [
    lang,
    [...updated, ...asOf].map((words) => (words.includes('{date}') ? words : `${words} {date}`)),
  ],
);

export const legendWords = folded(({ legend }) => legend);
export const reasonWords = folded(({ reasons }) => reasons);
export const offerWords = folded(({ offer }) => offer);
export const versusWords = union(({ versus }) => versus);
export const choosePatterns = union(({ choose }) => choose);

const states = en.table.states;
export const allTableWords: TableWords = {
  label: folded(({ table }) => table.label),
  contender: folded(({ table }) => table.contender),
  notes: folded(({ table }) => table.notes),
  reason: folded(({ table }) => table.reason),
  winner: folded(({ table }) => table.winner),
  group: folded(({ table }) => table.group),
  source: folded(({ table }) => table.source),
  count: folded(({ table }) => table.count),
  weight: folded(({ table }) => table.weight),
  score: folded(({ table }) => table.score),
  tie: folded(({ table }) => table.tie),
  depends: folded(({ table }) => table.depends),
  states: Object.fromEntries(
    (Object.keys(states) as (keyof typeof states)[]).map((state) => [state, union(({ table }) => table.states[state])]),
  ) as unknown as TableWords['states'],
  to: union(({ table }) => table.to),
};

/** A hollow circle is “yes” where Japanese is written, and “no”, if anything, elsewhere. */
export const japaneseTableWords: TableWords = {
  ...allTableWords,
  states: { ...allTableWords.states, yes: [...allTableWords.states.yes, '○', '◯', '〇', '◎'] },
};
