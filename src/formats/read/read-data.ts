import type { Place } from '../../model/import/grid.js';
import type { ReportEntry } from '../report.js';

/** A data set as its text spells it out, with the place of each of its parts by path; or what keeps it from being read. */
export interface ReadData {
  readonly data: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly problem: ReportEntry | undefined;
  /** Parts that the format itself drops without a word. */
  readonly remarks: readonly ReportEntry[];
}

/** The path of a part of what stands at a path. */
export const below = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);
