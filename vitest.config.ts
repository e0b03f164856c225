import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserPath, CHROMIUM_FLAGS } from './tools/browser.mjs';

/** Every story through axe, once in each color scheme. */
const stories = (colorScheme: 'light' | 'dark'): TestProjectConfiguration => ({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: `stories-${colorScheme}`,
    // Axe looks at a thousand rows.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS },
        contextOptions: { colorScheme },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

/** For tests that look at no picture and no focus: by itself, the runner leaves a core to whoever watches it. */
const maxWorkers = '100%';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          // They keep nothing in modules or globals that another could see, and most need the same modules.
          isolate: false,
          environment: 'node',
          include: ['tests/{model,formats,server,cli,tools,builder,docs}/**/*.test.ts'],
          setupFiles: ['tests/helpers/property-seed.ts'],
          // Programs that are started, and thousands of generated pages, take their time on two busy cores.
          testTimeout: 60_000,
        },
      },
      {
        // These drive a browser over what `npm run build` has made.
        test: {
          name: 'embed',
          environment: 'node',
          include: ['tests/embed/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What `npm publish` would hand over, in a project of somebody else.
        test: {
          name: 'package',
          maxWorkers,
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: 'tests/package/install.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Stories as they look, held against the images of `tests/visual/images/`.
        test: {
          name: 'visual',
          environment: 'node',
          include: ['tests/visual/**/*.test.ts'],
          globalSetup: 'tests/visual/update.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What `storybook build` has made.
        test: {
          name: 'manual',
          environment: 'node',
          include: ['tests/manual/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      stories('light'),
      stories('dark'),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{model,formats}/**/*.ts'],
      exclude: ['src/model/schema.ts', 'src/**/index.ts'],
      reportsDirectory: 'coverage/unit',
      reporter: ['text-summary', 'lcovonly'],
      thresholds: { lines: 100 },
    },
  },
});
