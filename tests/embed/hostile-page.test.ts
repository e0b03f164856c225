/**
 * Pages that make life hard for what is embedded in them: old libraries, resets, odd places, policies. In each the
 * built script tag shows the table, says nothing in the console, and leaves everything outside itself as it was.
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { servePages, type ServedPage } from './serve-pages.js';
import { waitInside } from './wait-inside.js';

const FILE = new URL('../../dist/cdn/role-compare.min.js', import.meta.url);
const DATA = JSON.stringify(trainVsPlane).replaceAll('<', '\\u003c');
const PAGE = `<role-page controls="differences"><script type="application/json">${DATA}</script><p>Fallback</p></role-page>`;
const SCRIPT = '<script src="/cdn/role-compare.min.js"></script>';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

interface Fault {
  readonly head?: string;
  readonly body?: string;
  readonly doctype?: string;
  readonly script?: string;
  readonly csp?: string;
  /** Puts the element somewhere; as it is where left out. */
  readonly around?: (element: string) => string;
  /** What else the page may say on the console. */
  readonly says?: RegExp;
}

const without = (api: string): Fault => pollute(`delete ${api};`);
const pollute = (code: string): Fault => ({ head: `<script>${code}</script>` });
const styled = (css: string): Fault => ({ head: `<style>${css}</style>` });

/** What Prototype.js takes from the arrays of a page: places beside the items, and what is done to each. */
const PROTOTYPE_JS = `
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
  Array.from = function (items) {
    if (!items) return [];
    if ('toArray' in Object(items)) return items.toArray();
    var length = items.length || 0, results = new Array(length);
    while (length--) results[length] = items[length];
    return results;
  };`;

const FAULTS: Readonly<Record<string, Fault>> = {
  'nothing unusual': {},
  'a strict policy with Trusted Types': { csp: POLICY },
  'no doctype': { doctype: '' },
  'an enumerable key on Object.prototype': pollute("Object.prototype.extend = function () { return 'polluted'; };"),
  'data-like keys on Object.prototype': pollute(
    "Object.assign(Object.prototype, { winner: 'ship', text: 'polluted', group: 'x', source: 's', note: 'polluted', kind: 'x' });",
  ),
  'an enumerable key on Array.prototype': pollute('Array.prototype.contains = function () { return true; };'),
  'an Array.from of its own': pollute(
    'Array.from = function (items) { return items && items.length ? [items] : []; };',
  ),
  'arrays as Prototype.js leaves them': pollute(PROTOTYPE_JS),
  'toJSON on strings, arrays and objects': pollute(
    "for (const each of [String, Array, Object]) each.prototype.toJSON = function () { return 'json'; };",
  ),
  'a patched fetch': pollute("window.fetch = () => { throw new Error('no fetch'); };"),
  'elements whose ids are names of globals': {
    body: ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport']
      .concat([
        'reactiveElementPolyfillSupport',
        'litElementPolyfillSupport',
        'litElementHydrateSupport',
        'made',
        'kit',
      ])
      .map((id) => `<i id="${id}"></i>`)
      .join(''),
  },
  'a reset of everything': styled('* { all: unset !important; } script, style, head { display: none !important; }'),
  'everything a block': styled('body, body * { display: block !important; }'),
  'a huge root font': styled('html { font-size: 90px; }'),
  'a tiny root font': styled('html { font-size: 2px; }'),
  'a zoomed page': styled('body { zoom: 3; }'),
  'right to left': { body: '<script>document.documentElement.dir = "rtl";</script>' },
  'the script at the end': { head: '', script: '' },
  'the script as a module': { script: '<script type="module" src="/cdn/role-compare.min.js"></script>' },
  'the script with async': { script: '<script async src="/cdn/role-compare.min.js"></script>' },
  'the script with defer': { script: '<script defer src="/cdn/role-compare.min.js"></script>' },
  'the script read in another charset': {
    script: '<script charset="windows-1252" src="/cdn/role-compare.min.js?bare"></script>',
  },
  'data written as an attribute': {
    body: '<script>addEventListener("DOMContentLoaded", () => document.querySelector("role-page").setAttribute("data", "[object Object]"));</script>',
  },
  'a form around it': {
    around: (element) =>
      `<form action="/gone.html"><input name="q" value="1">${element}<button id="send">Send</button></form>`,
  },
  'a paragraph around it': { around: (element) => `<p>Words ${element} more words` },
  'a table around it': { around: (element) => `<table><tr><td>${element}<td>other</table>` },
  'a list in flex boxes around it': {
    around: (element) => `<ul style="display:flex"><li style="display:flex;min-width:0;flex:1">${element}</ul>`,
  },
  'a modal dialog around it': {
    around: (element) => `<dialog>${element}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  },
  'another element’s open shadow root around it': {
    around: (element) => `<div id="host"><template shadowrootmode="open">${element}</template></div>`,
  },
  'a tag that somebody else has taken': {
    head: '<script>customElements.define("role-tally", class extends HTMLElement {});</script>',
    says: /<role-tally> is defined already/,
  },
  'another version of the library': {
    script: `<script src="/cdn/role-compare.older.js"></script>${SCRIPT}`,
    says: /is defined already: role-compare was loaded twice, and the first copy is used/,
  },
  'an element of another version than the page around it': {
    script: `<script src="/cdn/role-compare.other.js"></script>${SCRIPT}`,
    around: (element) =>
      element.replace(
        '<p>Fallback</p>',
        '<role-compare controls="differences"></role-compare><role-audience></role-audience>',
      ),
    says: /is defined already: role-compare was loaded twice, and the first copy is used/,
  },
  'no ResizeObserver': without('window.ResizeObserver'),
  'no IntersectionObserver': without('window.IntersectionObserver'),
  'no AbortSignal.any': without('AbortSignal.any'),
  'no AbortSignal.timeout': without('AbortSignal.timeout'),
  'no structuredClone': without('window.structuredClone'),
  'no clipboard': without('Navigator.prototype.clipboard'),
  'no popovers': without('HTMLElement.prototype.showPopover'),
  'no states of elements': without('ElementInternals.prototype.states'),
  'no style sheets to share': without('CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace'),
  'no Trusted Types': without('window.trustedTypes'),
  'no history to write': pollute("history.replaceState = () => { throw new DOMException('no', 'SecurityError'); };"),
};

const toHtml = ({
  head = '',
  body = '',
  doctype = '<!doctype html>',
  script = SCRIPT,
  csp,
  around = (element) => element,
}: Fault): string =>
  `${doctype}<html lang="en"><head><meta charset="utf-8"><title>Host</title>${csp ? '' : '<link rel="icon" href="data:,">'}${head}` +
  `<script src="/before.js"></script>${script}</head><body>${body}<header id="before">Before</header>` +
  `<main>${around(PAGE)}</main><footer id="after">After</footer>${script ? '' : SCRIPT}</body></html>`;

/** Merged cells, columns that are bold from top to bottom, white space around text. */
const OWN_TABLE = `
  <role-compare id="table">
    <table>
      <tr><th>Feature<th>Train<th>Plane
      <tr><td>Power<td><b> ✅ </b><td>❌
      <tr><td>Time<td>5 h<td><b>4 h</b>
      <tr><td>Seats<td><b>80</b><td>20
      <tr><td>Meals<td>a buffet<td rowspan="2">a snack
      <tr><td>Plugs
    </table>
  </role-compare>
  <role-compare id="markdown" src="/own.md"></role-compare>
  <role-page id="page" src="/own.md"></role-page>`;
const OWN_MARKDOWN = `# Train vs Plane

| Feature | Train  | Plane   |
| ------- | ------ | ------- |
| Power   | **✅** | ❌      |
| Time    | 5 h    | **4 h** |
| Seats   | **80** | 20      |

## Choose the train if …

- You want to work on the way.

## Questions

### Can I take a bike?

On most trains.
`;

/** What a page is apart from us: markup, globals, prototypes, storage. Runs in the page. */
const LOOK = `
  window.look = () => {
    const own = (object) => Reflect.ownKeys(object).map(String).sort();
    const outside = document.documentElement.cloneNode(true);
    for (const each of outside.querySelectorAll('role-page, script')) each.replaceChildren();
    return JSON.parse(Object.prototype.toJSON ? '{}' : JSON.stringify({
      globals: own(window).filter((name) => !/^\\d+$/.test(name)),
      prototypes: [Object, Array, String, Element, HTMLElement, Node].map(({ prototype }) => own(prototype)),
      symbols: own(Symbol),
      title: document.title,
      cookie: document.cookie,
      storage: localStorage.length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      address: location.href,
      markup: outside.outerHTML.replace(/ data="[^"]*"/, ''),
    }));
  };
  addEventListener('DOMContentLoaded', () => {});
  window.seen = undefined;
  window.reports = [];
  document.addEventListener('securitypolicyviolation', (event) => window.reports.push(event.violatedDirective));
`;

describe('a hostile page', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    const pages: Record<string, ServedPage> = { '/before.js': { html: LOOK } };
    Object.entries(FAULTS).forEach(([, fault], index) => {
      pages[`/${index}.html`] = { html: toHtml(fault), ...(fault.csp ? { csp: fault.csp } : {}) };
      pages[`/${index}-without.html`] = {
        html: toHtml(fault).replaceAll('/cdn/role-compare.min.js', '/none.js'),
        ...(fault.csp ? { csp: fault.csp } : {}),
      };
    });
    pages['/none.js'] = { html: '' };
    pages['/own.md'] = { html: OWN_MARKDOWN };
    pages['/own.html'] = { html: toHtml({ ...pollute(PROTOTYPE_JS), around: () => OWN_TABLE }) };
    // As far apart as two releases are: the same names, other classes, and not all of them.
    for (const [name, tag] of [
      ['older', 'role-fit'],
      ['other', 'role-audience'],
    ]) {
      pages[`/cdn/role-compare.${name}.js`] = {
        html: readFileSync(FILE, 'utf8').replaceAll(`"${tag}"`, `"${tag}-of-old"`),
      };
    }
    ({ server, origin } = await servePages(pages));
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
  });
  afterEach(() => page.close());

  it.each(Object.keys(FAULTS).map((name, index) => [name, index] as const))('with %s', async (_, index) => {
    await page.goto(`${origin}/${index}-without.html`);
    const before = await page.evaluate('look()');
    await page.goto(`${origin}/${index}.html`);
    const table = await waitInside(page, 'html >>> role-compare >>> table');
    const cells = await table.$$eval('tr', (rows) => rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim()));
    expect(cells[1]).toMatch(/^Time.*4\.5 h.*Winner.*4 h$/);
    expect(cells.join()).not.toContain('polluted');
    expect(await table.evaluate((element) => element.getBoundingClientRect().height > 0)).toBe(true);
    const cards = await waitInside(page, 'html >>> role-audience >>> [part=card]');
    expect(await cards.evaluate(({ textContent }) => textContent)).toContain('if…');
    const box = await waitInside(page, 'html >>> role-controls >>> input');
    await box.evaluate((element) => element.click());
    await waitInside(page, 'html >>> role-compare >>> table.only-differences');

    const after = await page.evaluate('look()');
    expect(after).toEqual(
      JSON.parse(
        JSON.stringify(before)
          .replaceAll(`/${index}-without.html`, `/${index}.html`)
          .replaceAll('/none.js', '/cdn/role-compare.min.js'),
      ),
    );
    expect(await page.evaluate('reports')).toEqual([]);
    const { says } = Object.values(FAULTS)[index]!;
    expect(said.filter((words) => !says?.test(words))).toEqual([]);
    if (says) expect(said).toHaveLength(1);
  });

  it('that has Prototype.js, with an author’s own table and Markdown', async () => {
    await page.goto(`${origin}/own.html`);
    const rowsOf = async (id: string): Promise<string[]> =>
      (await waitInside(page, `html >>> #${id} >>> table`)).$$eval('tbody tr', (rows) =>
        rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
      );
    const merged: readonly unknown[] = [
      expect.stringMatching(/^Meals ?a buffet ?a snack$/),
      expect.stringMatching(/^Plugs ?No data ?a snack$/),
    ];
    for (const id of ['table', 'markdown']) {
      expect(await rowsOf(id), id).toEqual([
        expect.stringMatching(/^Power ?Winner Yes ?No$/),
        expect.stringMatching(/^Time ?5 h ?Winner ?4 h$/),
        expect.stringMatching(/^Seats ?Winner ?80 ?20$/),
        ...(id === 'table' ? merged : []),
      ]);
    }
    const questions = await waitInside(page, 'html >>> #page >>> role-faq >>> details');
    expect(await questions.evaluate(({ textContent }) => textContent)).toContain('Can I take a bike?');
    expect(said).toEqual([]);
  });
});
