import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserPath, CHROMIUM_FLAGS } from './tools/browser.mjs';
import { freePort } from './tools/free-port.mjs';
import { totalsReporter } from './tools/wtr-totals-reporter.mjs';
import { accessibleNodesPlugin } from './tools/wtr-accessible-nodes-plugin.mjs';
import { resizePlugin } from './tools/wtr-resize-plugin.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

const engines = (process.env.BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: () =>
    chromeLauncher({
      // One tab at a time: a tab in the background gets no frames, and waits for them for ever.
      concurrency: 1,
      launchOptions: {
        executablePath: browserPath('chromium'),
        headless: true,
        // As if a screen reader ran: only then is what the layout leaves out in the tree.
        args: [...CHROMIUM_FLAGS, '--force-renderer-accessibility'],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: browserPath('firefox'), headless: true },
    }),
  webkit: () => webkitLauncher(),
};

export default {
  files: 'tests/elements/**/*.test.ts',
  // The runner looks for one itself, and finds the same as another that begins at the same time.
  port: await freePort(),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
    }),
    accessibleNodesPlugin(),
    resizePlugin(),
  ],
  testFramework: { config: { timeout: 20_000 } }, // Axe takes its time on two busy cores.
  testsFinishTimeout: 300_000,
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    totalsReporter(`reports/elements-${engines.join('-')}.json`),
  ],
  coverage: engines.length === 1 && engines[0] === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 90, statements: 90, functions: 90, branches: 85 },
    report: true,
    reportDir: 'coverage/elements',
    reporters: ['text-summary', 'lcovonly'],
  },
};
