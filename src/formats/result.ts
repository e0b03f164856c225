import type { Place } from '../model/import/grid.js';
import type { Problem } from '../model/problem.js';
import { parseComparison } from '../model/state.js';
import type { Recognised } from './recognise/recognise.js';
import { adviceFor } from './advice.js';
import { findPlace, type Found, type Places, type ReportEntry } from './report.js';

/** What came of a text that was read. Nothing here throws: what can't be read is in the report. */
export interface ImportResult {
  /** A data set, or as much of one as was found; `parseComparison` says whether it can be shown. */
  readonly data: unknown;
  /** Every problem and doubt, in the order of the text. */
  readonly report: readonly ReportEntry[];
  /** What was recognised, and where, in the order of the text. */
  readonly found: readonly Found[];
  /** Where each part of the data set stands in the text, by path. */
  readonly places: Places;
}

/** Adds to what a reader recognised what the data set's own parser says of it, and puts all in order. */
export function toResult(
  { data, report, found, places }: Recognised,
  advise: (problem: Problem, data: unknown) => string = adviceFor,
): ImportResult {
  const state = parseComparison(data);
  const problems = 'problems' in state ? state.problems : [];
  const entries = problems.map((problem): ReportEntry => {
    const { path, code, message, severity } = problem;
    return { path, ...findPlace(places, path), code, message, advice: advise(problem, data), severity };
  });
  const order = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;
  return { data, report: [...report, ...entries].sort(order), found: [...found].sort(order), places };
}
