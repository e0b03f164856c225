/** Builds `dist/` and `custom-elements.json`, and says what it made. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { run } from './run.mjs';

rmSync('dist', { recursive: true, force: true });

const steps = [
  'rollup -c --silent',
  'tsc -p tsconfig.build.json',
  'cem analyze --config custom-elements-manifest.config.mjs --quiet',
  'tsx tools/write-json-schema.ts',
];
for (const { code, output } of await Promise.all(steps.map((step) => run(step, { quiet: true })))) {
  if (code === 0) continue;
  console.error(output);
  process.exit(1);
}

const bundle = readFileSync('dist/cdn/role-compare.min.js');
console.log(`dist/cdn/role-compare.min.js  ${(brotliCompressSync(bundle).length / 1000).toFixed(1)} kB brotli`);
console.log(`integrity="sha384-${createHash('sha384').update(bundle).digest('base64')}"`);
