import type { TableWords } from '../../model/import/table-words.js';

/** The words that headings, leads and tables are known by in one language; lower case, without marks. */
export interface Keywords {
  /** What stands between the names in a title. */
  readonly versus: readonly string[];
  readonly summary: readonly string[];
  readonly overview: readonly string[];
  /** What stands before the day of the last change. */
  readonly updated: readonly string[];
  /** What else stands before the day of a source, or around it: `{date}`. */
  readonly asOf: readonly string[];
  readonly headToHead: readonly string[];
  readonly audiences: readonly string[];
  readonly faq: readonly string[];
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly legend: readonly string[];
  readonly contents: readonly string[];
  /** How an offer begins. */
  readonly offer: readonly string[];
  /** Headings and lines over the reasons for one contender, `{name}`. */
  readonly choose: readonly string[];
  /** Headings of reasons below a heading that names a contender. */
  readonly reasons: readonly string[];
  readonly table: TableWords;
}
