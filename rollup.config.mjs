import { readdirSync } from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const typescript = esbuild({ target: 'es2022', tsconfig: './tsconfig.json', sourceMap: true });

// Modules and bundle are minified alike: server and browser must agree on every template, letter for letter.
const templates = minifyTemplates({
  failOnError: true,
  include: ['src/**'],
  options: { minifyOptions: { keepClosingSlash: true, conservativeCollapse: false, removeAttributeQuotes: true } },
});

const defines = readdirSync('src/define')
  .filter(
    (file) => file.startsWith('role-') || ['all.ts', 'languages.ts', 'light-dom.ts', 'markdown.ts'].includes(file),
  )
  .map((file) => `src/define/${file}`);

const languages = readdirSync('src/model/messages').filter((file) => file !== 'messages.ts');

const minify = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
  format: { comments: false },
});

export default [
  {
    input: [
      'src/index.ts',
      'src/model.ts',
      'src/formats.ts',
      'src/cli/main.ts',
      ...defines,
      ...languages.map((file) => `src/model/messages/${file}`),
    ],
    external: /^(@?[a-z][\w-]*\/?)|^node:/,
    plugins: [templates, typescript],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    input: 'src/cdn.ts',
    plugins: [templates, typescript, resolve({ browser: true })],
    output: {
      file: 'dist/cdn/role-compare.min.js',
      // A function expression runs as a classic script and as a module alike.
      format: 'iife',
      sourcemap: true,
      plugins: [minify],
    },
  },
  {
    input: languages.map((file) => `src/model/messages/${file}`),
    plugins: [typescript],
    output: { dir: 'dist/cdn/messages', format: 'es', plugins: [minify] },
  },
  {
    input: {
      'light-dom': 'src/sources/light/read-light-dom.ts',
      markdown: 'src/formats/import-markdown.ts',
    },
    // The parsers' variants for browsers decode characters through innerHTML; those for workers need no DOM.
    plugins: [typescript, resolve({ browser: false, exportConditions: ['worker'] }), commonjs()],
    output: { dir: 'dist/cdn/formats', format: 'es', chunkFileNames: '[name].js', plugins: [minify] },
  },
];
