import type { Messages } from '../messages.js';

/** What the bar of wins says in English. */
export const tallyWords = {
  lang: 'en',
  tally: 'Wins by contender',
  tieRows: { one: 'tie', other: 'ties' },
  dependsRows: { one: 'depends', other: 'depend' },
  openRows: { other: 'open' },
} satisfies Partial<Messages>;
