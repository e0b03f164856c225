/** What a reader gets of single values: states, notes, reasons, sources, groups, the featured contender. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { query, queryAll, readTable, textOf } from '../helpers/read.js';

const logo = new URL('../../stories/data/logo.svg', import.meta.url).pathname;
const table = (count = 5) => html`<role-compare .data=${hosting(count, logo)}></role-compare>`;

/** Where the text of a cell ends on its right, whatever boxes stand around it. */
function rightOfText(cell: Element): number {
  const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const text = document.createRange();
  const ends: number[] = [];
  while (words.nextNode()) {
    text.selectNodeContents(words.currentNode);
    ends.push(...[...text.getClientRects()].filter(({ width }) => width > 1).map(({ right }) => right));
  }
  return Math.max(...ends);
}

describe('the values of a table', () => {
  it('says every state with an icon and in words', async () => {
    const element = await fixture(table());
    const row = queryAll(element, 'tbody tr').find(({ textContent }) => textContent.includes('Single sign-on'))!;
    const cells = [...row.querySelectorAll('td')];
    expect(cells.map((cell) => [cell.querySelector('svg[part=state-icon]') !== null, textOf(cell)])).to.deep.equal([
      [true, 'Winner Yes No source Why? The only one that brings it along.'],
      [true, 'Partly With a plugin No source'],
      [true, 'Unknown'],
      [true, 'Not disclosed No source'],
      [true, 'No No source'],
    ]);
    const paths = new Set(cells.map((cell) => cell.querySelector('[part=state-icon] path')!.getAttribute('d')));
    expect(paths.size).to.equal(5);
  });

  it('opens a note and a reason with the keyboard', async () => {
    const element = await fixture(table());
    for (const part of ['note', 'reason']) {
      const details = query<HTMLDetailsElement>(element, `details[part=${part}]`);
      details.querySelector('summary')!.focus();
      expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
      await sendKeys({ press: 'Enter' });
      expect(details.open, part).to.equal(true);
      expect(details.getBoundingClientRect().height).to.be.above(30);
    }
  });

  it('names each note and reason with what it is about', async () => {
    const element = await fixture(table());
    expect(
      queryAll(element, 'tbody tr:not(.group) summary').map((each) => each.getAttribute('aria-label')),
    ).to.deep.equal([
      'Note Price a month, Hosted',
      'Why? Price a month, Static',
      'Why? Single sign-on, Hosted',
      'Why? Readers say',
      'Why? Support',
    ]);
  });

  it('frames the number of a source, which on the tint of a winner would be read as part of the value', async () => {
    const element = await fixture(html`<role-compare .data=${hosting(3)}></role-compare>`);
    for (const source of queryAll(element, '.source')) {
      expect(getComputedStyle(source).borderTop, source.localName).to.match(/^1px solid (?!rgba\(0, 0, 0, 0\))/);
      expect(source.offsetHeight, source.localName).to.be.at.least(source.localName === 'a' ? 24 : 1);
    }
  });

  it('links a value to its source under the number that the list of sources gives it', async () => {
    const page = await fixture(
      html`<role-page .data=${hosting(3, logo)}><role-compare></role-compare><role-sources></role-sources></role-page>`,
    );
    const [compare, sources] = page.children;
    expect(
      queryAll<HTMLAnchorElement>(compare!, 'a[part=source]').map((each) => [
        textOf(each),
        each.href,
        each.getAttribute('aria-label'),
      ]),
    ).to.deep.equal([
      ['1', 'https://example.com/prices', 'Source 1: Price list'],
      ['2', 'https://example.com/bill', 'Source 2: A reader’s bill'],
      ['3', 'https://example.com/survey', 'Source 3: Yearly survey of site owners'],
      ['3', 'https://example.com/survey', 'Source 3: Yearly survey of site owners'],
    ]);
    expect(queryAll(sources!, 'li').map(textOf)).to.deep.equal([
      'Price list As of May 1, 2024',
      'A reader’s bill',
      'Yearly survey of site owners As of August 1, 2026',
      'A history of hosting',
    ]);
    for (const source of queryAll(sources!, 'li')) expect(getComputedStyle(source).listStyleType).to.equal('decimal');
    await expect(page).to.be.accessible();
  });

  it('gives a finger enough to meet in small text, too', async () => {
    const element = await fixture(
      html`<role-compare style="font-size: 12px" .data=${hosting(3, logo)}></role-compare>`,
    );
    const targets = queryAll(element, 'a[part=source], td summary');
    expect(targets.map(({ localName }) => localName)).to.include.members(['a', 'summary']);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
    }
  });

  it('says that a source is old after as many days as the page allows', async () => {
    const element = await fixture(html`<role-compare stale-after="60" .data=${hosting(3, logo)}></role-compare>`);
    expect(queryAll(element, '[part=outdated]').map(textOf)).to.include('From May 1, 2024, may be out of date');
    const without = await fixture(table(3));
    expect(queryAll(without, '[part=outdated]')).to.have.lengthOf(0);
  });

  it('counts those days on the calendar of the reader', async () => {
    const RealDate = Date;
    const outdated = async (staleAfter: number, ...now: [number, number, number, number]): Promise<number> => {
      globalThis.Date = class extends RealDate {
        constructor(...given: [number]) {
          super(...(given.length > 0 ? given : (now as unknown as [number])));
        }
      } as DateConstructor;
      const source = { label: 'Fares', href: '/fares', asOf: '2025-12-31' };
      const criteria = [{ id: 'a', label: 'A', values: { train: { text: '18', source } } }];
      const element = await fixture(
        html`<role-compare stale-after=${staleAfter} .data=${{ ...trainVsPlane, criteria }}></role-compare>`,
      );
      globalThis.Date = RealDate;
      return queryAll(element, '[part=outdated]').length;
    };
    for (const hour of [0, 23]) {
      expect(await outdated(5, 2026, 0, 5, hour)).to.equal(0);
      expect(await outdated(4, 2026, 0, 5, hour)).to.equal(1);
      expect(await outdated(334, 2026, 10, 30, hour)).to.equal(0);
      expect(await outdated(333, 2026, 10, 30, hour)).to.equal(1);
    }
  });

  it('shows the featured contender with its picture, its link and a word', async () => {
    const element = await fixture(table());
    const [first, second] = queryAll(element, 'thead th[part~=contender]');
    expect(textOf(first)).to.equal('Hosted Featured Somebody else runs it 1 win');
    expect(first!.matches('[part~=featured]')).to.equal(true);
    expect(first!.querySelector('img')).to.have.attribute('alt', '');
    expect(first!.querySelector('a')).to.have.attribute('href', 'https://example.com/hosted');
    expect(textOf(second)).to.equal('Self-hosted 0 wins');
  });

  it('has the names of all contenders on one line, whatever else is said of one', async () => {
    const { contenders, ...data } = hosting(3, logo);
    const [first, second, third] = contenders;
    for (const some of [contenders, [{ ...first!, image: undefined }, second!, third!]]) {
      const element = await fixture(html`<role-compare .data=${{ ...data, contenders: some }}></role-compare>`);
      const tops = queryAll(element, 'thead th').map((cell) => {
        const text = document
          .createTreeWalker(cell, NodeFilter.SHOW_TEXT, ({ nodeValue }) =>
            nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
          )
          .nextNode()!;
        const range = document.createRange();
        range.selectNode(text);
        return range.getBoundingClientRect().top;
      });
      for (const top of tops) expect(top).to.be.closeTo(tops[0]!, 1);
    }
  });

  it('keeps an icon apart from a text that runs the other way than the page', async () => {
    const element = await fixture(html`<role-compare dir="rtl" .data=${hosting(2, logo)}></role-compare>`);
    const cell = queryAll(element, 'td').find((each) => textOf(each).includes('With a plugin'))!;
    const words = document.createRange();
    words.selectNode([...cell.childNodes].find(({ nodeValue }) => nodeValue?.includes('With a plugin'))!);
    const { right } = cell.querySelector('svg')!.getBoundingClientRect();
    expect(words.getBoundingClientRect().left - right).to.be.at.least(3);
  });

  it('closes and opens a group with the keyboard, and its rows with it', async () => {
    const element = await fixture(table());
    const shown = (): string[] =>
      queryAll(element, 'tbody tr')
        .filter(({ offsetHeight }) => offsetHeight > 0)
        .map(({ firstElementChild }) => textOf(firstElementChild));
    expect(shown()).to.have.lengthOf(8);

    query(element, '.group summary').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown().length < 8);
    expect(shown()).to.deep.equal([
      'What it takes',
      'What it can do',
      'Single sign-on',
      'Readers say It depends Why? Those who like to tinker rate by another measure.',
      'Export',
      'Support Tie Why? All of them answer within a day.',
    ]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown().length === 8);
  });

  describe('another data set', () => {
    const row = (id: string, group?: string): object => ({ id, label: id, group, values: { a: '1', b: '2' } });
    const data = (groups: readonly string[], criteria: readonly object[]): unknown => ({
      title: 'A vs B',
      contenders: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      groups: groups.map((id) => ({ id, label: id })),
      criteria,
    });
    const shown = (element: Element): string[] =>
      queryAll(element, 'tbody tr:not(.group)')
        .filter(({ offsetHeight }) => offsetHeight > 0)
        .map(({ firstElementChild }) => textOf(firstElementChild));
    const close = async (element: Element): Promise<void> => {
      const before = shown(element).length;
      query(element, '.group summary').click();
      await waitUntil(() => shown(element).length < before);
    };

    it('leaves a group closed that was closed, and no other', async () => {
      const element = await fixture<HTMLElementTagNameMap['role-compare']>(
        html`<role-compare .data=${data(['g', 'h'], [row('one', 'g'), row('two', 'h')])}></role-compare>`,
      );
      await close(element);
      expect(shown(element)).to.deep.equal(['two']);
      element.data = data(['h', 'g'], [row('two', 'h'), row('one', 'g')]) as typeof element.data;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['two']);
      element.data = data(['h'], [row('two', 'h')]) as typeof element.data;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['two']);
      await close(element);
      element.data = data([], [row('one'), row('two')]) as typeof element.data;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['one', 'two']);
    });

    it('of a long group closes as a whole', async () => {
      const many = Array.from({ length: 130 }, (_, index) => row(`r${index}`, 'g'));
      const element = await fixture(
        html`<role-compare .data=${data(['g', 'h'], [...many, row('two', 'h')])}></role-compare>`,
      );
      expect(shown(element)).to.have.lengthOf(131);
      await close(element);
      expect(shown(element)).to.deep.equal(['two']);
      query(element, '.group summary').click();
      await waitUntil(() => shown(element).length === 131);
    });
  });

  it('has no score where nobody said who wins', async () => {
    const data = hosting(3);
    const open = { ...data, criteria: data.criteria.map(({ id, label, values }) => ({ id, label, values })) };
    const element = await fixture(html`<role-compare .data=${open}></role-compare>`);
    expect(readTable(element)[0]).to.deep.equal([
      'Category',
      'Hosted Featured Somebody else runs it',
      'Self-hosted',
      'Hybrid',
    ]);
    expect(query(element, 'tfoot')).to.equal(null);
    expect(getComputedStyle(queryAll(element, 'tbody tr').at(-1)!).borderBottomWidth).to.equal('0px');
    expect(query(element, '[part=tally]')).to.equal(null);
  });

  it('keeps the direction of a text apart from that of the page', async () => {
    const element = await fixture(html`<role-compare dir="rtl" .data=${hosting(2, logo)}></role-compare>`);
    const cell = getComputedStyle(query(element, 'td'));
    expect([cell.direction, cell.unicodeBidi]).to.deep.equal(['rtl', 'plaintext']);
  });

  it('stands at the page’s side of a cell whatever the direction of its text', async () => {
    for (const layout of ['pair', 'stack']) {
      const element = await fixture(
        html`<role-compare dir="rtl" layout=${layout} .data=${hosting(2, logo)}></role-compare>`,
      );
      for (const cell of queryAll(element, 'th:not([part=group]), td')) {
        const edge = cell.getBoundingClientRect().right - parseFloat(getComputedStyle(cell).paddingRight);
        expect(rightOfText(cell), `${layout}: ${textOf(cell)}`).to.be.closeTo(edge, 12);
      }
    }
  });

  it('keeps the signs of a name at its end beside the count of its wins', async () => {
    const data = { ...hosting(2, logo) };
    const [first, ...others] = data.contenders;
    const named = { ...data, contenders: [{ ...first!, name: 'Disney+' }, ...others] };
    const tally = await fixture(html`<role-tally lang="en" dir="rtl" .data=${named}></role-tally>`);
    const name = query(tally, '.tally-words span').firstChild!;
    const text = document.createRange();
    const placeOf = (start: number, end: number): DOMRect => {
      text.setStart(name, start);
      text.setEnd(name, end);
      return text.getBoundingClientRect();
    };
    expect(name.nodeValue).to.equal('Disney+');
    expect(placeOf(6, 7).left).to.be.at.least(placeOf(0, 6).right - 1);
  });

  it('lists sources beside their numbers, whatever the direction of their names', async () => {
    const list = await fixture(html`<role-sources dir="rtl" .data=${hosting(2, logo)}></role-sources>`);
    const [item, link] = [query(list, 'li'), query(list, 'a')];
    expect(item.getBoundingClientRect().right - link.getBoundingClientRect().right).to.be.below(12);
    expect(getComputedStyle(link).unicodeBidi).to.equal('plaintext');
  });

  it('marks texts with their language where it is not the page’s', async () => {
    const page = await fixture(html`<div lang="pl"><role-compare .data=${hosting(2, logo)}></role-compare></div>`);
    expect(query(page.firstElementChild!, '[part=scroller]')).to.have.attribute('lang', 'en');
    const same = await fixture(html`<div lang="en"><role-compare .data=${hosting(2, logo)}></role-compare></div>`);
    expect(query(same.firstElementChild!, '[part=scroller]')).not.to.have.attribute('lang');
  });
});
