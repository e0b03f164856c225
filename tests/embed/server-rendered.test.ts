/** Pages that a server has rendered, with and without script, over what `npm run build` has made. */
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import puppeteer, { type Browser, type FrameAddScriptTagOptions, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../src/server.js';
import { toPlainText } from '../../src/model/rich-text.js';
import { arabic, firstPage, german, threeWays, trainVsPlane, withLongText } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { built } from './built.js';
import { servePages, type ServedPage } from './serve-pages.js';
import { waitInside } from './wait-inside.js';

const data = { firstPage, trainVsPlane, threeWays, withLongText, arabic, german };
const script = { href: '/cdn/role-compare.hydrate.min.js' };
const elementsFirst = buildSync({
  stdin: {
    contents: `import './all.js'; import './hydrate.js';`,
    resolveDir: fileURLToPath(new URL('../../dist/define', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
}).outputFiles[0]!.text;
const CASES = Object.keys(data).flatMap((name) => [1180, 390].map((width) => [name, width] as const));

async function render(input: unknown, options: DocumentOptions): Promise<ServedPage> {
  const page = await built.renderDocument(input, options);
  if (page.status !== 'ready') throw new Error(JSON.stringify(page.problems));
  return page;
}

async function renderPages(): Promise<Record<string, ServedPage>> {
  const pages: Record<string, ServedPage> = {};
  for (const [name, input] of Object.entries(data)) {
    pages[`/${name}/static.html`] = await render(input, {});
    pages[`/${name}/light.html`] = await render(input, { mode: 'light', script });
    pages[`/${name}/shadow.html`] = await render(input, { mode: 'shadow', script });
    // Without its policy, for a test adds the script when it has looked around.
    pages[`/${name}/without-script.html`] = { html: (await render(input, { mode: 'shadow' })).html };
  }
  const controls = { controls: 'differences contenders copy' };
  pages['/controls.html'] = await render(threeWays, { mode: 'shadow', script, attributes: controls });
  const whole = { mode: 'shadow', attributes: { ...controls, fit: true } } as const;
  pages['/light-before-its-script.html'] = { html: (await render(firstPage, { mode: 'light' })).html };
  pages['/before-its-script.html'] = { html: (await render(threeWays, whole)).html };
  for (const [name, input] of Object.entries({ trainVsPlane, threeWays })) {
    pages[`/${name}/light-controls.html`] = await render(input, { mode: 'light', script, attributes: controls });
  }
  pages['/pairs.html'] = await render(threeWays, { layout: 'pair' });
  for (const [name, options] of [
    ['elsewhere.html', { script }],
    ['elsewhere-without-script.html', {}],
  ] as const) {
    pages[`/${name}`] = await render(arabic, { mode: 'shadow', lang: 'de', ...options });
  }
  const source = { label: 'מקור', href: 'https://example.com/' };
  const [criterion] = arabic.criteria;
  pages['/sourced.html'] = await render(
    { ...arabic, criteria: [{ ...criterion, values: { train: { text: 'כן', source } } }] },
    { lang: 'he' },
  );
  const rendered = await render(trainVsPlane, { mode: 'shadow', script });
  const changed = { ...trainVsPlane, criteria: trainVsPlane.criteria.slice(1) };
  const inline = /(<script type="application\/json">)[^]*?(<\/script>)/;
  pages['/changed.html'] = {
    ...rendered,
    html: rendered.html.replace(inline, (_, start: string, end: string) => start + JSON.stringify(changed) + end),
  };
  const newer = JSON.stringify(trainVsPlane).replace('"number":4.5', '"number":3.5');
  pages['/newer.html'] = {
    ...rendered,
    html: rendered.html.replace(inline, (_, start: string, end: string) => start + newer + end),
  };
  const dated = {
    ...trainVsPlane,
    criteria: trainVsPlane.criteria.map((each) => ({
      ...each,
      values: {
        ...each.values,
        train: { number: 4.5, source: { label: 'Fares', href: '/fares', asOf: '2026-01-01' } },
      },
    })),
  };
  pages['/long-ago.html'] = await render(dated, { mode: 'shadow', script, staleAfter: 30, today: '2026-01-31' });
  pages['/minified.html'] = { ...rendered, html: rendered.html.replaceAll(/<!--[^]*?-->/g, '') };
  pages['/another-copy.html'] = await render(firstPage, {
    mode: 'shadow',
    script: { href: '/cdn/role-compare.min.js' },
  });
  const alone = await built.renderFragment(trainVsPlane, { mode: 'shadow', element: 'role-compare' });
  if (alone.status !== 'ready') throw new Error(JSON.stringify(alone.problems));
  pages['/alone.html'] = {
    html: `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="icon" href="data:,">${alone.html}`,
  };
  const later = await built.renderFragment(trainVsPlane, {
    mode: 'shadow',
    inlineData: false,
    attributes: { src: '/later.json' },
  });
  if (later.status !== 'ready') throw new Error(JSON.stringify(later.problems));
  pages['/later.html'] = {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><script src="${script.href}" defer></script>${later.html}`,
  };
  return pages;
}

/** Every element of a table in any shadow root; runs in the page. */
const tableNodes = (): Element[] => {
  const collect = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.closest('table') ? [element] : []),
      ...(element.shadowRoot ? collect(element.shadowRoot) : []),
    ]);
  return collect(document);
};

describe('a page from a server', () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    ({ server, origin } = await servePages(await renderPages()));
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });
  afterEach(() => page.close());

  const open = async (path: string, width = 1180): Promise<void> => {
    await page.setViewport({ width, height: 900 });
    await page.goto(origin + path, { waitUntil: 'load' });
  };
  const ready = async (): Promise<void> => {
    await page.waitForSelector('role-page:state(ready)');
    await waitInside(page, 'role-page >>> role-compare:state(ready)');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  /** What a script alone can work comes with the script, into room that was kept for it. */
  const hideButtons = (): Promise<void> =>
    page.$$eval('role-page >>> role-faq >>> .all', (all) => {
      for (const each of all) (each as HTMLElement).style.visibility = 'hidden';
    });
  const picture = (): Promise<string> =>
    page.screenshot({ encoding: 'base64', fullPage: true, captureBeyondViewport: true });

  describe.each(['light', 'shadow'])('in mode %s', (mode) => {
    it.each(CASES)('looks the same with script as without: %s at %i px', async (name, width) => {
      await page.setJavaScriptEnabled(false);
      await open(`/${name}/${mode}.html`, width);
      const before = await picture();
      await page.setJavaScriptEnabled(true);
      await open(`/${name}/${mode}.html`, width);
      await ready();
      // Before the picture, for which the window grows to the size of the page.
      expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
      if (mode === 'light') await hideButtons();
      expect((await picture()) === before).toBe(true);
      expect(said).toEqual([]);
    });
  });

  it.each([
    ['trainVsPlane', 1180],
    ['trainVsPlane', 390],
    ['threeWays', 1180],
  ])('keeps room in plain markup for the controls that come: %s at %i px', async (name, width) => {
    await open(`/${name}/light-controls.html`, width);
    await waitInside(page, 'role-page >>> role-compare >>> role-controls');
    await ready();
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(said).toEqual([]);
  });

  /** The table that a server rendered is the one that is there when a script has come. */
  const keepsTable = async (name: string, tag: FrameAddScriptTagOptions): Promise<void> => {
    await open(`/${name}/without-script.html`);
    const before = await page.evaluateHandle(tableNodes);
    const count = await before.evaluate((nodes) => nodes.length);
    await page.addScriptTag(tag);
    await ready();
    const after = await page.evaluateHandle(tableNodes);
    const isSame = await page.evaluate(
      (old, now) => old.length === now.length && old.every((node, index) => node === now[index]),
      before,
      after,
    );
    expect(count).toBeGreaterThan(20);
    expect(isSame).toBe(true);
    expect(said).toEqual([]);
  };

  it.each(Object.keys(data))('keeps every node of the table: %s', (name) =>
    keepsTable(name, { url: origin + script.href }),
  );

  // Bundlers make one file of the elements and all that they share with `hydrate.js`, and run it first.
  it.each(['trainVsPlane', 'german'])('keeps every node where the elements run before hydrate.js: %s', (name) =>
    keepsTable(name, { content: elementsFirst, type: 'module' }),
  );

  it('marks the same texts with their language, before and after', async () => {
    const marked = (): string[] => {
      const collect = (root: ParentNode): Element[] =>
        [...root.querySelectorAll(':not(style)')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? collect(each.shadowRoot) : []),
        ]);
      return collect(document.body).map((each) => `${each.localName} ${each.getAttribute('lang') ?? ''}`);
    };
    await open('/elsewhere-without-script.html');
    const before = await page.evaluate(marked);
    await open('/elsewhere.html');
    await ready();
    expect(await page.evaluate(marked)).toEqual(before);
    expect(before.filter((each) => each === 'bdi ar').length).toBeGreaterThan(5);
    expect(said).toEqual([]);
  });

  it('changes one cell afterwards in the row that the server made', async () => {
    await open('/trainVsPlane/shadow.html');
    await ready();
    const rows = await page.evaluateHandle(() => {
      const compare = document.querySelector('role-page')!.shadowRoot!.querySelector('role-compare')!;
      return [...compare.shadowRoot!.querySelectorAll('tbody tr')] as HTMLTableRowElement[];
    });
    const changed = structuredClone(trainVsPlane) as { criteria: { values: Record<string, unknown> }[] };
    changed.criteria[0]!.values['train'] = { number: 5, unit: 'h' };
    changed.criteria[2]!.values['plane'] = 'Changed';
    await page.$eval('role-page', (element, next) => void Object.assign(element, { data: next }), changed);
    await page.waitForFunction((all) => all[2]!.innerText.includes('Changed'), {}, rows);
    const texts = await rows.evaluate((all) => all.map(({ innerText, isConnected }) => isConnected && innerText));
    expect(texts[0]).toMatch(/^Time\s+Lower is better\s+5 h\s+Winner\s+4 h$/);
    expect(texts[2]).toMatch(/^Fare\s+It depends\s+€18–€180\s+Changed$/);
  });

  it('takes over the controls, and they work', async () => {
    await open('/controls.html');
    await ready();
    const box = await waitInside(page, 'role-page >>> role-controls >>> input[type=checkbox]');
    const boxes = await page.$$('role-page >>> role-controls >>> input[type=checkbox]');
    expect(boxes).toHaveLength(4);
    await box.click();
    await waitInside(page, 'role-page >>> table.only-differences');
    expect(await page.$$('role-page >>> role-controls >>> [role=group]')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  /** Words of the rows that are in sight, each by its first. */
  const rowsInSight = (): Promise<string[]> =>
    page.$$eval('role-page >>> tbody tr', (rows) =>
      rows.flatMap((row) => (row.checkVisibility() ? (/\w+/.exec(row.cells[0]!.innerText) ?? []) : [])),
    );

  it('opens and closes groups before there is a script, and after', async () => {
    await open('/before-its-script.html');
    const summary = await waitInside(page, 'role-page >>> .group summary');
    const all = ['The', 'Time', 'Comfort', 'Rating', 'Power'];
    expect(await rowsInSight()).toEqual(all);
    await summary.click();
    const others = ['The', 'Comfort', 'Rating', 'Power'];
    expect(await rowsInSight()).toEqual(others);
    await page.addScriptTag({ url: origin + script.href });
    await ready();
    expect(await rowsInSight()).toEqual(others);
    await summary.click();
    await page.waitForFunction(
      (row) => row!.checkVisibility(),
      {},
      await page.$('role-page >>> tbody tr:nth-child(2)'),
    );
    expect(await rowsInSight()).toEqual(all);
    expect(said).toEqual([]);
  });

  it.each(['light-before-its-script', 'firstPage/without-script'])(
    'leaves open what was opened before the script came: %s',
    async (name) => {
      await open(`/${name}.html`);
      const answers = (): Promise<boolean[]> =>
        page.$$eval('role-page >>> details[part=item]', (items) =>
          items.flatMap((item) => (item.checkVisibility() ? item.open : [])),
        );
      const questions = await page.$$('role-page >>> summary[part=question]');
      await questions[2]!.click();
      const opened = [false, false, true, false, false];
      expect(await answers()).toEqual(opened);
      await page.addScriptTag({ url: origin + script.href });
      await ready();
      expect(await answers()).toEqual(opened);
      await (await waitInside(page, 'role-page >>> role-faq >>> details[open] > summary')).click();
      expect(await answers()).toEqual(opened.map(() => false));
      expect(said).toEqual([]);
    },
  );

  it('does what was ticked and moved before the script came', async () => {
    await open('/before-its-script.html');
    const controls = await page.$$('role-page >>> role-controls >>> input');
    const [differences, train] = controls;
    await differences!.click();
    await train!.click();
    const reason = await waitInside(page, 'role-page >>> role-fit >>> input[type=checkbox]');
    await reason.click();
    const weight = await waitInside(page, 'role-page >>> role-fit >>> input[type=range]');
    await weight.press('ArrowRight');

    await page.addScriptTag({ url: origin + script.href });
    await ready();
    await waitInside(page, 'role-page >>> table.only-differences');
    const names = (): Promise<string[]> =>
      page.$$eval('role-page >>> th[part~=contender]', (heads) =>
        heads.map(({ textContent }) => /[A-Z]\w+/.exec(textContent)![0]),
      );
    await expect.poll(names).toEqual(['Plane', 'Bus']);
    const result = await waitInside(page, 'role-page >>> role-fit >>> [part=result]');
    await expect
      .poll(() => result.evaluate((each) => each.innerText))
      .toContain('fits 1 of the one you ticked; wins 1 of the one row that matters to you');
    const isAsLeft = (box: Element): boolean => (box as HTMLInputElement).checked;
    expect(await Promise.all([differences!, train!, reason].map((box) => box.evaluate(isAsLeft)))).toEqual([
      true,
      false,
      true,
    ]);
    expect(await weight.evaluate((each) => (each as HTMLInputElement).value)).toBe('1');
    expect(said).toEqual([]);
  });

  it('says aloud what was not to be said when the server rendered', async () => {
    await open('/firstPage/shadow.html');
    await ready();
    const reason = await waitInside(page, 'role-page >>> role-audience >>> button[part=rows]');
    await reason.click();
    await waitInside(page, 'role-page >>> role-compare >>> [part~=highlighted]');
    const heard = await page.$eval('role-page >>> role-audience >>> output', ({ textContent }) => textContent);
    expect(heard).toContain('Median Salary');

    await open('/controls.html');
    await ready();
    await page.$$eval('role-page >>> role-controls >>> .copy button', ([first]) => (first as HTMLElement).click());
    await waitInside(page, 'role-page >>> role-controls >>> .copy output:not(:empty)');
    expect(said).toEqual([]);
  });

  it('hears what a reader does with reasons and questions', async () => {
    await open('/firstPage/shadow.html');
    await ready();
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['role-highlight', 'role-faq-toggle']) addEventListener(type, () => heard.push(type), true);
      Object.assign(window, { heard });
    });
    const reason = await waitInside(page, 'role-page >>> role-audience >>> button[part=rows]');
    await reason.click();
    await waitInside(page, 'role-page >>> role-compare >>> [part~=highlighted]');
    const question = await waitInside(page, 'role-page >>> role-faq >>> summary');
    await question.click();
    await page.waitForFunction('heard.length === 2');
    expect(await page.evaluate('heard')).toEqual(['role-highlight', 'role-faq-toggle']);
    expect(said).toEqual([]);
  });

  it('shows all rows where the data set has others by now than the server rendered', async () => {
    await open('/changed.html');
    await ready();
    const table = await page.$('role-page >>> table');
    const labels = await table!.$$eval('tbody th', (cells) => cells.map(({ textContent }) => textContent));
    expect(labels).toHaveLength(trainVsPlane.criteria.length - 1);
  });

  it('shows the newer data set where the page around it comes out of a cache', async () => {
    await open('/newer.html');
    await ready();
    const [time] = await page.$$eval('role-page >>> tbody tr', (rows) =>
      rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
    );
    expect(time).toEqual(['Time Lower is better', 'Winner3.5 h', '4 h']);
    expect(said).toEqual([]);
  });

  it('says of sources that they are old, though they were not when the server rendered them', async () => {
    await open('/long-ago.html');
    await ready();
    const outdated = await page.$$eval('role-page >>> [part~=outdated]', (marks) =>
      marks.map(({ textContent }) => textContent),
    );
    expect(outdated).toHaveLength(trainVsPlane.criteria.length + 1);
    expect(said).toEqual([]);
  });

  /** Every element in any shadow root, with its attributes and its own words; runs in the page. */
  const contents = (): string[] => {
    const describe = (element: Element): string => {
      const attributes = [...element.attributes]
        .filter(({ value }) => value !== '')
        .map((each) => each.name + each.value);
      const words = [...element.childNodes].filter((node) => node instanceof Text).map(({ data: text }) => text.trim());
      return [element.localName, ...attributes.sort(), words.join(' ')].join(' ');
    };
    const collect = (root: ParentNode): string[] =>
      [...root.querySelectorAll(':not(style)')].flatMap((element) => [
        ...(root === document ? [] : [describe(element)]),
        ...(element.shadowRoot ? collect(element.shadowRoot) : []),
      ]);
    return collect(document);
  };

  it.each<[path: string, told: Readonly<Record<string, string | null>>, property?: Readonly<Record<string, unknown>>]>([
    ['threeWays/without-script', { heading: 'Another heading' }],
    ['threeWays/without-script', { layout: 'stack' }],
    ['threeWays/without-script', {}, { layout: 'stack' }],
    ['threeWays/without-script', { controls: 'differences' }],
    ['threeWays/without-script', { lang: 'de' }],
    ['threeWays/without-script', { 'url-state': 'mine' }],
    ['before-its-script', { controls: 'copy' }],
    ['before-its-script', { controls: null }],
    ['alone', { heading: '' }],
    ['alone', { 'only-differences': '' }],
    ['alone', { lang: 'pt' }],
    ['alone', { lang: null }],
  ])('shows what the element has been told since the server rendered it: %s %j %j', async (path, told, property) => {
    const showBy = async (file: string): Promise<string[]> => {
      await open(`/${path}.html`);
      await page.$eval(
        'role-page, role-compare',
        (element, attributes, properties) => {
          for (const [name, value] of Object.entries(attributes)) {
            if (value === null) element.removeAttribute(name);
            else element.setAttribute(name, value);
          }
          Object.assign(element, properties);
        },
        told,
        property,
      );
      await page.addScriptTag({ url: `${origin}/cdn/${file}` });
      await waitInside(page, 'body >>> role-compare:state(ready)');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return page.evaluate(contents);
    };
    const shown = await showBy('role-compare.hydrate.min.js');
    expect(shown).toEqual(await showBy('role-compare.min.js'));
    expect(shown.length).toBeGreaterThan(40);
    expect(said).toEqual([]);
  });

  it('stays where the data set can’t be had, says so, and works once it can', async () => {
    let isThere = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/later.json')) return void request.continue();
      void request.respond(isThere ? { body: JSON.stringify(trainVsPlane) } : { status: 404 });
    });
    await page.evaluateOnNewDocument(() => {
      addEventListener('role-error', () => Object.assign(globalThis, { hasFailed: true }));
    });
    await open('/later.html');
    await page.waitForFunction('globalThis.hasFailed');
    const table = await page.waitForSelector('role-page >>> table');
    expect(await page.evaluate(() => document.querySelector('role-page')!.matches(':state(invalid)'))).toBe(true);
    expect(await table!.evaluate((each) => each.checkVisibility())).toBe(true);
    expect(said.filter((line) => !line.includes('404'))).toEqual([]);

    isThere = true;
    await page.evaluate('document.querySelector("role-page").reload()');
    await ready();
    expect(await table!.evaluate((each) => each.isConnected)).toBe(true);
    await page.$eval('role-page', (each, given) => void Object.assign(each, { data: given }), {
      ...trainVsPlane,
      title: 'Another title',
    });
    await page.waitForFunction(
      'document.querySelector("role-page").shadowRoot.querySelector("role-intro").shadowRoot.textContent.includes("Another title")',
    );
  });

  it('is rendered anew by a script that does not hydrate, and stands there once', async () => {
    await open('/another-copy.html');
    await ready();
    expect(await page.$$('role-page >>> table')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('stands there once where a minifier has taken out comments, also when it changes', async () => {
    await open('/minified.html');
    await ready();
    await page.$eval('role-page', (element) => element.setAttribute('heading', 'Another title'));
    const title = await waitInside(page, 'role-page >>> role-intro[heading] >>> h1');
    await expect.poll(() => title.evaluate(({ textContent }) => textContent)).toContain('Another title');
    expect(await page.$$('role-page >>> table')).toHaveLength(1);
    expect(await page.$$('role-page >>> h1')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('is rendered anew where the server rendered something else', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/firstPage/shadow.html')) return void request.continue();
      void fetch(request.url()).then(async (response) => {
        const html = (await response.text()).replaceAll(/<!--lit-part [^-]+-->/g, '<!--lit-part x-->');
        await request.respond({ body: html, contentType: 'text/html' });
      });
    });
    await open('/firstPage/shadow.html');
    await ready();
    const tables = await page.$$('role-page >>> table');
    expect(tables).toHaveLength(1);
    expect(await tables[0]!.evaluate((table) => table.rows.length)).toBe(10);
  });

  it.each([1180, 390])('has each value below its contender where nobody can pick a pair, at %i px', async (width) => {
    await open('/pairs.html', width);
    const edges = await page.$$eval('table tr:not(.group)', (rows) =>
      rows.map(({ cells }) => [...cells].slice(1).map((cell) => Math.round(cell.getBoundingClientRect().left))),
    );
    expect(new Set(edges[0]).size).toBe(threeWays.contenders.length);
    for (const row of edges) expect(row).toEqual(edges[0]);
  });

  it('prints the address of a source from left to right, whatever the page is', async () => {
    await open('/sourced.html');
    await page.emulateMediaType('print');
    const links = await page.$$eval('.role-sources a, a.source', (all) =>
      all.map((link) => {
        const address = getComputedStyle(link, '::after');
        const directions = [getComputedStyle(link), address].map(({ unicodeBidi }) => unicodeBidi);
        return [address.content.includes('https://'), ...directions];
      }),
    );
    // Behind a value the number comes first, and the address as part of its line.
    expect(links).toEqual([
      [true, 'plaintext', 'normal'],
      [true, 'plaintext', 'plaintext'],
    ]);
  });

  it('in mode static, holds every sentence and asks for nothing', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setJavaScriptEnabled(false);
    await open('/firstPage/static.html');
    // What is shown, not only what is there.
    const text = await page.$eval('main', (main) => main.innerText);
    const { title, subtitle, summary, overview, faq, cta, audiences, criteria } = firstPage;
    const sentences = [
      title,
      subtitle,
      summary,
      overview,
      cta!.text,
      ...faq!.flatMap((each) => [each.question, each.answer]),
    ];
    for (const { reasons } of audiences!)
      for (const reason of reasons)
        sentences.push(typeof reason === 'object' && 'text' in reason ? reason.text : reason);
    for (const { label } of criteria) sentences.push(label);
    for (const sentence of sentences) expect(text).toContain(toPlainText(sentence as string));
    expect(text.match(/Winner/g)).toHaveLength(4);
    expect(requests.filter((url) => url.startsWith('http'))).toEqual([`${origin}/firstPage/static.html`]);
    expect(said).toEqual([]);
  });
});
