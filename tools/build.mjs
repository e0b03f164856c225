/** Builds `dist/` and `custom-elements.json`, and says what it made. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { integrityOf } from './integrity.mjs';
import { run } from './run.mjs';

for (const folder of ['dist', 'demo/builder/dist']) rmSync(folder, { recursive: true, force: true });

const steps = [
  'rollup -c --silent',
  'rollup -c demo/builder/rollup.config.mjs --silent',
  'tsc -p tsconfig.build.json',
  'cem analyze --config custom-elements-manifest.config.mjs --quiet',
  'tsx tools/write-json-schema.ts',
];
for (const { code, output } of await Promise.all(steps.map((step) => run(step, { quiet: true })))) {
  if (code === 0) continue;
  console.error(output);
  process.exit(1);
}

// What frameworks and editors know of the elements is written from the manifest.
const types = await run('tsx tools/write-types.ts', { quiet: true });
if (types.code !== 0) {
  console.error(types.output);
  process.exit(1);
}

cpSync('src/themes', 'dist/themes', { recursive: true });
for (const file of ['index.html', 'preview.html', 'builder.css', 'preview.css']) {
  cpSync(`demo/builder/${file}`, `demo/builder/dist/${file}`);
}

const bundle = readFileSync('dist/cdn/role-compare.min.js');
console.log(`dist/cdn/role-compare.min.js  ${(brotliCompressSync(bundle).length / 1000).toFixed(1)} kB brotli`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = integrityOf('dist/cdn');
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
console.log(`integrity="${files['role-compare.min.js']}"`);
