/** The builder as `npm start` serves it: from a Markdown table to markup that works on a page of somebody else. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';

const MARKDOWN = `# Train vs Plane

| Category | Train | Plane |
| --- | --- | --- |
| Time | 4 h | 5 h with queues |
| Seat | Wide | Narrow |

Choose the train if you like windows; this line goes nowhere in the table.
`;

/** The engine that tests the stories, where their add-on has it. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@storybook/addon-a11y'));
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const cdn = (path: string): string => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

describe('the builder', () => {
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let address: string;
  let mistakes: string[];

  beforeAll(async () => {
    server = await serve(0);
    address = `http://localhost:${(server.address() as AddressInfo).port}/builder/`;
    browser = await chromium.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({
      viewport: { width: 1180, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    mistakes = [];
    page.on('console', (message) => mistakes.push(message.text()));
    page.on('pageerror', (error) => mistakes.push(String(error)));
    await page.goto(address);
    // What the script makes is there a moment after the page is.
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterEach(async () => {
    await context.close();
    expect(mistakes).toEqual([]);
  });

  const preview = (): FrameLocator => page.frameLocator('iframe');
  const open = (title: string): Promise<void> =>
    page
      .locator('.section > summary')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      .click();
  const openRow = (title: string): Promise<void> => page.locator('.item summary', { hasText: title }).click();
  const paste = async (text: string): Promise<void> => {
    await page.getByLabel('Markdown, CSV, HTML or JSON').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
  };

  it('goes from Markdown to markup that works on another page', async () => {
    await page.getByLabel('Markdown, CSV, HTML or JSON').fill(MARKDOWN);
    await page.getByText('Will be read as Markdown.').waitFor();
    await page.getByRole('button', { name: 'Read it' }).click();
    await preview().getByRole('cell', { name: '5 h with queues' }).waitFor();

    await open('Rows and winners');
    await openRow('Time');
    await page.getByLabel('Winner', { exact: true }).selectOption({ label: 'Train' });
    await page.getByLabel('Why', { exact: true }).fill('No *queues* at all');
    await preview()
      .getByRole('cell', { name: /Winner.*4 h/ })
      .waitFor();
    await open('Take it along');
    await page.getByRole('button', { name: 'Copy the markup' }).click();
    await page.getByRole('status').getByText('The markup is copied.').waitFor({ state: 'attached' });
    const snippet = await page.evaluate(() => navigator.clipboard.readText());

    const host = await context.newPage();
    await host.route('https://cdn.jsdelivr.net/npm/role-compare@*/dist/**', (route) => {
      const path = new URL(route.request().url()).pathname.split('/dist/')[1]!;
      const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
      return route.fulfill({ body: cdn(path), headers });
    });
    const html = `<!doctype html><html lang="en"><title>Host</title><body><h1>My shop</h1>${snippet}</body>`;
    await host.route('https://shop.example/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await host.goto('https://shop.example/');
    await host.locator('role-page:state(ready)').waitFor();
    const row = host.getByRole('row', { name: /Time/ });
    await row.getByRole('cell', { name: /Winner.*4 h/ }).waitFor();
    await row.locator('summary').first().click();
    await row.getByText('queues', { exact: true }).waitFor();
  });

  it('says what a text had that could not be taken along, and what is no comparison', async () => {
    await paste('Nothing but a line');
    await page.getByText('Line 1:').first().waitFor();
    expect(await page.getByLabel('Markdown, CSV, HTML or JSON').getAttribute('aria-invalid')).toBe('true');

    await paste(MARKDOWN);
    const report = page.locator('.report');
    await report.getByText(/could not be taken along/).waitFor();
    await report.getByText('Choose the train if you like windows').first().waitFor();
  });

  it('reads a file as a spreadsheet on Windows saves it, and says which one holds no text', async () => {
    const input = page.locator('input[type=file]');
    const file = (name: string, text: string, encoding: BufferEncoding) =>
      input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, encoding) });
    await file('picture.csv', '89504e470d0a1a0a0000', 'hex');
    await page.getByText('The file holds no text. Expected Markdown, CSV, HTML, JSON, YAML or plain text.').waitFor();
    await file('table.csv', 'Kategorie;Zürich;Genf\nPreis;günstig;teuer\n', 'latin1');
    await preview().getByRole('columnheader', { name: 'Zürich' }).waitFor();
    expect(await page.locator('details.report').count()).toBe(1);
  });

  it('takes a data set as it is, and says when the first page can’t be had', async () => {
    await page.route('**/ai-pm-vs-traditional-pm.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    await page.getByText('The first page could not be loaded.').waitFor();
    mistakes.length = 0; // The browser tells of the 404, too.
    const contenders = ['Train', 'Plane'].map((name) => ({ id: name, name }));
    await paste(JSON.stringify({ title: 'T', contenders, criteria: [{ id: 'c', label: 'C', values: {} }] }));
    await preview().getByRole('columnheader', { name: 'Train' }).waitFor();
    expect(await page.getByText('parts were recognised').count()).toBe(0);
  });

  it('leaves one element ticked at least, where single ones are chosen', async () => {
    await paste(MARKDOWN);
    await open('Look');
    await page.getByLabel('Single elements').check();
    expect(await page.getByLabel('Table', { exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Questions', { exact: true }).check();
    await page.getByLabel('Table', { exact: true }).uncheck();
    expect(await page.getByLabel('Questions', { exact: true }).isDisabled()).toBe(true);
  });

  it('shows a mistake at its field and in the list, and keeps the last page that was right', async () => {
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    await preview()
      .getByRole('cell', { name: /SQL basics/ })
      .waitFor();
    await open('Call to action');
    const link = page.getByLabel('Where it leads');
    await link.fill('javascript:alert(1)');
    await page.getByText('Something is wrong in the forms').waitFor();
    expect(await link.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`[id="${(await link.getAttribute('aria-describedby'))!}"]`).innerText()).toMatch(
      /Wrong: Expected a link/,
    );
    await preview().getByRole('link', { name: 'View course' }).waitFor();

    await open('Call to action');
    await page.locator('#problems > summary').click();
    await page.getByRole('link', { name: /^Call to action: Expected a link/ }).click();
    expect(await link.evaluate((field) => field === document.activeElement)).toBe(true);
    await link.fill('https://example.com/new');
    await page.getByText('Something is wrong in the forms').waitFor({ state: 'hidden' });
    await preview().locator('a[href="https://example.com/new"]').waitFor();
  });

  it('asks for a picture once its address is whole, and keeps what the picture shows', async () => {
    const asked: string[] = [];
    await page.route('https://pictures.example/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/pict|http:\/\/[^/]*\/builder\/h/.test(url) && !asked.includes(url)) asked.push(url);
    });
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    await open('Contenders');
    await page.getByText('Description, link and picture').first().click();
    const source = page.getByLabel('Address of a picture').first();
    await source.pressSequentially('https://pictures.example/a.svg');
    await source.press('Tab');
    await page.getByLabel('What the picture shows').first().fill('A robot');
    await preview().getByRole('img', { name: 'A robot' }).waitFor();
    expect([...new Set(asked)]).toEqual(['https://pictures.example/a.svg']);
  });

  it('is undone and done again by keys, word by word and step by step', async () => {
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    const title = page.getByLabel('Title', { exact: true });
    await title.press('End');
    await title.pressSequentially(' today');
    await preview().getByText('Manager today').first().waitFor();
    await title.press('Control+z');
    expect(await title.inputValue()).toBe('AI Product Manager vs Traditional Product Manager');
    await title.press('Control+Shift+z');
    expect(await title.inputValue()).toMatch(/ today$/);
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(
      await page.getByLabel('Markdown, CSV, HTML or JSON').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await title.inputValue()).toMatch(/ today$/);
  });

  it('keeps work in the browser, and asks before it is left behind', async () => {
    await page.getByLabel('This').fill('Tea');
    await page.getByLabel('versus that').fill('Coffee');
    await page.getByRole('button', { name: 'Begin' }).click();
    await open('Rows and winners');
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page.keyboard.type('Caffeine');
    const asked = page.waitForEvent('dialog');
    const reloaded = page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await reloaded;
    await preview().getByRole('rowheader', { name: 'Caffeine' }).waitFor();
    await page.getByRole('status').getByText('Your work is back').waitFor({ state: 'attached' });
    // What was brought back and not changed is kept, and may be left.
    await page.reload();
    await preview().getByRole('rowheader', { name: 'Caffeine' }).waitFor();
  });

  it('says that another window has changed what is kept, and takes that over when asked', async () => {
    await page.getByLabel('This').fill('Tea');
    await page.getByLabel('versus that').fill('Coffee');
    await page.getByRole('button', { name: 'Begin' }).click();
    await preview().getByRole('heading', { name: 'Tea vs Coffee' }).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('#field-title').fill('Tea vs Coffee vs Water');
    await page.getByText('Another window has changed what is kept.').first().waitFor();
    expect(await page.locator('#field-title').inputValue()).toBe('Tea vs Coffee');
    await page.getByRole('button', { name: 'Take it over' }).click();
    await preview().getByRole('heading', { name: 'Tea vs Coffee vs Water' }).waitFor();
    expect(await page.getByRole('button', { name: 'Take it over' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await preview().getByRole('heading', { name: 'Tea vs Coffee', exact: true }).waitFor();
    await other.getByRole('button', { name: 'Take it over' }).waitFor();
    await other.close({ runBeforeUnload: false });
  });

  it('can be worked with by keys alone: rows are added, moved and taken away, and the focus is never lost', async () => {
    await page.getByLabel('This').fill('Tea');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Coffee');
    await page.keyboard.press('Enter');
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        return element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
      });
    expect(await focused()).toBe('Your comparison');
    await page.locator('[id="field-section.criteria"]').press('Enter');
    await page.getByRole('button', { name: 'Add a row' }).press('Enter');
    expect(await focused()).toBe('Heading of the row');
    await page.keyboard.type('Caffeine');
    await page.getByRole('button', { name: 'Move “Caffeine” up' }).press('Enter');
    expect(await focused()).toContain('Caffeine');
    const rows = preview().getByRole('rowheader');
    await rows.first().getByText('Caffeine').waitFor();
    await page.getByRole('button', { name: 'Remove “First row”' }).press('Enter');
    expect(await focused()).toContain('Add a row');
    await preview().getByRole('rowheader', { name: 'First row' }).waitFor({ state: 'detached' });
  });

  it('shows the page at the width of a phone, dark, in the style sheet and the language that were chosen', async () => {
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    await page.getByText('Phone').click();
    await page.getByText('Dark', { exact: true }).click();
    await open('Look');
    await page.getByLabel('Style sheet').selectOption('editorial');
    await page.getByLabel('Language').fill('de');
    await page.getByLabel('Copy the table').check();
    await page.getByLabel('Own colour for AI Product Manager').check();
    await page.getByLabel('Colour of AI Product Manager', { exact: true }).fill('#ffee00');
    await page.getByText('on light pages').waitFor();
    await preview().getByText('Sieg', { exact: true }).first().waitFor();
    await preview()
      .getByRole('button', { name: /Markdown/ })
      .waitFor();
    expect(
      await preview()
        .locator('html')
        .evaluate((root) => [window.innerWidth, getComputedStyle(root).colorScheme, document.styleSheets.length > 1]),
    ).toEqual([390, 'dark', true]);
    expect(await preview().locator('#theme').getAttribute('href')).toBe('../themes/editorial.css');
    await open('Take it along');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download HTML page' }).click();
    const file = await context.newPage();
    await file.setContent(readFileSync(await (await download).path(), 'utf8'));
    const title = file
      .getByRole('heading', { name: 'Head-to-head' })
      .or(file.getByRole('heading', { level: 2 }).first());
    expect(await title.evaluate((each) => getComputedStyle(each).fontFamily)).toContain('Georgia');
    const summary = file.locator('[part="summary"]');
    const line = await summary.evaluate((each) => getComputedStyle(each).borderInlineStartColor);
    // The hue of the yellow that was chosen, dark enough for a light page.
    expect(line).toMatch(/^oklch\(0\.49 \S+ 104\./);
    await file.close();
    await page.getByLabel('Single elements').check();
    await page.getByLabel('Questions', { exact: true }).check();
    await preview().locator('role-page > role-faq').waitFor();
  });

  it('shows a page from right to left where its language is written so', async () => {
    await paste(MARKDOWN);
    await open('Look');
    await page.getByLabel('Language').fill('ar');
    await preview().locator('html[dir="rtl"]').waitFor();
    await page.getByLabel('Language').fill('de');
    await preview().locator('html[dir="ltr"]').waitFor();
  });

  it('hands out files', async () => {
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    await open('Take it along');
    for (const kind of ['JSON', 'Markdown', 'CSV', 'HTML page']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Download ${kind}` }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('Median Salary (US)');
    }
    await page.getByText('not taken along yet').waitFor({ state: 'hidden' });
  });

  it.each([
    [1180, 'light'],
    [390, 'dark'],
  ] as const)('has nothing that axe finds at %i px, %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const audit = async (): Promise<unknown> => {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const { run } = (window as unknown as { axe: { run: (root: object) => Promise<{ violations: Violation[] }> } })
          .axe;
        const { violations } = await run({ exclude: ['iframe'] });
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      });
    };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    expect(await audit()).toEqual([]);
    await paste(MARKDOWN);
    for (const summary of await page.locator('.section > summary').all()) {
      if (!(await summary.evaluate((each) => (each.parentElement as HTMLDetailsElement).open))) await summary.click();
    }
    await openRow('Time');
    await page.getByLabel('Title', { exact: true }).fill('');
    await page.locator('#problems > summary').click();
    for (const name of ['Add a list', 'Add a question', 'Add a source', 'Add a call to action', 'Add a group']) {
      await page.getByRole('button', { name, exact: true, includeHidden: true }).evaluate((button) => {
        (button as HTMLButtonElement).click();
      });
    }
    expect(await audit()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
