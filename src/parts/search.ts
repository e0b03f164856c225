/** What finds questions, for the script tag's file to load when a list of questions has a search. */
import { ReaderSearch } from '../elements/role-faq/reader-search.js';
import type { QuestionSearch, SearchHost } from '../elements/shared/question-search.js';

export const part = (host: SearchHost): QuestionSearch => new ReaderSearch(host);
