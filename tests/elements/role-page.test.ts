import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ContextEvent, createContext } from '@lit/context';
import '../../src/define/all.js';
import { pageContext, type PageContext } from '../../src/context/page-context.js';
import { firstPage, trainVsPlane, withUnknownWinner } from '../../stories/data/comparisons.js';
import manifest from '../../custom-elements.json';
import { query, queryAll, settled, shownText, textOf } from '../helpers/read.js';

type Page = HTMLElementTagNameMap['role-page'];

const outline = (page: Element): string[] =>
  queryAll(page, 'role-intro, role-compare, role-audience, role-faq, role-cta').flatMap((section) =>
    queryAll(section, 'h1, h2, h3').map((heading) => `${heading.localName} ${textOf(heading)}`),
  );

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

describe('<role-page>', () => {
  it('shows the whole page in order, with headings one below the other', async () => {
    const page = await fixture(html`<role-page .data=${firstPage}></role-page>`);
    await settled(page);
    expect(outline(page)).to.deep.equal([
      'h1 AI Product Manager vs Traditional Product Manager',
      'h2 Overview',
      'h2 Head-to-head comparison',
      'h2 Who should choose what?',
      'h3 Choose AI Product Manager if…',
      'h3 Choose Traditional Product Manager if…',
      'h2 Frequently asked questions',
      'h3 What does an AI Product Manager do?',
      'h3 Do I need a technical background to become an AI PM?',
      'h3 How much more do AI PMs earn than traditional PMs?',
      'h3 Can I transition from traditional PM to AI PM?',
      'h3 What certifications help for AI PM roles?',
      'h2 Want to master AI PM Bootcamp & Certification?',
    ]);
    await expect(page).to.be.accessible();
  });

  it('leaves out the sections that the data set has not', async () => {
    const bare = { ...trainVsPlane, audiences: [], faq: [], cta: undefined };
    const page = await fixture(html`<role-page .data=${bare}></role-page>`);
    await settled(page);
    expect(queryAll(page, '.sections > *').map(({ localName }) => localName)).to.deep.equal([
      'role-intro',
      'role-compare',
    ]);
  });

  it('moves all headings down where the host page wants that', async () => {
    const page = await fixture(html`<role-page heading-level="4" heading="Ours" .data=${trainVsPlane}></role-page>`);
    await settled(page);
    expect(textOf(queryAll(page, 'role-intro')[0]!.shadowRoot!.querySelector('h3'))).to.equal('Ours');
    expect(textOf(queryAll(page, 'role-compare')[0]!.shadowRoot!.querySelector('h4'))).to.equal(
      'Head-to-head comparison',
    );
  });

  it('breaks words and addresses that are longer than a line', async () => {
    const word = 'Kraftfahrzeughaftpflichtversicherungsbedingungen';
    const address = 'See https://www.example.com/reports/2026/product-management-survey-of-everybody for more.';
    const long = {
      ...firstPage,
      subtitle: word,
      summary: address,
      overview: address,
      cta: { heading: word, text: word, label: word, href: '/' },
      faq: [{ id: 'a', question: word, answer: address }],
    };
    const page = await fixture(html`<div style="width: 288px"><role-page .data=${long}></role-page></div>`);
    await settled(page.firstElementChild!);
    for (const element of queryAll(page.firstElementChild!, '*')) {
      const wide = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]
        .filter((each) => each.getBoundingClientRect().right > page.getBoundingClientRect().right + 1)
        .map((each) => each.getAttribute('part'));
      expect(wide, element.localName).to.deep.equal([]);
      expect(page.scrollWidth).to.equal(page.clientWidth);
    }
  });

  it('provides its data set to the elements inside it, and shows these instead', async () => {
    const page = await fixture<Page>(html`
      <role-page .data=${trainVsPlane}>
        <p>Between</p>
        <div><role-tally></role-tally></div>
        <role-audience for="plane"></role-audience>
      </role-page>`);
    await settled(page);
    expect(shownText(page)).to.match(/^Between 2 Train.*1 Plane .*Fly if… You connect to another flight/);
    expect(shownText(page)).not.to.contain('Choose Train');

    page.data = firstPage;
    await settled(page);
    expect(shownText(page)).to.contain('3 AI Product Manager');
  });

  it('keeps the space of sections between the elements inside it, unless the author has set another', async () => {
    const page = await fixture<Page>(html`
      <role-page .data=${trainVsPlane} style="--role-section-gap: 40px">
        <role-tally></role-tally><role-faq></role-faq><p style="margin: 0">Between</p><role-faq></role-faq>
      </role-page>`);
    await settled(page);
    const edges = [page, ...page.children].map((each) => each.getBoundingClientRect());
    const [whole, ...parts] = edges as [DOMRect, ...DOMRect[]];
    const spaces = parts.map(({ top }, index) => top - (index === 0 ? whole.top : parts[index - 1]!.bottom));
    // Firefox has edges at parts of a pixel.
    expect([...spaces, whole.bottom - parts.at(-1)!.bottom].map(Math.round)).to.deep.equal([0, 40, 40, 40, 0]);

    for (const each of page.children) (each as HTMLElement).style.margin = '0';
    const [above, below] = [page.children[2]!, page.lastElementChild!].map((each) => each.getBoundingClientRect());
    expect(Math.round(below!.top - above!.bottom)).to.equal(0);
  });

  it('gives way to an element’s own data set', async () => {
    const page = await fixture(html`
      <role-page .data=${trainVsPlane}><role-tally .data=${firstPage}></role-tally></role-page>`);
    await settled(page);
    expect(shownText(page)).to.contain('3 AI Product Manager');
  });

  it('shows a page inside it, and what the author put beside that', async () => {
    const page = await fixture<Page>(html`
      <role-page .data=${trainVsPlane}><h2>Mine</h2><role-page .data=${firstPage}></role-page></role-page>`);
    await settled(page);
    expect(page.querySelector('h2')!.offsetHeight).to.be.above(0);
    expect(shownText(page)).to.match(/^Mine AI Product Manager vs/);
    expect(query(page, 'role-compare')).to.equal(null);
  });

  it('hands its data set to a page inside it that has none', async () => {
    const page = await fixture<Page>(html`<role-page .data=${trainVsPlane}><role-page></role-page></role-page>`);
    await settled(page);
    expect(outline(page.querySelector('role-page')!)).to.include('h2 Head-to-head comparison');
  });

  it('leaves what others ask the elements around them for to others, and answers once who asks once', async () => {
    const page = await fixture<Page>(html`<role-page .data=${trainVsPlane}><p>Mine</p></role-page>`);
    const asking = page.querySelector('p')!;
    const asked: unknown[] = [];
    const listen = (event: Event): void => void asked.push((event as ContextEvent<typeof pageContext>).context);
    document.addEventListener('context-request', listen);
    const answers: unknown[] = [];
    const theirs = createContext<PageContext>('theirs');
    for (const context of [theirs, pageContext]) {
      asking.dispatchEvent(new ContextEvent(context, asking, (value) => answers.push(value)));
    }
    page.data = firstPage;
    await settled(page);
    document.removeEventListener('context-request', listen);
    expect(asked.filter((context) => context !== pageContext)).to.deep.equal([theirs]);
    expect(answers).to.have.lengthOf(1);
  });

  it('notices elements that are put inside it later, and forgets those that are taken out', async () => {
    const page = await fixture<Page>(html`<role-page .data=${trainVsPlane}></role-page>`);
    const tally = document.createElement('role-tally');
    page.append(tally);
    await settled(page);
    await aTimeout(0);
    await settled(page);
    expect(shownText(page)).to.match(/^2 Train/);

    page.after(tally);
    await settled(tally);
    expect(tally.state.status).to.equal('empty');
    const other = document.createElement('role-tally');
    page.append(other);
    page.after(other);
    page.data = firstPage;
    await settled(page);
    expect([tally, other].map(({ state }) => state.status)).to.deep.equal(['empty', 'empty']);
    tally.remove();
    other.remove();
  });

  it('tells of its data set once, however many elements show it', async () => {
    const page = document.createElement('role-page');
    let count = 0;
    page.addEventListener('role-ready', () => (count += 1));
    page.data = structuredClone(firstPage);
    const ready = oneEvent(page, 'role-ready');
    document.body.append(page);
    const { detail } = (await ready) as unknown as CustomEvent<{ problems: unknown[] }>;
    await settled(page);
    expect(detail.problems).to.deep.equal([]);
    expect(count).to.equal(1);
    page.remove();
  });

  it('shows its problems once, and the fallback of the elements inside it', async () => {
    const page = await fixture(html`
      <role-page .data=${structuredClone(withUnknownWinner)}>
        <role-compare><p>The table, as it was.</p></role-compare>
        <role-faq></role-faq>
      </role-page>`);
    await settled(page);
    expect(shownText(page)).to.match(/^The table, as it was\. criteria\.0\.winner unknown contender "ship"/);
    expect(shownText(page).match(/unknown contender/g)).to.have.lengthOf(1);
  });

  it('hands every part of the elements inside it out to the page’s style sheets', async () => {
    const data = { ...firstPage, sources: [{ id: 'survey', label: 'Survey', href: 'https://example.com/survey' }] };
    const page = await fixture(html`<role-page fit .data=${data}></role-page>`);
    await settled(page);
    expect(queryAll(page, '.sections > *')).to.have.length(7);
    const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);
    for (const section of queryAll(page, '.sections > *')) {
      const parts = declarations
        .find(({ tagName }) => tagName === section.localName)!
        .cssParts!.map(({ name }) => name)
        .filter((name) => name !== 'message' && name !== 'problems');
      const exported = section.getAttribute('exportparts')?.split(/,\s*/) ?? [];
      expect(exported, section.localName).to.include.members(parts);
    }
  });
});
