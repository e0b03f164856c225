import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import { offerLanguages } from '../../src/define/languages.js';
import type { Messages } from '../../src/model/messages/messages.js';
import { messages as english } from '../../src/model/messages/en.js';
import { arabic, firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { parseComparison } from '../../src/model/state.js';
import { renderSection } from '../../src/server/light/page.js';
import { saying, textsIn } from '../helpers/one-word.js';
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

  it('that are seen on a control are part of its name, so that whoever speaks to the page finds it by them', async () => {
    const audiences = [{ contender: 'hosted', reasons: [{ text: 'Cheap', criteria: ['price'] }] }];
    const data = { ...hosting(2), faq: firstPage.faq, audiences };
    for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he']) {
      const around = await fixture(html`<div lang=${lang}><role-page .data=${data}></role-page></div>`);
      const page = around.firstElementChild!;
      await waitUntil(() => page.shadowRoot?.querySelector('role-faq')?.shadowRoot?.querySelector('[part=copy-link]'));
      await settled(page);
      const controls = ['role-compare', 'role-audience', 'role-faq'].flatMap((tag) =>
        queryAll(query(page, tag), ':is(a, button, summary)[aria-label]'),
      );
      const misnamed = controls.filter((control) => !control.ariaLabel!.includes(control.textContent.trim()));
      expect(misnamed.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([]);
      for (const kind of ['a', 'summary', '[part=rows]', '[part=copy-link]']) {
        expect(
          controls.some((control) => control.matches(kind)),
          kind,
        ).to.equal(true);
      }
    }
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

  it('change around what is open, and has the focus, in a cell that wins or has a state', async () => {
    const values = { train: { state: 'yes', note: 'Wi-Fi.' }, plane: { state: 'no', note: 'None.' } };
    const criteria = [{ id: 'a', label: 'A', winner: 'train', values }];
    const table = await tableIn('en', { ...trainVsPlane, criteria });
    const notes = queryAll<HTMLDetailsElement>(table, '[part=note]');
    for (const note of notes) note.open = true;
    notes[0]!.querySelector('summary')!.focus();
    table.parentElement!.lang = 'de';
    await waitUntil(() => textOf(query(table, '[part=heading]')) === 'Direktvergleich');
    expect(readTable(table)[1]).to.deep.equal(readTable(await tableIn('de', { ...trainVsPlane, criteria }))[1]);
    expect(notes.map((note) => note.isConnected && note.open)).to.deep.equal([true, true]);
    expect(table.shadowRoot!.activeElement === notes[0]!.firstElementChild).to.equal(true);
  });

  it('are those that a site offers itself, in a language that ships, too', async () => {
    const offer = (lang: string, category: string): void =>
      offerLanguages({ [lang]: () => Promise.resolve({ messages: { ...english, lang, category } }) });
    offer('nl', 'Onderdeel');
    offer('it', 'Criterio');
    const firstCell = async (lang: string): Promise<string> => readTable(await tableIn(lang))[0]![0]!;
    expect([await firstCell('nl-BE'), await firstCell('it')]).to.deep.equal(['Onderdeel', 'Criterio']);
    // In a region that no other test asks for: what has been loaded stays.
    offer('pt', 'Assunto');
    expect(await firstCell('pt-AO')).to.equal('Assunto');
  });

  it('may be those of a region or a script alone, and then of nobody else', async () => {
    const load = (category: string) => (): Promise<{ messages: Messages }> =>
      Promise.resolve({ messages: { ...english, category } });
    offerLanguages({ sv: load('Ämne'), 'sv-FI': load('Fråga'), 'sr-Latn': load('Pitanje'), 'sr-Cyrl': load('Питање') });
    const firstCell = async (lang: string): Promise<string> => readTable(await tableIn(lang))[0]![0]!;
    expect([await firstCell('sv-SE'), await firstCell('sv-FI')]).to.deep.equal(['Ämne', 'Fråga']);
    expect([await firstCell('sr-Latn-RS'), await firstCell('sr-Cyrl-RS')]).to.deep.equal(['Pitanje', 'Питање']);
    expect(await firstCell('sr')).to.equal('Category');
  });

  it('are English where a language can’t be loaded, however it fails', async () => {
    const broken = {
      da: () => Promise.reject(new Error('gone')),
      fi: () => Promise.resolve(undefined),
      no: () => undefined,
      is: () => {
        throw new Error('not made');
      },
    };
    offerLanguages(broken as unknown as Parameters<typeof offerLanguages>[0]);
    for (const lang of Object.keys(broken)) {
      expect(readTable(await tableIn(lang))[0]![0], lang).to.equal('Category');
    }
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

  it('follow the language around an element through all shadow roots that it stands in', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><p></p></div>';
    const around = host.shadowRoot!.firstElementChild as HTMLElement;
    const element = Object.assign(document.createElement('role-compare'), { data: trainVsPlane });
    around.firstElementChild!.attachShadow({ mode: 'open' }).append(element);
    await ready(element);
    around.lang = 'de';
    await waitUntil(() => textOf(query(element, '[part=heading]')) === 'Direktvergleich');
  });

  it('are the data set’s where what the page says is no language', async () => {
    const data = { ...trainVsPlane, lang: 'de' };
    for (const lang of ['en_US', '', '1']) {
      expect(textOf(query(await tableIn(lang, data), '[part=heading]')), lang).to.equal('Direktvergleich');
    }
  });

  it('are those of the language where the page names a region or a script', async () => {
    const heading = async (lang: string): Promise<string> => textOf(query(await tableIn(lang), '[part=heading]'));
    expect(await heading('de-AT')).to.equal(await heading('de'));
    expect(await heading('zh-Hans-CN')).to.equal(await heading('zh'));
    expect(await heading('iw')).to.equal(await heading('he'));
    expect(await heading('DE-at')).to.equal(await heading('de'));
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

  it('are no longer waited for where a whole page turns to another language meanwhile', async () => {
    offerLanguages({ sk: () => new Promise(() => {}) });
    const around = await fixture<HTMLElement>(html`<div lang="sk"><role-page .data=${trainVsPlane}></role-page></div>`);
    const page = around.firstElementChild!;
    await settled(page);
    expect(query(page, 'role-compare')).to.equal(null);
    around.lang = 'en';
    await waitUntil(() => page.shadowRoot!.querySelector('role-compare'));
    await settled(page);
    expect(readTable(query(page, 'role-compare'))[0]).to.deep.equal(['Category', 'Train 2 wins', 'Plane 1 win']);
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

  it('stay in the language from before, and not in English, until the others are here', async () => {
    let arrive: (words: { messages: Messages }) => void = () => {};
    offerLanguages({ ca: () => new Promise((resolve) => (arrive = resolve)) });
    const table = await tableIn('de');
    table.parentElement!.lang = 'ca';
    await Promise.resolve();
    await (table as Compare).updateComplete;
    (table as Compare).data = { ...trainVsPlane };
    await (table as Compare).updateComplete;
    expect(textOf(query(table, '[part=heading]'))).to.equal('Direktvergleich');
    arrive({ messages: { ...english, lang: 'ca', headToHead: 'Cara a cara' } });
    await waitUntil(() => textOf(query(table, '[part=heading]')) === 'Cara a cara');
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

  it('are English where nobody speaks the data set’s language and the page names none, and numbers are the data set’s', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const data = { ...trainVsPlane, lang: 'pl', criteria: [{ id: 'a', label: 'A', values: { train: 4.5 } }] };
    const element = await fixture<Compare>(html`<role-compare .data=${data}></role-compare>`);
    await ready(element);
    await element.updateComplete;
    document.documentElement.lang = lang;
    expect(readTable(element)[1]).to.deep.equal(['A', '4,5', 'No data']);
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

describe('texts in another language than the page', () => {
  const WORD = 'שלום';
  const data = saying(WORD, 'he');
  const isAuthors = ({ data: text }: Text): boolean => text.includes(WORD);

  /** The language of a text as assistive technology sees it. */
  function langOf(node: Node | null): string | undefined {
    for (let each = node; each; each = each instanceof ShadowRoot ? each.host : each.parentNode) {
      const lang = each instanceof Element && each.getAttribute('lang');
      if (lang) return lang;
    }
    return undefined;
  }

  const describeText = (text: Text): string => `${text.parentElement!.localName}: ${text.data.trim()}`;

  /** What is marked with another language than its own. Sentences of the library's with a name in them are the library's. */
  function wrongIn(page: Element): string[] {
    const texts = [...textsIn(page)].filter(
      (text) => /\p{L}/u.test(text.data) && !text.parentElement!.closest('.visually-hidden, output'),
    );
    const wrong = texts.filter((text) => langOf(text) !== (isAuthors(text) ? 'he' : 'en'));
    // The table is the author's, with some words of the library's in its cells.
    return wrong.filter((text) => isAuthors(text) || !text.parentElement!.closest('[part=table]')).map(describeText);
  }

  it('say so, and the library’s own are in the language of the page', async () => {
    const around = await fixture(html`<div lang="en"><role-page fit .data=${data}></role-page></div>`);
    const page = around.firstElementChild!;
    await waitUntil(() => page.shadowRoot?.querySelector('role-fit')?.shadowRoot?.querySelector('input'));
    await settled(page);
    query<HTMLInputElement>(query(page, 'role-fit'), 'input[type=checkbox]').click();
    await settled(page);
    expect(wrongIn(page)).to.deep.equal([]);
    expect([...textsIn(page)].filter(isAuthors).length).to.be.above(40);
  });

  it('say so in what a server rendered', async () => {
    const state = parseComparison(data);
    if (state.status !== 'ready') throw new Error('not ready');
    const options = { headingLevel: 2, layout: 'auto', isUpgraded: false, lang: 'en', markedLang: 'he' } as const;
    const page = await fixture(html`<div lang="en"></div>`);
    page.innerHTML = [...renderSection('role-page', state.comparison, options)].map(({ text }) => text).join('');
    expect(wrongIn(page)).to.deep.equal([]);
    expect([...textsIn(page)].filter(isAuthors).length).to.be.above(30);
  });

  it('leaves a heading of the page’s own in the language of the page', async () => {
    const around = await fixture(html`
      <div lang="en">
        <role-cta heading="Ready?" .data=${data}></role-cta>
        <role-intro heading="Which one?" .data=${data}></role-intro>
      </div>`);
    for (const element of around.children) await settled(element);
    expect(wrongIn(around)).to.deep.equal([]);
  });

  it('need no mark where the page says more of the same language', async () => {
    const around = await fixture(html`
      <div lang="en-US"><role-page .data=${{ ...trainVsPlane, lang: 'en' }}></role-page></div>`);
    const page = around.firstElementChild!;
    await waitUntil(() => page.shadowRoot?.querySelector('role-faq')?.shadowRoot?.querySelector('details'));
    await settled(page);
    for (const tag of ['role-intro', 'role-compare', 'role-faq']) {
      expect(queryAll(query(page, tag), '[lang]'), tag).to.have.lengthOf(0);
    }
  });

  it('keep answers open when the page changes its language', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="he"><role-faq .data=${data}></role-faq></div>`);
    const element = around.firstElementChild!;
    await waitUntil(() => query(element, 'details'));
    query<HTMLDetailsElement>(element, 'details').open = true;
    around.lang = 'en';
    await waitUntil(() => textOf(query(element, '[part=heading]')).startsWith('Frequently'));
    expect(query<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(wrongIn(around)).to.deep.equal([]);
  });
});
