// Structured data for the pages that ask for it with `json-ld`; loaded when the first one does.
import { render } from 'lit';
import { RolePage } from '../elements/role-page/role-page.js';

RolePage.describe = (page, comparison) => {
  void import('../elements/role-page/structured-data.js').then(({ describe }) => describe(page, comparison, render));
};
