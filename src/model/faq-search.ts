import type { FaqItemView, FaqView } from './faq-view.js';
import { fill, formatNumber } from './format.js';
import { hasWords, markWords, toWords } from './mark-words.js';
import { faqSearchWords } from './messages/english/faq-search.js';
import { toPlainText } from './rich-text.js';
import { toWording, type ViewOptions } from './view-options.js';

/** Questions that a reader can search. */
export interface FaqSearchView {
  readonly label: string;
  /** All questions, in their order. */
  readonly items: readonly FaqMatchView[];
  /** How many were found, in words; nothing while the reader looks for nothing. */
  readonly count: string | undefined;
}

/** One question while the reader searches. */
export interface FaqMatchView extends FaqItemView {
  /** The question is none of those that the reader looks for. */
  readonly hidden: boolean;
  /** The answer has a word in it that the reader looks for, so that it should be open to show it. */
  readonly found: boolean;
}

/** Finds the questions that have every word of a query in them or in their answers, and marks these words. */
export function searchFaq({ items }: FaqView, query: string, options: ViewOptions = {}): FaqSearchView {
  const { messages, lang } = toWording(options, faqSearchWords);
  const words = toWords(query);
  const matches = items.map(({ question, answer, ...item }) => {
    const answerText = toPlainText(answer ?? '');
    const hidden = !hasWords(`${toPlainText(question)}\n${answerText}`, words);
    return {
      ...item,
      question: markWords(question, words),
      answer: answer && markWords(answer, words),
      hidden,
      found: !hidden && words.some((word) => hasWords(answerText, [word])),
    };
  });
  const shown = matches.filter(({ hidden }) => !hidden).length;
  const numbers = { shown: formatNumber(shown, lang), total: formatNumber(items.length, lang) };
  const count = shown === 0 ? messages.noQuestionFound : fill(messages.questionsShown, numbers);
  return { label: messages.searchQuestions, items: matches, count: words.length === 0 ? undefined : count };
}
