/** The reader's controls, with a real keyboard and a real mouse. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { click, goBack, sized } from '../helpers/act.js';
import { query, queryAll, textOf } from '../helpers/read.js';

type Compare = HTMLElementTagNameMap['role-compare'];

const controls = (element: Element): Element => query(element, 'role-controls');
const control = <Found extends HTMLElement>(element: Element, selector: string): Found =>
  query<Found>(controls(element), selector);
const button = (element: Element, words: string): HTMLButtonElement =>
  queryAll<HTMLButtonElement>(controls(element), 'button').find((each) => textOf(each) === words)!;
/** The label alone, without what stands below it. */
const labelOf = (criterion: Element): string =>
  [...criterion.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(textOf)
    .find(Boolean) ?? '';
const shownRows = (element: Element): string[] =>
  queryAll(element, 'tbody tr:not(.group)')
    .filter(({ offsetHeight }) => offsetHeight > 0)
    .map(({ firstElementChild }) => labelOf(firstElementChild!));
const columns = (element: Element): string[] =>
  queryAll(element, 'thead th[part~=contender]')
    .filter(({ offsetHeight }) => offsetHeight > 0)
    .map((each) => textOf(each).replace(/ Featured| \d wins?$| Somebody else runs it/g, ''));
const settle = async (element: Compare): Promise<void> => {
  await element.updateComplete;
  await (controls(element) as HTMLElementTagNameMap['role-controls']).updateComplete;
};

describe('the controls of a table', () => {
  const address = location.href;
  afterEach(async () => {
    history.replaceState(null, '', address);
    await executeServerCommand('resize', { width: 1180, height: 900 });
  });

  it('are not there unless they are asked for', async () => {
    const element = await fixture(html`<role-compare .data=${trainVsPlane}></role-compare>`);
    expect(controls(element)).to.equal(null);
  });

  it('tell of those that the table shows, whoever else an attribute or an address names', async () => {
    const element = await fixture<Compare>(
      html`<role-compare controls="differences" show="plane ship train plane" .data=${trainVsPlane}></role-compare>`,
    );
    const changed = oneEvent<CustomEvent<{ contenders: string[] }>>(element, 'role-view-change');
    await click(control(element, 'label'));
    expect((await changed).detail.contenders).to.deep.equal(['plane', 'train']);
  });

  it('break a name that is wider than the table', async () => {
    const name = 'Bezeichnung'.repeat(12);
    const contenders = ['a', 'b', 'c'].map((id) => ({ id, name }));
    const element = await fixture(html`
      <role-compare style="inline-size: 720px" controls="contenders" .data=${{ ...trainVsPlane, contenders, criteria: [{ id: 'x', label: 'X', values: {} }], audiences: [] }}></role-compare>`);
    for (const words of queryAll(controls(element), 'label span')) expect(words.offsetWidth).to.be.at.most(720);
  });

  it('are accessible, all of them, and as large as a finger needs', async () => {
    const element = await fixture<Compare>(
      html`<role-compare controls="differences contenders copy" .data=${hosting(5)}></role-compare>`,
    );
    await expect(element).to.be.accessible();
    for (const each of queryAll(controls(element), 'button, select, label')) {
      if (each.offsetHeight > 0) expect(each.offsetHeight).to.be.at.least(24);
    }
  });

  describe('where a pair is shown', () => {
    const contenders = ['Alpha', 'Bravo', 'Charlie'].map((name) => ({ id: name.toLowerCase(), name }));
    const criteria = [
      { id: 'one', label: 'One', values: { alpha: 'same', bravo: 'same', charlie: 'other' } },
      { id: 'two', label: 'Two', values: { alpha: '1', bravo: '2', charlie: '2' } },
    ];
    const data = { title: 'T', contenders, criteria };
    const pickSecond = async (element: Compare, id: string): Promise<void> => {
      const second = queryAll<HTMLSelectElement>(controls(element), 'select')[1]!;
      second.value = id;
      second.dispatchEvent(new Event('change'));
      await settle(element);
    };

    it('in a table of pairs are about the pair', async () => {
      const element = await fixture<Compare>(
        html`<role-compare layout="pair" controls="differences" only-differences .data=${data}></role-compare>`,
      );
      await settle(element);
      expect(columns(element)).to.deep.equal(['Alpha', 'Bravo']);
      expect(shownRows(element)).to.deep.equal(['Two']);
      expect(textOf(control(element, '[part=count]'))).to.equal('1 of 2 rows shown');

      await pickSecond(element, 'charlie');
      expect(columns(element)).to.deep.equal(['Alpha', 'Charlie']);
      expect(textOf(control(element, 'output.visually-hidden'))).to.equal('Compared: Alpha and Charlie');
      expect(shownRows(element)).to.deep.equal(['One', 'Two']);
    });

    it('in a table on a phone are about the pair, and about all where it gets wide', async () => {
      await executeServerCommand('resize', { width: 460, height: 900 });
      const element = await fixture<Compare>(
        html`<role-compare controls="differences contenders copy" only-differences .data=${data}></role-compare>`,
      );
      await sized();
      await settle(element);
      expect(columns(element)).to.deep.equal(['Alpha', 'Bravo']);
      expect(shownRows(element)).to.deep.equal(['Two']);
      expect(textOf(control(element, '[part=count]'))).to.equal('1 of 2 rows shown');
      // Nobody has chosen yet: that a page has come, or that a table is narrow, is nothing to be told.
      expect(textOf(control(element, 'output.visually-hidden'))).to.equal('');
      expect(queryAll(element, '[part=scroller][tabindex]')).to.have.lengthOf(0);

      const changed = oneEvent<CustomEvent<{ contenders: string[] }>>(element, 'role-view-change');
      await pickSecond(element, 'charlie');
      expect((await changed).detail.contenders).to.deep.equal(['alpha', 'charlie']);
      expect(textOf(control(element, 'output.visually-hidden'))).to.equal('Compared: Alpha and Charlie');
      expect(shownRows(element)).to.deep.equal(['One', 'Two']);

      await executeServerCommand('resize', { width: 1180, height: 900 });
      await sized();
      await settle(element);
      expect(columns(element)).to.deep.equal(['Alpha', 'Charlie', 'Bravo']);
      expect(textOf(control(element, 'output.visually-hidden'))).to.equal('Compared: Alpha, Charlie, and Bravo');

      element.controls = 'differences';
      await executeServerCommand('resize', { width: 460, height: 900 });
      await sized();
      await settle(element);
      expect(columns(element)).to.deep.equal(['Alpha', 'Charlie', 'Bravo']);
    });
  });

  it('say a second time that something was copied', async () => {
    const element = await fixture<Compare>(html`<role-compare controls="copy" .data=${trainVsPlane}></role-compare>`);
    await settle(element);
    const said: string[] = [];
    const live = queryAll(controls(element), 'output').at(-1)!;
    new MutationObserver(() => said.push(textOf(live))).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const time of [1, 2]) {
      button(element, 'Copy as CSV').click();
      await waitUntil(() => said.filter(Boolean).length === time);
    }
  });

  describe('only differences', () => {
    it('leaves out rows that are alike, keeps the others’ nodes, and says how many are left', async () => {
      const element = await fixture<Compare>(
        html`<role-compare controls="differences" .data=${hosting(5)}></role-compare>`,
      );
      const nodes = queryAll(element, 'tbody tr');
      expect(shownRows(element)).to.have.lengthOf(6);

      const changed = oneEvent(element, 'role-view-change');
      control(element, 'input').focus();
      await sendKeys({ press: ' ' });
      const { detail, bubbles, composed } = (await changed) as CustomEvent<object>;
      await settle(element);
      expect({ ...detail, bubbles, composed }).to.deep.equal({
        layout: 'auto',
        differences: true,
        contenders: ['hosted', 'self', 'hybrid', 'edge', 'static'],
        bubbles: true,
        composed: true,
      });
      expect(shownRows(element)).to.deep.equal(['Price a month', 'Set-up', 'Single sign-on', 'Readers say', 'Support']);
      expect(queryAll(element, 'tbody tr')).to.deep.equal(nodes);
      expect(textOf(control(element, 'output'))).to.equal('5 of 6 rows shown');

      await click(control(element, 'label'));
      await settle(element);
      expect(shownRows(element)).to.have.lengthOf(6);
      expect(textOf(control(element, 'output'))).to.equal('6 of 6 rows shown');
    });

    it('starts where the author says, and starts again when that is set', async () => {
      const element = await fixture<Compare>(
        html`<role-compare only-differences controls="differences" .data=${hosting(5)}></role-compare>`,
      );
      expect(shownRows(element)).to.have.lengthOf(5);
      await click(control(element, 'label'));
      await settle(element);
      expect(shownRows(element)).to.have.lengthOf(6);

      element.onlyDifferences = false;
      await settle(element);
      element.onlyDifferences = true;
      await settle(element);
      expect(shownRows(element)).to.have.lengthOf(5);
      expect(control<HTMLInputElement>(element, 'input').checked).to.equal(true);
    });

    it('works without controls', async () => {
      const element = await fixture<Compare>(html`<role-compare only-differences .data=${hosting(5)}></role-compare>`);
      expect(shownRows(element)).to.have.lengthOf(5);
    });
  });

  describe('contenders', () => {
    it('are left out and shown again with check boxes where there is room', async () => {
      const element = await fixture<Compare>(
        html`<role-compare controls="contenders" .data=${hosting(3)}></role-compare>`,
      );
      expect(columns(element)).to.deep.equal(['Hosted', 'Self-hosted', 'Hybrid']);
      const boxes = queryAll<HTMLInputElement>(controls(element), '.options input');
      await click(boxes[0]!);
      await settle(element);
      expect(columns(element)).to.deep.equal(['Self-hosted', 'Hybrid']);
      expect(boxes.map(({ disabled }) => disabled)).to.deep.equal([false, true, true]);
      await click(boxes[0]!);
      await settle(element);
      expect(columns(element)).to.deep.equal(['Self-hosted', 'Hybrid', 'Hosted']);
    });

    it('are picked from two lists on a phone, and stay picked where it is wide', async () => {
      await executeServerCommand('resize', { width: 390, height: 900 });
      const element = await fixture<Compare>(
        html`<role-compare controls="contenders" .data=${hosting(5)}></role-compare>`,
      );
      expect(columns(element)).to.deep.equal(['Hosted', 'Self-hosted']);
      const [first] = queryAll<HTMLSelectElement>(controls(element), 'select');
      first!.focus();
      first!.value = 'edge';
      first!.dispatchEvent(new Event('change', { bubbles: true }));
      await settle(element);
      expect(columns(element)).to.deep.equal(['Edge', 'Self-hosted']);
      expect(element.shadowRoot!.activeElement).to.equal(controls(element));

      await click(button(element, 'Swap'));
      await settle(element);
      expect(columns(element)).to.deep.equal(['Self-hosted', 'Edge']);
      await executeServerCommand('resize', { width: 1180, height: 900 });
      await sized();
      await settle(element);
      expect(columns(element)).to.deep.equal(['Self-hosted', 'Edge', 'Hybrid', 'Hosted', 'Static']);
    });

    it('stand beside each other where there is room, however short the names', async () => {
      const names = ['React', 'Vue', 'Svelte'];
      const contenders = names.map((name) => ({ id: name, name }));
      const data = { ...trainVsPlane, contenders, criteria: [{ id: 'api', label: 'API', values: { React: 'Hooks' } }] };
      const element = await fixture<Compare>(
        html`<role-compare layout="pair" controls="contenders" .data=${{ ...data, audiences: [] }}></role-compare>`,
      );
      const ends = [...queryAll(controls(element), 'select'), button(element, 'Swap')].map((each) =>
        Math.round(each.getBoundingClientRect().bottom),
      );
      expect(ends).to.have.lengthOf(3);
      expect(new Set(ends).size).to.equal(1);
    });

    it('change over where there are but two, with the keyboard', async () => {
      const element = await fixture<Compare>(
        html`<role-compare controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      button(element, 'Swap').focus();
      await sendKeys({ press: 'Enter' });
      await settle(element);
      expect(columns(element)).to.deep.equal(['Plane', 'Train']);
      expect(queryAll(controls(element), 'output').map(textOf)).to.include('Compared: Plane and Train');
      expect(queryAll(controls(element), 'select, input')).to.have.lengthOf(0);
    });

    it('keep their cells, with what the reader has opened there, whoever comes, goes or changes places', async () => {
      const data = {
        ...hosting(4),
        criteria: [
          {
            id: 'price',
            label: 'Price',
            values: Object.fromEntries(
              hosting(4).contenders.map(({ id, name }) => [id, { text: `About ${id}`, note: `Of ${name as string}` }]),
            ),
          },
        ],
      };
      const element = await fixture<Compare>(html`<role-compare controls="contenders" .data=${data}></role-compare>`);
      const notes = (): HTMLDetailsElement[] => queryAll<HTMLDetailsElement>(element, 'td details');
      const noteOf = (name: string): HTMLDetailsElement => notes().find((each) => textOf(each).endsWith(`Of ${name}`))!;
      const second = noteOf('Self-hosted');
      second.open = true;
      second.querySelector('summary')!.focus();
      const ids = (): string[] => queryAll(element, 'tbody td').map((cell) => /About \S+/.exec(textOf(cell))![0]);

      element.show = 'self hybrid';
      await settle(element);
      expect(ids()).to.deep.equal(['About self', 'About hybrid']);
      expect(element.shadowRoot!.activeElement).to.equal(second.querySelector('summary'));
      element.show = 'hosted self edge';
      await settle(element);
      expect(ids()).to.deep.equal(['About hosted', 'About self', 'About edge']);
      element.show = 'edge self hosted';
      await settle(element);
      expect(ids()).to.deep.equal(['About edge', 'About self', 'About hosted']);
      expect(notes()).to.have.lengthOf(3);
      expect(noteOf('Self-hosted')).to.equal(second);
      expect(second.open).to.equal(true);
    });

    it('start where the author says, unknown ones passed over', async () => {
      const element = await fixture<Compare>(
        html`<role-compare show="edge nobody self" .data=${hosting(5)}></role-compare>`,
      );
      expect(columns(element)).to.deep.equal(['Edge', 'Self-hosted']);
      element.show = 'static hosted';
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(['Static', 'Hosted']);
    });
  });

  describe('copy', () => {
    const { clipboard } = navigator;
    const withClipboard = (writeText: ((text: string) => Promise<void>) | undefined): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
    };
    afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));

    it('hands over Markdown, CSV and a link, and says so', async () => {
      const copied: string[] = [];
      withClipboard((text) => Promise.resolve(void copied.push(text)));
      const element = await fixture<Compare>(html`<role-compare controls="copy" .data=${trainVsPlane}></role-compare>`);
      for (const words of ['Copy as Markdown', 'Copy as CSV', 'Copy link']) {
        await click(button(element, words));
        await settle(element);
        expect(textOf(control(element, 'output'))).to.equal('Copied');
      }
      expect(copied[0]).to.match(/^\| Category \| Train \| Plane \|/);
      expect(copied[1]).to.match(/^Category,Train,Plane\r\n/);
      expect(copied[2]).to.equal(location.href);
    });

    it('says that it could not, where the page may not', async () => {
      for (const refuse of [() => Promise.reject(new Error('not allowed')), undefined]) {
        withClipboard(refuse);
        const element = await fixture<Compare>(
          html`<role-compare controls="copy" .data=${trainVsPlane}></role-compare>`,
        );
        await click(button(element, 'Copy link'));
        await settle(element);
        expect(textOf(control(element, 'output'))).to.equal('Could not be copied');
      }
    });
  });

  describe('in the address of the page', () => {
    const parameter = (key = 'compare'): string | null => new URLSearchParams(location.search).get(key);

    it('leave it alone unless they are asked to', async () => {
      const element = await fixture<Compare>(
        html`<role-compare controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      await click(button(element, 'Swap'));
      await settle(element);
      expect(location.href).to.equal(address);
    });

    it('keep what was chosen, without a step in the history, until it is as it began', async () => {
      const steps = history.length;
      const element = await fixture<Compare>(
        html`<role-compare url-state controls="contenders differences" .data=${trainVsPlane}></role-compare>`,
      );
      await click(button(element, 'Swap'));
      expect(parameter()).to.equal('plane train');
      await click(control(element, 'label'));
      expect(parameter()).to.equal('* plane train');

      const again = await fixture<Compare>(
        html`<role-compare url-state="compare" .data=${trainVsPlane}></role-compare>`,
      );
      expect(parameter('compare-2')).to.equal(null);
      element.remove();
      again.remove();
      const next = await fixture<Compare>(html`<role-compare url-state .data=${trainVsPlane}></role-compare>`);
      expect(columns(next)).to.deep.equal(['Plane', 'Train']);
      expect(shownRows(next)).not.to.include('Delays');
      expect(history.length).to.equal(steps);
    });

    it('go back with the reader, and say so', async () => {
      const element = await fixture<Compare>(
        html`<role-compare url-state controls="contenders differences" .data=${trainVsPlane}></role-compare>`,
      );
      await click(button(element, 'Swap'));
      // As a link to a place of the same page does.
      history.pushState(null, '', '#further-down');
      await click(control(element, 'label'));
      await click(button(element, 'Swap'));
      await settle(element);
      expect(columns(element)).to.deep.equal(['Train', 'Plane']);
      expect(parameter()).to.equal('* train plane');

      const told: unknown[] = [];
      element.addEventListener('role-view-change', ({ detail }) => told.push(detail));
      await goBack();
      await settle(element);
      expect(parameter()).to.equal('plane train');
      expect(columns(element)).to.deep.equal(['Plane', 'Train']);
      expect(shownRows(element)).to.include('Delays');
      expect(control<HTMLInputElement>(element, 'input').checked).to.equal(false);
      expect(told).to.deep.equal([{ layout: 'auto', differences: false, contenders: ['plane', 'train'] }]);

      history.pushState(null, '', '#further-down');
      await goBack();
      expect(told, 'the same view once more').to.have.lengthOf(1);
    });

    it('stay as they are when a page goes back that was not asked to keep them, or whose table has left', async () => {
      const element = await fixture<Compare>(
        html`<role-compare controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      const gone = await fixture<Compare>(
        html`<role-compare url-state controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      history.pushState(null, '', '#further-down');
      await click(button(element, 'Swap'));
      await click(button(gone, 'Swap'));
      gone.remove();

      let told = 0;
      for (const each of [element, gone]) each.addEventListener('role-view-change', () => (told += 1));
      await goBack();
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(['Plane', 'Train']);
      expect(told).to.equal(0);
    });

    it('leave the rest of the query as it is written', async () => {
      const rest = '?q=a%20b&flag&list=1,2&/path/of/a/router';
      history.replaceState(null, '', rest);
      const element = await fixture<Compare>(
        html`<role-compare url-state controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      await click(button(element, 'Swap'));
      expect(location.search).to.equal(`${rest}&compare=plane+train`);
      await click(button(element, 'Swap'));
      expect(location.search).to.equal(`${rest}&compare=train+plane`);
      element.onlyDifferences = true;
      await settle(element);
      expect(location.search).to.equal(rest);
    });

    it('leave it when an attribute begins the view anew', async () => {
      const element = await fixture<Compare>(
        html`<role-compare url-state controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      await click(button(element, 'Swap'));
      element.onlyDifferences = true;
      await settle(element);
      expect(parameter()).to.equal(null);
      expect(columns(element)).to.deep.equal(['Train', 'Plane']);
      expect(shownRows(element)).not.to.include('Delays');
    });

    it('have one key an element', async () => {
      const [one, two] = await Promise.all(
        ['fares', undefined].map((id) =>
          fixture<Compare>(
            html`<role-compare id=${id ?? 'other'} url-state controls="contenders" .data=${trainVsPlane}></role-compare>`,
          ),
        ),
      );
      await click(button(two!, 'Swap'));
      expect([parameter('fares'), parameter('other')]).to.deep.equal([null, 'plane train']);
      await click(button(one!, 'Swap'));
      expect(parameter('fares')).to.equal('plane train');
      expect(columns(one!)).to.deep.equal(['Plane', 'Train']);
    });

    it('are passed over where somebody wrote nonsense there', async () => {
      history.replaceState(null, '', '?compare=%E0%A4%A+nobody+plane&other=1');
      const element = await fixture<Compare>(
        html`<role-compare url-state controls="contenders" .data=${trainVsPlane}></role-compare>`,
      );
      expect(columns(element)).to.deep.equal(['Train', 'Plane']);
      await click(button(element, 'Swap'));
      expect(parameter('other')).to.equal('1');
    });
  });
});
