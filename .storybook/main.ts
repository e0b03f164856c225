import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../stories/data', to: '/data' },
    // The builder is published beside the manual, with the files that `npm run build` makes.
    ...(existsSync('demo/builder/dist')
      ? [
          { from: '../demo/builder/dist', to: '/builder' },
          { from: '../dist/cdn', to: '/cdn' },
          { from: '../dist/themes', to: '/themes' },
        ]
      : []),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
