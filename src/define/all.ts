import './role-page.js';
import './role-tally.js';
import './languages.js';
import './json-ld.js';
import './light-dom.js';
import './markdown.js';
