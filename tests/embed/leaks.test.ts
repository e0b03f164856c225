/** A thousand times over: what is taken out of a page is gone, and what stays has not grown. */
import type { Server } from 'node:http';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { servePages } from './serve-pages.js';
import { waitInside } from './wait-inside.js';

const TIMES = 1000;
/** In bytes for the whole thousand: less than half a page with its data set. */
const TOLERANCE = 100_000;

/** What is done to a page, once; runs in the page. */
const ACTS = `
  const data = ${JSON.stringify(trainVsPlane)};
  const fresh = () => structuredClone(data);
  const settled = async (page) => {
    await page.updateComplete;
    await Promise.all([...page.shadowRoot.querySelectorAll('*')].map((each) => each.updateComplete));
  };
  const make = () => Object.assign(document.createElement('role-page'), { data: fresh(), fit: true, controls: 'differences' });
  window.kept = [];
  window.acts = {
    async mount() {
      const page = make();
      document.body.append(page);
      await settled(page);
      page.remove();
    },
    async move() {
      window.moved ??= document.body.appendChild(make());
      (moved.parentElement === document.body ? document.querySelector('main') : document.body).append(moved);
      await settled(moved);
    },
    async change() {
      window.changed ??= document.body.appendChild(make());
      changed.data = fresh();
      await settled(changed);
    },
    async leak() {
      const page = make();
      document.body.append(page);
      await settled(page);
      page.remove();
      kept.push(page);
    },
  };
  window.repeat = async (name, times) => {
    for (let time = 0; time < times; time += 1) await acts[name]();
  };
`;

interface Retained {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

describe('a thousand times', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;
  let session: CDPSession;

  beforeAll(async () => {
    ({ server, origin } = await servePages({
      '/acts.js': { html: ACTS },
      '/index.html': {
        html: '<!doctype html><html lang="en"><title>Leaks</title><link rel="icon" href="data:,"><main></main><script src="/cdn/role-compare.min.js"></script><script src="/acts.js"></script></html>',
      },
    }));
    // Code that is compiled while the test runs is kept, too, and is nobody's leak: here none is.
    const args = [...CHROMIUM_FLAGS, '--js-flags=--jitless'];
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    session = await page.createCDPSession();
    await page.goto(`${origin}/index.html`);
    // What is loaded when a page first needs it comes to none while a thousand are made at once.
    await page.evaluate('window.first = document.body.appendChild(make())');
    for (const inside of ['compare >>> role-controls', 'fit >>> input'])
      await waitInside(page, `role-page >>> role-${inside}`);
    await page.evaluate('first.remove(), delete window.first');
  });
  afterEach(() => page.close());

  async function retained(): Promise<Retained> {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes, JSEventListeners } = (await page.metrics()) as Record<string, number>;
    return { heap: JSHeapUsedSize!, nodes: Nodes!, listeners: JSEventListeners! };
  }

  /** What more is kept after so many acts, once everything is as warm as it gets: compiled code is kept, too. */
  async function growth(act: string, acts = TIMES): Promise<Retained> {
    await page.evaluate(
      (name, times) =>
        (globalThis as unknown as { repeat: (n: string, t: number) => Promise<void> }).repeat(name, times),
      act,
      acts / 2,
    );
    const before = await retained();
    await page.evaluate(
      (name, times) =>
        (globalThis as unknown as { repeat: (n: string, t: number) => Promise<void> }).repeat(name, times),
      act,
      acts,
    );
    const after = await retained();
    return {
      heap: after.heap - before.heap,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  }

  it.each(['mount', 'move', 'change'])('%s: nothing more is kept', async (act) => {
    const { heap, nodes, listeners } = await growth(act);
    console.log(`${act}: ${heap} bytes, ${nodes} nodes, ${listeners} listeners more after ${TIMES} times`);
    expect(heap).toBeLessThan(TOLERANCE);
    expect(nodes).toBeLessThan(100);
    expect(listeners).toBeLessThan(5);
  });

  it('finds a leak that is there', async () => {
    const { heap, nodes } = await growth('leak', TIMES / 10);
    expect(heap).toBeGreaterThan(2 * TOLERANCE);
    expect(nodes).toBeGreaterThan(10_000);
  });
});
