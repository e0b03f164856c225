/** An author's own table and questions where what reads them can't be loaded. */
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/role-page.js';
import { lightDomOffer } from '../../src/sources/light-dom.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { query, readTable, settled, shownText } from '../helpers/read.js';

type Page = HTMLElementTagNameMap['role-page'];

let asked = 0;
lightDomOffer.make(() => {
  asked += 1;
  return Promise.reject(new Error('gone'));
});

const table = html`
  <table>
    <tr><th></th><th>Bus</th><th>Bike</th></tr>
    <tr><td>Price</td><td>€3</td><td>€0</td></tr>
  </table>`;

describe('where an author’s own table can’t be read', () => {
  it('it stays, and so do questions; nobody waits, or is told of a data set', async () => {
    const events: string[] = [];
    const tell = ({ type }: Event): void => void events.push(type);
    for (const type of ['role-ready', 'role-error']) document.addEventListener(type, tell);
    const place = await fixture(html`
      <div>
        <role-compare>${table}</role-compare>
        <role-faq><details open><summary>Fast?</summary>Yes.</details></role-faq>
      </div>`);
    const tableIn = place.querySelector('role-compare')!;
    const questions = place.querySelector('role-faq')!;
    await waitUntil(() => tableIn.state.status === 'empty' && questions.state.status === 'empty');
    await settled(place);
    expect(shownText(tableIn)).to.equal('Bus Bike Price €3 €0');
    expect(shownText(questions)).to.equal('Fast? Yes.');
    expect(events).to.deep.equal([]);
    for (const type of ['role-ready', 'role-error']) document.removeEventListener(type, tell);
    expect(asked, 'for all of them').to.equal(1);
  });

  it('the page’s data set is shown, and what a reader does there stays when the table changes', async () => {
    const page = await fixture<Page>(
      html`<role-page .data=${trainVsPlane}><role-compare>${table}</role-compare></role-page>`,
    );
    const element = page.querySelector('role-compare')!;
    await waitUntil(() => element.state.status === 'ready');
    await settled(page);
    expect(readTable(element)[0]![1]).to.contain('Train');
    const row = query(element, 'tbody tr');
    element.querySelector('td')!.textContent = 'Fare';
    await nextFrame();
    await settled(page);
    expect(query(element, 'tbody tr') === row, 'the row that was there').to.equal(true);
  });

  it('a data set that comes later is shown', async () => {
    const element = await fixture<HTMLElementTagNameMap['role-compare']>(html`<role-compare>${table}</role-compare>`);
    await waitUntil(() => element.state.status === 'empty');
    element.data = trainVsPlane;
    await oneEvent(element, 'role-ready');
    await settled(element);
    expect(readTable(element)[0]![1]).to.contain('Train');
  });
});
