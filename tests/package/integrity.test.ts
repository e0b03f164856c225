/** Pages that check what they load from elsewhere: the script by its tag, and its parts by an import map. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { integrityOf, toIntegrity } from '../../tools/integrity.mjs';
import { toScriptTag, withScriptTag } from '../../tools/script-tag.mjs';

const library = join(inject('consumer'), 'node_modules/role-compare');
const cdn = join(library, 'dist/cdn');
const { version, files } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};
const SCRIPT = 'role-compare.min.js';

describe('integrity.json', () => {
  it('names every script that is packed, with the hash of what is in it', () => {
    const packed = inject('packed').filter((path) => /^dist\/cdn\/.*\.js$/.test(path));
    expect(Object.keys(files).sort()).toEqual(packed.map((path) => path.slice('dist/cdn/'.length)).sort());
    expect(files).toEqual(integrityOf(cdn));
    expect(version).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
  });

  it('has a hash for other contents that is another', () => {
    const script = readFileSync(join(cdn, SCRIPT), 'utf8');
    expect(toIntegrity(script)).toBe(files[SCRIPT]);
    expect(toIntegrity(`${script} `)).not.toBe(files[SCRIPT]);
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('has a script tag with a hash and an exact version', () => {
    expect(readme).toContain(`npm/role-compare@${version}/dist/cdn/role-compare.min.js"`);
    expect(readme).toMatch(/integrity="sha384-[\w+/]{64}"\s+crossorigin="anonymous"/);
  });

  it('gets the tag of a release at its place, and nothing else changes', async () => {
    const written = await withScriptTag(readme, '9.8.7', files[SCRIPT]!);
    expect(written).toContain(toScriptTag('9.8.7', files[SCRIPT]!));
    const without = (text: string): string => text.replace(/@\d+\.\d+\.\d+(?=\/dist)|sha384-[\w+/]{64}/g, '…');
    expect(without(written)).toBe(without(readme));
  });

  it('without a place for the tag is not written', async () => {
    await expect(withScriptTag('# Title', '9.8.7', files[SCRIPT]!)).rejects.toThrow('no place for the script tag');
  });
});

describe('a page with integrity', () => {
  /** Where the library comes from; what was tampered with there has one comment more. */
  let elsewhere: Server;
  let host: Server;
  let origins: { readonly elsewhere: string; readonly host: string };
  let tampered: string | undefined;
  let html: string;
  let browser: Browser;
  let page: Page;

  const listen = async (server: Server): Promise<string> => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  };
  beforeAll(async () => {
    elsewhere = createServer(({ url = '/' }, response) => {
      const path = url.slice(1);
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.setHeader('access-control-allow-origin', '*');
      const content = Object.hasOwn(files, path) ? readFileSync(join(cdn, path), 'utf8') : '';
      response.end(path === tampered ? `${content}/* more */` : content);
    });
    host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    origins = { elsewhere: await listen(elsewhere), host: await listen(host) };
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    elsewhere.close();
    host.close();
  });
  beforeEach(async () => {
    page = await (await browser.createBrowserContext()).newPage();
    tampered = undefined;
  });
  afterEach(() => page.browserContext().close());

  /** Opens a page as the README has it, with a table that asks for controls. */
  async function open(): Promise<void> {
    const tag = toScriptTag(version, files[SCRIPT]!).replace(/https:.*\/dist\/cdn/, origins.elsewhere);
    const integrity = Object.fromEntries(
      Object.entries(files).map(([path, hash]) => [`${origins.elsewhere}/${path}`, hash]),
    );
    const data = JSON.stringify(trainVsPlane).replaceAll('<', '\\u003c');
    html = `<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,">
      <script type="importmap">${JSON.stringify({ integrity })}</script>${tag}
      <role-compare controls="copy"><script type="application/json">${data}</script></role-compare></html>`;
    await page.goto(origins.host, { waitUntil: 'load' });
  }
  const buttons = (): Promise<number> => page.$$eval('role-compare >>> button', (found) => found.length);

  it('runs the script and its parts as they were released', async () => {
    await open();
    await page.waitForSelector('role-compare:state(ready)');
    expect(await buttons()).toBeGreaterThan(0);
  });

  it('runs no script that is another', async () => {
    tampered = SCRIPT;
    await open();
    expect(await page.evaluate(() => customElements.get('role-compare'))).toBe(undefined);
  });

  it('runs no part that is another, where its import map names the parts', async () => {
    tampered = 'parts/controls.js';
    const warned = new Promise<string>((resolve) => page.on('console', (message) => resolve(message.text())));
    await open();
    await page.waitForSelector('role-compare:state(ready)');
    expect(await buttons()).toBe(0);
    expect(await warned).toMatch(/integrity|controls\.js/);
  });
});
