/** The builder, in one file. A configuration of its own, so that it is made beside the library. */
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';

const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** The reader of CSV can read Node's streams, too, and asks for them at once. */
const withoutStreams = {
  name: 'without-streams',
  resolveId: (id) => (id === 'stream' ? '\0stream' : undefined),
  load: (id) => (id === '\0stream' ? 'export default {};' : undefined),
};

export default {
  input: 'demo/builder/main.ts',
  // What it renders is light markup; declarative shadow roots need a server's Lit.
  external: /render-shadow/,
  plugins: [
    withoutStreams,
    esbuild({ target: 'es2022', tsconfig, sourceMap: true }),
    // The parsers' variants for browsers decode characters through innerHTML; those for workers need no DOM.
    resolve({ browser: false, exportConditions: ['worker'] }),
    commonjs(),
  ],
  output: {
    file: 'demo/builder/dist/builder.js',
    format: 'es',
    sourcemap: true,
    plugins: [minify({ target: 'es2022', legalComments: 'none' })],
  },
};
