// Structured data for the pages that ask for it with `json-ld`; loaded when the first one does.
import { render } from 'lit';
import { RolePage } from '../elements/role-page/role-page.js';

let isWanted = false;

RolePage.describe = (page) => {
  isWanted ||= page.jsonLd;
  if (!isWanted) return;
  void import('../elements/role-page/structured-data.js').then(({ describe }) => describe(page, render));
};
