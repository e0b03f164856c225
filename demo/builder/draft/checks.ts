/** What is to be said of a draft, by the place that it is said of. */
import { checkComparison, type ReportEntry } from '../../../src/formats/index.js';
import { parseComparison } from '../../../src/model/state.js';
import type { Comparison } from '../../../src/model/schema.js';
import type { Json, Path } from './path-edit.js';

export interface Checks {
  /** The data set where it can be shown. */
  readonly comparison: Comparison | undefined;
  readonly entries: readonly ReportEntry[];
}

export function check(data: Json, today: string): Checks {
  const state = parseComparison(data);
  return {
    comparison: state.status === 'ready' ? state.comparison : undefined,
    entries: checkComparison(data, { today }),
  };
}

export const toKey = (path: Path): string => path.join('.');

/** What is said of a field: of the whole of it, and of anything inside. */
export const entriesOf = ({ entries }: Checks, path: Path): readonly ReportEntry[] => {
  const key = toKey(path);
  return entries.filter((entry) => entry.path === key || entry.path.startsWith(`${key}.`));
};

/** What is said of a part that has fields: all that none of the fields shows. */
export const entriesBeside = (checks: Checks, path: Path, fields: readonly string[]): readonly ReportEntry[] =>
  entriesOf(checks, path).filter((entry) => {
    const [field = ''] = entry.path.slice(toKey(path).length + 1).split('.');
    return !fields.includes(field);
  });

export const countOf = ({ entries }: Checks): { readonly errors: number; readonly warnings: number } => ({
  errors: entries.filter(({ severity }) => severity === 'error').length,
  warnings: entries.filter(({ severity }) => severity === 'warning').length,
});
