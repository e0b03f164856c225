/** What the script tag's file loads from beside it only when a page needs it: Markdown pages, an author's own table. */
import { createServer, type Server } from 'node:http';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/model.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const document = (body: string): string =>
  `<!doctype html><html lang="en"><title>t</title><script src="/cdn/role-compare.min.js" defer></script>${body}</html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/markdown.html': document('<role-page src="/page.md"><p>Fallback</p></role-page>'),
  '/empty.html': '<!doctype html><link rel="icon" href="data:,"><body>',
  '/table.html': document(
    '<role-compare><table><tr><th></th><th>Train</th><th>Plane</th></tr>' +
      '<tr><td>Power</td><td><b>✅</b></td><td>❌</td></tr></table></role-compare>',
  ),
  '/both.html': document(
    '<role-compare><script type="application/json">{"title":"T","contenders":[{"id":"a","name":"A"},{"id":"b","name":"B"}],' +
      '"criteria":[{"id":"c","label":"C","values":{}}]}</script>' +
      '<table><tr><th></th><th>A</th><th>B</th></tr><tr><td>C</td><td>1</td><td>2</td></tr></table></role-compare>',
  ),
  '/module.html':
    '<!doctype html><html lang="de"><title>t</title><script type="module" src="/module.js"></script>' +
    '<role-page src="/page.json" controls="copy"></role-page></html>',
  '/module.js': 'import "/cdn/role-compare.min.js?ver=7.1";',
  '/page.xhtml':
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>' +
    '<role-page src="/page.json"><p>Fallback</p></role-page><script src="/cdn/role-compare.min.js"></script></body></html>',
  '/plain.html': document('<role-page src="/page.json"></role-page>'),
  '/versioned.html': document('<role-page src="/page.json" controls="copy" lang="de"></role-page>').replace(
    '.min.js',
    '.min.js?ver=7.1',
  ),
  '/dutch.html': document('<role-page src="/page.json" lang="nl"></role-page>').replace(
    'defer',
    'defer data-languages="it nl"',
  ),
  '/mixed.html': document('<role-page src="/page.json" controls="copy"></role-page>').replace('/cdn/', '/mixed/'),
  '/alone.html': document('<role-page src="/page.json" json-ld></role-page>').replace('/cdn/', '/alone/'),
  '/mixed/parts/controls.js': 'export const start = () => () => ({});',
  '/cdn/messages/nl.js': `export const messages = ${JSON.stringify({ ...english, lang: 'nl', category: 'Onderdeel' })};`,
  '/page.md':
    '# Train vs Plane\n\n| | Train | Plane |\n|-|-|-|\n| Power &amp; light | **✅** | ❌ |\n\n## FAQ\n\n### Fast?\n\nYes.\n',
  '/page.json':
    '{"title":"T","contenders":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"criteria":[{"id":"c","label":"C","values":{}}]}',
};

/** A page whose server takes its time: each piece is sent when the page has asked for it. */
const PIECES = [
  `${document('<script>addEventListener("role-ready", () => heard.push("ready")); addEventListener("role-error", () => heard.push("error")); window.heard = []</script>').replace('</html>', '').replace(' defer', '')}` +
    '<role-compare><table><tr><th></th><th>Train</th><th>Plane</th></tr>',
  '<tr><td>Power</td><td><b>✅</b></td><td>❌</td></tr>',
  '<tr><td>Time</td><td>4 h</td><td>5 h</td></tr></table></role-compare><p>Behind</p></html>',
];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  xhtml: 'application/xhtml+xml',
  js: 'text/javascript',
  json: 'application/json',
};

async function respond(path: string): Promise<string | Buffer | undefined> {
  if (Object.hasOwn(PAGES, path)) return PAGES[path];
  const [, file] = /^\/(?:cdn|mixed|alone(?=\/role))(\/.+)/.exec(path) ?? [];
  return file === undefined ? undefined : readFile(`dist/cdn${file}`).catch(() => undefined);
}

describe('beside the script tag', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  let sendNext: () => void;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url!.split('?')[0]!;
      if (path === '/pieces.html') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        const pieces = [...PIECES];
        sendNext = () => {
          response.write(pieces.shift()!);
          if (pieces.length === 0) response.end();
        };
        sendNext();
        return;
      }
      void respond(path).then((body) => {
        const type = TYPES[path.split('.').at(-1)!] ?? 'text/plain';
        response.writeHead(body === undefined ? 404 : 200, {
          'content-type': `${type}; charset=utf-8`,
          'content-security-policy': CSP,
        });
        response.end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page, and keeps what it asks for and what it complains about. */
  async function open(path: string): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(origin + path);
    await page.waitForFunction(() =>
      [...window.document.querySelectorAll('role-page, role-compare')].every((element) =>
        element.matches(':state(ready)'),
      ),
    );
    return { page, asked, complaints };
  }

  const table = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const host = window.document.querySelector('role-page')?.shadowRoot ?? window.document;
      return host.querySelector('role-compare')!.shadowRoot!.querySelector('tbody')!.textContent.replace(/\s+/g, ' ');
    });

  it('a Markdown page is read by the importer, which is loaded then, under a strict policy', async () => {
    const { page, asked, complaints } = await open('/markdown.html');
    expect(await table(page)).toMatch(/Power & light ?Winner ?Yes ?No/);
    expect(asked).toContain('/cdn/formats/markdown.js');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('an author’s own table is read without the parsers', async () => {
    const { page, asked, complaints } = await open('/table.html');
    expect(await table(page)).toMatch(/Power ?Winner ?Yes ?No/);
    expect(asked).toContain('/cdn/formats/light-dom.js');
    expect(asked).not.toContain('/cdn/formats/markdown.js');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('an author’s own table is not read where there is a data set', async () => {
    const { page, asked } = await open('/both.html');
    expect(asked.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/role-compare.min.js']);
    await page.close();
  });

  it('a table that arrives in pieces is read when it is whole, once', async () => {
    const page = await browser.newPage();
    const loaded = page.goto(`${origin}/pieces.html`);
    for (const rows of [1, 2]) {
      await page.waitForFunction((count) => window.document.querySelectorAll('tr').length === count, {}, rows);
      // Time enough to have read what is there.
      await page.waitForFunction(() => window.document.querySelector('role-compare')!.matches(':state(loading)'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      sendNext();
    }
    await loaded;
    await page.waitForFunction(() => window.document.querySelector('role-compare')!.matches(':state(ready)'));
    expect(await table(page)).toMatch(/Power.*Time/);
    expect(await page.evaluate('heard')).toEqual(['ready']);
    await page.close();
  });

  it('an imported script finds what lies beside it, in its version', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => asked.push(request.url().replace(origin, '')));
    await page.goto(`${origin}/module.html`);
    await page.waitForFunction(() => window.document.querySelector('role-page')!.matches(':state(ready)'));
    expect(await table(page)).toContain('Keine Angabe');
    expect(asked).toEqual(
      expect.arrayContaining(['/cdn/messages/de.js?ver=7.1', '/cdn/parts/controls.js?ver=7.1', '/page.json']),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('what can’t be found because the script was made in memory is told once, and English is spoken', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    // Its policy would not have it.
    await page.setBypassCSP(true);
    await page.goto(`${origin}/empty.html`);
    await page.evaluate(async (data) => {
      const code = await (await fetch('/cdn/role-compare.min.js')).blob();
      window.document.documentElement.lang = 'de';
      window.document.body.innerHTML = `<role-page json-ld><script type="application/json">${data}</script><p>Fallback</p></role-page>`;
      const script = window.document.createElement('script');
      script.src = URL.createObjectURL(code);
      window.document.head.append(script);
    }, JSON.stringify(trainVsPlane));
    await page.waitForFunction(() => window.document.querySelector('role-page')!.matches(':state(ready)'));
    expect(await table(page)).toContain('Winner');
    expect(complaints).toEqual([
      'role-compare: controls, languages and the like lie beside its file, which has no address.',
    ]);
    await page.close();
  });

  it('a page of XML keeps its fallback, and is told why', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${origin}/page.xhtml`);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^<role-\w+> stays as it is: role-compare works in HTML pages only/);
    expect(await page.$eval('p', (fallback) => fallback.getBoundingClientRect().height)).toBeGreaterThan(0);
    await page.close();
  });

  it('are languages of the site’s own, which its script element names', async () => {
    const { page, asked, complaints } = await open('/dutch.html');
    expect(await page.$eval('role-page >>> thead th', (cell) => cell.textContent)).toBe('Onderdeel');
    expect(asked.filter((path) => path.includes('messages'))).toEqual(['/cdn/messages/nl.js']);
    expect(complaints).toEqual([]);
  });

  it('are asked for in the version that the script was asked for in', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(origin.length)));
    await page.goto(`${origin}/versioned.html`);
    await page.waitForFunction(() => window.document.querySelector('role-page')!.matches(':state(ready)'));
    expect(asked.filter((url) => url.startsWith('/cdn/')).sort()).toEqual([
      '/cdn/messages/de.js?ver=7.1',
      '/cdn/parts/controls.js?ver=7.1',
      '/cdn/role-compare.min.js?ver=7.1',
    ]);
    await page.close();
  });

  it('a part of another version is told of, and the table is there without it', async () => {
    const { page, complaints } = await open('/mixed.html');
    expect(await table(page)).toContain('C');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(
      `role-compare: parts/controls.js could not be loaded: a server should have it beside ${origin}/mixed/role-compare.min.js, in its version. TypeError`,
    );
    await page.close();
  });

  it('a file that is missing is asked for once, and told of once, however often a page changes', async () => {
    const { page, asked, complaints } = await open('/alone.html');
    for (const heading of ['One', 'Two', 'Three']) {
      await page.evaluate((title) => {
        const element = window.document.querySelector('role-page')!;
        element.setAttribute('heading', title);
        return (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
      }, heading);
    }
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(asked.filter((path) => path.endsWith('json-ld.js'))).toHaveLength(1);
    expect(complaints.filter((said) => said.includes('json-ld.js could not be loaded'))).toHaveLength(1);
    expect(await table(page)).toContain('C');
    await page.close();
  });

  describe('opened from a disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'from-a-disk-'));
    beforeAll(() => {
      cpSync('dist/cdn', join(folder, 'cdn'), { recursive: true });
      writeFileSync(join(folder, 'page.json'), PAGES['/page.json']!);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** Opens a page, until its element has what it can have there. */
    async function openFile(body: string, state: string): Promise<{ page: Page; said: string[] }> {
      writeFileSync(join(folder, 'index.html'), document(body).replace('/cdn/', 'cdn/'));
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      await page.waitForSelector(`:is(role-page, role-compare):state(${state})`);
      return { page, said };
    }
    const missing = (file: string): unknown =>
      expect.stringMatching(
        new RegExp(
          `^role-compare: ${file} could not be loaded: a server should have it beside file:\\S+, in its version`,
        ),
      );
    const data = `<script type="application/json">${JSON.stringify(trainVsPlane)}</script>`;

    it.each([
      ['controls="copy"', 'parts/controls.js'],
      ['fit', 'parts/fit.js'],
      ['lang="de"', 'messages/de.js'],
    ])('a page with %s is there without, in English, and says what is missing', async (attribute, file) => {
      const { page, said } = await openFile(`<role-page ${attribute}>${data}</role-page>`, 'ready');
      expect(await table(page)).toContain('Time');
      expect(await page.$eval('role-page >>> thead th', (cell) => cell.textContent)).toBe('Category');
      expect(said).toContainEqual(missing(file));
      await page.close();
    });

    it('an author’s own table stays as it is, and says why', async () => {
      const { page, said } = await openFile(
        '<role-compare><table><tr><th></th><th>A</th><th>B</th></tr><tr><td>C</td><td>1</td><td>2</td></tr></table></role-compare>',
        'empty',
      );
      expect(await page.$eval('td', (cell) => cell.checkVisibility() && cell.textContent)).toBe('C');
      expect(said).toContainEqual(missing('formats/light-dom.js'));
      await page.close();
    });

    it('a data set in a file of its own can’t be had: the fallback stays, and says why', async () => {
      const { page, said } = await openFile('<role-page src="page.json"><p>Fallback</p></role-page>', 'invalid');
      expect(await page.$eval('p', (fallback) => fallback.checkVisibility())).toBe(true);
      expect(said).toContainEqual(expect.stringContaining('src: page.json could not be loaded'));
      await page.close();
    });
  });

  it('a page that needs neither loads neither', async () => {
    const { page, asked } = await open('/plain.html');
    expect(asked.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/role-compare.min.js']);
    await page.close();
  });
});
