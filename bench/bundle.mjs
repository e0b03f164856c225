/** Bundles a rival for the browser, as an application would ship it: minified, production builds. */
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const bench = fileURLToPath(new URL('.', import.meta.url));

/** `dist` is the folder of the library's build; `entry` the source of the module that is bundled. */
export async function bundle(entry, { dist, minify = true }) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: bench, sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    minify,
    format: 'iife',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    tsconfigRaw: {
      compilerOptions: { jsx: 'react-jsx', experimentalDecorators: true, useDefineForClassFields: false },
    },
    alias: { dist: resolve(dist) },
    write: false,
  });
  return outputFiles[0].contents;
}

export const bundleBench = ({ name, imports = [] }, options) =>
  bundle(
    `${imports.map((path) => `import '${path}';`).join('')}
     import { rival } from './rivals/${name}.js';
     import { createBench } from './harness.js';
     globalThis.bench = createBench(rival);`,
    options,
  );
