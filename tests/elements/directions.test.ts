/** Texts in a script that is written the other way round than the page: their signs stay at their own end. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import { parseComparison } from '../../src/model/state.js';
import { renderSection } from '../../src/server/light/page.js';
import { documentStyles } from '../../src/server/styles.generated.js';
import { findMessages } from '../../src/server/language.js';
import { saying, textsIn } from '../helpers/one-word.js';
import { query, queryAll, settled } from '../helpers/read.js';

const rectOf = (text: Text, start: number, end: number): DOMRect => {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range.getBoundingClientRect();
};

/** The places of texts of which the sign doesn't stand behind the word, and how many do. */
function misplacedIn(page: Element, word: string, isRightToLeft: boolean): { wrong: string[]; right: number } {
  const wrong: string[] = [];
  let right = 0;
  for (const text of textsIn(page)) {
    const value = text.data.trimEnd();
    if (!value.includes(word) || !value.endsWith('!')) continue;
    const [first, sign] = [
      rectOf(text, value.indexOf(word), value.indexOf(word) + 1),
      rectOf(text, value.length - 1, value.length),
    ];
    if (first.width < 1 || text.parentElement!.closest('.visually-hidden')) continue;
    const isBehind = isRightToLeft ? sign.right <= first.left + 1 : sign.left >= first.right - 1;
    if (isBehind) right += 1;
    else wrong.push(`${text.parentElement!.localName}.${text.parentElement!.getAttribute('part') ?? ''}: ${value}`);
  }
  return { wrong, right };
}

const openAll = (root: ParentNode): void => {
  for (const each of root.querySelectorAll('*')) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    if (each.shadowRoot) openAll(each.shadowRoot);
  }
};

/** A whole page, with all that can be opened open, on a page in Arabic. */
async function showInArabic(data: object): Promise<Element> {
  const around = await fixture(html`
    <div lang="ar" dir="rtl"><role-page .data=${data}></role-page></div>`);
  const page = around.firstElementChild!;
  await waitUntil(() => page.shadowRoot?.querySelector('role-faq')?.shadowRoot?.querySelector('[part=question]'));
  await settled(page);
  openAll(page.shadowRoot!);
  return page;
}

const directions: [string, string, 'ltr' | 'rtl', string, string][] = [
  ['Latin on a page in Arabic', 'ar', 'rtl', 'Plan', 'en'],
  ['Hebrew on a page in English', 'en', 'ltr', 'שלום', 'he'],
];

describe('texts of the other direction', () => {
  for (const [what, pageLang, dir, word, lang] of directions) {
    for (const layout of ['auto', 'pair', 'scroll', 'stack']) {
      it(`have their signs behind them: ${what}, ${layout}`, async () => {
        const around = await fixture(html`
          <div lang=${pageLang} dir=${dir}>
            <role-page fit controls="differences contenders copy" layout=${layout} .data=${saying(word, lang)}></role-page>
          </div>`);
        const page = around.firstElementChild!;
        await waitUntil(() => page.shadowRoot?.querySelector('role-fit')?.shadowRoot?.querySelector('input'));
        await settled(page);
        query<HTMLInputElement>(query(page, 'role-fit'), 'input[type=checkbox]').click();
        await settled(page);
        openAll(page.shadowRoot!);
        const { wrong, right } = misplacedIn(page, word, lang === 'he');
        expect(wrong).to.deep.equal([]);
        expect(right).to.be.above(30);
        for (const cell of queryAll(query(page, 'role-compare'), 'td[data-contender]')) {
          expect(getComputedStyle(cell, '::before').unicodeBidi).to.equal('plaintext');
        }
      });
    }

    it(`have their signs behind them in what a server rendered: ${what}`, async () => {
      const state = parseComparison(saying(word, lang));
      if (state.status !== 'ready') throw new Error('not ready');
      const options = {
        headingLevel: 2,
        layout: 'auto',
        isUpgraded: false,
        markedLang: lang,
        messages: findMessages(pageLang),
      } as const;
      const markup = [...renderSection('role-page', state.comparison, options)].map(({ text }) => text).join('');
      const page = await fixture(html`<div lang=${pageLang} dir=${dir}></div>`);
      page.innerHTML = `<style>${documentStyles}</style>${markup}<ul class="comparisons"><li><a href="/a">${word}!</a></li></ul><nav class="related"><a href="/a">${word}!</a></nav>`;
      openAll(page);
      const { wrong, right } = misplacedIn(page, word, lang === 'he');
      expect(wrong).to.deep.equal([]);
      expect(right).to.be.above(20);
    });
  }

  it('have their signs behind them where the reader picks or types them', async () => {
    const around = await fixture(html`
      <div lang="ar" dir="rtl">
        <role-compare controls="contenders" .data=${saying('Plan', 'en')}></role-compare>
        <role-faq search .data=${saying('Plan', 'en')}></role-faq>
      </div>`);
    const [compare, faq] = around.children;
    await waitUntil(() => query(compare!, 'role-controls')?.shadowRoot?.querySelector('option'));
    await waitUntil(() => query(faq!, '[part=search]'));
    for (const option of queryAll(query(compare!, 'role-controls'), 'option')) {
      expect(getComputedStyle(option).direction).to.equal('ltr');
    }
    const field = getComputedStyle(query(faq!, '[part=search]'));
    expect([field.unicodeBidi, field.textAlign]).to.deep.equal(['plaintext', 'right']);
  });

  it('are as the page is where they are in its language, whatever letters they begin with', async () => {
    const title = 'SQLite مقابل MySQL';
    const data = { ...saying('قاعدة', 'ar'), title, faq: [{ question: `${title}؟`, answer: `${title}.` }] };
    const page = await showInArabic(data);
    for (const [tag, selector] of [
      ['role-intro', 'h1'],
      ['role-faq', '[part=question]'],
      ['role-faq', '[part=answer] > p'],
    ] as const) {
      const texts = [...textsIn(query(query(page, tag), selector))];
      const startOf = (word: string): number => {
        const text = texts.find(({ data }) => data.includes(word))!;
        return rectOf(text, text.data.indexOf(word), text.data.indexOf(word) + 1).left;
      };
      expect(startOf('SQLite'), `${tag} ${selector}`).to.be.above(startOf('MySQL'));
    }
  });

  it('begin at the page’s side', async () => {
    const page = await showInArabic(saying('Plan', 'en'));
    for (const [tag, selector] of [
      ['role-intro', 'h1'],
      ['role-intro', '[part=subtitle]'],
      ['role-intro', '[part=overview] > p'],
      ['role-intro', '[part=overview] li'],
      ['role-faq', '[part=answer] > p'],
      ['role-audience', '[part=card-heading]'],
      ['role-cta', '[part=text]'],
    ] as const) {
      const block = query(query(page, tag), selector);
      const text = [...textsIn(block)].find(({ data }) => data.includes('Plan'))!;
      const edge = block.getBoundingClientRect().right - parseFloat(getComputedStyle(block).paddingRight);
      expect(rectOf(text, 0, text.data.length).right, `${tag} ${selector}`).to.be.closeTo(edge, 2);
    }
  });
});
