import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';

/** Something in a data set that readers would be misled by, or miss. */
export interface Finding {
  /** The place from the root, joined by dots. */
  readonly path: string;
  readonly code: FindingCode;
  /** What was found, in plain English. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** An error contradicts itself; a warning asks the editor to look. */
  readonly severity: 'error' | 'warning';
}

/** Which rule found something; docs/honesty-checks.md explains each. */
export type FindingCode =
  | 'score-mismatch'
  | 'score-unfounded'
  | 'pick-not-leader'
  | 'clean-sweep'
  | 'winner-without-reason'
  | 'winner-without-value'
  | 'winner-against-numbers'
  | 'winner-of-alike'
  | 'nothing-to-derive'
  | 'same-reason'
  | 'no-date'
  | 'stale-date'
  | 'future-date'
  | 'empty-criterion'
  | 'duplicate-criterion'
  | 'number-as-text'
  | 'currency-sign'
  | 'no-answer'
  | 'space-in-id'
  | 'dead-link'
  | 'link-without-scheme'
  | 'markup-in-text'
  | 'unknown-language';

/** What the honesty checks compare dates with. */
export interface HonestyOptions {
  /** The day to compare dates with: `YYYY-MM-DD`. Left out: the day on the machine’s calendar, in UTC. */
  readonly today?: string;
  /** How many days old a date may be. Left out: 365. */
  readonly staleAfter?: number;
}

/** One rule: looks at a whole data set. */
export type Rule = (comparison: Comparison, options: Required<HonestyOptions>) => readonly Finding[];

/** What readers know a contender by. */
export const nameOf = (id: string, contenders: Comparison['contenders']): string =>
  toPlainText(contenders.find((each) => each.id === id)!.name);

export const warn = (code: FindingCode, path: string, message: string, advice: string): Finding => ({
  path,
  code,
  message,
  advice,
  severity: 'warning',
});
