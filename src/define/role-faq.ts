import './provider.js';
import { RoleFaq } from '../elements/role-faq/role-faq.js';
import { searchOffer } from '../elements/shared/faq-search.js';
import { searchFaq } from '../model/faq-search.js';
import { define } from './define.js';

searchOffer.give(searchFaq);
define('role-faq', RoleFaq);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleFaq } from '../elements/role-faq/role-faq.js';
