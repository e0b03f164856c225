import type { Messages } from '../messages.js';

/** What the reader's own result says in English. */
export const fitWords = {
  lang: 'en',
  fit: 'Which one fits you?',
  fitReasons: 'What is true of you?',
  fitCriteria: 'How much does it matter to you?',
  importance: { none: 'Not at all', little: 'A little', much: 'Much', most: 'Very much' },
  fitResult: 'Your own result',
  fitUnanswered: 'Nothing answered yet: tick what is true of you, or say what matters to you.',
  fitLeader: '{name} fits you best.',
  fitLevel: 'It is level between {names}.',
  fitLevelName: '{name}',
  fitTicked: { one: 'fits {fits} of the one you ticked', other: 'fits {fits} of the {count} you ticked' },
  fitWins: {
    one: 'wins {wins} of the one row that matters to you',
    other: 'wins {wins} of the {count} rows that matter to you',
  },
  fitBoth: '{ticked}; {wins}',
  fitOwn: 'Made of your answers alone. The score of the table stays as it is.',
  startAgain: 'Start again',
} satisfies Partial<Messages>;
