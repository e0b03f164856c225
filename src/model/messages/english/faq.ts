import { copyWords } from './copy.js';
import type { Messages } from '../messages.js';

/** What the questions say in English. */
export const faqWords = {
  ...copyWords,
  faq: 'Frequently asked questions',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  linkTo: 'Copy link to “{question}”',
} satisfies Partial<Messages>;
