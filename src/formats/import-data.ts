import { adviceByPlace } from './advice-by-place.js';
import type { ReadData } from './read/read-data.js';
import { EMPTY } from './report.js';
import { toResult, type ImportResult } from './result.js';

/** Makes what was read of a data set in JSON or YAML the result of an import. */
export function importData({ data, places, problem, remarks }: ReadData): ImportResult {
  if (problem) return { data: undefined, report: [problem], found: [], places };
  const result = toResult({ data, report: remarks, found: [], places }, adviceByPlace);
  return data === null ? { ...result, report: [{ ...EMPTY, message: 'expected a data set, found null' }] } : result;
}
