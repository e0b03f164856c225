/** The first page as `npm start` serves it: the built script tag in a page of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page, type SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/model/rich-text.js';
import type { Value } from '../../src/model/schema.js';
import { firstPage } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { waitInside } from './wait-inside.js';

/** The words of a value or a reason of the first page: a string, or an object with a text. */
const textOf = (value: Value | { text: unknown }): string => {
  const text = typeof value === 'object' && 'text' in value ? value.text : value;
  return toPlainText(text as string);
};

/** Every line of the page, in the order in which a reader meets it. */
function linesOfFirstPage(): string[] {
  const { title, subtitle, summary, overview, contenders, criteria, audiences, faq, cta } = firstPage;
  return [
    title,
    subtitle,
    summary,
    'Overview',
    overview,
    'Head-to-head comparison',
    'Category',
    ...contenders.map(({ name }) => name),
    ...criteria.flatMap(({ label, values }) => [label, ...contenders.map(({ id }) => textOf(values[id] as Value))]),
    'Score',
    '3 wins',
    '1 win',
    'Who should choose what?',
    ...audiences!.flatMap(({ heading, reasons }) => [
      heading,
      ...reasons.map((reason) => (typeof reason === 'string' ? reason : textOf(reason as { text: unknown }))),
    ]),
    'Frequently asked questions',
    ...faq!.map(({ question }) => question),
    cta!.heading,
    cta!.text,
    cta!.label,
  ].map(String);
}

/** The first of the lines that does not come after those before it. */
function firstMissing(text: string, lines: readonly string[]): string | undefined {
  let position = 0;
  return lines.find((line) => {
    const found = text.indexOf(line, position);
    position = found + line.length;
    return found < 0;
  });
}

const namesOf = (node: SerializedAXNode): string =>
  [node.role === 'StaticText' ? (node.name ?? '') : '', ...(node.children ?? []).map(namesOf)].join('\n');

/** What is shown, through shadow roots; runs in the page. */
function renderedText(): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    const element = node as Element;
    if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(element.tagName)) return '';
    if (element instanceof HTMLSlotElement) return element.assignedNodes().map(read).join('');
    return [...(element.shadowRoot ?? element).childNodes].map(read).join('');
  };
  return read(document.body).replace(/\s+/g, ' ');
}

describe('the first page', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  let consoleLines: string[];

  beforeAll(async () => {
    server = await serve(0);
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 900 });
    consoleLines = [];
    page.on('console', (message) => consoleLines.push(message.text()));
    page.on('pageerror', (error) => consoleLines.push(String(error)));
  });
  afterEach(() => page.close());

  const open = async (path = ''): Promise<void> => {
    await page.goto(address + path, { waitUntil: 'load' });
    await page.waitForSelector('#first-page:state(ready)');
  };

  it.each(['builder', 'rendered', 'rendered/'])('finds what somebody means who types /%s', async (typed) => {
    const response = await fetch(`${address}${typed}`);
    expect([response.status, new URL(response.url).pathname]).toEqual([200, `/${typed.replace('/', '')}/`]);
    const links = (await response.text()).matchAll(/(?:href|src)="((?!data:)[^"]+)"/g);
    for (const [, link] of links) expect((await fetch(new URL(link!, response.url))).status, link).toBe(200);
  });

  it('shows every line, in order, and says nothing on the console', async () => {
    await open();
    expect(firstMissing(await page.evaluate(renderedText), linesOfFirstPage())).toBe(undefined);
    expect(consoleLines).toEqual([]);
  });

  it.each([1180, 390])('holds every line in the accessibility tree, in order, at %i px', async (width) => {
    await page.setViewport({ width, height: 900 });
    await open();
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    // The title is cut in three by the word between the names.
    const text = namesOf(tree!).replace(/\s+/g, ' ');
    expect(firstMissing(text, linesOfFirstPage())).toBe(undefined);
  });

  it('holds every sentence without any script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    const text = await page.$eval('#first-page', (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '));
    expect(firstMissing(text, linesOfFirstPage())).toBe(undefined);
    for (const { answer } of firstPage.faq!) expect(text).toContain(answer);
  });

  it('says "1 win", and 3, 4 open, 1', async () => {
    await open();
    const tally = await page.$$eval('#by-src >>> li', (items) => items.map((item) => item.textContent.trim()));
    expect(tally).toEqual(['3 AI Product Manager', '4 open', '1 Traditional Product Manager']);
    const text = await page.evaluate(renderedText);
    expect(text).toContain('1 win');
    expect(text).not.toContain('1 wins');
  });

  it('does not shift while it loads', async () => {
    await page.evaluateOnNewDocument(() => {
      (globalThis as { shift?: number }).shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as { shift?: number }).shift! += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => (globalThis as { shift?: number }).shift)).toBe(0);
  });

  it('keeps what is shown while it loads what it is asked for later', async () => {
    await open();
    const question = await waitInside(page, '#first-page >>> role-faq >>> details');
    await question.evaluate((each) => ((each as HTMLDetailsElement).open = true));
    await page.$eval('#first-page', (each) => each.setAttribute('controls', 'copy'));
    await waitInside(page, '#first-page >>> role-compare >>> role-controls');
    expect(await question.evaluate((each) => each.isConnected && (each as HTMLDetailsElement).open)).toBe(true);
  });

  it('keeps what a table shows while it loads what that is asked for later', async () => {
    await open();
    await page.evaluate(
      (data) => document.body.append(Object.assign(document.createElement('role-compare'), { id: 'later', data })),
      firstPage,
    );
    const table = await waitInside(page, '#later >>> table');
    await page.$eval('#later', (each) => each.setAttribute('controls', 'copy'));
    await waitInside(page, '#later >>> role-controls');
    expect(await table.evaluate((each) => each.isConnected)).toBe(true);
  });

  it.each([1180, 390, 320])('never scrolls sideways at %i px', async (width) => {
    await page.setViewport({ width, height: 900 });
    await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  describe('whatever the order of things', () => {
    const blank =
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body style="font-family:sans-serif">';
    let host: Server;
    let hostAddress: string;

    // A site of somebody else, which has nothing on its page yet.
    beforeAll(async () => {
      host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(blank));
      await new Promise<void>((resolve) => host.listen(0, resolve));
      hostAddress = `http://localhost:${(host.address() as AddressInfo).port}/`;
    });
    afterAll(() => host.close());

    /** Loads an empty page, does what is asked, and takes a picture of the element when it is ready. */
    async function picture(steps: (load: () => Promise<void>) => Promise<void>): Promise<string> {
      await page.goto(hostAddress);
      await steps(async () => void (await page.addScriptTag({ url: `${address}cdn/role-compare.min.js` })));
      const element = await page.waitForSelector('role-page:state(ready)');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(consoleLines.filter((line) => !line.includes('loaded twice'))).toEqual([]);
      return await element!.screenshot({ encoding: 'base64' });
    }
    const add = (): Promise<void> => page.evaluate(() => document.body.append(document.createElement('role-page')));
    const assign = (data: unknown): Promise<void> =>
      page.evaluate((value) => void Object.assign(document.querySelector('role-page')!, { data: value }), data);

    it('the picture is the same: data before the script, after it, twice, moved, loaded twice', async () => {
      const after = await picture(async (load) => {
        await load();
        await add();
        await assign(firstPage);
      });
      const orders: Record<string, (load: () => Promise<void>) => Promise<void>> = {
        before: async (load) => {
          await add();
          await assign(firstPage);
          await load();
        },
        twice: async (load) => {
          await load();
          await add();
          await assign({ ...firstPage, title: 'Something else' });
          await assign(firstPage);
        },
        moved: async (load) => {
          await load();
          await add();
          await assign(firstPage);
          await page.evaluate(() => {
            const element = document.querySelector('role-page')!;
            const section = document.createElement('section');
            document.body.append(section);
            for (let time = 0; time < 10; time += 1) {
              element.remove();
              section.append(element);
            }
          });
        },
        'loaded twice': async (load) => {
          await load();
          await add();
          await assign(firstPage);
          await load();
        },
        'as a module': async () => {
          await add();
          await assign(firstPage);
          await page.addScriptTag({ url: `${address}cdn/role-compare.min.js`, type: 'module' });
        },
      };
      for (const [order, steps] of Object.entries(orders)) expect((await picture(steps)) === after, order).toBe(true);
    });

    it('a second copy warns once, and the first one stays', async () => {
      await picture(async (load) => {
        await load();
        await add();
        await assign(firstPage);
        await load();
      });
      expect(consoleLines).toEqual([
        '<role-page> is defined already: role-compare was loaded twice, and the first copy is used.',
      ]);
    });

    it('waits for a data set that streams in after the element', async () => {
      await page.goto(hostAddress);
      const json = JSON.stringify(firstPage);
      const script = `<script src="${address}cdn/role-compare.min.js"></script>`;
      const status = (): Promise<string> => page.$eval('role-tally', ({ state }) => state.status);

      // A document that is being written is a document that is being parsed.
      await page.evaluate(
        (html) => {
          document.open();
          document.write(html);
        },
        `<!doctype html><body>${script}<role-tally><script type="application/json">${json.slice(0, 500)}`,
      );
      await page.waitForSelector('role-tally:defined');
      expect(await status()).toBe('loading');

      await page.evaluate(
        (html) => {
          document.write(html);
          document.close();
        },
        `${json.slice(500)}</script></role-tally>`,
      );
      await page.waitForSelector('role-tally:state(ready)');
      expect(consoleLines).toEqual([]);
    });
  });
});
