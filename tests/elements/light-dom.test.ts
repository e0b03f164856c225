/** An author's own table and questions in place of a data set. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import { parseComparison } from '../../src/model/state.js';
import { renderSection } from '../../src/server/light/page.js';
import { firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { query, queryAll, readTable, settled, shownText, textOf } from '../helpers/read.js';

type Compare = HTMLElementTagNameMap['role-compare'];
type Faq = HTMLElementTagNameMap['role-faq'];
type Page = HTMLElementTagNameMap['role-page'];

async function ready<Found extends Compare | Faq | Page>(element: Found): Promise<Found> {
  if (element.state.status !== 'ready') await oneEvent(element, 'role-ready');
  await settled(element);
  return element;
}

const table = html`
  <table>
    <caption>Train vs Plane</caption>
    <thead>
      <tr><th></th><th><a href="https://train.example">Train</a></th><th>Plane</th></tr>
    </thead>
    <tbody>
      <tr><th colspan="3">Comfort</th></tr>
      <tr><th>Power</th><td>✅ at <em>every</em> seat</td><td>❌</td></tr>
      <tr><th>Price</th><td><strong>€50</strong></td><td>€120</td></tr>
      <tr><th>Score</th><td>1 win</td><td>0 wins</td></tr>
    </tbody>
  </table>`;

describe('<role-compare> around a table', () => {
  it('shows the table as a head-to-head, with its values, group, winner and score', async () => {
    const element = await ready(await fixture<Compare>(html`<role-compare>${table}</role-compare>`));
    const { state } = element;
    expect(state.status === 'ready' && state.comparison.title).to.equal('Train vs Plane');
    expect(readTable(element)).to.deep.equal([
      ['Category', 'Train 1 win', 'Plane 0 wins'],
      ['Comfort'],
      ['Power', 'Yes at every seat', 'No'],
      ['Price', 'Winner €50', '€120'],
      ['Score', '1 win', '0 wins'],
    ]);
    expect(query<HTMLAnchorElement>(element, 'thead a').href).to.equal('https://train.example/');
    expect(query(element, 'td em').textContent).to.equal('every');
  });

  it('leaves the table in the page, and reads it again when it changes', async () => {
    const element = await ready(await fixture<Compare>(html`<role-compare>${table}</role-compare>`));
    const own = element.querySelector('table')!;
    own.rows[3]!.cells[1]!.textContent = '€55';
    await oneEvent(element, 'role-ready');
    await element.updateComplete;
    expect(element.contains(own)).to.equal(true);
    expect(readTable(element)[3]).to.deep.equal(['Price', '€55', '€120']);

    // As a framework writes: into the text that is there.
    (own.rows[3]!.cells[1]!.firstChild as Text).data = '€60';
    await oneEvent(element, 'role-ready');
    await element.updateComplete;
    expect(readTable(element)[3]).to.deep.equal(['Price', '€60', '€120']);
  });

  it('reads icons by the words that stand in for them, and takes no row of icons for a heading', async () => {
    const element = await ready(
      await fixture<Compare>(
        html`<role-compare>
          <table>
            <tr><th></th><th>Train</th><th>Plane</th></tr>
            <tr><td>Power</td><td><i title="Yes"></i></td><td><svg role="img" aria-label="No"></svg></td></tr>
            <tr><td>Seats</td><td><i aria-hidden="true" title="check"></i>Yes</td><td><svg></svg></td></tr>
            <tr><td>Beds</td><td><svg></svg></td><td><svg></svg></td></tr>
            <tr><td>Price</td><td>1</td><td>2</td></tr>
          </table>
        </role-compare>`,
      ),
    );
    const { state } = element;
    if (state.status !== 'ready') throw new Error(state.status);
    expect(state.comparison.groups ?? []).to.deep.equal([]);
    expect(state.comparison.criteria.map(({ values }) => values)).to.deep.equal([
      { train: { state: 'yes' }, plane: { state: 'no' } },
      { train: { state: 'yes' } },
      {},
      { train: 1, plane: 2 },
    ]);
  });

  it('says a name once where a picture beside it says it again', async () => {
    const logo = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    const element = await ready(
      await fixture<Compare>(
        html`<role-compare>
          <table>
            <tr><th></th><th><img src=${logo} alt="Train logo" /> Train</th><th><img src=${logo} alt="Plane" /></th></tr>
            <tr><td>Power</td><td>Yes</td><td>No</td></tr>
          </table>
        </role-compare>`,
      ),
    );
    expect(readTable(element)[0]).to.deep.equal(['Category', 'Train', 'Plane']);
  });

  it('keeps headings and lists in a cell apart from the words around them', async () => {
    const prices = html`
      <table>
        <tr><th>Feature</th><th><h3>Train</h3>From $5</th><th><div>Plane</div><span>fast</span></th></tr>
        <tr><td>Power</td><td><p>Yes</p>at <b>every</b> seat</td><td><dl><dt>Business</dt><dd>yes</dd></dl></td></tr>
      </table>`;
    const element = await ready(await fixture<Compare>(html`<role-compare no-tally>${prices}</role-compare>`));
    const { state } = element;
    const names = state.status === 'ready' ? state.comparison.contenders.map(({ name }) => name) : [];
    expect(names).to.deep.equal(['Train', 'Plane']);
    expect(queryAll(element, 'tbody td').map((cell) => cell.innerText)).to.deep.equal([
      'Yes\nat every seat',
      'Business\nyes',
    ]);
  });

  it('gives way to a data set of its own, and comes before the page’s', async () => {
    const own = await fixture<Compare>(html`<role-compare .data=${trainVsPlane}>${table}</role-compare>`);
    expect(shownText(own)).not.to.contain('Power at the seat €50');
    expect(own.state.status === 'ready' && own.state.comparison.criteria.length).to.equal(trainVsPlane.criteria.length);
    const page = await fixture<Page>(
      html`<role-page .data=${firstPage}><role-compare>${table}</role-compare></role-page>`,
    );
    const inner = await ready(page.querySelector('role-compare')!);
    expect(textOf(query(inner, 'thead'))).to.contain('Plane');
  });

  it('is told of inside a page that has a data set, too', async () => {
    const page = await fixture<Page>(html`<role-page .data=${firstPage}></role-page>`);
    const element = document.createElement('role-compare');
    element.innerHTML =
      '<table><tr><th></th><th>Train</th><th>Plane</th></tr><tr><th>Price</th><td>€50</td><td>€120</td></tr></table>';
    const told = oneEvent(element, 'role-ready');
    page.append(element);
    await told;
    await settled(page);
    expect(textOf(query(element, 'thead'))).to.contain('Plane');
  });

  it('is read once, however often it is rendered, and forgotten when it is taken away', async () => {
    const element = await ready(await fixture<Compare>(html`<role-compare>${table}</role-compare>`));
    const { state } = element;
    element.heading = 'Again';
    await element.updateComplete;
    expect(textOf(query(element, '[part=heading]'))).to.equal('Again');
    expect(element.state).to.equal(state);
    element.querySelector('table')!.remove();
    await waitUntil(() => element.state.status !== 'ready');
    expect(element.state.status).to.equal('empty');
  });

  it('is shown without a break where it is moved', async () => {
    const element = await ready(await fixture<Compare>(html`<role-compare>${table}</role-compare>`));
    (await fixture(html`<div></div>`)).append(element);
    expect(element.state.status).to.equal('ready');
    await element.updateComplete;
    expect(readTable(element)[3]).to.deep.equal(['Price', 'Winner €50', '€120']);
  });

  it('is read on a page that says no language', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const element = await ready(await fixture<Compare>(html`<role-compare>${table}</role-compare>`));
    document.documentElement.lang = lang;
    expect(readTable(element)[0]).to.deep.equal(['Category', 'Train 1 win', 'Plane 0 wins']);
  });

  it('is not what a server has written to stand in for an element', async () => {
    const state = parseComparison(trainVsPlane);
    if (state.status !== 'ready') throw new Error('not ready');
    const options = { headingLevel: 2, layout: 'auto', isUpgraded: true, markedLang: undefined } as const;
    const page = await fixture<Page>(html`<role-page .data=${trainVsPlane}></role-page>`);
    for (const tag of ['role-compare', 'role-faq'] as const) {
      const innerHTML = [...renderSection(tag, state.comparison, options)].map(({ text }) => text).join('');
      page.append(Object.assign(document.createElement(tag), { innerHTML }));
    }
    await settled(page);
    const [compare, faq] = page.children;
    expect(readTable(compare!)).to.deep.equal(
      readTable(await fixture(html`<role-compare .data=${trainVsPlane}></role-compare>`)),
    );
    expect(queryAll(faq!, '[part=item]')).to.have.lengthOf(trainVsPlane.faq!.length);
  });

  it('takes the page’s data set where the table compares nothing', async () => {
    const page = await fixture<Page>(
      html`<role-page .data=${firstPage}>
        <role-compare><table><tr><th>Name</th></tr><tr><td>Only</td></tr></table></role-compare>
      </role-page>`,
    );
    const inner = page.querySelector('role-compare')!;
    while (inner.state.status === 'loading') await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(page);
    expect(textOf(query(inner, 'thead'))).to.contain('AI Product Manager');
  });

  it('says that a table that compares nothing is none, and leaves it there to read', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const holder = document.createElement('role-compare');
    holder.innerHTML = '<table><tr><th>Name</th></tr><tr><td>Only</td></tr></table>';
    const failed = oneEvent(holder, 'role-error');
    document.body.append(holder);
    await failed;
    await holder.updateComplete;
    console.warn = warn;
    expect(shownText(holder)).to.contain('Only');
    expect(warnings.join()).to.contain('contenders');
    holder.remove();
  });

  it('tells of a second table that is not shown, and takes one in a cell for words of that cell', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const inner = html`<table><tr><td>4 h</td></tr></table>`;
    const nested = html`<table><tr><th></th><th>Train</th><th>Plane</th></tr><tr><th>Time</th><td>${inner}</td><td>5 h</td></tr></table>`;
    const element = await ready(await fixture<Compare>(html`<role-compare>${nested}</role-compare>`));
    expect(readTable(element)[1]).to.deep.equal(['Time', '4 h', '5 h']);
    expect(warnings).to.deep.equal([]);
    await ready(await fixture<Compare>(html`<role-compare>${table}${table}</role-compare>`));
    console.warn = warn;
    expect(warnings).to.deep.equal(['<role-compare> expected one table in it, found 2: it shows the first.']);
  });

  it('reads words in the page’s language', async () => {
    const german = await fixture(
      html`<div lang="de">
        <role-compare>
          <table>
            <tr><th>Kriterium</th><th>Bahn</th><th>Flug</th></tr>
            <tr><td>Strom</td><td>Ja</td><td>Unbekannt</td></tr>
            <tr><td>Ergebnis</td><td>1</td><td>0</td></tr>
          </table>
        </role-compare>
      </div>`,
    );
    const element = await ready(german.querySelector('role-compare')!);
    const { state } = element;
    if (state.status !== 'ready') throw new Error(state.status);
    expect(state.comparison.criteria.map(({ values }) => values)).to.deep.equal([
      { bahn: { state: 'yes' }, flug: { state: 'unknown', text: 'Unbekannt' } },
    ]);
    expect(state.comparison.declaredScore).to.deep.equal({ bahn: 1, flug: 0 });
  });

  it('is accessible', async () => {
    const element = await ready(await fixture<Compare>(html`<role-compare>${table}</role-compare>`));
    await expect(element).to.be.accessible();
  });
});

describe('<role-faq> around <details>', () => {
  const questions = html`
    <h2>Questions</h2>
    <details id="bike">
      <summary>Can I take a <b>bike</b>?</summary>
      <p>On most <a href="/trains">trains</a>.</p>
      <ul><li>Folded</li><li>Whole</li></ul>
    </details>
    <details><summary>Is there food?</summary>Yes, a <code>buffet</code>.</details>
    <details><summary>Why?</summary></details>`;

  it('shows the questions with their answers', async () => {
    const element = await ready(await fixture<Faq>(html`<role-faq no-copy-link>${questions}</role-faq>`));
    expect(queryAll(element, '[part~="question"]').map(textOf)).to.deep.equal([
      'Can I take a bike?',
      'Is there food?',
      'Why?',
    ]);
    expect(queryAll(element, '[part~="answer"]').map(textOf)).to.deep.equal([
      'On most trains.FoldedWhole',
      'Yes, a buffet.',
    ]);
    expect(query(element, '[part~="answer"] a').getAttribute('href')).to.equal('/trains');
    expect(query(element, 'details').id).to.equal('bike');
    expect(element.querySelectorAll('details').length).to.equal(3);
  });

  it('keeps of an answer what it is made of, and no link that is none', async () => {
    const element = await ready(
      await fixture<Faq>(html`
        <role-faq>
          <details>
            <summary>How?</summary>
            <blockquote>In short:</blockquote>
            <pre>npm start</pre>
            <ol><li>Press <kbd>Enter</kbd></li><li>Wait 10<sup>2</sup> s <em>at most</em></li></ol>
            <p><a href="ftp://example.com/">Go</a></p>
          </details>
        </role-faq>`),
    );
    const parts = queryAll(element, '[part~="answer"] :is(p, ol, code, em, a)');
    expect(parts.map((part) => `${part.localName}: ${textOf(part)}`)).to.deep.equal([
      'p: In short:',
      'p: npm start',
      'ol: Press EnterWait 10² s at most',
      'code: Enter',
      'em: at most',
      'p: Go',
    ]);
  });

  it('shows them where the page folds them all away, too, and those inside an answer as a part of it', async () => {
    const inside = html`<details><summary>And abroad?</summary><p>Ask first.</p></details>`;
    const holder = await fixture(html`
      <details open>
        <summary>All questions</summary>
        <role-faq>
          <details><summary>Can I take a bike?</summary><p>On most trains.</p>${inside}</details>
          <details><summary>Is there food?</summary>Yes.</details>
        </role-faq>
      </details>`);
    const element = await ready(holder.querySelector('role-faq')!);
    expect(queryAll(element, '[part~="question"]').map(textOf)).to.deep.equal(['Can I take a bike?', 'Is there food?']);
    expect(queryAll(element, '[part~="answer"] p').map(textOf)).to.deep.equal([
      'On most trains.',
      'And abroad?',
      'Ask first.',
      'Yes.',
    ]);
  });

  it('leaves alone what asks nothing', async () => {
    const element = await fixture<Faq>(html`<role-faq><details>Words that nothing opens</details></role-faq>`);
    await waitUntil(() => element.state.status !== 'loading');
    await element.updateComplete;
    expect(element.state.status).to.equal('empty');
    expect(query<HTMLSlotElement>(element, 'slot').assignedElements()).to.deep.equal([...element.children]);
  });
});
