/** What axe has no opinion of: colours as they are computed, small windows, large texts, keys, settings, paper. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arabic, firstPage } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { AUDIT, type Pair } from './audit.js';
import { servePages } from './serve-pages.js';
import { waitInside } from './wait-inside.js';

/** Every kind of value, and every section. */
const everyKind = (contenders: number): object => {
  const { faq, cta, summary, overview, updated } = firstPage;
  const data = hosting(contenders);
  const audiences = data.contenders.slice(0, 2).map(({ id, name }) => ({
    contender: id,
    heading: `Choose ${name as string} if…`,
    reasons: [{ text: 'It has to cost little', criteria: ['price'] }, 'Somebody else did'],
  }));
  return { ...data, faq, cta, summary, overview, updated, audiences };
};

const toHtml = (data: object, attributes = 'controls="differences contenders copy" fit'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">
  <style>:root { color-scheme: light dark; font-family: system-ui } body { margin: 1rem }</style><script src="/cdn/role-compare.min.js"></script><script src="/audit.js"></script></head>
  <body><main><role-page stale-after="1" ${attributes}><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></role-page></main></body></html>`;

/** Prices with their sources, in Arabic. */
const arabicPrices = {
  ...arabic,
  criteria: [
    {
      id: 'price',
      label: 'السعر',
      values: {
        train: { number: 49, unit: 'USD', source: { label: 'Prices', href: 'https://example.com/prices' } },
        plane: { number: 99, unit: 'USD', source: { label: 'Fares', href: 'https://example.com/fares' } },
      },
    },
    ...arabic.criteria,
  ],
};

/** One side has much to say, and the smaller number. */
const wordyPrices = {
  ...everyKind(2),
  groups: [],
  criteria: [
    { id: 'price', label: 'Price', values: { hosted: { number: 50 }, self: { number: 100 } }, better: 'lower' },
    { id: 'help', label: 'Help', values: { hosted: 'By mail, by telephone, in person. '.repeat(20), self: 'None' } },
  ],
};

const THEMES = ['default', 'editorial', 'dense', 'high-contrast'];
const themeFile = (name: string): URL => new URL(`../../dist/themes/${name}.css`, import.meta.url);

const LAYOUTS = ['auto', 'pair', 'scroll', 'stack'];

describe('accessibility', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    ({ server, origin } = await servePages({
      '/audit.js': { html: AUDIT },
      '/two.html': { html: toHtml(everyKind(2)) },
      '/five.html': { html: toHtml(everyKind(5)) },
      '/wordy.html': { html: toHtml(wordyPrices) },
      '/arabic.html': { html: toHtml(arabicPrices).replace('lang="en"', 'lang="ar" dir="rtl"') },
      '/fields.html': {
        html: toHtml(everyKind(5)).replace(
          /(<role-page).*?>(.*)<\/role-page>/,
          '$1>$2<role-compare layout="pair" controls="contenders"></role-compare><role-fit></role-fit><role-faq search></role-faq></role-page>',
        ),
      },
      ...Object.fromEntries(
        LAYOUTS.map((layout) => [
          `/${layout}.html`,
          { html: toHtml(everyKind(3), `controls="differences contenders copy" fit layout="${layout}"`) },
        ]),
      ),
    }));
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    session = await page.createCDPSession();
  });
  afterEach(() => page.close());

  const setMedia = (features: Readonly<Record<string, string>>, media = ''): Promise<unknown> =>
    session.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });

  const open = async (path: string, width = 1180): Promise<void> => {
    await page.setViewport({ width, height: 900 });
    await page.goto(origin + path);
    await waitInside(page, 'html >>> role-controls >>> button');
    await waitInside(page, 'html >>> role-fit >>> [part=criteria]');
    // Everything that opens is open, so that it is looked at, too.
    await page.evaluate('for (const each of everything()) if (each.localName === "details") each.open = true');
  };

  describe.each(['light', 'dark'])('in %s, contrast', (scheme) => {
    const settings: Readonly<Record<string, string>> = {
      'as it comes': '',
      'on a dark page that says nothing of it':
        'html { color-scheme: normal } body { background: #14161c; color: #e9eaf0 }',
      'on paper': 'html { color-scheme: light } body { background: #f4ecd8; color: #3b2f1e }',
      'with light accents': 'role-page { --role-accent-1: #ffe600; --role-accent-2: #7fffd4 }',
      'with dark accents': 'role-page { --role-accent-1: #00103f; --role-accent-2: #2b0000 }',
      ...Object.fromEntries(THEMES.map((name) => [`in the ${name} theme`, readFileSync(themeFile(name), 'utf8')])),
      'with grey and red accents': 'role-page { --role-accent-1: #808080; --role-accent-2: #f00 }',
    };

    it.each(Object.entries(settings))('suffices for every pair of colours %s', async (_, css) => {
      await setMedia({ 'prefers-color-scheme': scheme });
      await open('/two.html');
      await page.addStyleTag({ content: css || '/* nothing */' });
      const pairs = (await page.evaluate('lookAtContrast()')) as Pair[];
      expect(pairs.length).toBeGreaterThan(40);
      expect(pairs.filter(({ value, least }) => value < least).map((pair) => Object.values(pair).join(' '))).toEqual(
        [],
      );
    });

    it.each(Object.entries(settings).slice(0, 3))('suffices for fields and what they ask for %s', async (_, css) => {
      await setMedia({ 'prefers-color-scheme': scheme });
      await open('/fields.html');
      await waitInside(page, 'html >>> role-faq >>> [part=search]');
      await page.addStyleTag({ content: css || '/* nothing */' });
      const pairs = ((await page.evaluate('lookAtContrast()')) as Pair[]).filter(({ name }) =>
        /^(border|placeholder)/.test(name),
      );
      expect(pairs.length).toBe(3);
      expect(pairs.filter(({ value, least }) => value < least).map((pair) => Object.values(pair).join(' '))).toEqual(
        [],
      );
    });
  });

  it.each(['light', 'dark'])('in forced colours, %s, everything is still seen', async (scheme) => {
    await setMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    await open('/two.html');
    const pairs = (await page.evaluate('lookAtContrast()')) as Pair[];
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter(({ value, least }) => value < least).map((pair) => Object.values(pair).join(' '))).toEqual([]);
  });

  it.each(['light', 'dark'])('in forced colours, %s, icons have the colour of the text', async (scheme) => {
    await setMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    await open('/two.html');
    // The reader's colours are dark or light, whichever the page is made for.
    await page.addStyleTag({ content: ':root { color-scheme: light }' });
    const table = await waitInside(page, 'role-page >>> role-compare >>> table');
    const [text, ...icons] = await table.evaluate((each) =>
      [each, ...each.querySelectorAll('[part=state-icon]')].map((drawn) => getComputedStyle(drawn).color),
    );
    expect(icons.length).toBeGreaterThan(2);
    expect(new Set(icons)).toEqual(new Set([text]));
  });

  it.each(['light', 'dark'])('has full ink and lines for a reader who asks for more contrast, %s', async (scheme) => {
    const look = async (): Promise<Record<string, string[]>> =>
      (await page.evaluate(`(() => {
        const of = (selector, name) =>
          [...new Set(everything().filter((each) => each.matches(selector)).map((each) => getComputedStyle(each)[name]))];
        return {
          texts: of('role-page, .wins, .description, .remark, td details, [part=answer]', 'color'),
          lines: of('[part=row], [part=scroller], [part=item], button[part]', 'borderBottomColor'),
          tints: of('.winner', 'backgroundColor'),
        };
      })()`)) as Record<string, string[]>;
    await setMedia({ 'prefers-color-scheme': scheme });
    await open('/five.html');
    const before = await look();
    expect(before.texts!.length).toBeGreaterThan(1);
    await setMedia({ 'prefers-color-scheme': scheme, 'prefers-contrast': 'more' });
    const after = await look();
    expect(after.texts).toHaveLength(1);
    expect(after.lines).toEqual(after.texts);
    expect(after.tints).toEqual(before.tints);
    // What an author has set stays.
    await page.addStyleTag({ content: 'role-page { --role-muted: rgb(1, 2, 3); --role-line: rgb(4, 5, 6) }' });
    const authored = await look();
    expect(authored.texts).toContain('rgb(1, 2, 3)');
    expect(authored.lines).toEqual(['rgb(4, 5, 6)']);
  });

  it('in forced colours, a button that is pressed looks like it', async () => {
    await setMedia({ 'forced-colors': 'active' });
    await open('/two.html');
    const button = await waitInside(page, 'role-page >>> role-audience >>> button[aria-pressed]');
    const look = (): Promise<readonly string[]> =>
      button.evaluate((each) => {
        const { borderTopWidth, borderTopColor, color } = getComputedStyle(each);
        return [borderTopWidth, borderTopColor, color];
      });
    const before = await look();
    await button.evaluate((each) => each.click());
    await waitInside(page, 'role-page >>> role-audience >>> button[aria-pressed=true]');
    expect(await look()).not.toEqual(before);
  });

  describe.each(LAYOUTS)('in layout %s', (layout) => {
    it.each([320, 1180])(
      'at %i px, with the spaces and the sizes that readers set, nothing is cut off or pushed out',
      async (width) => {
        await open(`/${layout}.html`, width);
        for (const css of [
          '',
          'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
          'body { font-size: 200% }',
        ]) {
          const style = await page.addStyleTag({ content: css || '/* as it comes */' });
          const pushed = await page.evaluate(
            `document.scrollingElement.scrollWidth <= innerWidth ? [] : everything().filter((each) => each.scrollWidth > each.clientWidth && !each.closest('.visually-hidden')).map(nameOf)`,
          );
          expect([css, pushed]).toEqual([css, []]);
          const cut = await page.evaluate(`everything()
          .filter((each) => !each.closest('.visually-hidden') && /hidden|clip/.test(getComputedStyle(each).overflow) && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
          .map(nameOf)`);
          expect(cut).toEqual([]);
          await style.evaluate((element) => (element as Element).remove());
        }
      },
    );

    it('whatever takes the focus is reached by Tab in the order in which it stands, shows it, and is large enough', async () => {
      await open(`/${layout}.html`);
      const all = (await page.evaluate('focusables().map(nameOf)')) as string[];
      const reached: string[] = [];
      const failed: string[] = [];
      await page.evaluate('getSelection().removeAllRanges(); document.activeElement?.blur?.()');
      while (reached.length < all.length) {
        await page.keyboard.press('Tab');
        const { name, outline, contrast, size } = (await page.evaluate(`(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          const style = getComputedStyle(element);
          // A box is ticked on its words, too.
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
          const isInText = element.localName === 'a' && style.display === 'inline';
          return {
            name: nameOf(element),
            outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
            contrast: contrastOfFocus(element),
            size: isInText ? 24 : Math.min(width, height),
          };
        })()`)) as { name: string; outline: number; contrast: number; size: number };
        reached.push(name);
        if (outline < 2 || contrast < 3 || size < 24)
          failed.push(`${name}: ${outline} px, ${contrast} : 1, ${size} px`);
      }
      expect(failed).toEqual([]);
      expect(reached).toEqual(all);
    });
  });

  it.each(LAYOUTS)(
    'in layout %s, backwards, too, nothing that takes the focus lies below a bar of the page',
    async (layout) => {
      await open(`/${layout}.html`);
      await page.addStyleTag({ content: ':root { --role-sticky-top: 60px }' });
      const all = (await page.evaluate('focusables().length')) as number;
      const covered: string[] = [];
      await page.evaluate('getSelection().removeAllRanges(); document.activeElement?.blur?.(); scrollTo(0, 1e6)');
      for (let reached = 0; reached < all; reached += 1) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        const { name, top, y } = (await page.evaluate(`(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return { name: nameOf(element), top: element.getBoundingClientRect().top, y: scrollY };
      })()`)) as { name: string; top: number; y: number };
        if (y > 0 && top < 59) covered.push(`${name}: ${top}`);
      }
      expect(covered).toEqual([]);
    },
  );

  it('a box to tick is as large beside words of several lines', async () => {
    await open('/five.html', 320);
    await page.addStyleTag({ content: 'body { font-size: 200% }' });
    const sizes = (await page.evaluate(`everything()
      .filter((each) => each.matches('input[type=checkbox]'))
      .map((each) => each.offsetWidth - each.offsetHeight)`)) as number[];
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes)).toEqual(new Set([0]));
  });

  it.each(LAYOUTS)('on paper, layout %s is one table, with its values below their contenders', async (layout) => {
    await open(`/${layout}.html`, 718);
    await setMedia({}, 'print');
    const { edges, groups, lines } = (await page.evaluate(`(() => {
      const of = (selector) => everything().filter((each) => each.matches(selector));
      const places = (row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left));
      const end = (element) => Math.round(element.getBoundingClientRect().right);
      return {
        edges: of('tr:not(.group)').map((row) => places(row).join()),
        groups: of('.group th').map((cell) => end(cell) - end(of('thead')[0])),
        lines: getComputedStyle(of('table')[0]).borderCollapse,
      };
    })()`)) as { edges: string[]; groups: number[]; lines: string };
    expect(edges.length).toBeGreaterThan(4);
    expect(new Set(edges).size).toBe(1);
    expect(groups).toEqual([0, 0]);
    // Else rows have no borders.
    expect(lines).toBe('collapse');
  });

  it('on paper, the larger of two numbers has the longer bar, however much is to be said of the other', async () => {
    await open('/wordy.html', 718);
    await setMedia({}, 'print');
    const [smaller, larger] = (await page.evaluate(`everything()
      .filter((each) => each.matches('td .bar rect'))
      .map((bar) => bar.getBoundingClientRect().width)`)) as [number, number];
    expect(larger / smaller).toBeCloseTo(2);
  });

  it('on paper, the number of a source stands behind the amount, not in it, in Arabic, too', async () => {
    await open('/arabic.html', 718);
    await setMedia({}, 'print');
    const gaps = (await page.evaluate(`everything().filter((each) => each.matches('a.source')).map((source) => {
      const amount = document.createRange();
      amount.selectNodeContents(source.parentElement);
      amount.setEndBefore(source);
      const number = document.createRange();
      number.selectNodeContents(source);
      const [from] = [...amount.getClientRects()].filter(({ width }) => width > 1).map(({ left }) => left).sort((a, b) => a - b);
      return Math.round(from - number.getBoundingClientRect().right);
    })`)) as number[];
    expect(gaps.length).toBe(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
  });

  it('on paper, what calls to action is written as all else is, for paper has no grounds', async () => {
    await open('/five.html');
    await setMedia({}, 'print');
    const colors = await page.evaluate(`everything()
      .filter((each) => each.matches('role-cta, .words [part=heading]'))
      .map((each) => getComputedStyle(each).color)`);
    expect(new Set(colors as string[]).size).toBe(1);
  });

  it('nothing moves where a reader wants less of it', async () => {
    await setMedia({ 'prefers-reduced-motion': 'reduce' });
    await open('/five.html');
    const moving = await page.evaluate(`everything().filter((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      return transitionDuration.split(',').some((time) => parseFloat(time) > 0) || animationName !== 'none' || scrollBehavior === 'smooth';
    }).map(nameOf)`);
    expect(moving).toEqual([]);
  });

  it('on paper, every answer stands there, the header is repeated, sources are listed, and nothing waits for a click', async () => {
    await open('/five.html');
    await page.evaluate('for (const each of everything()) if (each.localName === "details") each.open = false');
    await setMedia({}, 'print');
    const seen = await page.evaluate(`(() => {
      const drawn = everything().filter((each) => each.getBoundingClientRect().height > 1);
      const of = (selector) => drawn.filter((each) => each.matches(selector));
      return {
        answers: of('[part=answer]').length,
        closed: of('td details, th[part=criterion] details').filter((each) => each.getBoundingClientRect().height <= each.querySelector('summary').getBoundingClientRect().height + 1).map(nameOf),
        // The rows behind a reason are words on paper.
        controls: of('button:not([part=rows]), input, select').map(nameOf),
        // What announces something is on the sheet that it announces.
        alone: of('h1, h2, h3, h4, summary, .group').filter((each) => getComputedStyle(each).breakAfter !== 'avoid').map(nameOf),
        header: getComputedStyle(of('thead')[0]).display,
        // What stays in sight covers, in Firefox, the lines between rows.
        raised: of('th, td').filter((each) => getComputedStyle(each).position === 'sticky').map(nameOf),
        sources: of('role-sources').length,
        rows: of('tr').length,
        // A triangle would say that something is shut.
        triangles: of('summary').filter((each) => getComputedStyle(each).listStyleType !== 'none').map(nameOf),
      };
    })()`);
    expect(seen).toEqual({
      answers: firstPage.faq!.length,
      closed: [],
      controls: [],
      alone: [],
      header: 'table-header-group',
      raised: [],
      sources: 1,
      rows: expect.any(Number) as number,
      triangles: [],
    });
  });
});
