import './provider.js';
import { ReaderSearch } from '../elements/role-faq/reader-search.js';
import { RoleFaq } from '../elements/role-faq/role-faq.js';
import { searchOffer } from '../elements/shared/question-search.js';
import { define } from './define.js';

searchOffer.give((host) => new ReaderSearch(host));
define('role-faq', RoleFaq);

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RoleFaq } from '../elements/role-faq/role-faq.js';
