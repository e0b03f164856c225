import type { HeadToHead } from '../../model/import/read-grid.js';
import type { Place, Words } from '../../model/import/grid.js';
import { plain } from '../../model/import/words.js';
import type { Legend } from '../../model/import/marks.js';
import type { ComparisonInput } from '../../model/schema.js';
import type { Block, SourceDocument, Table } from '../document.js';
import type { Found, ReportEntry } from '../report.js';
import type { Section } from './sections.js';

type Draft = { -readonly [Key in keyof ComparisonInput]?: ComparisonInput[Key] };

/** What is known so far of a document that is being read. Each recogniser adds its part. */
export interface Context {
  readonly document: SourceDocument;
  readonly sections: readonly Section[];
  readonly draft: Draft;
  readonly report: ReportEntry[];
  readonly found: Found[];
  readonly places: Map<string, Place>;
  /** Blocks that have their place; whatever is left at the end is reported. */
  readonly used: Set<Block>;
  /** Names of contenders that the title tells. */
  names: readonly string[];
  decimalComma: boolean;
  /** The head-to-head, by the first of the tables that it was written in. */
  table?: {
    readonly block: Table;
    readonly section: Section;
    readonly content: HeadToHead;
    readonly all: readonly Table[];
  };
  legend: Legend;
}

/** Marks a block as understood: it led to something, and its own words are not part of the data set. */
export function understand(context: Context, as: string, words: Words | string, place: Place): void {
  const text = typeof words === 'string' ? words : plain(words);
  if (text !== '') context.found.push({ as, text, ...place });
}

/** What was found so far, to look up in which line which words were. */
export const toKnown = (found: readonly Found[]): Set<string> => new Set(found.map(toKey));

export const toKey = ({ line, text }: Pick<Found, 'line' | 'text'>): string => `${line} ${text}`;

export function doubt(
  context: Context,
  severity: ReportEntry['severity'],
  code: string,
  [path, { line, column }]: readonly [path: string, place: Place],
  [message, advice, text]: readonly [message: string, advice: string, text?: string],
): void {
  const entry = { path, line, column, code, message, advice, severity };
  context.report.push(text === undefined ? entry : { ...entry, text });
}
