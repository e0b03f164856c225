import { toReasonText } from './reasons.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, Criterion, RichText } from './schema.js';
import { toVerdict } from './verdict.js';

/** What a reader is asked, to find out which contender fits. */
export interface FitQuestions {
  readonly reasons: readonly FitReason[];
  readonly criteria: readonly FitCriterion[];
}

/** A reason to tick, and whom it speaks for. */
export interface FitReason {
  /** Made from the words, so that it stays the same when reasons are added or moved. */
  readonly id: string;
  readonly text: RichText;
  readonly contenders: readonly string[];
}

/** A row that somebody wins, and who does. */
export interface FitCriterion {
  readonly id: string;
  readonly label: RichText;
  readonly winners: readonly string[];
  /** How much it matters before the reader says so: 0 to 3. */
  readonly start: number;
}

/** The highest weight that a reader can give to a criterion. */
export const MAX_WEIGHT = 3;

const questions = new WeakMap<Comparison, FitQuestions>();

/**
 * The reasons of all contenders, mixed, so that their order does not give away whom they speak for, and the rows that
 * somebody wins. A reason that stands in two lists is asked once and speaks for both.
 */
export function toFitQuestions(comparison: Comparison): FitQuestions {
  const known = questions.get(comparison);
  if (known) return known;
  const made = { reasons: toReasons(comparison), criteria: toCriteria(comparison) };
  questions.set(comparison, made);
  return made;
}

function toReasons({ audiences = [] }: Comparison): readonly FitReason[] {
  const byWords = new Map<string, { readonly text: RichText; readonly contenders: Set<string> }>();
  for (const { contender, reasons } of audiences) {
    for (const reason of reasons) {
      const text = toReasonText(reason);
      const words = toPlainText(text);
      const entry = byWords.get(words) ?? { text, contenders: new Set() };
      entry.contenders.add(contender);
      byWords.set(words, entry);
    }
  }
  const taken = new Set<string>();
  return [...byWords]
    .map(([words, { text, contenders }]) => ({ id: toUniqueHash(words, taken), text, contenders: [...contenders] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const toCriteria = ({ criteria, contenders }: Comparison): readonly FitCriterion[] =>
  criteria.flatMap((criterion) => {
    const verdict = toVerdict(criterion, contenders);
    return verdict.status === 'won' ? [toCriterion(criterion, verdict.winners)] : [];
  });

const toCriterion = ({ id, label, weight = 0 }: Criterion, winners: readonly string[]): FitCriterion => ({
  id,
  label,
  winners,
  start: Math.min(Math.round(weight), MAX_WEIGHT),
});

function toUniqueHash(words: string, taken: Set<string>): string {
  let hash = toHash(words);
  for (let copy = 2; taken.has(hash); copy += 1) hash = toHash(`${words} ${copy}`);
  taken.add(hash);
  return hash;
}

/** FNV-1a in 32 bits: short enough for an address, and in no order that could be guessed. */
function toHash(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
