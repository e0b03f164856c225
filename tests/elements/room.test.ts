/** Elements stand wherever a site puts them, and where a site leaves the width to them they have one. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/all.js';
import { firstPage } from '../../stories/data/comparisons.js';
import { query, settled } from '../helpers/read.js';

type Place = readonly [place: string, host?: string];

const TAGS = ['role-page', 'role-compare', 'role-faq', 'role-audience', 'role-cta', 'role-intro'] as const;

/** Places whose width, or that of what stands in them, comes from the content. */
const places: Readonly<Record<string, Place>> = {
  'a dialog': ['<dialog open><slot></slot></dialog>'],
  'a popover': ['<div popover style="inset: 0; margin: auto"><slot></slot></div>'],
  'a row of a flexbox': ['<div style="display: flex"><slot></slot></div>'],
  'a centred column of a flexbox': [
    '<div style="display: flex; flex-direction: column; align-items: center"><slot></slot></div>',
  ],
  'a centring grid': ['<div style="display: grid; place-items: center"><slot></slot></div>'],
  'a float': ['<div style="float: left"><slot></slot></div>'],
  'an inline block': ['<div style="display: inline-block"><slot></slot></div>'],
  'a box out of the flow': ['<div style="position: absolute"><slot></slot></div>'],
  'a cell of a table': ['<table><tr><td><slot></slot></td></tr></table>'],
  'a box that is as wide as it is itself': ['<div><slot></slot></div>', 'inline-size: fit-content'],
};

/** What sites do to all their boxes alike. */
const restyled: Readonly<Record<string, Place>> = {
  'a host that is a flexbox': ['<div><slot></slot></div>', 'display: flex'],
  'a host that is a grid': ['<div><slot></slot></div>', 'display: grid'],
};

async function put(tag: string, [place, host = '']: Place, width: number): Promise<Element> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.cssText = `inline-size: ${width}px; position: relative`;
  // Places are markup of this file's own, with attributes that a template of Lit's would want a value for each.
  frame.innerHTML = place.replace('<slot></slot>', `<${tag} style="${host}"></${tag}>`);
  const element = frame.querySelector<HTMLElement & { data: unknown }>(tag)!;
  frame.querySelector<HTMLElement>('[popover]')?.showPopover();
  element.data = firstPage;
  await settled(element);
  return element;
}

/** Whatever takes up room in an element, in the elements inside it too. */
const boxesIn = (element: Element): Element[] =>
  [...element.shadowRoot!.querySelectorAll(':is([part], role-compare, role-faq):not(svg *)')].flatMap((box) =>
    box.shadowRoot ? [box, ...boxesIn(box)] : [box],
  );

describe('the room of an element', () => {
  const toFullWidth = (): Promise<unknown> => executeServerCommand('resize', { width: 1180, height: 900 });
  // One engine's window is as wide as the tests before have left it.
  before(toFullWidth);
  afterEach(toFullWidth);

  for (const [name, place] of Object.entries(places)) {
    for (const tag of TAGS) {
      it(`is wide enough to read in ${name}: <${tag}>`, async () => {
        const element = await put(tag, place, 900);
        expect(element.getBoundingClientRect().width).to.be.within(480, 901);
      });
    }
  }

  it('is no wider than a narrow window, whatever it stands in', async () => {
    await executeServerCommand('resize', { width: 560, height: 900 });
    for (const [name, place] of Object.entries({ ...places, ...restyled })) {
      const element = await put('role-page', place, 540);
      const { width, right } = element.getBoundingClientRect();
      expect(width, name).to.be.within(300, 541);
      for (const box of boxesIn(element)) {
        if (box.matches('[part=scroller] *')) continue;
        expect(box.getBoundingClientRect().right, `${name}: ${box.outerHTML.slice(0, 60)}`).to.be.at.most(right + 1);
      }
    }
  });

  it('is all of a host that a site has made a box of another kind', async () => {
    for (const [name, place] of Object.entries(restyled)) {
      const element = await put('role-page', place, 900);
      expect(element.getBoundingClientRect().width, name).to.be.within(899, 901);
      expect(query(element, 'role-compare').getBoundingClientRect().width, name).to.be.within(899, 901);
    }
  });

  it('is that of a column, and of what is left beside something else', async () => {
    const column = '<div style="flex: 1"><slot></slot></div>';
    for (const columns of ['display: grid; grid-template-columns: 1fr 1fr', 'display: flex']) {
      for (const tag of TAGS) {
        const element = await put(
          tag,
          [`<div style="${columns}">${column}<div style="flex: 0 0 50%"></div></div>`],
          900,
        );
        expect(element.getBoundingClientRect().width, `${tag}, ${columns}`).to.be.within(449, 451);
      }
    }
  });

  it('is shared by the elements of a page as a site lays them out, before there is a data set and after', async () => {
    const own = '<role-intro></role-intro><p>Beside</p>';
    for (const layout of ['display: grid; grid-template-columns: 1fr 1fr', 'display: flex']) {
      const page = await put('role-page', ['<slot></slot>', layout], 900);
      for (const data of [firstPage, undefined]) {
        page.innerHTML = own;
        (page as Element & { data: unknown }).data = data;
        await settled(page);
        const [intro, beside] = [...page.children].map((child) => child.getBoundingClientRect());
        expect(beside!.left, `${layout}, ${String(data && 'data')}`).to.be.at.least(intro!.right);
      }
    }
  });

  it('is one column of a page with elements of its own, however low', async () => {
    const page = await put('role-page', ['<slot></slot>', 'block-size: 300px; overflow: auto'], 900);
    page.innerHTML = '<p>Before</p><role-compare></role-compare><role-faq></role-faq><p>Behind</p>';
    await settled(page);
    expect(page.scrollHeight).to.be.above(600);
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });

  it('is no more than that of the window where a place asks for all that there is', async () => {
    await executeServerCommand('resize', { width: 560, height: 900 });
    for (const place of ['width: max-content', 'display: flex; width: max-content']) {
      for (const tag of TAGS) {
        const element = await put(tag, [`<div style="${place}"><slot></slot></div>`], 540);
        expect(element.getBoundingClientRect().width, `${tag}, ${place}`).to.be.within(480, innerWidth);
      }
    }
  });

  it('is none while the element is hidden, or a popover that is not open', async () => {
    for (const tag of TAGS) {
      const element = (await put(tag, ['<slot></slot>'], 900)) as HTMLElement;
      const isShown = (): boolean => element.getBoundingClientRect().height > 0;
      expect(isShown(), tag).to.equal(true);
      element.hidden = true;
      expect(isShown(), `${tag}, hidden`).to.equal(false);
      element.hidden = false;
      element.popover = 'auto';
      expect(isShown(), `${tag}, a popover`).to.equal(false);
      element.showPopover();
      expect(isShown(), `${tag}, an open popover`).to.equal(true);
      element.hidePopover();
      expect(isShown(), `${tag}, a closed popover`).to.equal(false);
    }
  });

  it('is no higher than the window in a popover, which scrolls', async () => {
    const element = (await put('role-page', ['<slot></slot>'], 900)) as HTMLElement;
    element.popover = 'auto';
    element.showPopover();
    const { top, bottom } = element.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(element.scrollHeight).to.be.above(element.clientHeight);
  });

  it('is laid out by its own rules where the page keeps its own text on one line, or keeps its spaces', async () => {
    const heights: Record<string, number> = {};
    for (const space of ['normal', 'nowrap', 'pre-wrap']) {
      const element = await put('role-page', [`<div style="white-space: ${space}"><slot></slot></div>`], 480);
      heights[space] = element.getBoundingClientRect().height;
    }
    expect(heights['nowrap']).to.equal(heights['normal']);
    expect(heights['pre-wrap']).to.equal(heights['normal']);
  });

  it('shrinks in a row, and in a grid, beside something else', async () => {
    for (const place of ['display: flex', 'display: grid; grid-template-columns: 1fr 1fr']) {
      const frame = await fixture<HTMLElement>(
        html`<div style="${place}; inline-size: 600px">
          <role-compare .data=${firstPage}></role-compare>
          <p style="flex: none; inline-size: 300px">Beside</p>
        </div>`,
      );
      const element = frame.querySelector('role-compare')!;
      await settled(element);
      expect(element.getBoundingClientRect().width, place).to.be.within(299, 301);
    }
  });

  it('may be more than that of its place, where a site lets it reach over both edges', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div style="inline-size: 600px">
        <role-compare style="inline-size: 800px; margin-inline: -100px" .data=${firstPage}></role-compare>
      </div>`,
    );
    const element = frame.querySelector('role-compare')!;
    await settled(element);
    expect(element.getBoundingClientRect().width).to.be.within(799, 801);
  });
});
