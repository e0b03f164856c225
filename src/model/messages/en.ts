import { tableWords } from './english/table.js';
import { tallyWords } from './english/tally.js';
import { sourcesWords } from './english/sources.js';
import { controlsWords } from './english/controls.js';
import { introWords } from './english/intro.js';
import { audienceWords } from './english/audience.js';
import { faqWords } from './english/faq.js';
import { faqSearchWords } from './english/faq-search.js';
import { fitWords } from './english/fit.js';
import { stateWords } from './english/state.js';
import type { Messages } from './messages.js';

/** All of the library's words in English. Whoever says some of them brings these along by itself: see `english/`. */
export const messages: Messages = {
  ...tableWords,
  ...tallyWords,
  ...sourcesWords,
  ...controlsWords,
  ...introWords,
  ...audienceWords,
  ...faqWords,
  ...faqSearchWords,
  ...fitWords,
  ...stateWords,
};
