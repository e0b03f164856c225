/** A site that `role-compare build` made, on a plain server of files, under the policies that its pages set. */
import { createServer, type Server } from 'node:http';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstPage, trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { makeFolder, runCli } from '../cli/run-cli.js';

const few = {
  'content/pm/first.json': firstPage,
  'content/train.json': trainVsPlane,
  'content/café.json': { ...trainVsPlane, title: 'Café vs Bistro', lang: 'fr' },
};
const many = Object.fromEntries(
  Array.from({ length: 600 }, (_, index) => [
    `content/${index % 3}/${index}.json`,
    {
      ...trainVsPlane,
      title: `Comparison ${String(index).padStart(3, '0')}`,
      ...(index === 7 ? { lang: 'ar' } : {}),
    },
  ]),
);

describe.each([
  ['a small site', few],
  ['a site with a list of several pages', many],
])('%s', (kind, files) => {
  let folder: string;
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    folder = await makeFolder(files);
    const { code, err } = await runCli(['build', 'content/**/*.json', '--out', 'site'], { cwd: folder });
    if (code !== 0) throw new Error(err);
    server = createServer(sirv(join(folder, 'site'), { dev: true }));
    await new Promise<void>((resolve) => void server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
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

  const shown = (): Promise<string[]> =>
    page.$$eval('.comparisons li', (items) => items.map(({ innerText }) => innerText.trim()));
  const languages = (): Promise<string[]> =>
    page.$$eval('.comparisons a', (links) =>
      links.map((link) => `${link.lang} ${link.matches(':dir(rtl)') ? 'rtl' : 'ltr'}`),
    );
  /** The page that a link leads to is there when it is, and not when the link was clicked. */
  const expectHeading = (heading: string | RegExp): Promise<void> =>
    expect.poll(() => page.$eval('h1', ({ textContent }) => textContent), { timeout: 20_000 }).toMatch(heading);
  const type = async (text: string): Promise<void> => {
    await page.click('#search', { count: 3 });
    await page.type('#search', text);
  };

  it('is a list of links without script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${origin}/`);
    expect(await shown()).toHaveLength(kind === 'a small site' ? 3 : 500);
    expect(await page.$eval('search', (search) => search.checkVisibility())).toBe(false);
    await page.click('.comparisons a');
    await expectHeading(/AI Product|Comparison 000/);
    await expect.poll(() => page.$eval('main', (main) => getComputedStyle(main).maxInlineSize)).toBe('992px');
  });

  if (kind === 'a small site') {
    it('is searched without regard to accents and letter case', async () => {
      await page.goto(`${origin}/`);
      await type('BISTRO cafe');
      await page.waitForFunction(() => document.querySelectorAll('.comparisons li').length === 1);
      expect(await shown()).toEqual(['Café vs Bistro']);
      expect(await languages()).toEqual(['fr ltr']);
      await type('zeppelin');
      await page.waitForFunction(() => document.querySelector('[role=status]')!.textContent !== '');
      expect(await shown()).toEqual([]);
      await page.click('#search', { count: 3 });
      await page.keyboard.press('Backspace');
      await page.waitForFunction(() => document.querySelectorAll('.comparisons li').length === 3);
    });

    it('links its pages with each other', async () => {
      await page.goto(`${origin}/train.html`);
      await page.click('.related a');
      await expectHeading(/^Café vs Bistro$/);
    });
  } else {
    it('is searched as a whole from any of its pages', async () => {
      await page.goto(`${origin}/`);
      await page.click('.pages a');
      await expect.poll(() => new URL(page.url()).pathname).toBe('/pages/2.html');
      await expect.poll(shown).toHaveLength(100);
      await type('Comparison 007');
      await page.waitForFunction(() => document.querySelectorAll('.comparisons li').length === 1);
      expect(await languages()).toEqual(['ar rtl']);
      await page.click('.comparisons a');
      await expectHeading(/^Comparison 007$/);
      expect(new URL(page.url()).pathname).toBe('/1/7.html');
    });
  }
});
