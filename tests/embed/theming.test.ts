/** The recipes of docs/theming.md, on pages that set the variables which those frameworks set. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPage } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { AUDIT, type Pair } from './audit.js';
import { servePages } from './serve-pages.js';
import { waitInside } from './wait-inside.js';

const guide = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
const recipeOf = (name: string): string => new RegExp(`\`\`\`css ${name}\\n(.*?)\`\`\``, 's').exec(guide)![1]!;

/** As the frameworks' own light style sheets set them. */
const FRAMEWORKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bootstrap: {
    '--bs-primary': '#0d6efd',
    '--bs-orange': '#fd7e14',
    '--bs-body-bg': '#ffffff',
    '--bs-tertiary-bg': '#f8f9fa',
    '--bs-border-color': '#dee2e6',
    '--bs-secondary-color': 'rgba(33, 37, 41, 0.75)',
    '--bs-success': '#198754',
    '--bs-danger': '#dc3545',
    '--bs-border-radius-lg': '0.5rem',
    '--bs-link-color': '#0d6efd',
  },
  tailwind: {
    '--color-indigo-600': 'oklch(0.511 0.262 276.966)',
    '--color-amber-600': 'oklch(0.666 0.179 58.318)',
    '--color-gray-300': 'oklch(0.872 0.01 258.338)',
    '--color-gray-600': 'oklch(0.446 0.03 256.802)',
    '--color-green-700': 'oklch(0.527 0.154 150.069)',
    '--color-red-700': 'oklch(0.505 0.213 27.518)',
    '--radius-xl': '0.75rem',
    '--font-sans': 'ui-sans-serif, system-ui, sans-serif',
  },
  material: {
    '--md-sys-color-primary': '#6750a4',
    '--md-sys-color-tertiary': '#7d5260',
    '--md-sys-color-surface': '#fef7ff',
    '--md-sys-color-surface-container': '#f3edf7',
    '--md-sys-color-outline-variant': '#cac4d0',
    '--md-sys-color-on-surface-variant': '#49454f',
    '--md-sys-color-error': '#b3261e',
    '--md-sys-shape-corner-medium': '12px',
  },
};

describe.each(Object.entries(FRAMEWORKS))('the recipe for %s', (name, variables) => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    const set = Object.entries(variables).map((each) => each.join(': '));
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><style>:root { ${set.join('; ')} } body { background: #fff; color: #212529 } ${recipeOf(name)}</style>
      <script src="/cdn/role-compare.min.js"></script><script src="/audit.js"></script></head><body><main><role-page><script type="application/json">${JSON.stringify(firstPage).replaceAll('<', '\\u003c')}</script></role-page></main></body></html>`;
    ({ server, origin } = await servePages({ '/index.html': { html }, '/audit.js': { html: AUDIT } }));
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('uses variables that the framework has, and reaches what it is for', async () => {
    const used = [...recipeOf(name).matchAll(/var\((--[\w-]+)\)/g)].map(([, variable]) => variable);
    expect(used.filter((variable) => !(variable! in variables))).toEqual([]);
    const page = await browser.newPage();
    await page.goto(`${origin}/index.html`);
    await waitInside(page, 'html >>> role-compare >>> tfoot');
    const seen = (await page.evaluate(`(() => {
      const table = document.querySelector('role-page').shadowRoot.querySelector('role-compare').shadowRoot;
      const probe = document.body.appendChild(document.createElement('i'));
      const toColor = (color) => { probe.style.color = color; return getComputedStyle(probe).color; };
      const style = getComputedStyle(document.querySelector('role-page'));
      return {
        radius: getComputedStyle(table.querySelector('[part~=table]')).borderTopLeftRadius !== '0px' || getComputedStyle(table.querySelector('[part~=scroller]')).borderTopLeftRadius !== '0px',
        muted: getComputedStyle(table.querySelector('.wins')).color === toColor(style.getPropertyValue('--role-muted')),
        hue: getComputedStyle(table.querySelector('[part=winner-mark]')).color,
      };
    })()`)) as { radius: boolean; muted: boolean; hue: string };
    expect(seen).toMatchObject({ radius: true, muted: true });
    expect(seen.hue).toMatch(/^oklch\(/);
    const pairs = (await page.evaluate('lookAtContrast()')) as Pair[];
    expect(pairs.filter(({ value, least }) => value < least).map((pair) => Object.values(pair).join(' '))).toEqual([]);
    await page.close();
  });
});
