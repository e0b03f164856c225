/**
 * Builds each app with its own tool, over the packed library, and drives all of them through the same steps:
 * `npm run demo:frameworks`, or `npm run demo:frameworks -- react vue`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { chromium, type Browser, type Page } from 'playwright';
import sirv from 'sirv';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const apps = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What is in the HTML before any script: those that render on a server. */
const RENDERED = ['eleventy'];

const npm = (folder: string, ...words: string[]): string =>
  execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function pack(): void {
  const answer = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', here);
  const [{ filename }] = JSON.parse(answer) as [{ filename: string }];
  renameSync(join(here, filename), join(here, 'role-compare.tgz'));
}

/** Installs an app as its lock file says, and the library that has just been packed. */
function build(app: string): void {
  const folder = join(here, app);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  npm(folder, 'ci', '--no-audit', '--no-fund');
  npm(folder, 'install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '../role-compare.tgz');
  npm(folder, 'run', 'build');
}

async function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return server;
}

/** What somebody does on each page; whatever is not there in time fails. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'property in': async (page) => {
    await page.locator('role-page:state(ready)').waitFor();
    await page.getByRole('cell', { name: /Winner.*4 h/ }).waitFor();
    await page.getByRole('button', { name: /Markdown/ }).waitFor();
  },
  'event out': async (page) => {
    await page.getByText('How much luggage may I bring?').click();
    await page.locator('output', { hasText: /^luggage opened$/ }).waitFor();
  },
  update: async (page) => {
    const element = page.locator('role-page');
    await element.evaluate((each) => each.setAttribute('data-same', ''));
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByRole('heading', { level: 1, name: /again/ }).waitFor();
    await page.locator('role-page[data-same]').waitFor();
  },
  unmount: async (page) => {
    await page.getByRole('button', { name: 'Unmount' }).click();
    await page.locator('role-page').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Mount' }).click();
    await page.getByRole('cell', { name: /Winner.*4 h/ }).waitFor();
  },
};

async function drive(browser: Browser, address: string, app: string): Promise<void> {
  if (RENDERED.includes(app)) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('cell', { name: /Winner.*4 h/ }).waitFor();
    await context.close();
  }
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address);
  for (const [name, step] of Object.entries(STEPS)) {
    await step(page).catch((reason: unknown) => {
      throw new Error(`${name}: ${String(reason)}\n${said.join('\n')}`);
    });
  }
  if (said.length > 0) throw new Error(`The console says:\n${said.join('\n')}`);
  await page.close();
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((app) => !apps.includes(app));
if (unknown.length > 0) throw new Error(`No app: ${unknown.join(', ')}. There are: ${apps.join(', ')}`);

pack();
const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
for (const app of chosen.length > 0 ? chosen : apps) {
  try {
    build(app);
    const server = await serve(join(here, app, 'dist'));
    try {
      await drive(browser, `http://localhost:${(server.address() as AddressInfo).port}/`, app);
    } finally {
      server.close();
    }
    console.log(`${pc.green('passed')}  ${app}: types, build, ${Object.keys(STEPS).join(', ')}`);
  } catch (reason) {
    const { stdout = '', message } = reason as Error & { readonly stdout?: string };
    console.log(`${pc.red('failed')}  ${app}\n${stdout}${message}`);
    process.exitCode = 1;
  }
}
await browser.close();
