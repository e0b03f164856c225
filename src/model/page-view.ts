import type { Comparison } from './schema.js';
import { toSourceList } from './source-list.js';
import { toVerdict } from './verdict.js';

/** The sections that a whole page has beside its title and its table. */
export interface PageView {
  readonly hasAudiences: boolean;
  readonly hasFaq: boolean;
  readonly hasSources: boolean;
  readonly hasCta: boolean;
  /** About how high the page is where it is wide, in em: what a browser goes by that has not laid it out. */
  readonly height: number;
}

/** Which sections a data set has something for. */
export const toPageView = (comparison: Comparison): PageView => ({
  hasAudiences: Boolean(comparison.audiences?.length),
  hasFaq: Boolean(comparison.faq?.length),
  hasSources: toSourceList(comparison).sources.length > 0,
  hasCta: comparison.cta !== undefined,
  height: toHeight(comparison),
});

/** Whether there is anything to ask a reader: a reason, or a row that somebody wins. */
export const hasQuestions = ({ audiences, criteria, contenders }: Comparison): boolean =>
  Boolean(audiences?.length) || criteria.some((criterion) => toVerdict(criterion, contenders).status === 'won');

/** Of the title and the head of a table with the space around them, of lists, of a call to action, and of a line. */
const HEIGHTS = { top: 60, audiences: 32, cta: 16, criterion: 5, question: 4 };

const toHeight = ({ criteria, audiences, faq, cta }: Comparison): number =>
  HEIGHTS.top +
  criteria.length * HEIGHTS.criterion +
  (audiences?.length ? HEIGHTS.audiences : 0) +
  (faq?.length ?? 0) * HEIGHTS.question +
  (cta ? HEIGHTS.cta : 0);
