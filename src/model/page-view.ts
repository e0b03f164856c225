import type { Comparison } from './schema.js';
import { toSourceList } from './source-list.js';

/** The sections that a whole page has beside its title and its table. */
export interface PageView {
  readonly hasAudiences: boolean;
  readonly hasFaq: boolean;
  readonly hasSources: boolean;
  readonly hasCta: boolean;
}

export const toPageView = (comparison: Comparison): PageView => ({
  hasAudiences: Boolean(comparison.audiences?.length),
  hasFaq: Boolean(comparison.faq?.length),
  hasSources: toSourceList(comparison).sources.length > 0,
  hasCta: comparison.cta !== undefined,
});
