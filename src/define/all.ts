import './role-page.js';
import './role-tally.js';
