import { toOutdated } from './outdated.js';
import type { Comparison } from './schema.js';
import { toSourceList } from './source-list.js';
import type { ViewOptions } from './view-options.js';

/**
 * The attribute by which a server says what it has rendered, so that a browser that has another data set by then shows
 * that, and not a mixture of both.
 */
export const FINGERPRINT = 'data-rendered';

/** How an element shows a data set. */
interface Showing extends Pick<ViewOptions, 'lang' | 'today'> {
  /** What it was told by attributes and properties. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * The same for data sets that say the same, whose sources have grown as old, in elements that show them alike; another
 * one, but for one time in four thousand million, for any other.
 */
export function toFingerprint(comparison: Comparison, { settings, lang, today }: Showing): string {
  // An attribute that is taken away leaves `null`.
  const staleAfter = (settings['staleAfter'] as number | null | undefined) ?? undefined;
  const outdated =
    staleAfter === undefined
      ? []
      : toSourceList(comparison).sources.filter(({ asOf }) => toOutdated(asOf, { staleAfter, today }) !== undefined);
  const text = JSON.stringify([comparison, settings, lang, outdated.map(({ number }) => number)]);
  // FNV-1a, which needs no library and no promise.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
