import type { Messages } from '../messages.js';

/** What the lists of reasons say in English. */
export const audienceWords = {
  lang: 'en',
  audiences: 'Who should choose what?',
  chooseIf: 'Choose {name} if…',
  showRows: 'Show in the table: {rows}',
  rowsHighlighted: 'Highlighted in the table: {rows}',
  noHighlight: 'Nothing is highlighted',
} satisfies Partial<Messages>;
