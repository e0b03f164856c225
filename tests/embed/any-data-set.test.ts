/** What a server has rendered, taken over by the elements, is what they would have shown by themselves. */
import type { Server } from 'node:http';
import fc from 'fast-check';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../src/server.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { comparison } from '../helpers/arbitrary-comparison.js';
import '../helpers/property-seed.js';
import { built } from './built.js';
import { servePages, type ServedPage } from './serve-pages.js';

const ATTRIBUTES = [
  {},
  { layout: 'stack', controls: 'differences' },
  { layout: 'pair' },
  { controls: 'differences contenders copy', 'heading-level': 3 },
];
/** A text without a letter is no node of a page that comes from a server, and may have letters later. */
const BLANK = [{ ...trainVsPlane, title: [{ type: 'text', value: '' }] }, trainVsPlane] as const;
const SAMPLES = [BLANK, ...fc.sample(fc.tuple(comparison, comparison), 24)];

interface RolePage extends HTMLElement {
  data: unknown;
  readonly state: { readonly status: string };
}

/** All that two pages show: the one that the server rendered, or a new one; runs in the page. */
async function showTwice(text: string, isChange: boolean): Promise<readonly [kept: string[], fresh: string[]]> {
  const deepen = (element: Element): Element[] =>
    [...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? deepen(each) : []),
    ]);
  const settle = async (element: Element): Promise<void> => {
    for (let time = 0; time < 3; time += 1) {
      for (const each of [element, ...deepen(element)]) {
        await (each as unknown as { updateComplete?: Promise<unknown> }).updateComplete;
      }
      // The part that brings the controls is asked for when it is needed.
      await new Promise((done) => requestAnimationFrame(done));
    }
  };
  const toLines = (node: Node): string[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue!.trim()].filter(Boolean);
    if (!(node instanceof Element) || ['style', 'script', 'template'].includes(node.localName)) return [];
    const attributes = [...node.attributes]
      // What a picker holds is its own affair; a server can say it by an attribute alone.
      .filter(({ name }) => !['data-rendered', 'exportparts', 'selected', 'checked', 'class'].includes(name))
      .map(({ name, value }) => `${name}="${value}"`);
    // Nobody sees whether rows are alike until somebody asks; then it is not forgotten.
    const classes = [...node.classList].filter((name) => name !== 'alike').sort();
    const line = [node.localName, ...classes.map((name) => `.${name}`), ...attributes.sort()].join(' ');
    return [line, ...[...(node.shadowRoot ?? node).childNodes].flatMap(toLines)];
  };

  await customElements.whenDefined('role-page');
  const kept = document.querySelector<RolePage>('role-page')!;
  if (isChange) kept.data = JSON.parse(text);
  const fresh = document.createElement('role-page') as RolePage;
  for (const { name, value } of kept.attributes) if (name !== 'data-rendered') fresh.setAttribute(name, value);
  fresh.data = JSON.parse(text);
  document.body.append(fresh);
  while (
    [kept, fresh].some((page) => page.shadowRoot!.querySelector<RolePage>('role-compare')?.state.status !== 'ready')
  ) {
    await settle(kept);
    await settle(fresh);
  }
  await settle(kept);
  await settle(fresh);
  const [before, after] = [kept, fresh].map(({ shadowRoot }) => [...shadowRoot!.childNodes].flatMap(toLines));
  fresh.remove();
  return [before!, after!];
}

describe('any data set', () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    const pages: Record<string, ServedPage> = {};
    for (const [index, [data]] of SAMPLES.entries()) {
      const options: DocumentOptions = {
        mode: 'shadow',
        lang: 'en',
        script: { href: '/cdn/role-compare.hydrate.min.js' },
        attributes: ATTRIBUTES[index % ATTRIBUTES.length]!,
      };
      const rendered = await built.renderDocument(data, options);
      if (rendered.status !== 'ready') throw new Error(JSON.stringify(rendered.problems));
      pages[`/${index}.html`] = rendered;
    }
    ({ server, origin } = await servePages(pages));
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
    page = await browser.newPage();
    page.on('pageerror', (error) => said.push(String(error)));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('is the same from a server and from the elements, and after a change', async () => {
    for (const [index, [data, next]] of SAMPLES.entries()) {
      await page.goto(`${origin}/${index}.html`);
      const [rendered, fresh] = await page.evaluate(showTwice, JSON.stringify(data), false);
      expect(rendered, JSON.stringify(data)).toEqual(fresh);
      expect(rendered.length).toBeGreaterThan(20);
      const [changed, other] = await page.evaluate(showTwice, JSON.stringify(next), true);
      expect(changed, JSON.stringify([data, next])).toEqual(other);
    }
    expect(said).toEqual([]);
  });
});
