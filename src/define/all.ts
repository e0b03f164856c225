import './role-page.js';
import './role-tally.js';
import './languages.js';
import './json-ld.js';
