/** The static Storybook as it is published: every page of the manual is there, and every link in it leads somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { isWritten, readElements, type ManifestElement } from '../../tools/manifest.js';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, { readonly type: 'docs' | 'story'; readonly title: string }>>;
};
const pages = Object.entries(entries).filter(([, { type }]) => type === 'docs');

const elements = (await readElements()).filter(isWritten);
const docsOf = ({ tagName }: ManifestElement): string =>
  tagName === 'role-page' ? 'page--docs' : `elements-${tagName}--docs`;

describe('the manual', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  const said: string[] = [];

  beforeAll(async () => {
    const files = sirv(folder, { dev: true });
    server = createServer((request, response) => files(request, response));
    await new Promise<void>((resolve) => void server.listen(0, resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
    page = await browser.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const open = async (id: string): Promise<void> => {
    said.length = 0;
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.locator('.sbdocs-content h1, .sbdocs-content h2').first().waitFor();
  };

  /** What is wrong with a link of a page. */
  function problemOf(href: string, ids: ReadonlySet<string>): string | undefined {
    const [, kind, id = ''] = /[?&]path=\/(docs|story)\/([\w-]+)/.exec(href) ?? [];
    if (kind) return entries[id] ? undefined : `${href}: there is no such page`;
    if (href.startsWith('#')) return ids.has(decodeURIComponent(href.slice(1))) ? undefined : `${href}: no such place`;
    if (/^[a-z]+:/i.test(href)) return undefined;
    const path = new URL(href, `${origin}/`).pathname;
    return existsSync(join(folder, path)) ? undefined : `${href}: there is no such file`;
  }

  it('has a page for each of what it promises', () => {
    const titles = pages.map(([, { title }]) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Manual/Getting started',
        'Manual/Data set',
        'Manual/Embedding',
        'Manual/Theming',
        'Manual/Accessibility',
        'Manual/Performance',
        'Manual/Versions and migration',
        'Elements/role-compare',
      ]),
    );
  });

  it.each(pages)('%s has no link that leads nowhere', async (id) => {
    await open(id);
    const { links, ids } = await page.evaluate(() => ({
      // What is inside of stories is theirs.
      links: [...document.querySelectorAll<HTMLAnchorElement>('.sbdocs-content a[href]')]
        .filter((link) => !link.closest('.docs-story, .sb-story'))
        .map((link) => link.getAttribute('href')!),
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    }));
    expect(links.map((href) => problemOf(href, new Set(ids))).filter(Boolean)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('shows the source that somebody would paste, data set included', async () => {
    await open('elements-role-tally--docs');
    await page.getByText('Show code').first().click();
    const source = page.locator('pre.prismjs').first();
    await source.getByText('application/json').waitFor();
    expect(await source.innerText()).toMatch(
      /^<role-tally>\s*<script type="application\/json">\s*\{\s*"title": "AI Product/,
    );
  });

  it.each(elements)('has every attribute, slot, event, part and custom property of <$tagName>', async (element) => {
    const { attributes = [], slots = [], events = [], cssParts = [], cssProperties = [] } = element;
    await open(docsOf(element));
    const table = page.locator('.docblock-argstable-body').first();
    await table.waitFor();
    const rows = await table.evaluate((body) =>
      [...body.querySelectorAll('tr')].map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim())),
    );
    const names = rows.map(([name = '']) => name);
    const changed = rows.filter(([, , , control]) => control !== undefined && control !== '-').map(([name]) => name);
    const documented = [...attributes, ...slots, ...events, ...cssParts, ...cssProperties];
    for (const { name } of documented) {
      const times = documented.filter((each) => each.name === name).length;
      // A slot without a name is the default.
      expect(
        names.filter((each) => each === (name || '(default)')),
        name,
      ).toHaveLength(times);
    }
    // What can't be changed has no control.
    expect(changed).toEqual(['data', ...attributes.map(({ name }) => name)]);
  });

  it.each(elements)('changes every attribute of <$tagName> live', async ({ tagName, attributes = [], ...element }) => {
    const values = attributes.map(({ fieldName, name, type }): [string, string, string, string] => {
      if (type!.text === 'boolean') return [fieldName!, '!true', name!, ''];
      const value = /^number/.test(type!.text) ? '4' : 'auto';
      return [fieldName!, value, name!, value];
    });
    const args = values.map(([field, value]) => `${field}:${value}`).join(';');
    await page.goto(
      `${origin}/iframe.html?id=${docsOf({ tagName, ...element }).replace('--docs', '--ready')}&args=${args}`,
    );
    const shown = page.locator(tagName).first();
    await shown.waitFor({ state: 'attached' });
    for (const [, , name, value] of values) expect(await shown.getAttribute(name), name).toBe(value);
  });

  it('changes a custom property live', async () => {
    await open('manual-theming--docs');
    const name = page.getByRole('row', { name: /--role-radius/ });
    await name.getByRole('textbox').fill('0.7em');
    await page.locator('role-page').first().waitFor();
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('role-page')!).getPropertyValue('--role-radius').trim() === '0.7em',
    );
  });

  it('has the builder beside it, working', async () => {
    await page.goto(`${origin}/builder/index.html`);
    await page.getByRole('button', { name: 'Start from the first page' }).click();
    await page
      .frameLocator('iframe')
      .getByRole('cell', { name: /SQL basics/ })
      .waitFor();
  });
});
