/** Pages of a server that come in piece by piece, as they do over a slow line: what stands in sight stays where it is. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstPage, threeWays } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { built } from './built.js';

const data = { firstPage, threeWays, eight: hosting(8) };
const CASES = Object.keys(data).flatMap((name) =>
  (['light', 'shadow'] as const).flatMap((mode) => [1180, 390].map((width) => [name, mode, width] as const)),
);

/**
 * Cut behind each cell of the first rows. A header with pictures or badges comes whole: its names stand at its foot,
 * which nobody knows before the last of them is there.
 */
function cut(html: string): readonly string[] {
  const [header = '', ...rows] = html.split(/(?<=<\/tr>)/);
  const inCells = (row: string): readonly string[] => row.split(/(?<=<\/t[hd]>)/);
  const begin = /<thead.*(<img|class="badge")/s.test(header) ? [header] : inCells(header);
  return [...begin, ...rows.slice(0, 3).flatMap(inCells), rows.slice(3).join('')];
}

/** Runs in the page: notes what moves, and counts the cells that are there. */
function watch(): void {
  const countCells = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, each) => sum + Number(/^T[HD]$/.test(each.tagName)) + (each.shadowRoot ? countCells(each.shadowRoot) : 0),
      0,
    );
  const shifts: string[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as unknown as {
        readonly sources: readonly { readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
      };
      const place = ({ x, y }: DOMRect): string => `${Math.round(x)}, ${Math.round(y)}`;
      shifts.push(sources.map((each) => `${place(each.previousRect)} → ${place(each.currentRect)}`).join('; '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { shifts, hasCells: (count: number) => countCells(document) >= count });
}

describe('a page that comes in piece by piece', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let origin: string;
  let pieces: readonly string[] = [];
  let write: (piece: string) => void;
  let end: () => void;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url !== '/page.html') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      write = (piece) => void response.write(piece);
      end = () => void response.end();
      write(pieces[0]!);
    });
    await new Promise<void>((resolve) => void server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
  });
  afterEach(() => page.close());

  const painted = (): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  it.each(CASES)('leaves in place what has come: %s, %s, %i px', async (name, mode, width) => {
    const rendered = await built.renderDocument(data[name as keyof typeof data], { mode });
    if (rendered.status !== 'ready') throw new Error(JSON.stringify(rendered.problems));
    pieces = cut(rendered.html);
    await page.setViewport({ width, height: 1600 });
    const loaded = page.goto(`${origin}/page.html`, { waitUntil: 'load' });
    let cells = 0;
    for (const [index, piece] of pieces.entries()) {
      // The first is the answer to the request.
      if (index > 0) write(piece);
      cells += piece.match(/<\/t[hd]>/g)?.length ?? 0;
      await page.waitForFunction(`globalThis.hasCells?.(${cells})`);
      await painted();
    }
    end();
    await loaded;
    await painted();
    expect(pieces.length).toBeGreaterThan(8);
    expect(await page.evaluate('shifts')).toEqual([]);
  });
});
