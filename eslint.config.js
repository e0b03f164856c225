import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The rooms of `src/`, and whom each may import. Whatever is not listed is forbidden: imports run down only. */
const ROOMS = {
  model: [],
  formats: ['model'],
  context: ['model'],
  sources: ['context', 'model'],
  elements: ['context', 'sources', 'model'],
  define: ['elements', 'sources', 'formats', 'model'],
  parts: ['define', 'elements', 'sources', 'model'],
  server: ['define', 'formats', 'model'],
  cli: ['server', 'formats', 'model'],
};

/** The packages that a room may not know; `lit` types come to `sources` through the controller's host. */
const FOREIGN = {
  model: ['lit', 'lit/*', '@lit/*', 'zod', 'zod/*', 'node:*'],
  formats: ['lit', 'lit/*', '@lit/*', 'node:*'],
  context: ['zod', 'zod/*', 'node:*'],
  sources: ['zod', 'zod/*', 'node:*'],
  elements: ['zod', 'zod/*', 'node:*'],
  define: ['zod', 'zod/*', 'node:*'],
  server: ['zod', 'zod/*', 'node:*'],
};

const DOM_GLOBALS = ['document', 'window', 'customElements', 'HTMLElement', 'Node', 'location', 'navigator'];

/** Ways by which text becomes markup, past the one policy of Lit's. */
const MARKUP_MAKERS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];

const roomRules = Object.entries(ROOMS).map(([room, mayImport]) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ['src/model/schema.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...Object.keys(ROOMS)
            .filter((other) => other !== room && !mayImport.includes(other))
            .map((other) => ({
              group: [`**/${other}/**`],
              message: `${room}/ may not import ${other}/: imports run down only.`,
            })),
          ...(FOREIGN[room] ? [{ group: FOREIGN[room], message: `${room}/ does not know this package.` }] : []),
        ],
      },
    ],
    ...(room === 'model' || room === 'formats'
      ? {
          'no-restricted-globals': ['error', ...DOM_GLOBALS.map((name) => ({ name, message: `${room}/ has no DOM.` }))],
        }
      : {}),
  },
}));

export default defineConfig(
  {
    ignores: [
      'dist',
      'demo/builder/dist',
      'demo/frameworks/*/**',
      'storybook-static',
      'coverage',
      'reports',
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    // Both programs at once: the service that opens one file after the other takes a fifth longer.
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './bench/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly', document: 'readonly' },
    },
  },
  lit.configs['flat/all'],
  wc.configs['flat/best-practice'],
  a11y.configs.recommended,
  storybook.configs['flat/recommended'],
  {
    rules: {
      // Opinions that fight with small template functions.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/prefer-query-decorators': 'off',
      // Fields compile to assignments through Lit's accessors (useDefineForClassFields is off), never to shadows.
      'lit/no-classfield-shadowing': 'off',
    },
  },
  {
    // Explicit roles keep a table a table where its rows are laid out as grids.
    files: ['src/elements/**/*.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    // A story shows what a user would paste, and that is a style sheet of the page.
    files: ['stories/**/*.ts'],
    rules: { 'lit/prefer-static-styles': 'off' },
  },
  {
    files: ['src/elements/**/*.ts'],
    ignores: ['src/elements/shared/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^..\\u002Frole-/]',
          message: 'An element never imports another element: share a template in elements/shared/.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...MARKUP_MAKERS.map((property) => ({ property, message: 'No text becomes markup but through a template.' })),
        { object: 'customElements', property: 'define', message: 'Only define/define.ts registers: others call it.' },
      ],
    },
  },
  {
    files: ['src/define/define.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  ...roomRules,
);
