/** A browser in front of the stories: one page, its own fonts, a clock that stands still. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { SETTINGS, type Case, type Setting } from './cases.js';

/** Fonts that every machine draws alike, with their weights; what one lacks the next one has. */
const FONTS = {
  'noto-sans-latin': [400, 700],
  'noto-sans-latin-ext': [400, 700],
  'noto-sans-arabic-arabic': [400, 700],
  // Arrows.
  'noto-sans-math-latin': [400],
} as const;

const faces = Object.entries(FONTS).flatMap(([name, weights]) =>
  weights.map(
    (weight) =>
      `@font-face { font-family: '${name}'; font-weight: ${weight}; src: url(/fonts/${name}-${weight}-normal.woff2); }`,
  ),
);
const families = Object.keys(FONTS).map((name) => `'${name}'`);

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Stories</title>
  <link rel="icon" href="data:,">
  <style>
    ${faces.join('\n')}
    :root { color-scheme: light dark; background: light-dark(#fbfaf9, #131316); color: light-dark(#1c1b22, #ececf1); }
    body { margin: 0; font: 400 16px/1.5 ${families.join(', ')}, sans-serif; }
    main { padding: 16px; overflow: hidden; }
    /* A caret blinks, and motion takes its time. */
    * { caret-color: transparent; transition: none !important; animation: none !important; }
  </style>
  <main></main>
  <script src="/gallery.js"></script>
</html>`;

/** Whatever is compared with today is so on the day of the pictures. */
const stopClock = (): void => {
  const now = Date.UTC(2026, 10, 1);
  globalThis.Date = class extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as [number]));
    }
    static override now = (): number => now;
  } as DateConstructor;
};

const fontFile = (path: string): string => {
  const file = path.split('/').at(-1)!;
  const [name] = /^noto-sans(-arabic|-math)?/.exec(file)!;
  return `node_modules/@fontsource/${name}/files/${file}`;
};

export interface Studio {
  readonly page: Page;
  readonly client: CDPSession;
  readonly close: () => Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const { outputFiles } = await build({
    entryPoints: ['tests/visual/gallery.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/') response.setHeader('content-type', 'text/html').end(PAGE);
    else if (url === '/gallery.js') response.setHeader('content-type', 'text/javascript').end(outputFiles[0]!.text);
    else if (url.startsWith('/fonts/'))
      response.setHeader('content-type', 'font/woff2').end(readFileSync(fontFile(url)));
    else if (url === '/data/logo.svg')
      response.setHeader('content-type', 'image/svg+xml').end(readFileSync(`stories${url}`));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: [...CHROMIUM_FLAGS, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await page.evaluateOnNewDocument(stopClock);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  // All of them at once, so that none arrives in the middle of a picture.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  return {
    page,
    client,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Shows a case, and leaves the page as it is looked at. */
export async function showCase({ page, client }: Studio, { element, story, setting }: Case): Promise<void> {
  const { width, media = '', features = {} }: Setting = SETTINGS[setting];
  await page.setViewport({ width, height: 900 });
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', ...features }).map(
      ([name, value]) => ({ name, value }),
    ),
  });
  await page.evaluate(
    (...names) => (globalThis as unknown as { show: (...names: string[]) => Promise<void> }).show(...names),
    element,
    story,
  );
}

/** A picture of what is shown, as high as it is. */
export async function takePicture({ page }: Studio): Promise<Buffer> {
  const main = await page.waitForSelector('main');
  return Buffer.from(await main!.screenshot({ type: 'png' }));
}
