/** What a reader does with questions, with a real keyboard and a real mouse. */
import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { arabic, firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { click, sized } from '../helpers/act.js';
import { query, queryAll, textOf } from '../helpers/read.js';

type Faq = HTMLElementTagNameMap['role-faq'];

const details = (element: Element): HTMLDetailsElement[] => queryAll<HTMLDetailsElement>(element, 'details');
const openIds = (element: Element): string[] =>
  details(element)
    .filter(({ open }) => open)
    .map(({ id }) => id);
const shownIds = (element: Element): string[] =>
  queryAll(element, '[part=item]')
    .filter(({ offsetHeight }) => offsetHeight > 0)
    .map(({ id }) => id);
const button = (element: Element, words: string): HTMLButtonElement =>
  queryAll<HTMLButtonElement>(element, 'button').find((each) => textOf(each) === words)!;
const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const hasFocus = (element: Element): boolean => (element.getRootNode() as ShadowRoot).activeElement === element;
/** More than a window of other things, so that something can be out of sight. */
const tall = html`<div style="height: 300vh"></div>`;

describe('<role-faq>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  describe('all answers', () => {
    it('are opened and closed at once', async () => {
      const element = await fixture<Faq>(html`<role-faq .data=${firstPage}></role-faq>`);
      await click(button(element, 'Expand all'));
      expect(openIds(element)).to.have.lengthOf(5);
      button(element, 'Collapse all').focus();
      await sendKeys({ press: 'Enter' });
      expect(openIds(element)).to.deep.equal([]);
    });

    it('are not offered where one alone may be open, or there is but one', async () => {
      const single = await fixture(html`<role-faq single .data=${firstPage}></role-faq>`);
      expect(button(single, 'Expand all')).to.equal(undefined);
      const one = await fixture(html`<role-faq .data=${{ ...firstPage, faq: firstPage.faq!.slice(0, 1) }}></role-faq>`);
      expect(button(one, 'Expand all')).to.equal(undefined);
    });
  });

  describe('another data set', () => {
    const added = { ...trainVsPlane, faq: [{ question: 'New?', answer: 'Yes.' }, ...trainVsPlane.faq!] };

    it('keeps open what was open, and the focus where it was, wherever the question stands now', async () => {
      const element = await fixture<Faq>(html`<role-faq .data=${trainVsPlane}></role-faq>`);
      const [first, ...others] = details(element);
      const summary = first!.querySelector('summary')!;
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(openIds(element)).to.deep.equal(['wifi']);

      element.data = added;
      await element.updateComplete;
      expect(shownIds(element)).to.deep.equal(['new', 'wifi', 'can-i-take-a-dog', 'what-do-i-have-to-know']);
      expect(openIds(element)).to.deep.equal(['wifi']);
      expect(hasFocus(summary)).to.equal(true);

      element.data = { ...added, faq: [...added.faq].reverse() };
      await element.updateComplete;
      expect(shownIds(element)).to.deep.equal(['what-do-i-have-to-know', 'can-i-take-a-dog', 'wifi', 'new']);
      expect(openIds(element)).to.deep.equal(['wifi']);
      expect(details(element)[1]).to.equal(first);

      element.data = { ...added, faq: added.faq.slice(2) };
      await element.updateComplete;
      expect(details(element)).to.have.lengthOf(1);
      // Nothing of what is gone stays behind, however often that happens.
      const count = query(element, '.items').childNodes.length;
      element.data = added;
      await element.updateComplete;
      element.data = { ...added, faq: added.faq.slice(2) };
      await element.updateComplete;
      expect(query(element, '.items').childNodes.length).to.equal(count);
      expect(details(element)[0] === others.at(-1)).to.equal(true);
      expect(openIds(element)).to.deep.equal([]);
    });
  });

  describe('what is told', () => {
    it('is what the reader opened or closed, and nothing else', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      const told: string[] = [];
      element.addEventListener('role-faq-toggle', ({ detail: { id, open } }) => told.push(`${id} ${open}`));
      const [first] = details(element);
      const isTold = async (): Promise<void> => {
        first!.querySelector('summary')!.click();
        await waitUntil(() => told.length > 0);
      };
      query(element, 'input').focus();
      await sendKeys({ type: 'early' });
      await element.updateComplete;
      query<HTMLInputElement>(element, 'input').select();
      await sendKeys({ press: 'Delete' });
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
      await isTold();
      expect(told).to.deep.equal(['wifi true']);
    });

    it('is not that of the author’s own fallback', async () => {
      const element = await fixture<Faq>(
        html`<role-faq .data=${{}}><details id="mine"><summary>Mine</summary>Own</details></role-faq>`,
      );
      const told: string[] = [];
      element.addEventListener('role-faq-toggle', ({ detail }) => told.push(detail.id));
      const mine = element.querySelector('details')!;
      const toggled = oneEvent(mine, 'toggle');
      mine.open = true;
      await toggled;
      expect(told).to.deep.equal([]);
    });
  });

  describe('search', () => {
    // No letter twice in a row: WebKit's driver leaves out the second.
    const type = async (element: Faq, words: string): Promise<void> => {
      query(element, 'input').focus();
      await sendKeys({ type: words });
      await element.updateComplete;
    };

    it('is not there unless it is asked for', async () => {
      const element = await fixture(html`<role-faq .data=${trainVsPlane}></role-faq>`);
      expect(query(element, 'input')).to.equal(null);
    });

    it('has all of a line of its own on a phone', async () => {
      const element = await fixture(
        html`<role-faq style="inline-size: 358px" search .data=${trainVsPlane}></role-faq>`,
      );
      expect(query(element, '[part=search]').offsetWidth).to.equal(358);
    });

    it('shows what has the words, opens it, marks them, and says how many there are', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      const nodes = queryAll(element, '[part=item]');
      await expect(element).to.be.accessible();
      await type(element, 'early');
      expect(shownIds(element)).to.deep.equal(['what-do-i-have-to-know']);
      expect(openIds(element)).to.deep.equal(['what-do-i-have-to-know']);
      expect(queryAll(element, 'mark').map(textOf)).to.deep.equal(['early']);
      expect(textOf(query(element, '[part=count]'))).to.equal('1 of 3 questions');
      await expect(element).to.be.accessible();

      await type(element, ' ship');
      expect(shownIds(element)).to.deep.equal([]);
      expect(textOf(query(element, '[part=count]'))).to.equal('No question or answer has these words');

      query<HTMLInputElement>(element, 'input').select();
      await sendKeys({ press: 'Delete' });
      await element.updateComplete;
      expect(shownIds(element)).to.have.lengthOf(3);
      expect(openIds(element)).to.deep.equal([]);
      expect(query(element, 'mark') === null).to.equal(true);
      expect(queryAll(element, '[part=item]')).to.deep.equal(nodes);
    });

    it('leaves the space before a word that is taken back', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      await type(element, 'early x');
      await sendKeys({ press: 'Backspace' });
      await element.updateComplete;
      await type(element, 'train');
      expect(query<HTMLInputElement>(element, 'input').value).to.equal('early train');
    });

    it('may show several answers where one alone is open otherwise', async () => {
      const element = await fixture<Faq>(html`<role-faq single search .data=${firstPage}></role-faq>`);
      await type(element, 'AI PM');
      expect(openIds(element).length).to.be.greaterThan(1);
    });

    it('leaves open, where one alone may be, what the reader has opened, and tells nothing of its own doings', async () => {
      const element = await fixture<Faq>(html`<role-faq single search .data=${firstPage}></role-faq>`);
      const last = details(element).at(-1)!;
      const toggled = oneEvent(element, 'role-faq-toggle');
      await click(last.querySelector('summary')!);
      await toggled;
      const told: string[] = [];
      element.addEventListener('role-faq-toggle', ({ detail: { id } }) => told.push(id));
      await type(element, 'AI PM');
      query<HTMLInputElement>(element, 'input').select();
      await sendKeys({ press: 'Delete' });
      await element.updateComplete;
      await sized();
      expect(openIds(element)).to.deep.equal([last.id]);
      expect(told).to.deep.equal([]);

      // And again one alone may be open.
      const again = oneEvent(element, 'role-faq-toggle');
      await click(details(element)[0]!.querySelector('summary')!);
      await again;
      await sized();
      expect(openIds(element)).to.deep.equal([details(element)[0]!.id]);
    });

    it('leaves open what the reader opens in the middle of it', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      const clear = async (): Promise<void> => {
        query<HTMLInputElement>(element, 'input').select();
        await sendKeys({ press: 'Delete' });
        await element.updateComplete;
      };
      await type(element, 'early');
      await click(button(element, 'Expand all'));
      await sized();
      await clear();
      expect(openIds(element)).to.deep.equal(['wifi', 'what-do-i-have-to-know']);

      await click(button(element, 'Collapse all'));
      await sized();
      await type(element, 'early');
      const summary = details(element)[1]!.querySelector('summary')!;
      for (const isOpen of [false, true]) {
        await click(summary);
        await waitUntil(() => details(element)[1]!.open === isOpen);
        await sized();
      }
      await clear();
      expect(openIds(element)).to.deep.equal(['what-do-i-have-to-know']);
    });

    it('lets one alone be open once it is switched off, and any number where that is switched off, too', async () => {
      const element = await fixture<Faq>(html`<role-faq single search .data=${firstPage}></role-faq>`);
      await type(element, ' ');
      expect(details(element).map(({ name }) => name)).to.deep.equal(details(element).map(() => 'faq'));
      await type(element, 'AI PM');
      expect(details(element).filter((each) => each.hasAttribute('name'))).to.deep.equal([]);
      element.search = false;
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
      expect(details(element).map(({ name }) => name)).to.deep.equal(details(element).map(() => 'faq'));
      element.single = false;
      await element.updateComplete;
      expect(details(element).filter((each) => each.hasAttribute('name'))).to.deep.equal([]);
    });

    it('that comes later leaves open what the reader has opened, and tells nothing', async () => {
      const element = await fixture<Faq>(html`<role-faq .data=${firstPage}></role-faq>`);
      const toggled = oneEvent(element, 'role-faq-toggle');
      await click(details(element)[1]!.querySelector('summary')!);
      await toggled;
      const told: string[] = [];
      element.addEventListener('role-faq-toggle', ({ detail: { id } }) => told.push(id));
      const [opened] = openIds(element);
      element.search = true;
      await element.updateComplete;
      await sized();
      expect(openIds(element)).to.deep.equal([opened]);
      element.search = false;
      await element.updateComplete;
      await sized();
      expect(openIds(element)).to.deep.equal([opened]);
      expect(told).to.deep.equal([]);
    });

    it('leaves closed what the reader has closed again, for as long as it is found', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      await type(element, 'ear');
      const [found] = details(element).filter(({ open }) => open);
      await click(found!.querySelector('summary')!);
      await waitUntil(() => !found!.open);
      await type(element, 'ly');
      expect(shownIds(element)).to.deep.equal([found!.id]);
      expect(openIds(element)).to.deep.equal([]);
    });

    it('is typed into on a page that has keys of its own, which keeps those that leave a field', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      const heard: string[] = [];
      const takeKey = (event: KeyboardEvent): void => {
        heard.push(`${event.type} ${event.key}`);
        event.preventDefault();
      };
      addEventListener('keydown', takeKey);
      addEventListener('keypress', takeKey);
      await type(element, 'ear');
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Escape' });
      removeEventListener('keydown', takeKey);
      removeEventListener('keypress', takeKey);
      expect(query<HTMLInputElement>(element, 'input').value).to.equal('ear');
      expect(heard).to.deep.equal(['keydown Escape']);
    });
  });

  describe('a link to a question', () => {
    it('opens it, brings it into sight and gives it the focus, when the page is loaded', async () => {
      history.replaceState(null, '', '#wifi');
      const host = await fixture(html`<div>${tall}<role-faq .data=${trainVsPlane}></role-faq>${tall}</div>`);
      const element = host.querySelector('role-faq')!;
      await waitUntil(() => openIds(element).length > 0);
      expect(openIds(element)).to.deep.equal(['wifi']);
      await waitUntil(() => hasFocus(query(element, 'summary')) && isInSight(details(element)[0]!));
    });

    it('opens it where a router changes the address in place of the browser', async () => {
      // Engines that have no such interface tell nobody when a script changes the address.
      if (!('navigation' in globalThis)) return;
      const page = await fixture(
        html`<div><a href="#wifi">Wi-Fi?</a>${tall}<role-faq .data=${trainVsPlane}></role-faq></div>`,
      );
      const link = page.querySelector('a')!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        setTimeout(() => history.pushState({}, '', link.href));
      });
      await click(link);
      const element = page.querySelector('role-faq')!;
      await waitUntil(() => openIds(element).includes('wifi'));
      await waitUntil(() => isInSight(details(element).find(({ id }) => id === 'wifi')!));

      // What else a script keeps in the address is none of it.
      for (const each of details(element)) each.open = false;
      history.replaceState(null, '', '?kept=1#wifi');
      await element.updateComplete;
      expect(openIds(element)).to.deep.equal([]);
    });

    describe('on a page that a router puts together, which finds no such id', () => {
      /** Brings the page somewhere once it is whole, in the same task. */
      const route = async (top: number): Promise<HTMLElement> => {
        history.pushState(null, '', '#wifi');
        const host = await fixture(html`<div>${tall}</div>`);
        const element = Object.assign(document.createElement('role-faq'), { data: trainVsPlane });
        host.append(element);
        await element.updateComplete;
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        const [wifi] = details(element);
        expect(isInSight(wifi!)).to.equal(true);
        scrollTo(0, top);
        return wifi!;
      };

      it('brings the question into sight where the router goes to the top', async () => {
        const wifi = await route(0);
        await waitUntil(() => isInSight(wifi));
      });

      it('leaves the reader where the router has been before', async () => {
        await route(10);
        await nextFrame();
        await nextFrame();
        expect(scrollY).to.equal(10);
      });
    });

    it('opens it when the fragment changes, and when the same link is followed again', async () => {
      const host = await fixture(html`
        <div><a href="#wifi">Wi-Fi?</a>${tall}<role-faq .data=${trainVsPlane}></role-faq>${tall}</div>`);
      const element = host.querySelector('role-faq')!;
      const [wifi] = details(element);
      await click(host.querySelector('a')!);
      await waitUntil(() => wifi!.open);
      await waitUntil(() => hasFocus(wifi!.querySelector('summary')!) && isInSight(wifi!));

      wifi!.open = false;
      await click(host.querySelector('a')!);
      await waitUntil(() => wifi!.open);
    });

    it('is followed once: a search afterwards keeps its words and the focus', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      location.hash = '#wifi';
      await waitUntil(() => openIds(element).includes('wifi'));
      const field = query<HTMLInputElement>(element, 'input');
      field.focus();
      await sendKeys({ type: 'dog' });
      await element.updateComplete;
      expect(field.value).to.equal('dog');
      expect(hasFocus(field)).to.equal(true);
    });

    it('leads to a question without an answer, too', async () => {
      const host = await fixture(html`<div>${tall}<role-faq .data=${trainVsPlane}></role-faq></div>`);
      const element = host.querySelector('role-faq')!;
      const dog = query(element, '#can-i-take-a-dog');
      location.hash = '#can-i-take-a-dog';
      await waitUntil(() => hasFocus(dog.firstElementChild!) && isInSight(dog));
    });

    it('opens what the questions stand in, as a browser does for an id of the page', async () => {
      const host = await fixture(html`
        <div>
          ${tall}
          <details>
            <summary>More</summary>
            <details>
              <summary>Questions</summary>
              <role-page .data=${trainVsPlane}></role-page>
            </details>
          </details>
          <details>
            <summary>Other</summary>
          </details>
        </div>`);
      const [more, questions, other] = host.querySelectorAll('details');
      const element = query(host.querySelector('role-page')!, 'role-faq');
      await waitUntil(() => details(element).length > 0);
      const dog = query(element, '#can-i-take-a-dog');
      location.hash = '#can-i-take-a-dog';
      await waitUntil(() => hasFocus(dog.firstElementChild!) && isInSight(dog));
      expect([more!.open, questions!.open, other!.open]).to.deep.equal([true, true, false]);

      more!.open = false;
      location.hash = '#wifi';
      await waitUntil(() => isInSight(details(element)[0]!) && hasFocus(query(element, '#wifi summary')));
      expect(more!.open).to.equal(true);
    });

    it('finds ids in every script', async () => {
      const element = await fixture<Faq>(html`<role-faq lang="ar" .data=${arabic}></role-faq>`);
      await waitUntil(() => details(element).length > 0);
      location.hash = `#${encodeURIComponent('هل-يوجد-wi-fi')}`;
      await waitUntil(() => details(element)[0]!.open);
    });

    it('shows a question that a search had left out', async () => {
      const element = await fixture<Faq>(html`<role-faq search .data=${trainVsPlane}></role-faq>`);
      query(element, 'input').focus();
      await sendKeys({ type: 'dog' });
      await element.updateComplete;
      location.hash = '#wifi';
      await waitUntil(() => details(element)[0]!.open);
      expect(shownIds(element)).to.have.lengthOf(3);
    });

    it('is the page’s own where the page has an element of that id', async () => {
      const host = await fixture(html`<div><h2 id="wifi">Wi-Fi</h2><role-faq .data=${trainVsPlane}></role-faq></div>`);
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#wifi';
      await changed;
      expect(openIds(host.querySelector('role-faq')!)).to.deep.equal([]);
    });

    it('is the author’s own, between the elements of a page, but not in the fallback that they replace', async () => {
      history.replaceState(null, '', '#wifi');
      const page = await fixture(html`
        <role-page .data=${trainVsPlane}><h2 id="wifi">Wi-Fi</h2><role-faq></role-faq></role-page>`);
      await waitUntil(() => details(page.querySelector('role-faq')!).length > 0);
      expect(openIds(page.querySelector('role-faq')!)).to.deep.equal([]);
      page.remove();
      const whole = await fixture(html`<role-page .data=${trainVsPlane}><h2 id="wifi">Wi-Fi</h2></role-page>`);
      await waitUntil(() => openIds(query(whole, 'role-faq')).includes('wifi'));
    });

    it('may be anything', async () => {
      const element = await fixture<Faq>(html`<role-faq .data=${trainVsPlane}></role-faq>`);
      const changed = oneEvent(window, 'hashchange');
      location.hash = '#%E0%A4%A';
      await changed;
      expect(openIds(element)).to.deep.equal([]);
    });

    it('is copied, and says so', async () => {
      const texts: string[] = [];
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(void texts.push(text)) },
      });
      const element = await fixture<Faq>(html`<role-faq .data=${trainVsPlane}></role-faq>`);
      const [wifi, other] = details(element);
      wifi!.open = true;
      const copy = wifi!.querySelector<HTMLButtonElement>('[part=copy-link]')!;
      expect(copy).to.have.attribute('aria-label', 'Copy link to “Is there Wi-Fi?”');
      expect(copy.offsetHeight).to.be.at.least(24);
      await click(copy);
      await waitUntil(() => textOf(query(element, 'output.visually-hidden')) === 'Copied');
      expect(texts).to.deep.equal([new URL('#wifi', location.href).href]);
      // A reader sees it, too: at the last one only.
      const width = copy.offsetWidth;
      other!.open = true;
      const second = other!.querySelector<HTMLButtonElement>('[part=copy-link]')!;
      await click(second);
      await waitUntil(() => second.offsetWidth === width);
      expect(copy.offsetWidth).to.be.below(width);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    it('is not offered when the author leaves it out', async () => {
      const element = await fixture(html`<role-faq no-copy-link .data=${trainVsPlane}></role-faq>`);
      expect(query(element, '[part=copy-link]')).to.equal(null);
    });
  });
});
