/** The installed library in an app that a bundler makes: it runs, and what the app does not name is not in it. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { bundle, bundlers } from './bundle.js';

const consumer = inject('consumer');
const { budgets } = JSON.parse(readFileSync('tools/size-budgets.json', 'utf8')) as {
  readonly budgets: Readonly<Record<string, number>>;
};

/** The budgets are of one bundler; the others write the same a little longer. */
const LEEWAY = 1.1;
const bytes = (code: string): number => brotliCompressSync(code).length;

describe.each(bundlers)('through %s', (bundler) => {
  let browser: Browser;
  beforeAll(async () => {
    // By this some choose which of Lit's builds they take.
    vi.stubEnv('NODE_ENV', 'production');
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await browser.close();
  });

  it('an import that is not used costs nothing', async () => {
    const code = await bundle(
      bundler,
      `import { RolePage, toTableView } from 'role-compare'; console.log(1);`,
      consumer,
    );
    expect(bytes(code)).toBeLessThan(60);
  });

  it('a view builder comes without elements, Lit and schema', async () => {
    const code = await bundle(bundler, `import { toFaqView } from 'role-compare'; console.log(toFaqView);`, consumer);
    expect(bytes(code)).toBeLessThan(budgets['index.js { toFaqView }']! * LEEWAY);
    expect(bytes(code)).toBeGreaterThan(300);
  });

  it('one element comes without the others, and runs', async () => {
    const code = await bundle(bundler, `import 'role-compare/define/role-compare.js';`, consumer);
    expect(bytes(code)).toBeLessThan(budgets['define/role-compare.js']! * LEEWAY);
    expect(code).not.toContain('role-faq-toggle');

    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.addScriptTag({ content: code, type: 'module' });
    await page.evaluate(
      (data) => document.body.append(Object.assign(document.createElement('role-compare'), { data })),
      trainVsPlane,
    );
    await page.waitForSelector('role-compare:state(ready)');
    const cells = await page.$$eval('role-compare >>> td', (found) =>
      found.map(({ textContent }) => textContent.trim()),
    );
    expect(cells).toContain('€18–€180');
    expect(problems).toEqual([]);
    await page.close();
  });
});
