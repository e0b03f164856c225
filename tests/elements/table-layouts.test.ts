/** The layouts of a table, chosen by the width of the element or by its author. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { hosting, manyRows } from '../../stories/data/hosting.js';
import { query, queryAll, textOf } from '../helpers/read.js';

const resize = (width: number): Promise<unknown> => executeServerCommand('resize', { width, height: 700 });
const topOf = (element: Element): number => element.getBoundingClientRect().top;
const shownCells = (row: Element): string[] =>
  [...row.children].filter((cell) => (cell as HTMLElement).offsetHeight > 1).map(textOf);
const firstRow = (element: Element): HTMLElement => query(element, 'tbody tr:not(.group)');

describe('the layouts of a table', () => {
  afterEach(() => resize(1180));

  for (const count of [2, 3, 5, 8]) {
    it(`shows ${count} contenders at every width without widening the page`, async () => {
      const element = await fixture(html`<role-compare .data=${hosting(count)}></role-compare>`);
      for (const width of [1180, 800, 390, 320]) {
        await resize(width);
        expect(document.documentElement.scrollWidth, `${width}`).to.be.at.most(document.documentElement.clientWidth);
        expect(shownCells(query(element, 'thead tr')).length).to.be.at.least(count);
      }
      await expect(element).to.be.accessible();
    });
  }

  it('scrolls in a named region that takes the focus, where contenders don’t fit', async () => {
    await resize(390);
    const element = await fixture(html`<role-compare .data=${hosting(5)}></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(region).to.have.attribute('role', 'region');
    expect(textOf(query(element, `#${region.getAttribute('aria-labelledby')}`))).to.equal(
      'Hosted vs Self-hosted vs Hybrid vs Edge vs Static',
    );
    expect(region.scrollWidth).to.be.above(region.clientWidth + 100);
    region.focus();
    expect(element.shadowRoot!.activeElement).to.equal(region);

    region.scrollTo(300, 400);
    const label = firstRow(element).firstElementChild!;
    const frame = region.getBoundingClientRect();
    expect(label.getBoundingClientRect().left).to.be.closeTo(frame.left, 2);
    expect(topOf(query(element, 'thead'))).to.be.closeTo(frame.top, 2);
    expect(frame.height).to.be.at.most(700);
  });

  it('lets the page scroll, and nothing else, where all contenders fit', async () => {
    const element = await fixture(html`<role-compare .data=${hosting(3)}></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(getComputedStyle(region).overflow).to.equal('clip');
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    const two = await fixture(html`<role-compare .data=${hosting(2)}></role-compare>`);
    expect(query(two, '[part=scroller]')).not.to.have.attribute('tabindex');
  });

  it('breaks no common word of a label, where six contenders fit a wide page', async () => {
    const data = hosting(6);
    const [first, ...others] = data.criteria;
    const criteria = [{ ...first!, label: 'Implementation language' }, ...others];
    const element = await fixture(html`
      <role-compare
        style="font-family: Arial, sans-serif; inline-size: 1148px"
        .data=${{ ...data, criteria }}
      ></role-compare>`);
    const region = query(element, '[part=scroller]');
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    const word = document.createRange();
    const { childNodes } = firstRow(element).firstElementChild!;
    const text = [...childNodes].find(({ nodeValue }) => nodeValue?.startsWith('Implementation'));
    word.setStart(text!, 0);
    word.setEnd(text!, 'Implementation'.length);
    expect(word.getClientRects().length).to.equal(1);
  });

  it('keeps the header in sight below a bar of the page', async () => {
    const page = await fixture(html`
      <div style="--role-sticky-top: 40px; block-size: 300px; overflow: auto">
        <role-compare .data=${manyRows(40)}></role-compare>
      </div>`);
    page.scrollTo(0, 600);
    expect(topOf(query(page.firstElementChild!, 'thead')) - topOf(page)).to.be.closeTo(40, 1);
  });

  it('never hides the focus below the header or the column of labels', async () => {
    await resize(390);
    const data = hosting(8);
    const rich = {
      ...data,
      criteria: Array.from({ length: 12 }, (_, at) => ({
        id: `c${at}`,
        label: `Criterion ${at}`,
        values: Object.fromEntries(data.contenders.map(({ id }) => [id, { text: `Value ${at}`, note: 'A note' }])),
      })),
    };
    const element = await fixture(html`<role-compare .data=${rich}></role-compare>`);
    // Backwards is where a sticky edge would hide what comes next.
    for (const focused of queryAll(element, 'td summary').reverse().slice(0, 40)) {
      focused.focus();
      const box = focused.getBoundingClientRect();
      const header = query(element, 'thead').getBoundingClientRect();
      const labels = focused.closest('tr')!.firstElementChild!.getBoundingClientRect();
      expect(box.top, `below the header: ${focused.ariaLabel}`).to.be.at.least(header.bottom - 1);
      expect(box.left, `beside the labels: ${focused.ariaLabel}`).to.be.at.least(labels.right - 1);
    }
  });

  it('shows pairs where an author wants them, at any width', async () => {
    const element = await fixture(html`<role-compare layout="pair" .data=${hosting(5)}></role-compare>`);
    expect(shownCells(firstRow(element))).to.have.lengthOf(3);
    const [label, first, second] = firstRow(element).children;
    expect(topOf(first!)).to.be.above(topOf(label!));
    expect(topOf(second!)).to.equal(topOf(first!));
    expect(textOf(query(element, 'role-controls').shadowRoot!.querySelector('select')?.selectedOptions[0])).to.equal(
      'Hosted',
    );
    await expect(element).to.be.accessible();
  });

  it('stacks contenders below each other, each under its name', async () => {
    await resize(320);
    const element = await fixture(html`<role-compare layout="stack" .data=${hosting(3)}></role-compare>`);
    const [label, first, second] = firstRow(element).children;
    expect(topOf(first!)).to.be.above(topOf(label!));
    expect(topOf(second!)).to.be.above(topOf(first!));
    expect(getComputedStyle(first!, '::before').content).not.to.equal('none');
    expect(first).to.have.attribute('data-contender', 'Hosted');
    const scores = queryAll(element, 'tfoot td');
    expect(scores.map((cell) => cell.getAttribute('data-contender'))).to.deep.equal([
      'Hosted',
      'Self-hosted',
      'Hybrid',
    ]);
    for (const cell of scores) expect(getComputedStyle(cell, '::before').content).not.to.equal('none');
    await expect(element).to.be.accessible();

    (element as HTMLElementTagNameMap['role-compare']).layout = 'auto';
    await (element as HTMLElementTagNameMap['role-compare']).updateComplete;
    expect(getComputedStyle(firstRow(element).children[1]!, '::before').content).to.equal('none');
    expect(firstRow(element).children[1]!.hasAttribute('data-contender')).to.equal(false);
  });

  it('scrolls where an author wants it, and takes an unknown layout for none', async () => {
    const element = await fixture(html`<role-compare layout="scroll" .data=${hosting(2)}></role-compare>`);
    expect(query(element, '[part=scroller]')).to.have.attribute('role', 'region');
    const unknown = await fixture(html`<role-compare layout="spiral" .data=${hosting(2)}></role-compare>`);
    expect(query(unknown, '[part=scroller]').classList.contains('auto')).to.equal(true);
  });

  it('bears more space in and between its texts', async () => {
    await resize(320);
    const element = await fixture(html`
      <role-compare style="line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em" .data=${hosting(2)}></role-compare>`);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    for (const cell of queryAll(element, 'th, td')) expect(cell.scrollWidth).to.be.at.most(cell.clientWidth + 1);
  });
});
