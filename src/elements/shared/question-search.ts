import type { LitElement, TemplateResult } from 'lit';
import type { FaqMatchView } from '../../model/faq-search.js';
import type { FaqView } from '../../model/faq-view.js';
import type { ViewOptions } from '../../model/view-options.js';
import { createOffer, type Waiting } from '../../sources/offer.js';

/** What a list of questions has to have so that a reader can search it. */
export interface SearchHost extends LitElement {
  readonly search: boolean;
}

/** What one reader looks for in one list of questions, and which answers are open for that. */
export interface QuestionSearch {
  /** Whether anything was looked for yet: from then on the search decides which answers exclude each other. */
  readonly isUsed: boolean;
  /** The field to search in, what was found in words, and all questions with the words marked in them. */
  find(view: FaqView, wording: ViewOptions): QuestionsFound;
  /** Opens and closes what stands in the element by what was found. Answers that exclude each other have a name. */
  settle(items: readonly HTMLElement[], name: string | undefined): void;
  /** From now on the reader has opened, or closed, an answer. */
  leave(item: Element): void;
  /** Whether an answer was opened, or closed, by the search alone; asked once each time. */
  hasMoved(item: Element): boolean;
  /** Looks for nothing any more. */
  clear(): void;
}

export interface QuestionsFound {
  readonly field: TemplateResult;
  readonly count: TemplateResult;
  readonly items: readonly FaqMatchView[];
}

/** What searches questions: `define/role-faq.js` gives it, a list with a search asks. */
export const searchOffer = createOffer<(host: SearchHost) => QuestionSearch>();

/** Whether the search is here, or nobody asks for it, or it can't be had. */
export const hasSearch = (host: Pick<SearchHost, 'search'> & Waiting): boolean =>
  !host.search || searchOffer.find(host) !== undefined;
