/** Which one fits: with a real keyboard and a real mouse. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { firstPage, threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { click, goBack } from '../helpers/act.js';
import { query, queryAll, settled, shownText, textOf } from '../helpers/read.js';

type Fit = HTMLElementTagNameMap['role-fit'];

const reason = (element: Element, words: string): HTMLInputElement =>
  queryAll(element, '.reason')
    .find((each) => textOf(each) === words)!
    .querySelector('input')!;
const slider = (element: Element, label: string): HTMLInputElement =>
  queryAll(element, '.criterion')
    .find((each) => textOf(each).startsWith(label))!
    .querySelector('input')!;
const summary = (element: Element): string => textOf(query(element, 'output'));
const places = (element: Element): string[] => queryAll(element, 'li strong').map(textOf);
const WORK = 'You want to work on the way';

describe('<role-fit>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('asks, and says that nothing is answered', async () => {
    const element = await fixture<Fit>(html`<role-fit .data=${trainVsPlane}></role-fit>`);
    expect(textOf(query(element, 'h2'))).to.equal('Which one fits you?');
    expect(queryAll(element, 'legend').map(textOf)).to.deep.equal([
      'What is true of you?',
      'How much does it matter to you?',
    ]);
    expect(queryAll(element, '.reason')).to.have.lengthOf(3);
    expect(summary(element)).to.match(/^Nothing answered yet/);
    expect(places(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('has boxes as large as the text beside them asks', async () => {
    const element = await fixture<Fit>(html`<role-fit style="font-size: 32px" .data=${trainVsPlane}></role-fit>`);
    const box = reason(element, WORK);
    const line = parseFloat(getComputedStyle(box.closest('label')!).fontSize);
    expect(box.offsetHeight).to.be.closeTo(1.25 * line, 1);
  });

  it('has its two first headings on one line where they stand beside each other', async () => {
    const element = await fixture(html`<role-fit style="inline-size: 960px" .data=${trainVsPlane}></role-fit>`);
    const [legend, heading] = ['legend', '[part=result-heading]'].map((part) => {
      const words = document.createRange();
      words.selectNodeContents(query(element, part));
      return words.getBoundingClientRect();
    });
    expect(heading!.top).to.be.closeTo(legend!.top, 0.5);
  });

  it('breaks a name that is wider than the result', async () => {
    const name = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas';
    const data = {
      ...trainVsPlane,
      contenders: [
        { id: 'train', name },
        { id: 'plane', name: `${name}koulu` },
      ],
    };
    const element = await fixture<Fit>(html`<role-fit style="inline-size: 800px" .data=${data}></role-fit>`);
    reason(element, WORK).click();
    await element.updateComplete;
    const { right } = query(element, '[part=result]').getBoundingClientRect();
    for (const box of queryAll(element, '[part=summary], [part=place] *')) {
      expect(box.getBoundingClientRect().right, box.outerHTML).to.be.at.most(right);
    }
  });

  it('ranks with reasons once the reader ticks and weighs, by keyboard', async () => {
    const element = await fixture<Fit>(html`<role-fit .data=${trainVsPlane}></role-fit>`);
    let changed = oneEvent(element, 'role-fit-change');
    reason(element, WORK).focus();
    await sendKeys({ press: ' ' });
    const { detail, bubbles, composed } = (await changed) as CustomEvent<object>;
    expect({ detail, bubbles, composed }).to.deep.equal({
      detail: { ranking: ['train', 'plane'], leaders: ['train'] },
      bubbles: true,
      composed: true,
    });
    await element.updateComplete;
    expect(summary(element)).to.equal('Train fits you best.');
    expect(places(element)).to.deep.equal(['1. Train', '2. Plane']);

    const time = slider(element, 'Time');
    time.focus();
    for (const key of ['ArrowRight', 'ArrowRight']) {
      changed = oneEvent(element, 'role-fit-change');
      await sendKeys({ press: key });
      await changed;
      await element.updateComplete;
    }
    expect(time).to.have.attribute('aria-valuetext', 'Much');
    expect(summary(element)).to.equal('It is level between Train and Plane.');
    expect(places(element)).to.deep.equal(['1. Train', '1. Plane']);
    expect(queryAll(element, '[part=why]').map(textOf)).to.deep.equal([
      'fits 1 of the one you ticked; wins 0 of the one row that matters to you',
      'fits 0 of the one you ticked; wins 1 of the one row that matters to you',
    ]);
    expect(queryAll(element, '[part=evidence]').map(textOf)).to.deep.equal([WORK, 'Time']);
    await expect(element).to.be.accessible();
  });

  it('works with a mouse, and starts again', async () => {
    const element = await fixture<Fit>(html`<role-fit .data=${threeWays}></role-fit>`);
    await click(reason(element, 'You count every cent'));
    await element.updateComplete;
    expect(summary(element)).to.equal('Bus fits you best.');

    const changed = oneEvent(element, 'role-fit-change');
    await click(query(element, 'button'));
    expect(((await changed) as CustomEvent<object>).detail).to.deep.equal({ ranking: [], leaders: [] });
    await element.updateComplete;
    expect(summary(element)).to.match(/^Nothing answered yet/);
    expect(reason(element, 'You count every cent').checked).to.equal(false);
  });

  it('has targets as large as a finger needs', async () => {
    const element = await fixture<Fit>(html`<role-fit .data=${firstPage}></role-fit>`);
    for (const each of queryAll(element, 'label, button, [type=range]')) expect(each.offsetHeight).to.be.at.least(24);
  });

  it('begins with the editor’s weights, which the reader can see and change', async () => {
    const [time, ...others] = trainVsPlane.criteria;
    const data = { ...trainVsPlane, criteria: [{ ...time!, weight: 2 }, ...others] };
    const element = await fixture<Fit>(html`<role-fit .data=${data}></role-fit>`);
    expect(slider(element, 'Time').value).to.equal('2');
    expect(summary(element)).to.match(/^Nothing answered yet/);
  });

  it('keeps the answers in the address when asked to, and finds them there again', async () => {
    const element = await fixture<Fit>(html`<role-fit url-state="mine" .data=${trainVsPlane}></role-fit>`);
    await click(reason(element, WORK));
    slider(element, 'Power').focus();
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    const kept = new URLSearchParams(location.search).get('mine')!;
    expect(kept).to.match(/^[\da-z]+ seat:3$/);
    element.remove();

    const again = await fixture<Fit>(html`<role-fit url-state="mine" .data=${trainVsPlane}></role-fit>`);
    expect(reason(again, WORK).checked).to.equal(true);
    expect(slider(again, 'Power').value).to.equal('3');
    expect(summary(again)).to.equal('Train fits you best.');

    await click(query(again, 'button'));
    expect(new URLSearchParams(location.search).get('mine')).to.equal(null);
  });

  it('goes back to earlier answers with the reader, and says so', async () => {
    const element = await fixture<Fit>(html`<role-fit url-state .data=${trainVsPlane}></role-fit>`);
    // As a link to a place of the same page does.
    history.pushState(null, '', '#further-down');
    await click(reason(element, WORK));
    slider(element, 'Power').focus();
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(places(element)).to.have.lengthOf(2);

    const told: unknown[] = [];
    element.addEventListener('role-fit-change', ({ detail }) => told.push(detail));
    await goBack();
    await element.updateComplete;
    expect([reason(element, WORK).checked, slider(element, 'Power').value]).to.deep.equal([false, '0']);
    expect(summary(element)).to.match(/^Nothing answered yet/);
    expect(told).to.deep.equal([{ ranking: [], leaders: [] }]);
  });

  it('forgets answers to what is no longer asked', async () => {
    const element = await fixture<Fit>(html`<role-fit .data=${trainVsPlane}></role-fit>`);
    await click(reason(element, WORK));
    await element.updateComplete;
    expect(summary(element)).to.include('Train');
    element.data = { ...trainVsPlane, audiences: [{ contender: 'plane', reasons: ['You fly anyway'] }] };
    await element.updateComplete;
    expect(places(element)).to.deep.equal([]);
    await click(reason(element, 'You fly anyway'));
    await element.updateComplete;
    expect(summary(element)).to.include('Plane').and.not.include(' 2 ');
  });

  it('leaves the address alone unless asked', async () => {
    const element = await fixture<Fit>(html`<role-fit .data=${trainVsPlane}></role-fit>`);
    await click(reason(element, WORK));
    expect(location.href).to.equal(address);
  });

  it('puts many criteria behind a disclosure', async () => {
    const criteria = Array.from({ length: 11 }, (_, index) => ({
      id: `row-${index}`,
      label: `Row ${index}`,
      values: { train: true, plane: false },
      winner: 'train',
    }));
    const element = await fixture<Fit>(html`<role-fit .data=${{ ...trainVsPlane, criteria }}></role-fit>`);
    const disclosure = query<HTMLDetailsElement>(element, 'details');
    expect(textOf(disclosure.querySelector('summary'))).to.equal('How much does it matter to you?');
    expect(disclosure.open).to.equal(false);
    await click(disclosure.querySelector('summary')!);
    expect(disclosure.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows nothing where there is nothing to ask', async () => {
    const data = { ...trainVsPlane, audiences: [], criteria: [{ id: 'fare', label: 'Fare', values: {} }] };
    const element = await fixture<Fit>(html`<role-fit .data=${data}></role-fit>`);
    expect(shownText(element)).to.equal('');
  });

  it('leaves no gap in a whole page where there is nothing to ask', async () => {
    const data = { ...trainVsPlane, audiences: [], criteria: [{ id: 'fare', label: 'Fare', values: {} }] };
    const [asking, silent] = await Promise.all(
      [true, false].map((fit) => fixture<HTMLElement>(html`<role-page ?fit=${fit} .data=${data}></role-page>`)),
    );
    await settled(asking!);
    await settled(silent!);
    expect(asking!.offsetHeight).to.equal(silent!.offsetHeight);
  });

  it('is a part of a whole page that asks for it', async () => {
    const page = await fixture<HTMLElementTagNameMap['role-page']>(
      html`<role-page fit .data=${firstPage}></role-page>`,
    );
    const fit = query<Fit>(page, 'role-fit');
    await fit.updateComplete;
    expect(queryAll(fit, '.reason')).to.have.lengthOf(8);
    const without = await fixture(html`<role-page .data=${firstPage}></role-page>`);
    expect(query(without, 'role-fit')).to.equal(null);
  });
});
