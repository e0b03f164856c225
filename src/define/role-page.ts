// A whole page needs every element that it is made of.
import './provider.js';
import './role-intro.js';
import './role-controls.js';
import './role-compare.js';
import './role-audience.js';
import './role-fit.js';
import './role-faq.js';
import './role-sources.js';
import './role-cta.js';
import { RolePage } from '../elements/role-page/role-page.js';
import { renderSections } from '../elements/role-page/role-page.template.js';
import { tellOnce } from './tell-once.js';

RolePage.renderSections = renderSections;

const tell = tellOnce('json-ld does nothing without role-compare/define/json-ld.js.');
RolePage.describe ??= ({ jsonLd }) => {
  if (jsonLd) tell();
};

// Whoever imports the element gets its types: its tag's, and those of its events.
export type { RolePage } from '../elements/role-page/role-page.js';
