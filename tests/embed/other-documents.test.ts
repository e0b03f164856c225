/** Elements in other documents than the one that loaded the library, in many at once, and in pages that come back. */
import type { Server } from 'node:http';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { servePages } from './serve-pages.js';
import { waitInside } from './wait-inside.js';

const DATA = JSON.stringify(trainVsPlane).replaceAll('<', '\\u003c');
const ELEMENT = `<role-page style="width: 700px" controls="differences copy" url-state fit><script type="application/json">${DATA}</script><p>Fallback</p></role-page>`;
const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';
const SCRIPT = '<script src="/cdn/role-compare.min.js"></script>';
/** How many embeds one page is to bear. */
const MANY = 500;

describe('an element', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    ({ server, origin } = await servePages({
      '/with.html': { html: HEAD + SCRIPT + ELEMENT },
      '/without.html': { html: `${HEAD}<body style="font-family: serif">` },
      '/frame.html': { html: `${HEAD}<iframe src="/with.html" width="900" height="600"></iframe>` },
      '/sandbox.html': {
        html: `${HEAD}<iframe sandbox="allow-scripts" src="/with.html" width="900" height="600"></iframe>`,
      },
      '/srcdoc.html': {
        html: `${HEAD}<iframe srcdoc="${(HEAD + SCRIPT + ELEMENT).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="900" height="600"></iframe>`,
      },
      '/move.html': {
        html: `${HEAD}${SCRIPT}${ELEMENT}<iframe src="/without.html" width="900" height="600"></iframe>`,
      },
      '/closed.html': {
        html: `${HEAD}${SCRIPT}<div id="host"></div><script>
          window.root = document.querySelector('#host').attachShadow({ mode: 'closed' });
          root.innerHTML = ${JSON.stringify(ELEMENT.replaceAll('</script', '<\\/script')).replaceAll('<\\\\/', '<\\/')};
        </script>`,
      },
      '/mistaken.html': {
        html: `${HEAD}${SCRIPT}<role-tally><script type="application/json">{"title":4}</script></role-tally>`,
      },
      '/many.html': {
        html: `${HEAD}${SCRIPT}${Array.from({ length: MANY }, () => `<role-compare><script type="application/json">${DATA}</script></role-compare>`).join('')}`,
      },
    }));
    const args = [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP *.test 127.0.0.1'];
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args });
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
  });
  afterEach(async () => {
    await page.close();
    expect(said).toEqual([]);
  });

  /** Comes back with the shadow root of an element inside the page; an element of another document has another class. */
  const IN = `(...tags) => tags.reduce((root, tag) => root?.querySelector(tag)?.shadowRoot, document)`;
  const expectTable = async (frame: Frame | Page): Promise<void> => {
    await frame.waitForFunction(`(${IN})('role-page', 'role-compare')?.querySelector('tfoot')`);
    const row = await frame.evaluate(`(${IN})('role-page', 'role-compare').querySelectorAll('tr')[1].textContent`);
    expect((row as string).replace(/\s+/g, ' ').trim()).toMatch(/^Time.*4\.5 h.*Winner.*4 h$/);
  };
  const showDifferences = async (frame: Frame | Page): Promise<void> => {
    await frame.waitForFunction(`(${IN})('role-page', 'role-compare', 'role-controls')?.querySelector('input')`);
    await frame.evaluate(`(${IN})('role-page', 'role-compare', 'role-controls').querySelector('input').click()`);
    await frame.waitForFunction(`(${IN})('role-page', 'role-compare').querySelector('table.only-differences')`);
  };
  const frameOf = async (path: string): Promise<Frame> => {
    await page.goto(origin + path);
    const frame = await page.waitForSelector('iframe');
    return frame!.contentFrame();
  };

  it('works in a frame', async () => {
    const frame = await frameOf('/frame.html');
    await expectTable(frame);
    await showDifferences(frame);
  });

  it('works in a frame that may run scripts and nothing else', async () => {
    const frame = await frameOf('/sandbox.html');
    await expectTable(frame);
    await showDifferences(frame);
  });

  it('works in a closed shadow root', async () => {
    await page.goto(`${origin}/closed.html`);
    await page.waitForFunction(
      'root.querySelector("role-page")?.shadowRoot?.querySelector("role-compare")?.shadowRoot?.querySelector("table")',
    );
    expect(
      await page.evaluate(
        'root.querySelector("role-page").shadowRoot.querySelector("role-compare").shadowRoot.querySelectorAll("tr").length',
      ),
    ).toBe(trainVsPlane.criteria.length + 2);
  });

  it('keeps its content and its looks in another document, and takes changes there, and back again', async () => {
    const frame = await frameOf('/move.html');
    await expectTable(page);
    /** What is drawn, where a sheet that stayed behind would show. */
    const looks = (of: Frame | Page): Promise<unknown> =>
      of.evaluate(() => {
        const page = document.querySelector('role-page')!;
        const own = (tag: string): ShadowRoot => page.shadowRoot!.querySelector(tag)!.shadowRoot!;
        const look = (element: Element): string[] => {
          const { display, paddingTop, borderTopWidth, backgroundColor, fontWeight } = getComputedStyle(element);
          return [display, paddingTop, borderTopWidth, backgroundColor, fontWeight];
        };
        return [
          own('role-compare').querySelector('td.winner, td'),
          own('role-compare').querySelector('th'),
          own('role-compare').querySelector('role-controls')!.shadowRoot!.querySelector('button'),
          own('role-audience').querySelector('[part=card]'),
          own('role-fit').querySelector('fieldset, [part=criteria]'),
          page.shadowRoot!.querySelector('.sections'),
        ].map((element) => element && look(element));
      });
    await waitInside(page, 'html >>> role-controls >>> button');
    await waitInside(page, 'html >>> role-fit >>> [part=criteria]');
    const before = await looks(page);
    await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      contentDocument!.body.append(contentDocument!.adoptNode(document.querySelector('role-page')!));
    });
    await expectTable(frame);
    expect(await looks(frame)).toEqual(before);
    await frame.evaluate((data) => {
      (document.querySelector('role-page') as unknown as { data: unknown }).data = { ...data, title: 'Moved' };
    }, trainVsPlane);
    await frame.waitForFunction(
      'document.querySelector("role-page").shadowRoot.querySelector("role-intro").shadowRoot.textContent.includes("Moved")',
    );
    await showDifferences(frame);

    await page.evaluate(() => {
      document.body.append(document.querySelector('iframe')!.contentDocument!.querySelector('role-page')!);
    });
    await expectTable(page);
    expect(await looks(page)).toEqual(before);
  });

  it('is as it was when the reader comes back to a page that was kept', async () => {
    await page.evaluateOnNewDocument(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted })),
    );
    await page.goto(`${origin}/with.html`);
    await expectTable(page);
    await showDifferences(page);
    await page.goto(`${origin}/without.html`);
    await page.goBack();
    // The same document, not one that was loaded again.
    await page.waitForFunction('wasKept');
    await expectTable(page);
    await waitInside(page, 'html >>> table.only-differences');
    await page.evaluate(
      `document.querySelector('role-page').data = { ...document.querySelector('role-page').state.comparison, title: 'Once more' }`,
    );
    await page.waitForFunction(
      `document.querySelector('role-page').shadowRoot.querySelector('role-intro').shadowRoot.textContent.includes('Once more')`,
    );
  });

  it('is as it was when the reader comes back to a page that is loaded again', async () => {
    await page.goto(`${origin}/with.html`);
    await expectTable(page);
    await showDifferences(page);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expectTable(page);
    await waitInside(page, 'html >>> table.only-differences');
  });

  it('is there again when the reader comes back to a frame that has no address', async () => {
    const frame = await frameOf('/srcdoc.html');
    await expectTable(frame);
    await showDifferences(frame);
    await frame.goto(`${origin}/without.html`);
    await page.evaluate('history.back()');
    await expectTable(frame);
  });

  it('works on a page that is not secure', async () => {
    await page.goto(`${origin.replace('localhost', 'page.test')}/with.html`);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await expectTable(page);
    await showDifferences(page);
    // Nothing is copied there, and the reader is told.
    const copy = await waitInside(page, 'html >>> role-controls >>> button');
    await copy.evaluate((element) => element.click());
    await page.waitForFunction(
      `document.querySelector('role-page').shadowRoot.querySelector('role-compare').shadowRoot.querySelector('role-controls').shadowRoot.textContent.match(/could not be copied|not copied/i)`,
    );
  });

  it('tells details of problems where the page is served locally, and elsewhere only who asks for them', async () => {
    const details =
      "document.querySelector('role-tally').shadowRoot.querySelector('[part=problems]')?.textContent.trim()";
    for (const [host, isLocal] of [
      ['localhost', true],
      ['page.localhost', true],
      ['127.0.0.1', true],
      ['page.test', false],
      ['localhost.test', false],
    ] as const) {
      await page.goto(`${origin.replace('localhost', host)}/mistaken.html`);
      await page.waitForSelector('role-tally:state(invalid)');
      expect(await page.evaluate(details), host).toEqual(isLocal ? expect.stringMatching(/^title/) : undefined);
      expect(said.splice(0)).toEqual([expect.stringContaining('<role-tally> has problems with its data set')]);
    }
    await page.evaluate("document.querySelector('role-tally').setAttribute('debug', '')");
    await page.waitForFunction(details);
  });

  it(`stands ${MANY} times in one page`, async () => {
    await page.goto(`${origin}/many.html`);
    await page.waitForFunction(
      (many) =>
        [...document.querySelectorAll('role-compare')].filter(({ shadowRoot }) => shadowRoot?.querySelector('tfoot'))
          .length === many,
      {},
      MANY,
    );
  });
});
