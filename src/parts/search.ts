/** What finds questions, for the script tag's file to load when a list of questions has a search. */
export { searchFaq as part } from '../model/faq-search.js';
