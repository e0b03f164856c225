/** What the script tag's file loads from beside it only when a page needs it: Markdown pages, an author's own table. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  '/table.html': document(
    '<role-compare><table><tr><th></th><th>Train</th><th>Plane</th></tr>' +
      '<tr><td>Power</td><td><b>✅</b></td><td>❌</td></tr></table></role-compare>',
  ),
  '/plain.html': document('<role-page src="/page.json"></role-page>'),
  '/page.md':
    '# Train vs Plane\n\n| | Train | Plane |\n|-|-|-|\n| Power &amp; light | **✅** | ❌ |\n\n## FAQ\n\n### Fast?\n\nYes.\n',
  '/page.json':
    '{"title":"T","contenders":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"criteria":[{"id":"c","label":"C","values":{}}]}',
};

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

async function respond(path: string): Promise<string | Buffer | undefined> {
  if (Object.hasOwn(PAGES, path)) return PAGES[path];
  return path.startsWith('/cdn/') ? readFile(`dist${path}`).catch(() => undefined) : undefined;
}

describe('beside the script tag', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url!;
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

  it('a page that needs neither loads neither', async () => {
    const { page, asked } = await open('/plain.html');
    expect(asked.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/role-compare.min.js']);
    await page.close();
  });
});
