/**
 * The installed library where an app is tested: in Node with a document, for which a runner takes the Lit that is made
 * for servers. Such documents know nothing of custom states.
 */
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';

describe('in tests of an app', () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      absWorkingDir: inject('consumer'),
      stdin: {
        contents: `import 'role-compare/define/role-page.js'; import 'role-compare/define/light-dom.js';`,
        resolveDir: inject('consumer'),
      },
      bundle: true,
      format: 'esm',
      conditions: ['node'],
      write: false,
    });
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.evaluate(() => {
      delete (HTMLElement.prototype as Partial<HTMLElement>).attachInternals;
    });
    await page.addScriptTag({ content: outputFiles[0]!.text, type: 'module' });
  });
  afterAll(() => browser.close());

  /** What the reader sees of the markup's table. */
  const readTable = async (markup: string): Promise<readonly string[]> => {
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, markup);
    const table = await page.waitForSelector('role-compare >>> table', { timeout: 5000 });
    return table!.$$eval('td', (cells) => cells.map(({ textContent }) => textContent.trim()));
  };
  const script = `<script type="application/json">${JSON.stringify(trainVsPlane)}</script>`;

  it('an element shows the data set inside it', async () => {
    expect(await readTable(`<role-compare>${script}</role-compare>`)).toContain('€18–€180');
  });

  it('an element shows its author’s own table', async () => {
    const own = '<table><tr><th><th>Train<th>Plane</tr><tr><td>Power<td>✅<td>❌</tr></table>';
    expect(await readTable(`<role-compare>${own}</role-compare>`)).toEqual(['Yes', 'No']);
  });

  it('a page shows the elements inside it, and no others', async () => {
    expect(await readTable(`<role-page>${script}<role-compare></role-compare></role-page>`)).toContain('€18–€180');
    expect(await page.$$('role-page >>> role-faq')).toEqual([]);
  });

  it('nothing ends in an error', () => expect(problems).toEqual([]));
});
