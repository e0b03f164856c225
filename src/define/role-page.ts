// A whole page needs every element that it is made of.
import './provider.js';
import './role-intro.js';
import './role-compare.js';
import './role-audience.js';
import './role-faq.js';
import './role-cta.js';
