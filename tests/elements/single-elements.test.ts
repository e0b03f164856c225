/** A page on which single elements are defined, and what makes a whole page is not. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/role-compare.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { query, readTable, settled } from '../helpers/read.js';

describe('where single elements are loaded', () => {
  const { warn } = console;
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => (console.warn = warn));

  it('a page provides its data set to them, also when a framework puts them in a moment later', async () => {
    const page = await fixture(html`<role-page .data=${trainVsPlane}></role-page>`);
    const table = document.createElement('role-compare');
    page.append(table);
    await settled(page);
    expect(query(table, 'table')).not.to.equal(null);
    await new Promise((done) => setTimeout(done));
    expect(said).to.deep.equal([]);
  });

  it('a page without them keeps what stands in it, and says once what is missing', async () => {
    const page = await fixture(html`<role-page .data=${trainVsPlane}><p>Fallback</p></role-page>`);
    await settled(page);
    await waitUntil(() => said.length > 0);
    expect(said[0]).to.contain('define/role-page.js');
    expect(page.querySelector('p')!.offsetHeight).to.be.above(0);
    await fixture(html`<role-page .data=${trainVsPlane}></role-page>`);
    await new Promise((done) => setTimeout(done));
    expect(said).to.have.lengthOf(1);
  });

  it('a table that is asked for controls says once which module brings them', async () => {
    const data = trainVsPlane;
    const table = await fixture(html`<role-compare controls="differences" .data=${data}></role-compare>`);
    expect(query(table, 'tfoot')).not.to.equal(null);
    await fixture(html`<role-compare controls="copy" .data=${data}></role-compare>`);
    await fixture(html`<role-compare layout="pair" .data=${data}></role-compare>`);
    expect(said).to.deep.equal(['controls="…" shows nothing without role-compare/define/role-controls.js.']);
  });

  it('a table of the author’s that is gone before its reader is here gives way to the page’s data set', async () => {
    await import('../../src/define/light-dom.js');
    const page = await fixture<HTMLElementTagNameMap['role-page']>(html`
      <role-page .data=${trainVsPlane}>
        <role-compare><table><tr><th></th><th>Bus</th><th>Ship</th></tr><tr><td>Power</td><td>yes</td><td>no</td></tr></table></role-compare>
      </role-page>`);
    const element = page.querySelector('role-compare')!;
    await element.updateComplete;
    expect(element.state.status).to.equal('loading');
    element.querySelector('table')!.remove();
    await import('../../src/sources/light/read-light-dom.js');
    await settled(page);
    expect(readTable(element)[0]).to.deep.equal(['Category', 'Train 2 wins', 'Plane 1 win']);
  });
});
