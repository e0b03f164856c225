/** Starts the browser for measuring: visible pages, a garbage collector at hand, compiled code kept. */
import puppeteer from 'puppeteer-core';
import { browserPath, CHROMIUM_FLAGS } from '../tools/browser.mjs';

const FLAGS = [
  ...CHROMIUM_FLAGS,
  // Without the second, collecting garbage between the rivals would throw away what was compiled of them.
  '--js-flags=--expose-gc --no-flush-bytecode',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

const VIEWPORT = { width: 1180, height: 800 };

export const launch = () =>
  puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: FLAGS,
    defaultViewport: VIEWPORT,
    protocolTimeout: 600_000,
  });
