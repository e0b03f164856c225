import type { Messages } from '../messages.js';

/** What an element without a comparison says in English. */
export const stateWords = {
  lang: 'en',
  loading: 'Loading the comparison…',
  notShown: 'This comparison can’t be shown.',
} satisfies Partial<Messages>;
