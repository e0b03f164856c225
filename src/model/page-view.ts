import type { Comparison } from './schema.js';

/** The sections that a whole page has beside its title and its table. */
export interface PageView {
  readonly hasAudiences: boolean;
  readonly hasFaq: boolean;
  readonly hasCta: boolean;
}

export const toPageView = ({ audiences, faq, cta }: Comparison): PageView => ({
  hasAudiences: Boolean(audiences?.length),
  hasFaq: Boolean(faq?.length),
  hasCta: cta !== undefined,
});
