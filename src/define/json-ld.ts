// Structured data for the pages that ask for it with `json-ld`; loaded when the first one does.
import { render } from 'lit';
import type * as StructuredDataModule from '../elements/role-page/structured-data.js';
import { RolePage } from '../elements/role-page/role-page.js';

let structuredData: Promise<typeof StructuredDataModule> | undefined;

RolePage.describe = (page) => {
  if (page.jsonLd) structuredData ??= import('../elements/role-page/structured-data.js');
  // A page without the module goes without structured data; that it could not be loaded is in every browser's console.
  structuredData?.then(
    ({ describe }) => describe(page, render),
    () => undefined,
  );
};
