import type { Messages } from '../messages.js';

/** What the lists of reasons say in English. */
export const audienceWords = {
  lang: 'en',
  audiences: 'Who should choose what?',
  chooseIf: 'Choose {name} if…',
} satisfies Partial<Messages>;
