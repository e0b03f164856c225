/** Brings every file that is derived from the sources up to date; with `--check` it only says which are not. */
import { readFile, writeFile } from 'node:fs/promises';
import { comparisonSchema } from '../src/model/schema.js';
import { generateShape } from './generate-shape.js';

const outputs: Record<string, string> = {
  'src/model/shape.generated.ts': generateShape(comparisonSchema),
};

const stale: string[] = [];
for (const [path, text] of Object.entries(outputs)) {
  if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(path, text);
}

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is out of date: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
}
