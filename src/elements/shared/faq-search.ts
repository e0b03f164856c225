import type { searchFaq } from '../../model/faq-search.js';
import { createOffer } from '../../sources/offer.js';

/** What finds questions: `define/role-faq.js` gives it, a list with a search asks. */
export const searchOffer = createOffer<typeof searchFaq>();
