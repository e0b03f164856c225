import type { Messages } from '../messages.js';

/** What is said of sources in English. */
export const sourcesWords = {
  lang: 'en',
  sources: 'Sources',
  asOf: 'As of {date}',
  outdated: 'From {date}, may be out of date',
} satisfies Partial<Messages>;
