import { faqWords } from './messages/english/faq.js';
import { toPlainText } from './rich-text.js';
import type { BlockText, Comparison, RichText } from './schema.js';
import { toUniqueSlug } from './slug.js';
import { toWording, type ViewOptions } from './view-options.js';

export interface FaqView {
  readonly heading: string;
  readonly items: readonly FaqItemView[];
}

export interface FaqItemView {
  /** The author's id, or one made from the question; unique in the list. */
  readonly id: string;
  readonly question: RichText;
  /** Nothing where the question can't be opened. */
  readonly answer: BlockText | undefined;
}

export function toFaqView({ faq = [] }: Comparison, options: ViewOptions = {}): FaqView {
  const { messages } = toWording(options, faqWords);
  const taken = new Set(faq.map(({ id }) => id).filter((id) => id !== undefined));
  return {
    heading: messages.faq,
    items: faq.map(({ question, answer, id = toUniqueSlug(toPlainText(question), taken) }) => {
      taken.add(id);
      return { id, question, answer };
    }),
  };
}
