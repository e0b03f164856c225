import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { browserPath, CHROMIUM_FLAGS } from './tools/browser.mjs';
import { totalsReporter } from './tools/wtr-totals-reporter.mjs';
import { resizePlugin } from './tools/wtr-resize-plugin.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

const engines = (process.env.BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 2,
      launchOptions: { executablePath: browserPath('chromium'), headless: true, args: CHROMIUM_FLAGS },
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
  files: 'tests/{elements,embed}/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
    }),
    a11ySnapshotPlugin(),
    resizePlugin(),
  ],
  concurrency: 1, // WebDriver has one mouse; Chromium overrides this above.
  concurrentBrowsers: 1,
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), totalsReporter('reports/elements.json')],
  coverage: engines.length === 1 && engines[0] === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 90, statements: 90, functions: 90, branches: 85 },
    report: true,
    reportDir: 'coverage/elements',
    reporters: ['text-summary', 'lcovonly'],
  },
};
