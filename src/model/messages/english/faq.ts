import type { Messages } from '../messages.js';

/** What the questions say in English. */
export const faqWords = {
  lang: 'en',
  faq: 'Frequently asked questions',
} satisfies Partial<Messages>;
