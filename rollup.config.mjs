import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { withLeanStyles, withoutGlobals, withoutUnused } from './tools/lean-lit.mjs';
import { letForConst } from './tools/let-for-const.mjs';
import { transformOnce } from './tools/transform-once.mjs';

/** What the script hands over to parts, in this order. */
const kit = /(?<=\nexport const kit = \[)[^\]]*(?=\])/.exec(readFileSync('src/cdn-kit.ts', 'utf8'))[0].match(/\w+/g);
/** A browser may have kept a file of another version: nothing in it has this name then, unless it takes the same. */
const START = `start${createHash('sha256').update(kit.join()).digest('hex').slice(0, 4)}`;

const typescript = transformOnce(
  esbuild({ target: 'es2022', tsconfig: './tsconfig.json', sourceMap: true, define: { START: JSON.stringify(START) } }),
);

// Modules and bundle are minified alike: server and browser must agree on every template, letter for letter.
const templates = transformOnce(
  minifyTemplates({
    failOnError: true,
    include: ['src/**'],
    options: { minifyOptions: { keepClosingSlash: true, conservativeCollapse: false, removeAttributeQuotes: true } },
  }),
);

const defines = readdirSync('src/define')
  // One module a tag; the provider, the guard and what tells of others are parts of these, day and settings of the server.
  .filter((file) => !['day.ts', 'define.ts', 'provider.ts', 'settings.ts', 'tell-once.ts'].includes(file))
  .map((file) => `src/define/${file}`);

const languages = readdirSync('src/model/messages').filter((file) => /^[a-z]{2}\.ts$/.test(file));

const compression = {
  ecma: 2022,
  module: true,
  // No getter here does anything, and the linter lets nobody read a property for nothing.
  compress: { passes: 6, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
};
const toMinify = (format) => [letForConst, terser({ ...compression, format: { comments: false, ...format } })];
const minify = toMinify({});
// A classic script without a charset is read in that of the page, whatever that is: it says all letters in ASCII.
const minifyScript = toMinify({ ascii_only: true });
// A first page calls nearly half of all functions. Asked so, Chromium compiles them while the file is still coming in, in
// another thread, and not one after the other while the reader waits; other engines see a comment.
const minifyFirstScript = toMinify({ ascii_only: true, preamble: '//# allFunctionsCalledOnLoad' });

/** What is installed with the library, and needs not go into a file of ours as Lit has to. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const readers = Object.keys(dependencies).filter((name) => !/^(lit|@lit|@lit-labs)(\/|$)/.test(name));

/** Whether an import names a package, and no file of ours. */
const isPackage = (id) => /^(@?[a-z][\w-]*\/?)|^node:/.test(id);

// Made for Node this package brings Node's Buffer; made for browsers it does the same with what every runtime has.
const withoutNode = {
  name: 'without-node',
  resolveId: (id) =>
    id === '@lit-labs/ssr-client' ? fileURLToPath(new URL(`node_modules/${id}/index.js`, import.meta.url)) : undefined,
};

/**
 * An app may have defined its elements in the same process, made with another copy of Lit, or do so later: those that a
 * server renders are its own, under the same tags.
 */
const REGISTRY = '\0registry';
const withOwnRegistry = {
  name: 'own-registry',
  resolveId: (id) => (id === REGISTRY ? id : undefined),
  load: (id) =>
    id === REGISTRY
      ? `import { CustomElementRegistry } from '@lit-labs/ssr-dom-shim'; export const customElements = new CustomElementRegistry();`
      : undefined,
  transform: (code) =>
    /(?<![\w.$])customElements\.get\(/.test(code)
      ? { code: `import { customElements } from '${REGISTRY}';${code}`, map: null }
      : undefined,
};

/** Parsers of Markdown bring along what writes it, and a page that reads a data set writes none. */
const withoutWriters = {
  name: 'without-writers',
  load: (id) =>
    /[\\/]mdast-util-to-markdown[\\/]index\.js$/.test(id) ? 'export const defaultHandlers = {};' : undefined,
};

/** The modules of the script tag's file, as it is made: a part that is loaded beside it takes these from there. */
const inScript = new Set();
const rememberModules = {
  name: 'remember-modules',
  generateBundle: (_, bundle) => {
    for (const { modules = {} } of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) inScript.add(id);
    }
  },
};

const KIT = '\0kit';
/** A part takes what is in the script from there, and from there nothing but the kit: a build says what is missing in it. */
const fromKit = {
  name: 'from-kit',
  async resolveId(id, importer, options) {
    if (!importer) return null;
    if (id === 'lit') return KIT;
    const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
    return inScript.has(resolved.id) ? KIT : resolved;
  },
  load: (id) => (id === KIT ? kit.map((name, index) => `export const ${name} = kit[${index}];`).join('') : undefined),
};

/** One part: a module that makes the part of the kit that it is given. */
const toPart = (name) => ({
  input: `src/parts/${name}.ts`,
  plugins: [fromKit, templates, typescript, resolve({ browser: true }), withoutUnused],
  output: {
    file: `dist/cdn/parts/${name}.js`,
    format: 'iife',
    name: 'made',
    banner: `export const ${START} = (kit) => {`,
    footer: 'return made.part;};',
    sourcemap: true,
    plugins: [minify],
  },
});

export default [
  {
    input: [
      'src/index.ts',
      'src/model.ts',
      'src/formats.ts',
      ...defines,
      ...languages.map((file) => `src/model/messages/${file}`),
    ],
    external: isPackage,
    plugins: [templates, typescript],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  // With and without what it takes to take over what a server has rendered.
  ...['cdn', 'cdn-hydrate'].map((entry) => ({
    input: `src/${entry}.ts`,
    plugins: [
      withLeanStyles,
      templates,
      typescript,
      resolve({ browser: true }),
      withoutUnused,
      withoutGlobals,
      rememberModules,
    ],
    output: {
      file: `dist/cdn/role-compare${entry === 'cdn' ? '' : '.hydrate'}.min.js`,
      // A function expression runs as a classic script and as a module alike.
      format: 'iife',
      sourcemap: true,
      plugins: [minifyFirstScript],
    },
  })),
  ...['controls', 'fit', 'search'].map(toPart),
  {
    // Lit goes into the file: of its builds a server needs the one for Node, whichever a bundler would choose.
    input: {
      server: 'src/server.ts',
      'cli/main': 'src/cli/main.ts',
      'cli/site-thread': 'src/cli/build/site-thread.ts',
      'cli/page-thread': 'src/cli/build/page-thread.ts',
    },
    external: (id) => id.startsWith('node:') || readers.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [templates, typescript, withoutNode, withOwnRegistry, resolve({ exportConditions: ['node'] })],
    output: { dir: 'dist', format: 'es', chunkFileNames: 'server/[name].js' },
  },
  {
    input: 'src/search.ts',
    plugins: [typescript],
    output: { file: 'dist/cdn/search.min.js', format: 'iife', plugins: [minifyScript] },
  },
  {
    input: { 'json-ld': 'src/elements/role-page/structured-data.ts' },
    plugins: [typescript],
    output: { dir: 'dist/cdn', format: 'es', sourcemap: true, plugins: [minify] },
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
    plugins: [typescript, withoutWriters, resolve({ browser: false, exportConditions: ['worker'] }), commonjs()],
    output: { dir: 'dist/cdn/formats', format: 'es', chunkFileNames: '[name].js', plugins: [minify] },
  },
];
