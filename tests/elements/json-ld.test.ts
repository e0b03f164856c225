import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ComparisonInput } from '../../src/model/schema.js';
import { firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { settled, shownText } from '../helpers/read.js';

interface Graph {
  readonly '@graph': readonly {
    readonly '@type': string | readonly string[];
    readonly name: string;
    readonly mainEntity?: readonly { readonly name: string; readonly acceptedAnswer: { readonly text: string } }[];
  }[];
}

const scripts = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const graph = (): Graph['@graph'] => (JSON.parse(scripts()[0]!.text) as Graph)['@graph'];
const arrive = (): Promise<void> => waitUntil(() => scripts().length > 0, 'no structured data');
const namesOf = (type: string): string[] =>
  graph()
    .filter((node) => node['@type'] === type)
    .map(({ name }) => name);

describe('<role-page json-ld>', () => {
  it('writes nothing unless it is asked to', async () => {
    await fixture(html`<role-page .data=${firstPage}></role-page>`);
    await nextFrame();
    expect(scripts()).to.have.lengthOf(0);
  });

  it('describes what the reader sees, and no more', async () => {
    const page = await fixture(html`<role-page json-ld .data=${trainVsPlane}></role-page>`);
    await settled(page);
    await arrive();
    const text = shownText(page);
    const [{ name, mainEntity }] = graph() as [Graph['@graph'][number]];
    expect(text).to.contain(name);
    expect(mainEntity!.map((question) => question.name)).to.deep.equal(['Is there Wi-Fi?', 'What do I have to know?']);
    for (const question of mainEntity!) {
      expect(text).to.contain(question.name);
      expect(text.replace(/\s/g, '')).to.contain(question.acceptedAnswer.text.replace(/\s/g, ''));
    }
  });

  it('is one graph for all pages of a document, and goes with the last of them', async () => {
    const pages = await fixture(html`
      <div>
        <role-page json-ld .data=${firstPage}></role-page>
        <role-page json-ld .data=${trainVsPlane}></role-page>
        <role-page json-ld .data=${structuredClone(trainVsPlane)}></role-page>
      </div>`);
    await arrive();
    await waitUntil(() => namesOf('ItemList').length === 2);
    expect(scripts()).to.have.lengthOf(1);
    expect(namesOf('ItemList')).to.deep.equal([firstPage.title, trainVsPlane.title]);

    pages.firstElementChild!.remove();
    await waitUntil(() => namesOf('ItemList').length === 1);
    expect(namesOf('ItemList')).to.deep.equal([trainVsPlane.title]);
    pages.remove();
    await waitUntil(() => scripts().length === 0);
  });

  it('follows the data set and the attribute', async () => {
    const page = await fixture<HTMLElementTagNameMap['role-page']>(
      html`<role-page json-ld .data=${trainVsPlane}></role-page>`,
    );
    await arrive();
    page.data = { ...trainVsPlane, title: 'Another' };
    await waitUntil(() => scripts().length > 0 && namesOf('ItemList')[0] === 'Another');
    page.removeAttribute('json-ld');
    await waitUntil(() => scripts().length === 0);
  });

  it('is there once where a router has kept the head of an earlier page, and puts that back', async () => {
    const page = await fixture(html`<role-page json-ld .data=${trainVsPlane}></role-page>`);
    await arrive();
    const kept = scripts()[0]!.cloneNode(true);
    page.remove();
    await waitUntil(() => scripts().length === 0);
    document.head.append(kept);
    const next = await fixture(html`<role-page json-ld .data=${firstPage}></role-page>`);
    await waitUntil(() => scripts().some(({ text }) => text.includes(firstPage.title as string)));
    expect(scripts()).to.have.lengthOf(1);
    next.remove();
    await waitUntil(() => scripts().length === 0);
  });

  it('leaves alone what the page itself says of other things', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.text = '{"@type":"Organization"}';
    document.head.append(own);
    const page = await fixture(html`<role-page json-ld .data=${trainVsPlane}></role-page>`);
    await waitUntil(() => scripts().length === 2);
    page.remove();
    await waitUntil(() => scripts().length === 1);
    expect(scripts()).to.deep.equal([own]);
    own.remove();
  });

  it('can’t be broken out of', async () => {
    const title = '</script><img src=x onerror="document.title=1"><!--<script>\u2028';
    const attack: ComparisonInput = { ...trainVsPlane, title };
    await fixture(html`<role-page json-ld .data=${attack}></role-page>`);
    await arrive();
    expect(scripts()[0]!.outerHTML).not.to.match(/<(?!script|\/script)|\u2028|&/);
    expect(scripts()[0]!.text).not.to.contain('<');
    expect(namesOf('ItemList')).to.deep.equal([title.trim()]);
    expect(document.head.querySelector('img')).to.equal(null);
  });
});
