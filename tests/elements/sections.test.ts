import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { firstPage, threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { query, queryAll, settled, shownText, textOf } from '../helpers/read.js';

describe('<role-intro>', () => {
  it('shows title, subtitle, day, short answer and overview', async () => {
    const element = await fixture(html`<role-intro .data=${{ ...trainVsPlane, overview: 'Six rows.' }}></role-intro>`);
    expect(shownText(element)).to.equal(
      'Train vs Plane Berlin to Munich, door to door. Updated October 1, 2026 The short answer ' +
        'Take the train unless you connect to a long flight. Overview Six rows.',
    );
    expect(query(element, 'time')).to.have.attribute('datetime', '2026-10-01');
    expect(textOf(query(element, 'h1'))).to.equal('Train vs Plane');
    await expect(element).to.be.accessible();
  });

  it('writes the day in the language of the page', async () => {
    const element = await fixture(html`<div lang="de"><role-intro .data=${trainVsPlane}></role-intro></div>`);
    await waitUntil(() => query(element.firstElementChild!, 'time'));
    expect(textOf(query(element.firstElementChild!, 'time'))).to.equal('1. Oktober 2026');
  });

  it('makes nothing of a language that is none', async () => {
    const element = await fixture(html`<role-intro lang="en_US" .data=${trainVsPlane}></role-intro>`);
    expect(textOf(query(element, 'time'))).to.equal('October 1, 2026');
  });
});

describe('<role-tally>', () => {
  it('shows the wins as a list of words beside the bar', async () => {
    const element = await fixture(html`<role-tally heading="Score" .data=${threeWays}></role-tally>`);
    expect(textOf(query(element, 'h2'))).to.equal('Score');
    expect(queryAll(element, 'li').map(textOf)).to.deep.equal(['2 Train', '1 Plane', '0 Bus']);
    expect(query(element, 'ul')).to.have.attribute('aria-label', 'Wins by contender');
    await expect(element).to.be.accessible();
  });
});

describe('the words of a tally', () => {
  const name = 'Bezeichnung'.repeat(12);
  const criteria = [
    { id: 'a', label: 'A', values: {}, winner: 'x' },
    { id: 'b', label: 'B', values: {} },
  ];

  for (const names of [
    [name, 'Plane'],
    [name, name],
    [name, 'Plane', 'Bus'],
  ]) {
    it(`are no wider than their place, with names of ${names.map(({ length }) => length).join(', ')} letters`, async () => {
      const contenders = names.map((each, at) => ({ id: 'xyz'[at]!, name: each }));
      for (const width of [288, 600, 960]) {
        const element = await fixture(
          html`<role-tally style="inline-size: ${width}px" .data=${{ title: 'X', contenders, criteria }}></role-tally>`,
        );
        const words = query(element, 'ul');
        expect(words.scrollWidth, `${width}`).to.be.at.most(words.clientWidth);
        for (const part of queryAll(element, 'li')) {
          // What is short stays on its line.
          const lines = part.querySelector('span')!.getClientRects().length;
          if (!part.textContent.includes(name)) expect(lines, textOf(part)).to.equal(1);
        }
      }
    });
  }
});

describe('<role-audience>', () => {
  it('has three cards beside each other on a page of 62 rem', async () => {
    const element = await fixture(html`<role-audience style="inline-size: 992px" .data=${threeWays}></role-audience>`);
    const tops = queryAll(element, '[part=card]').map((card) => card.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
    expect(tops).to.have.lengthOf(3);
  });

  it('shows a card for each list', async () => {
    const element = await fixture(html`<role-audience .data=${firstPage}></role-audience>`);
    expect(queryAll(element, 'h3').map(textOf)).to.deep.equal([
      'Choose AI Product Manager if…',
      'Choose Traditional Product Manager if…',
    ]);
    expect(queryAll(element, 'li')).to.have.lengthOf(8);
    await expect(element).to.be.accessible();
  });

  it('shows one contender alone, without a heading over nothing', async () => {
    const element = await fixture(html`<role-audience for="plane" heading="" .data=${trainVsPlane}></role-audience>`);
    expect(shownText(element)).to.equal('Fly if… You connect to another flight You live at the airport');
    expect(textOf(query(element, 'h2'))).to.equal('Fly if…');

    const nobody = await fixture(html`<role-audience for="ship" .data=${trainVsPlane}></role-audience>`);
    expect(shownText(nobody)).to.equal('');
  });
});

describe('<role-faq>', () => {
  it('opens an answer by keyboard, and tells which', async () => {
    const element = await fixture(html`<role-faq .data=${firstPage}></role-faq>`);
    const [first] = queryAll<HTMLDetailsElement>(element, 'details');
    first!.querySelector('summary')!.focus();
    const toggled = oneEvent(element, 'role-faq-toggle');
    await sendKeys({ press: 'Enter' });
    expect((await toggled).detail).to.deep.equal({ id: 'what-does-an-ai-pm-do', open: true });
    expect(first!.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows a question without an answer as a heading that opens nothing', async () => {
    const element = await fixture(html`<role-faq .data=${trainVsPlane}></role-faq>`);
    const [, dog] = queryAll(element, '[part=item]');
    expect(dog!.localName).to.equal('div');
    expect(textOf(dog)).to.equal('Can I take a dog?');
  });

  it('shows paragraphs, lists, links and strong words in an answer', async () => {
    const element = await fixture(html`<role-faq .data=${trainVsPlane}></role-faq>`);
    const answer = queryAll(element, '[part=answer]')[1]!;
    expect(answer.querySelector('p > strong')).to.have.text('Two things:');
    expect([...answer.querySelectorAll('ul > li')].map(textOf)).to.deep.equal(['book early', 'read the fares']);
    expect(answer.querySelector('a')).to.have.attribute('href', 'https://example.com/fares');
  });

  it('keeps one answer open at a time when asked to', async () => {
    const element = await fixture(html`<role-faq single .data=${firstPage}></role-faq>`);
    const [first, second] = queryAll<HTMLDetailsElement>(element, 'details');
    first!.open = true;
    second!.open = true;
    expect(first!.open).to.equal(false);
  });
});

describe('<role-cta>', () => {
  it('is a real link that says so before the browser follows it', async () => {
    const element = await fixture(html`<role-cta .data=${trainVsPlane}></role-cta>`);
    const link = query<HTMLAnchorElement>(element, 'a');
    expect(textOf(link)).to.equal('See the timetable');
    expect(link).to.have.attribute('href', 'https://example.com/timetable');

    element.addEventListener('click', (event) => event.preventDefault());
    const clicked = oneEvent(element, 'role-cta-click');
    link.click();
    expect((await clicked).detail).to.deep.equal({ href: 'https://example.com/timetable' });
    await expect(element).to.be.accessible();
  });

  it('shows the focus in the colour of its words, whatever that of the page is', async () => {
    const style = '--role-cta-surface: #211e3b; --role-cta-text: #ffffff; --role-focus: #0000a8';
    const element = await fixture(html`<role-cta style=${style} .data=${trainVsPlane}></role-cta>`);
    query(element, 'a').focus();
    await sendKeys({ press: 'Shift' });
    expect(getComputedStyle(query(element, 'a')).outlineColor).to.equal('rgb(255, 255, 255)');
  });

  it('opens where the author says, and never lets a new window reach back', async () => {
    const cta = { ...trainVsPlane.cta!, target: '_blank' as const, rel: 'sponsored opener' };
    const element = await fixture(html`<role-cta .data=${{ ...trainVsPlane, cta }}></role-cta>`);
    expect(query(element, 'a')).to.have.attribute('target', '_blank');
    expect(query(element, 'a')).to.have.attribute('rel', 'sponsored noopener');
  });

  it('shows nothing where there is no call', async () => {
    const element = await fixture(html`<role-cta .data=${{ ...trainVsPlane, cta: undefined }}></role-cta>`);
    expect(shownText(element)).to.equal('');
  });
});

describe('rich text', () => {
  const rich = [
    { type: 'text', value: 'Plain, ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'soft' }] },
    { type: 'break' },
    { type: 'inlineCode', value: '<code>' },
    { type: 'strong', children: [{ type: 'link', url: '/a', children: [{ type: 'text', value: 'linked' }] }] },
  ];

  it('becomes elements, and its text never becomes markup', async () => {
    const data = { ...trainVsPlane, subtitle: rich, summary: '<img src=x onerror=alert(1)>' };
    const element = await fixture(html`<role-intro .data=${data as typeof trainVsPlane}></role-intro>`);
    const subtitle = query(element, '[part=subtitle]');
    expect([...subtitle.children].map(({ localName }) => localName)).to.deep.equal(['em', 'br', 'code', 'strong']);
    expect(textOf(subtitle)).to.equal('Plain, soft<code>linked');
    expect(textOf(query(element, '[part=summary]'))).to.contain('<img src=x onerror=alert(1)>');
    expect(query(element, 'img')).to.equal(null);
  });

  it('has no link inside a question, which is a control itself', async () => {
    const data = { ...trainVsPlane, faq: [{ question: rich, answer: 'Yes.' }] };
    const element = await fixture(html`<role-faq .data=${data as typeof trainVsPlane}></role-faq>`);
    expect(query(element, 'summary a')).to.equal(null);
    expect(textOf(query(element, 'summary'))).to.equal('Plain, soft<code>linked');
  });

  it('numbers a list where it says so, and nests lists', async () => {
    const text = (value: string): object => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    const inner = { type: 'list', children: [{ type: 'listItem', children: [text('inner')] }] };
    const answer = [
      { type: 'list', ordered: true, children: [{ type: 'listItem', children: [text('outer'), inner] }] },
    ];
    const data = { ...trainVsPlane, overview: [{ type: 'text', value: 'Words before. ' }, ...answer] };
    const element = await fixture(html`<role-intro .data=${data as typeof trainVsPlane}></role-intro>`);
    expect(textOf(query(element, '[part=overview] > ol > li > ul > li'))).to.equal('inner');
  });
});

describe('headings', () => {
  it('are left out where the author says so', async () => {
    for (const tag of ['role-intro', 'role-cta'] as const) {
      const element = Object.assign(document.createElement(tag), { data: firstPage, heading: '' });
      document.body.append(element);
      await element.updateComplete;
      expect(queryAll(element, '[part~=heading]'), tag).to.have.lengthOf(0);
      element.remove();
    }
  });

  it('are those of the page where a level is no number', async () => {
    const page = await fixture(html`
      <role-page heading-level="3" .data=${firstPage}>
        <role-faq heading-level="h3"></role-faq><role-page><role-cta heading-level=""></role-cta></role-page>
      </role-page>`);
    await settled(page);
    for (const tag of ['role-faq', 'role-cta']) {
      expect(query(page.querySelector(tag)!, '[part~=heading]').localName, tag).to.equal('h3');
    }
  });

  it('never leave the levels that exist', async () => {
    const deep = await fixture(html`<role-audience heading-level="6" .data=${trainVsPlane}></role-audience>`);
    expect(queryAll(deep, 'h6')).to.have.lengthOf(3);
    const five = await fixture(html`<role-audience heading-level="5" .data=${trainVsPlane}></role-audience>`);
    expect(queryAll(five, 'h5, h6')).to.have.lengthOf(3);
  });
});
