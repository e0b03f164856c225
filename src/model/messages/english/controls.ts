import { copyWords } from './copy.js';
import type { Messages } from '../messages.js';

/** What the controls of a table say in English. */
export const controlsWords = {
  view: 'Change the table',
  onlyDifferences: 'Show only differences',
  rowsShown: '{shown} of {total} rows shown',
  firstContender: 'First',
  secondContender: 'Second',
  swap: 'Swap',
  contenders: 'Compared',
  namely: '{label}: {text}',
  copyMarkdown: 'Copy as Markdown',
  copyCsv: 'Copy as CSV',
  ...copyWords,
} satisfies Partial<Messages>;
