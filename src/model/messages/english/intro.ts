import type { Messages } from '../messages.js';

/** What the head of a page says in English. */
export const introWords = {
  lang: 'en',
  shortAnswer: 'The short answer',
  overview: 'Overview',
  updated: 'Updated {date}',
} satisfies Partial<Messages>;
