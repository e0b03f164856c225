import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { Messages } from '../../src/model/messages/messages.js';
import { offerLanguages } from '../../src/sources/languages.js';
import { arabic, firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { query, queryAll, readTable, settled, shownText, textOf } from '../helpers/read.js';

type Compare = HTMLElementTagNameMap['role-compare'];

const ready = (element: Element): Promise<void> => waitUntil(() => (element as Compare).state.status === 'ready');
const tableIn = async (lang: string, data: object = trainVsPlane): Promise<Element> => {
  const page = await fixture(html`<div lang=${lang}><role-compare .data=${data}></role-compare></div>`);
  await ready(page.firstElementChild!);
  await (page.firstElementChild as Compare).updateComplete;
  return page.firstElementChild!;
};

describe('the library’s own words', () => {
  it('are in the language of the page', async () => {
    const headings = new Map<string, string>();
    for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he']) {
      headings.set(lang, textOf(query(await tableIn(lang), '[part=heading]')));
    }
    expect(headings.get('en')).to.equal('Head-to-head comparison');
    expect(new Set(headings.values()).size).to.equal(9);
  });

  it('follow the language of the page, and of an element, when it changes', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><role-page controls="differences" .data=${firstPage}></role-page></div>`,
    );
    const element = page.querySelector('role-page')!;
    await settled(element);
    expect(shownText(element)).to.contain('Frequently asked questions');
    page.lang = 'de';
    await waitUntil(() => !/Head-to-head|Frequently|Only differences/.test(shownText(element)));
    await settled(element);
    expect(shownText(element)).to.contain('Häufige Fragen');
    expect(shownText(element)).to.contain('Nur Unterschiede');
    element.lang = 'fr';
    await waitUntil(() => !/Häufige|Nur Unter/.test(shownText(element)));
    element.remove();
    page.lang = 'ja';
    await settled(element);
    expect(shownText(element)).not.to.match(/[ぁ-ん]/);
  });

  it('follow the language around an element inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<div lang="en"><role-compare></role-compare></div>';
    const around = host.shadowRoot!.firstElementChild as HTMLElement;
    const element = around.firstElementChild as Compare;
    element.data = trainVsPlane;
    await ready(element);
    around.lang = 'de';
    await waitUntil(() => textOf(query(element, '[part=heading]')) === 'Direktvergleich');
  });

  it('are those of the language where the page names a region or a script', async () => {
    const heading = async (lang: string): Promise<string> => textOf(query(await tableIn(lang), '[part=heading]'));
    expect(await heading('de-AT')).to.equal(await heading('de'));
    expect(await heading('zh-Hans-CN')).to.equal(await heading('zh'));
    expect(await heading('iw')).to.equal(await heading('he'));
  });

  it('are English where nobody speaks the language of the page, and numbers are the page’s', async () => {
    const table = readTable(
      await tableIn('pl', { ...trainVsPlane, criteria: [{ id: 'a', label: 'A', values: { train: 4.5 } }] }),
    );
    expect(table[1]).to.deep.equal(['A', '4,5', 'No data']);
  });

  it('are English where the words can’t be loaded', async () => {
    offerLanguages({ cy: () => Promise.reject(new Error('gone')) });
    expect(textOf(query(await tableIn('cy'), '[part=heading]'))).to.equal('Head-to-head comparison');
  });

  it('are waited for: the fallback stays until they are here', async () => {
    let arrive: (words: { messages: Messages }) => void = () => {};
    offerLanguages({ eu: () => new Promise((resolve) => (arrive = resolve)) });
    const page = await fixture(
      html`<div lang="eu"><role-compare .data=${trainVsPlane}><p>Fallback</p></role-compare></div>`,
    );
    const element = page.firstElementChild as Compare;
    expect(element.state.status).to.equal('loading');
    expect(query(element, 'table')).to.equal(null);
    expect(query<HTMLSlotElement>(element, 'slot').assignedElements()).to.have.lengthOf(1);

    const { messages } = await import('../../src/model/messages/en.js');
    let events = 0;
    element.addEventListener('role-ready', () => (events += 1));
    arrive({ messages: { ...messages, lang: 'eu', headToHead: 'Aurrez aurre' } });
    await waitUntil(() => query(element, 'table'));
    expect(textOf(query(element, '[part=heading]'))).to.equal('Aurrez aurre');
    expect(events).to.equal(1);
  });

  it('change in place, and those from before stay until the others are here', async () => {
    let arrive: (words: { messages: Messages }) => void = () => {};
    offerLanguages({ gl: () => new Promise((resolve) => (arrive = resolve)) });
    const host = await fixture<HTMLElement>(
      html`<div lang="en"><role-page fit controls="differences" .data=${firstPage}></role-page></div>`,
    );
    const page = host.firstElementChild as HTMLElementTagNameMap['role-page'];
    await settled(page);
    const part = (tag: string): Element => query(page, tag);
    const table = query(part('role-compare'), 'table');
    const question = query<HTMLDetailsElement>(part('role-faq'), 'details');
    const answer = query<HTMLInputElement>(part('role-fit'), 'input');
    question.open = true;
    answer.click();
    const told: string[] = [];
    for (const type of ['role-ready', 'role-error']) page.addEventListener(type, () => told.push(type));
    const isKept = (): boolean =>
      query(part('role-compare'), 'table') === table &&
      query(part('role-faq'), 'details') === question &&
      question.open &&
      query(part('role-fit'), 'input') === answer &&
      answer.checked;

    host.lang = 'gl';
    await settled(page);
    await settled(page);
    expect(page.state.status).to.equal('ready');
    expect(isKept()).to.equal(true);
    expect(textOf(query(part('role-compare'), '[part=heading]'))).to.equal('Head-to-head comparison');

    const { messages } = await import('../../src/model/messages/en.js');
    arrive({ messages: { ...messages, lang: 'gl', headToHead: 'Cara a cara' } });
    await waitUntil(() => textOf(query(part('role-compare'), '[part=heading]')) === 'Cara a cara');
    await settled(page);
    expect(isKept()).to.equal(true);
    expect(told).to.deep.equal([]);
  });

  it('are the data set’s where the page names no language', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const element = await fixture(html`<role-compare .data=${arabic}></role-compare>`);
    await ready(element);
    await (element as Compare).updateComplete;
    document.documentElement.lang = lang;
    expect(textOf(query(element, '[part=heading]'))).to.match(/[\u0600-\u06ff]/);
    expect(query(element, '[part=scroller]')).to.have.attribute('lang', 'ar');
  });

  it('reach every element of a whole page', async () => {
    const page = await fixture(html`<div lang="de"><role-page .data=${firstPage}></role-page></div>`);
    await waitUntil(() =>
      page.firstElementChild!.shadowRoot!.querySelector('role-faq')?.shadowRoot?.querySelector('[part=heading]'),
    );
    const headings = queryAll(page.firstElementChild!, '*').flatMap((each) =>
      each.shadowRoot ? [...each.shadowRoot.querySelectorAll('[part~=heading]')].map(textOf) : [],
    );
    expect(headings).not.to.include('Frequently asked questions');
    expect(headings).not.to.include('Head-to-head comparison');
  });
});
