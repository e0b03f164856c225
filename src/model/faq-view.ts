import { fill } from './format.js';
import { faqWords } from './messages/english/faq.js';
import { toPlainText } from './rich-text.js';
import type { BlockText, Comparison, RichText } from './schema.js';
import { toUniqueSlug } from './slug.js';
import { toWording, type ViewOptions } from './view-options.js';

/** The questions under their heading, with the words of their buttons. */
export interface FaqView {
  readonly heading: string;
  readonly items: readonly FaqItemView[];
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly copyLink: string;
  /** What is said once a link is copied, or could not be. */
  readonly copied: string;
  readonly notCopied: string;
}

/** One question. */
export interface FaqItemView {
  /** The author's id, or one made from the question; unique in the list. */
  readonly id: string;
  readonly question: RichText;
  /** Nothing where the question can't be opened. */
  readonly answer: BlockText | undefined;
  /** The name of what copies a link to the question. */
  readonly link: string;
}

/** The questions in the author's order, each with the id that a link to it has. */
export function toFaqView({ faq = [] }: Comparison, options: ViewOptions = {}): FaqView {
  const { messages } = toWording(options, faqWords);
  const { expandAll, collapseAll, copyLink, copied, notCopied } = messages;
  const taken = new Map(faq.map(({ id }) => [id, 1]));
  return {
    heading: messages.faq,
    items: faq.map(({ question, answer, id = toUniqueSlug(toPlainText(question), taken) }) => ({
      id,
      question,
      answer,
      link: fill(messages.linkTo, { question: toPlainText(question) }),
    })),
    expandAll,
    collapseAll,
    copyLink,
    copied,
    notCopied,
  };
}
