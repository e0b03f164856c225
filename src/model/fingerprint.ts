import { toOutdated } from './outdated.js';
import type { Comparison } from './schema.js';
import { toSourceList } from './source-list.js';
import type { ViewOptions } from './view-options.js';

/**
 * The attribute by which a server says what it has rendered, so that a browser that has another data set by then shows
 * that, and not a mixture of both.
 */
export const FINGERPRINT = 'data-rendered';

/**
 * The same for data sets that say the same, and whose sources have grown as old; another one, but for one time in four
 * thousand million, for any other.
 */
export function toFingerprint(comparison: Comparison, options: Pick<ViewOptions, 'staleAfter' | 'today'>): string {
  const { staleAfter } = options;
  const outdated =
    staleAfter === undefined
      ? []
      : toSourceList(comparison).sources.filter(({ asOf }) => toOutdated(asOf, options) !== undefined);
  const text = JSON.stringify(comparison) + outdated.map(({ number }) => number).join();
  // FNV-1a, which needs no library and no promise.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
