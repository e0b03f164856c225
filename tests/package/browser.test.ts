/**
 * The installed library in a browser: each module of `define/` through an import map and no bundler at all, and each
 * file for a script tag, as a classic script and as a module.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { exportsOf, type Manifest } from './entries.js';

const modules = join(inject('consumer'), 'node_modules');
const library = join(modules, 'role-compare');
const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as Manifest;
const entries = exportsOf(manifest, inject('packed'));
const defines = entries.filter(({ name }) => /\/define\/[\w-]+$/.test(name));
const scripts = entries.filter(({ name }) => /\/cdn\/.*\.js$/.test(name));

/** Where a browser finds the packages that elements are made of; what Lit is made of lies below it. */
const PACKAGES: Readonly<Record<string, string>> = {
  lit: 'lit/index.js',
  'lit/': 'lit/',
  '@lit/context': '@lit/context/index.js',
  '@lit/reactive-element': '../@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '../@lit/reactive-element/',
  'lit-html': '../lit-html/lit-html.js',
  'lit-html/': '../lit-html/',
  'lit-element/': '../lit-element/',
  '@lit-labs/ssr-client': '@lit-labs/ssr-client/index.js',
};
const importMap = JSON.stringify({
  imports: {
    ...Object.fromEntries(Object.entries(PACKAGES).map(([name, path]) => [name, `/${path.replace('../', 'inner/')}`])),
    ...Object.fromEntries(entries.map(({ name, file }) => [name, `/role-compare/${file}`])),
  },
});

/** A file of the project; `inner/` stands for the packages beside Lit, wherever they were installed. */
function fileAt(path: string): string {
  if (path.startsWith('/inner/')) return join(realpathSync(join(modules, 'lit')), '..', path.slice('/inner/'.length));
  return join(modules, path);
}

const data = { ...trainVsPlane, sources: [{ id: 'rail', label: 'Timetable of 2026', href: 'https://example.com/' }] };

/** What an element shows, in its own shadow root and in those below; runs in the page. */
function readText(element: Element): string {
  const read = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? node.nodeValue!
      : [...((node as Element).shadowRoot ?? node).childNodes].map(read).join('');
  return read(element);
}

const page = (head: string): string =>
  `<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,">${head}<body></body></html>`;

describe('in a browser', () => {
  let server: Server;
  let browser: Browser;
  let tab: Page;
  let origin: string;
  let problems: string[];
  const pages = new Map<string, string>();

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const html = pages.get(url);
      response.setHeader('content-type', `${html === undefined ? 'text/javascript' : 'text/html'}; charset=utf-8`);
      try {
        response.end(html ?? readFileSync(fileAt(url)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    problems = [];
    tab = await browser.newPage();
    tab.on('console', (message) => problems.push(message.text()));
    tab.on('pageerror', (error) => problems.push(String(error)));
    tab.on('response', (response) => {
      if (!response.ok()) problems.push(`${response.status()} ${response.url()}`);
    });
  });
  afterEach(() => tab.close());

  const open = async (path: string, head: string): Promise<void> => {
    pages.set(path, page(head));
    await tab.goto(origin + path, { waitUntil: 'load' });
  };

  /** Puts an element with a data set on the page, and waits until it shows it. */
  async function show(tag: string): Promise<void> {
    await tab.evaluate(
      (name, given) => document.body.append(Object.assign(document.createElement(name), { data: given })),
      tag,
      data,
    );
    await tab.waitForSelector(`${tag}:state(ready)`);
  }

  it('there is a module for each of the nine elements, and one for all', () => {
    const names = defines.map(({ name }) => name.split('/').at(-1)!);
    const tags = ['audience', 'compare', 'cta', 'faq', 'fit', 'intro', 'page', 'sources', 'tally'];
    expect(names).toEqual(expect.arrayContaining([...tags.map((tag) => `role-${tag}`), 'all']));
  });

  it.each(defines)('$name runs without a bundler', async ({ name }) => {
    const tag = /\/(role-(?!controls)[\w-]+)$/.exec(name)?.[1] ?? (name.endsWith('/all') ? 'role-page' : undefined);
    await open(
      `/${encodeURIComponent(name)}.html`,
      `<script type="importmap">${importMap}</script><script type="module">import '${name}';window.ran = true;</script>`,
    );
    await tab.waitForFunction('window.ran');
    if (tag) {
      await show(tag);
      expect(await tab.$eval(tag, readText)).toMatch(/train|timetable|airport/i);
    }
    expect(problems).toEqual([]);
  });

  it('a page goes without structured data where its module has not been deployed', async () => {
    await tab.setRequestInterception(true);
    tab.on(
      'request',
      (request) =>
        void (request.url().endsWith('/structured-data.js') ? request.respond({ status: 404 }) : request.continue()),
    );
    await open(
      '/without-json-ld.html',
      `<script type="importmap">${importMap}</script><script type="module">import 'role-compare/define/all.js';window.ran = true;</script>`,
    );
    await tab.waitForFunction('window.ran');
    await show('role-page');
    for (const heading of ['One', 'Two']) {
      await tab.$eval(
        'role-page',
        (element, text) => {
          Object.assign(element, { jsonLd: true, heading: text });
          return (element as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
        },
        heading,
      );
    }
    await tab.waitForNetworkIdle({ idleTime: 100 });
    expect(await tab.$eval('role-page', readText)).toContain('Train');
    expect(problems.filter((problem) => problem.startsWith('404'))).toHaveLength(1);
    expect(problems.filter((problem) => problem.includes('TypeError'))).toEqual([]);
  });

  it.each(scripts.flatMap(({ file }) => ['defer', 'type="module"'].map((how) => ({ file, how }))))(
    '$file runs with $how',
    async ({ file, how }) => {
      await open(`/${encodeURIComponent(file + how)}.html`, `<script src="/role-compare/${file}" ${how}></script>`);
      await show('role-page');
      expect(await tab.$eval('role-page', readText)).toContain('Train');
      expect(problems).toEqual([]);
    },
  );

  it('the script tag finds its parts beside it', async () => {
    await open('/parts.html', `<script src="/role-compare/dist/cdn/role-compare.min.js" defer></script>`);
    await tab.evaluate(() => {
      document.body.innerHTML = '<role-compare controls="copy" lang="de"></role-compare>';
    });
    await tab.$eval('role-compare', (element, given) => void Object.assign(element, { data: given }), data);
    await tab.waitForSelector('role-compare:state(ready)');
    // The controls are a part, and their words a language: neither is in the script.
    expect(await tab.$eval('role-compare', readText)).toContain('Als Markdown kopieren');
    expect(problems).toEqual([]);
  });
});
