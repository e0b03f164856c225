/** Every snippet of docs/embedding.md, run as somebody would who copies it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import { Liquid, type TagToken, type TopLevelToken } from 'liquidjs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { toIntegrity } from '../../tools/integrity.mjs';
import { trainVsPlane } from '../../stories/data/comparisons.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8');

interface Snippet {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

const snippets: readonly Snippet[] = [...guide.matchAll(/^```(\w*) ?([\w-]*)\n(.*?)^```$/gms)].map(
  ([, language = '', name = '', text = '']) => ({ language, name, text }),
);
const find = (name: string): string => snippets.find((each) => each.name === name)!.text;

/** Between releases the guide has the hash of the last one: here it has that of the file that is here. */
const withThisHash = (html: string): string =>
  html.replaceAll(
    /integrity="[^"]+"/g,
    `integrity="${toIntegrity(readFileSync(join(root, 'dist/cdn/role-compare.min.js')))}"`,
  );

interface ChangingProperties {
  readonly data: unknown;
  readonly onToggle: () => void;
}

/** A page of somebody. */
const SHOP = 'https://shop.example/';

const comparison = JSON.stringify(trainVsPlane);

describe('the guide', () => {
  let browser: Browser;
  // Inside, so that what is run finds React.
  const folder = mkdtempSync(join(root, 'node_modules/.guides-'));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the addresses of the guide lead to. */
  function answer(url: URL): { readonly body: string; readonly contentType: string } | undefined {
    const js = (path: string): { body: string; contentType: string } => ({
      body: readFileSync(path, 'utf8'),
      contentType: 'text/javascript',
    });
    const [, name, path] = /^\/npm\/((?:@[\w-]+\/)?[\w-]+)@[\d.]+\/(.*)$/.exec(url.pathname) ?? [];
    if (url.hostname === 'cdn.jsdelivr.net' && name && path) {
      return js(join(root, name === 'role-compare' ? path : `node_modules/${name}/${path}`));
    }
    const [, own] = /^\/(?:cdn|role-compare)\/(.*\.js)$/.exec(url.pathname) ?? [];
    if (own) return js(join(root, 'dist/cdn', own));
    if (url.pathname === '/icon.svg')
      return { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', contentType: 'image/svg+xml' };
    if (url.pathname.endsWith('.json')) return { body: comparison, contentType: 'application/json' };
    return undefined;
  }

  /** Opens a page of somebody with a snippet in it. */
  async function open(
    html: string,
    headers: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, string>> = {},
  ): Promise<{ context: BrowserContext; page: Page; said: string[] }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await context.route('**/*', (route) => {
      const url = new URL(route.request().url());
      if (url.href === SHOP) {
        const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="/icon.svg"></head><body><h1>Shop</h1>${html}</body></html>`;
        return route.fulfill({ body, contentType: 'text/html', headers });
      }
      const frame = more[url.href];
      const found = frame === undefined ? answer(url) : { body: frame, contentType: 'text/html' };
      return found
        ? route.fulfill({ ...found, headers: { 'access-control-allow-origin': '*' } })
        : route.fulfill({ status: 404 });
    });
    await page.goto(SHOP);
    return { context, page, said };
  }

  /** The table is there, with a winner in words, and nothing was said of it. */
  async function seesTable(html: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const { context, page, said } = await open(html, headers);
    await page.locator('role-page:state(ready)').waitFor({ timeout: 10_000 });
    await page
      .getByRole('cell', { name: /^Winner/ })
      .first()
      .waitFor({ timeout: 10_000 });
    expect(said).toEqual([]);
    await context.close();
  }

  /** The HTML of a server has the table before any script, and a script takes it over without a word. */
  async function seesRendered(html: string, script: string): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(html);
    await page
      .getByRole('cell', { name: /^Winner/ })
      .first()
      .waitFor();
    await context.close();
    await seesTable(
      `${html}<div id="root"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
    );
  }

  const BUILT: Readonly<Record<string, string>> = {
    'role-compare/define/hydrate.js': join(root, 'dist/define/hydrate.js'),
    'role-compare/define/all.js': join(root, 'dist/define/all.js'),
  };

  /** What a bundler makes of a module for the browser. */
  const bundle = (contents: string, mode = 'production'): string =>
    buildSync({
      stdin: { contents, loader: 'tsx', resolveDir: folder },
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      logLevel: 'error',
      alias: BUILT,
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    }).outputFiles[0]!.text;

  /** Runs a module in Node, over the library as it was built. */
  async function run<Exports>(name: string, code: string): Promise<Exports> {
    const file = join(folder, `${name}.mjs`);
    const server = pathToFileURL(join(root, 'dist/server.js')).href;
    const { code: js } = transformSync(code.replace("'role-compare/server'", `'${server}'`), {
      loader: 'tsx',
      jsx: 'automatic',
    });
    writeFileSync(file, js.replace('"./hydrate"', '"./hydrate.mjs"'));
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Exports;
  }

  const CHECKS: Readonly<Record<string, () => Promise<void> | void>> = {
    'script-tag': () => seesTable(withThisHash(find('script-tag'))),
    wordpress: () => seesTable(withThisHash(find('wordpress'))),
    webflow: () => seesTable(withThisHash(find('script-tag')).replace(/<role-page>.*/s, '') + find('webflow')),
    'static-page': () => {
      writeFileSync(join(folder, 'comparison.json'), comparison);
      const [, program, ...words] = find('static-page').trim().split(' ');
      expect(program).toBe('role-compare');
      execFileSync(process.execPath, [join(root, 'dist/cli/main.js'), ...words], { cwd: folder });
      expect(readFileSync(join(folder, 'comparison.html'), 'utf8')).toContain('Train');
    },
    frame: async () => {
      const html = readFileSync(join(folder, 'comparison.html'), 'utf8');
      const { context, page, said } = await open(find('frame'), {}, { 'https://example.com/comparison.html': html });
      const frame = page.frameLocator('iframe[title="Train vs Plane"]');
      await frame
        .getByRole('cell', { name: /^Winner/ })
        .first()
        .waitFor();
      expect(said).toEqual([]);
      await context.close();
    },
    shopify: async () => {
      const engine = new Liquid();
      let schema = '';
      // As the shop does, a section's settings are read and not shown.
      engine.registerTag('schema', {
        parse(_: TagToken, rest: TopLevelToken[]) {
          for (let token = rest.shift(); token && token.getText() !== '{% endschema %}'; token = rest.shift()) {
            schema += token.getText();
          }
        },
        render: () => '',
      });
      const html = engine.parseAndRenderSync(find('shopify'), {
        product: { metafields: { custom: { comparison: { value: trainVsPlane } } } },
        section: { settings: { fallback: 'The train is <faster>' } },
      }) as string;
      expect(JSON.parse(schema)).toMatchObject({ settings: [{ id: 'fallback' }] });
      expect(html).toContain('The train is &lt;faster&gt;');
      await seesTable(withThisHash(html));
    },
    'next-server': async () => {
      writeFileSync(join(folder, 'hydrate.tsx'), find('next-client'));
      await run('hydrate', find('next-client'));
      const { default: Next } = await run<{ default: () => Promise<ReactNode> }>('page', find('next-server'));
      const tree = await Next();
      const html = renderToStaticMarkup(tree);
      const start = "import { createRoot } from 'react-dom/client'; import { Hydrate } from './hydrate';";
      await seesRendered(html, bundle(`${start} createRoot(document.getElementById('root')!).render(<Hydrate />);`));

      // In development React compares the properties that the server component hands over with what is there.
      const [holder] = (tree as ReactElement<{ children: ReactElement[] }>).props.children;
      const compare = `
        import { useEffect } from 'react'; import { hydrateRoot } from 'react-dom/client';
        const Holder = () => {
          useEffect(() => document.body.append(document.createElement('hr')), []);
          return <div {...${JSON.stringify(holder!.props)}} />;
        };
        hydrateRoot(document.getElementById('root')!, <Holder />);`;
      const script = bundle(compare, 'development').replaceAll('</script', '<\\/script');
      const { context, page, said } = await open(
        `<div id="root">${renderToString(holder)}</div><script type="module">${script}</script>`,
      );
      await page.locator('hr').waitFor({ state: 'attached' });
      expect(said.filter((text) => !text.includes('React DevTools'))).toEqual([]);
      await context.close();
    },
    'next-client': () => expect(find('next-client')).toMatch(/^'use client';/),
    'next-changing': async () => {
      const code = find('next-changing');
      writeFileSync(join(folder, 'comparison.tsx'), code);
      const { Comparison } = await run<{ Comparison: (properties: ChangingProperties) => ReactNode }>(
        'comparison',
        code,
      );
      const html = renderToString(createElement(Comparison, { data: trainVsPlane, onToggle: () => undefined }));
      const start = `
        import { useState } from 'react'; import { hydrateRoot } from 'react-dom/client';
        import { Comparison } from './comparison';
        const data = ${comparison};
        const App = () => { const [title, setTitle] = useState(''); return <Comparison data={title ? { ...data, title } : data} onToggle={setTitle} />; };
        const root = document.getElementById('root');
        // What React's own server has rendered a moment ago, as a server would have sent it.
        root.innerHTML = ${JSON.stringify(html)};
        hydrateRoot(root, <App />);`;
      const { context, page, said } = await open(
        `<div id="root"></div><script type="module">${bundle(start).replaceAll('</script', '<\\/script')}</script>`,
      );
      await page
        .getByRole('cell', { name: /^Winner/ })
        .first()
        .waitFor({ timeout: 10_000 });
      await page.getByText('Is there Wi-Fi?').click();
      await page.getByRole('heading', { level: 1, name: 'wifi' }).waitFor({ timeout: 10_000 });
      expect(said).toEqual([]);
      await context.close();
    },
    astro: async () => {
      const [, frontmatter, markup, script] = /^---\n(.*?)^---\n(.*)<script>(.*)<\/script>/ms.exec(find('astro'))!;
      const { html } = await run<{ html: string }>('astro', `${frontmatter} export { html };`);
      expect(markup!.trim()).toBe('<Fragment set:html={html} />');
      // No page is built without its comparison.
      await expect(run('astro-wrong', frontmatter!.replace("winner: 'train'", "winner: 'ship'"))).rejects.toThrow(
        'ship',
      );
      await seesRendered(html, bundle(script!));
    },
    'data-layer': async () => {
      const { context, page } = await open(withThisHash(find('script-tag')) + find('data-layer'));
      await page.locator('role-page:state(ready)').waitFor();
      await page.evaluate((data) => Object.assign(document.querySelector('role-page')!, { data }), {
        ...trainVsPlane,
        faq: [{ id: 'luggage', question: 'How much luggage?', answer: 'As much as you can carry.' }],
        cta: { heading: 'Go', label: 'See timetables', href: '#timetables' },
      });
      await page.getByText('How much luggage?').click();
      await page.getByRole('link', { name: 'See timetables' }).click();
      await page.waitForFunction(() => (window as unknown as { dataLayer?: unknown[] }).dataLayer?.length === 2);
      expect(await page.evaluate(() => (window as unknown as { dataLayer?: unknown[] }).dataLayer)).toEqual([
        { event: 'comparison_question', question: 'luggage' },
        { event: 'comparison_cta', href: 'https://shop.example/#timetables' },
      ]);
      await context.close();
    },
    plausible: async () => {
      const { context, page } = await open(withThisHash(find('script-tag')) + find('plausible'));
      await page.locator('role-page:state(ready)').waitFor();
      await page.evaluate((data) => Object.assign(document.querySelector('role-page')!, { data }), {
        ...trainVsPlane,
        cta: { heading: 'Go', label: 'See timetables', href: '#timetables' },
      });
      await page.getByRole('link', { name: 'See timetables' }).click();
      const queue = (): unknown => (window as unknown as { plausible: { q?: unknown } }).plausible.q;
      await page.waitForFunction(queue);
      expect(await page.evaluate(queue)).toEqual([
        ['Comparison: link', { props: { href: 'https://shop.example/#timetables' } }],
      ]);
      await context.close();
    },
    csp: () => seesTable(find('csp-page'), toHeaders(find('csp'))),
    'csp-page': () => seesTable(find('csp-page'), toHeaders(find('csp'))),
    'import-map': () => seesTable(find('import-map')),
    'self-hosting': () => {
      const [install, copy] = find('self-hosting').trim().split('\n');
      expect(install).toBe('npm install role-compare');
      const [, , from] = copy!.split(' ');
      expect(from!.replace('node_modules/role-compare/', '')).toBe('dist/cdn');
    },
    'self-hosted': () => seesTable(find('self-hosted')),
  };
  it('begins in the README with a page that works as it is opened from a disk', async () => {
    const [, html] = /^## One script tag$.*?^```html\n(.*?)^```$/ms.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    )!;
    const place = join(folder, 'first');
    cpSync(join(root, 'dist/cdn'), place, { recursive: true });
    writeFileSync(join(place, 'index.html'), html!);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(pathToFileURL(join(place, 'index.html')).href);
    await page.locator('role-page:state(ready)').waitFor();
    await page
      .getByRole('cell', { name: /^Winner/ })
      .first()
      .waitFor();
    expect(said).toEqual([]);
    await page.close();
  });

  it('has a check for every snippet, and a snippet for every check', () => {
    expect(snippets.map(({ name }) => name)).toEqual(Object.keys(CHECKS));
  });

  it.each(Object.entries(CHECKS))('%s', async (_, check) => check());
});

/** Headers as a guide shows them, a line each. */
const toHeaders = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
  );
