import { checkHonesty } from '../model/honesty/check-honesty.js';
import type { HonestyOptions } from '../model/honesty/finding.js';
import { START } from '../model/import/grid.js';
import { parseComparison } from '../model/state.js';
import { link } from '../model/text-formats.js';
import { adviceByPlace } from './advice-by-place.js';
import { findPlace, type Places, type ReportEntry } from './report.js';

/** What `checkComparison` goes by. */
export interface CheckOptions extends HonestyOptions {
  /** Where the parts of the data set stand in its file, as an import tells it. */
  readonly places?: Places;
}

/**
 * Checks anything as a data set: what keeps it from being shown, and, where nothing does, the rules of honesty that
 * docs/honesty-checks.md explains.
 */
export function checkComparison(input: unknown, options: CheckOptions = {}): readonly ReportEntry[] {
  const { places = new Map() } = options;
  const state = parseComparison(input);
  if (state.status === 'empty' || state.status === 'loading') {
    const message = 'there is no data set';
    return [{ path: 'data', ...START, code: 'missing', message, advice: 'Add one.', severity: 'error' }];
  }
  const problems = state.problems.map((problem) => ({
    ...problem,
    code: problem.message.startsWith(`expected ${link.expected}`) ? 'link-not-allowed' : problem.code,
    advice: adviceByPlace(problem, input),
  }));
  const findings = state.status === 'ready' ? checkHonesty(state.comparison, options) : [];
  return [...problems, ...findings].map(({ path, code, message, advice, severity }) => ({
    path,
    ...findPlace(places, path),
    code,
    message,
    advice,
    severity,
  }));
}
