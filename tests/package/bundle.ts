/** The consumer's code through each of the bundlers that people have, made small as for production. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import terser from '@rollup/plugin-terser';
import resolve from '@rollup/plugin-node-resolve';
import { build as buildWithEsbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as buildWithVite, type Rolldown } from 'vite';
import webpack from 'webpack';

/** Bundles the module at a path; resolves to the code of the entry. */
type Bundle = (entry: string, consumer: string) => Promise<string>;

const esbuild: Bundle = async (entry, consumer) => {
  const { outputFiles } = await buildWithEsbuild({
    absWorkingDir: consumer,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]!.text;
};

const withRollup: Bundle = async (entry) => {
  const bundle = await rollup({ input: entry, plugins: [resolve({ browser: true })] });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, format: { comments: false } })],
  });
  await bundle.close();
  return output[0].code;
};

const vite: Bundle = async (entry, consumer) => {
  const { output } = (await buildWithVite({
    root: consumer,
    configFile: false,
    logLevel: 'silent',
    build: { target: 'es2022', write: false, modulePreload: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
};

const withWebpack: Bundle = async (entry, consumer) => {
  const path = join(consumer, 'webpack');
  const compiler = webpack({
    mode: 'production',
    context: consumer,
    entry,
    target: ['web', 'es2022'],
    performance: false,
    output: { path, filename: 'main.js' },
  });
  const files = new Map<string, string>();
  compiler.outputFileSystem = {
    ...compiler.outputFileSystem!,
    mkdir: (_: string, ...rest: unknown[]) => (rest.at(-1) as () => void)(),
    writeFile: (file: string, content: string | Buffer, done: () => void) => {
      files.set(file, content.toString());
      done();
    },
  } as never;
  const stats = await new Promise<webpack.Stats>((done, fail) =>
    compiler.run((reason, result) => (reason ? fail(reason) : done(result!))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
  return files.get(join(path, 'main.js'))!;
};

const BUNDLERS = { esbuild, rollup: withRollup, vite, webpack: withWebpack } as const;

export type Bundler = keyof typeof BUNDLERS;
export const bundlers = Object.keys(BUNDLERS) as readonly Bundler[];

/** Bundles code of the consumer's. */
export function bundle(bundler: Bundler, code: string, consumer: string): Promise<string> {
  const entry = join(consumer, 'entry.js');
  writeFileSync(entry, code);
  return BUNDLERS[bundler](entry, consumer);
}
