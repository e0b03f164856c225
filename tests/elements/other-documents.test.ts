/** Elements made in one document and shown in another: in a frame, or a window of its own. */
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ComparisonInput } from '../../src/index.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { query, settled } from '../helpers/read.js';

const { cta, sources, ...small } = trainVsPlane;

describe('an element in another document', () => {
  let other: Document;

  beforeEach(async () => {
    other = (await fixture<HTMLIFrameElement>(html`<iframe title="Other" width="900" height="600"></iframe>`))
      .contentDocument!;
  });

  const makePage = (data: ComparisonInput = trainVsPlane): HTMLElementTagNameMap['role-page'] =>
    Object.assign(document.createElement('role-page'), { data, fit: true, controls: 'differences copy' });

  /** What tells whether an element has the styles of all elements, and its own. */
  const look = (page: Element): unknown => {
    const inside = (path: string): Element => path.split(' ').reduce((from, part) => query(from, part), page);
    const styleOf = (element: Element): CSSStyleDeclaration =>
      element.ownerDocument.defaultView!.getComputedStyle(element);
    return [
      styleOf(page).containerType,
      styleOf(inside('.sections')).display,
      styleOf(inside('role-compare tr')).display,
      styleOf(inside('role-compare role-controls .controls')).display,
      styleOf(inside('role-fit .card')).borderTopWidth,
      styleOf(inside('role-fit')).containerType,
    ];
  };

  const lookAtHome = async (): Promise<unknown> => {
    const page = await fixture<HTMLElement>(html`${makePage()}`);
    await settled(page);
    return look(page);
  };

  it('is styled where it is first put there', async () => {
    const page = makePage();
    other.body.append(page);
    await settled(page);
    expect(look(page)).to.deep.equal(await lookAtHome());
  });

  it('is styled where it is taken along before it has shown anything', async () => {
    const page = makePage();
    document.body.append(page);
    other.body.append(page);
    await settled(page);
    expect(look(page)).to.deep.equal(await lookAtHome());
  });

  it('has the colour and the font of its place in a document without a doctype, too', async () => {
    const lookIn = async (place: HTMLElement): Promise<unknown> => {
      place.style.cssText = 'color: white; font: italic 300 20px/2 serif';
      const page = makePage();
      place.append(page);
      await settled(page);
      const value = query(query(page, 'role-compare'), 'td');
      const { color, font } = value.ownerDocument.defaultView!.getComputedStyle(value);
      return { color, font };
    };
    expect(other.compatMode).to.equal('BackCompat');
    const place = other.createElement('div');
    other.body.append(place);
    expect(await lookIn(place)).to.deep.equal(await lookIn(await fixture(html`<div></div>`)));
  });

  it('styles the sections that come later', async () => {
    const page = makePage(small);
    document.body.append(page);
    await settled(page);
    other.body.append(page);
    page.data = { ...small, cta, sources };
    await settled(page);
    const card = query(query(page, 'role-cta'), '[part=card]');
    expect(other.defaultView!.getComputedStyle(card).borderTopWidth).to.equal('1px');
    expect(look(page)).to.deep.equal(await lookAtHome());
  });

  it('loads its data set from beside that document', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (url) => {
      asked.push((url as URL).href);
      return Promise.resolve(new Response(JSON.stringify(trainVsPlane)));
    };
    const base = Object.assign(other.createElement('base'), { href: 'https://other.example/pages/' });
    other.head.append(base);
    const element = Object.assign(document.createElement('role-tally'), { src: 'data.json' });
    const told = oneEvent(element, 'role-ready');
    other.body.append(element);
    await told;
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal(['https://other.example/pages/data.json']);
  });

  it('shows itself where it comes to from a document without a window', async () => {
    const page = makePage();
    document.implementation.createHTMLDocument().body.append(page);
    await aTimeout(0);
    document.body.append(page);
    await settled(page);
    expect(look(page)).to.deep.equal(await lookAtHome());
    page.remove();
  });
});
