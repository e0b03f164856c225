/** Reasons that lead to the rows that justify them, and pages that leave each other alone. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { threeWays, trainVsPlane, withJustifiedReasons } from '../../stories/data/comparisons.js';
import { click } from '../helpers/act.js';
import { query, queryAll, settled, textOf } from '../helpers/read.js';

const highlighted = (table: Element): string[] =>
  queryAll(table, '[part~=highlighted] > th').map((each) => textOf(each).replace(/ (Lower|Higher) is better/, ''));
const chip = (audience: Element, index = 0): HTMLButtonElement =>
  queryAll<HTMLButtonElement>(audience, 'button[part=rows]')[index]!;
const announcement = (audience: Element): string => textOf(query(audience, 'output'));
const part = (page: Element, tag: string): Element => page.querySelector(tag) ?? query(page, tag);

describe('a reason that names criteria', () => {
  it('highlights their rows in the table of the page, and says so', async () => {
    const page = await fixture(html`<role-page .data=${withJustifiedReasons}></role-page>`);
    await settled(page);
    const [table, audience] = [part(page, 'role-compare'), part(page, 'role-audience')];
    expect(chip(audience)).to.have.attribute('aria-label', 'Show in the table: Power at the seat · Time');
    expect(announcement(audience)).to.equal('');
    expect(chip(audience).offsetHeight).to.be.at.least(24);

    chip(audience).focus();
    await sendKeys({ press: 'Enter' });
    await settled(page);
    expect(highlighted(table)).to.deep.equal(['Time', 'Power at the seat']);
    expect(announcement(audience)).to.equal('Highlighted in the table: Power at the seat · Time');
    expect(chip(audience)).to.have.attribute('aria-pressed', 'true');
    const { top, bottom } = query(table, '[part~=highlighted]').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    await expect(page).to.be.accessible();

    await click(chip(audience, 1));
    await settled(page);
    expect(highlighted(table)).to.deep.equal(['Time']);
    expect(chip(audience)).to.have.attribute('aria-pressed', 'false');

    await click(chip(audience, 1));
    await settled(page);
    expect(highlighted(table)).to.deep.equal([]);
    expect(announcement(audience)).to.equal('Nothing is highlighted');
  });

  it('begins each of its lines at the same edge', async () => {
    const around = await fixture(
      html`<div style="width: 200px"><role-page .data=${withJustifiedReasons}></role-page></div>`,
    );
    const page = around.firstElementChild!;
    await settled(page);
    const button = queryAll(query(page, 'role-audience'), '[part=rows]').find(({ offsetHeight }) => offsetHeight > 40)!;
    const range = document.createRange();
    range.selectNodeContents(button);
    const starts = [...range.getClientRects()].map(({ left }) => Math.round(left));
    expect(starts.length).to.be.above(1);
    expect(new Set(starts).size).to.equal(1);
  });

  it('is said by the list in which the reader asked for it, and by no other', async () => {
    const page = await fixture(html`
      <role-page .data=${withJustifiedReasons}>
        <role-compare></role-compare><role-audience for="train"></role-audience><role-audience for="plane"></role-audience>
      </role-page>`);
    await settled(page);
    const [train, plane] = page.querySelectorAll('role-audience');
    await click(chip(train!));
    await settled(page);
    expect(announcement(train!)).to.match(/^Highlighted/);
    expect(announcement(plane!)).to.equal('');
  });

  it('gives way, with its rows, to a data set that has none of them', async () => {
    const page = await fixture<HTMLElementTagNameMap['role-page']>(
      html`<role-page .data=${withJustifiedReasons}></role-page>`,
    );
    await settled(page);
    await click(chip(part(page, 'role-audience')));
    await settled(page);
    page.data = { ...threeWays, criteria: [{ id: 'other', label: 'Other', values: {} }] };
    await settled(page);
    const cards = queryAll(part(page, 'role-audience'), '[part=card-heading]').map(textOf);
    expect(cards[0]).to.include(threeWays.contenders[0]!.name);
    expect(announcement(part(page, 'role-audience'))).not.to.include('Power');
  });

  it('shows a row that is left out or in a closed group', async () => {
    const data = {
      ...threeWays,
      criteria: [
        ...threeWays.criteria,
        { id: 'wifi', label: 'Wi-Fi', group: 'comfort', values: { train: true, plane: true, bus: true } },
      ],
      audiences: [{ contender: 'train', reasons: [{ text: 'You need Wi-Fi', criteria: ['wifi'] }] }],
    };
    const page = await fixture(html`
      <role-page .data=${data}><role-compare only-differences></role-compare><role-audience></role-audience></role-page>`);
    await settled(page);
    const [table, audience] = [part(page, 'role-compare'), part(page, 'role-audience')];
    const group = queryAll<HTMLDetailsElement>(table, '.group details')[1]!;
    group.open = false;
    await waitUntil(() => group.closest('tbody')!.hasAttribute('data-closed'));
    chip(audience).click();
    await settled(page);
    await waitUntil(() => query(table, '[part~=highlighted]').offsetHeight > 0);
  });

  it('shows a row of a group that is left out as a whole, under its heading', async () => {
    const data = {
      ...threeWays,
      groups: [...threeWays.groups!, { id: 'security', label: 'Security' }],
      criteria: [
        ...threeWays.criteria,
        { id: 'belts', label: 'Belts', group: 'security', values: { train: true, plane: true, bus: true } },
        { id: 'exits', label: 'Exits', group: 'security', values: { train: true, plane: true, bus: true } },
      ],
      audiences: [{ contender: 'train', reasons: [{ text: 'You need belts', criteria: ['belts'] }] }],
    };
    const page = await fixture(html`
      <role-page .data=${data}><role-compare only-differences></role-compare><role-audience></role-audience></role-page>`);
    await settled(page);
    const [table, audience] = [part(page, 'role-compare'), part(page, 'role-audience')];
    const group = queryAll(table, 'tbody').at(-1)!;
    const shown = (): string[] =>
      [...group.children]
        .filter((row) => row.getBoundingClientRect().height > 0)
        .map((row) => textOf(row).split(' ')[0]!);
    expect(shown()).to.deep.equal([]);
    chip(audience).click();
    await settled(page);
    expect(shown()).to.deep.equal(['Security', 'Belts']);
    chip(audience).click();
    await settled(page);
    expect(shown()).to.deep.equal([]);
  });

  it('only names them where there is no table', async () => {
    const alone = await fixture(html`<role-audience .data=${withJustifiedReasons}></role-audience>`);
    expect(chip(alone)).to.equal(undefined);
    expect(textOf(query(alone, '[part=rows]'))).to.equal('Power at the seat · Time');
    const page = await fixture(
      html`<role-page .data=${withJustifiedReasons}><role-audience></role-audience></role-page>`,
    );
    await settled(page);
    expect(chip(part(page, 'role-audience'))).to.equal(undefined);
  });

  it('leaves alone the elements inside a page that have a data set of their own', async () => {
    const own = structuredClone(withJustifiedReasons);
    const page = await fixture(html`
      <role-page .data=${withJustifiedReasons}>
        <role-compare></role-compare><role-audience></role-audience>
        <role-compare .data=${own}></role-compare><role-audience .data=${own}></role-audience>
      </role-page>`);
    await settled(page);
    const [theirs, ownTable] = page.querySelectorAll('role-compare');
    const [asking, ownReasons] = page.querySelectorAll('role-audience');
    expect(queryAll(ownReasons!, 'button')).to.have.lengthOf(0);
    chip(asking!).click();
    await settled(page);
    expect(highlighted(theirs!)).to.have.lengthOf(2);
    expect(highlighted(ownTable!)).to.deep.equal([]);
  });

  it('is the inner page’s affair where one page is inside another', async () => {
    const outer = await fixture(html`
      <role-page .data=${withJustifiedReasons}>
        <role-compare></role-compare>
        <role-page .data=${withJustifiedReasons}><role-compare></role-compare><role-audience></role-audience></role-page>
      </role-page>`);
    await settled(outer);
    chip(outer.querySelector('role-audience')!).click();
    await settled(outer);
    const [outside, inside] = outer.querySelectorAll('role-compare');
    expect(highlighted(outside!)).to.deep.equal([]);
    expect(highlighted(inside!)).to.deep.equal(['Time', 'Power at the seat']);
  });
});

describe('two pages in one document', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('have links, highlights and addresses of their own', async () => {
    const host = await fixture(html`
      <div>
        <role-page fit url-state controls="differences" .data=${withJustifiedReasons}></role-page>
        <role-page fit url-state controls="differences" .data=${withJustifiedReasons}></role-page>
      </div>`);
    const [first, second] = host.querySelectorAll('role-page');
    await settled(first!);
    await settled(second!);

    chip(part(second!, 'role-audience')).click();
    await settled(second!);
    expect(highlighted(part(first!, 'role-compare'))).to.deep.equal([]);
    expect(highlighted(part(second!, 'role-compare'))).to.have.lengthOf(2);

    const openIn = (page: Element): string[] =>
      queryAll<HTMLDetailsElement>(part(page, 'role-faq'), 'details[open]').map(({ id }) => id);
    location.hash = '#wifi~2';
    await waitUntil(() => openIn(second!).length > 0);
    expect(openIn(first!)).to.deep.equal([]);
    location.hash = '#wifi';
    await waitUntil(() => openIn(first!).length > 0);

    const tickIn = (page: Element): void => query<HTMLInputElement>(part(page, 'role-fit'), '.reason input').click();
    tickIn(second!);
    await settled(second!);
    const parameters = (): string[] => [...new URLSearchParams(location.search).keys()].sort();
    const [key] = parameters().filter((each) => each.startsWith('fit'));
    tickIn(first!);
    expect(parameters().filter((each) => each.startsWith('fit'))).to.have.lengthOf(2);
    tickIn(second!);
    expect(parameters()).not.to.include(key);
  });

  it('have equal ids of questions only in roots of their own', async () => {
    const host = await fixture(html`
      <div>
        <role-page .data=${trainVsPlane}></role-page>
        <role-page .data=${trainVsPlane}></role-page>
      </div>`);
    for (const page of host.querySelectorAll('role-page')) await settled(page);
    expect(document.querySelectorAll('#wifi')).to.have.lengthOf(0);
  });
});
