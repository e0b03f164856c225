import type { Messages } from '../messages.js';

/** What the search for questions says in English. */
export const faqSearchWords = {
  lang: 'en',
  searchQuestions: 'Search the questions',
  questionsShown: '{shown} of {total} questions',
  noQuestionFound: 'No question or answer has these words',
} satisfies Partial<Messages>;
