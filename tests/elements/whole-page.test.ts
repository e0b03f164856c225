/** A page on which whole pages are defined, and nothing that is loaded beside them. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/role-page.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { settled } from '../helpers/read.js';

it('a page that is asked for structured data says once which module brings it', async () => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  await settled(await fixture(html`<role-page .data=${trainVsPlane}></role-page>`));
  expect(said).to.deep.equal([]);
  for (let times = 0; times < 2; times += 1) {
    await settled(await fixture(html`<role-page json-ld .data=${trainVsPlane}></role-page>`));
  }
  console.warn = warn;
  expect(said).to.deep.equal(['json-ld does nothing without role-compare/define/json-ld.js.']);
});
