/**
 * Compares what a page pays, in brotli bytes, with the budgets in size-budgets.json. It fails both ways:
 * above a budget, and so far below that the budget has lost its meaning and should be lowered.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What the design allows at most; a budget may only be tighter. */
const CEILINGS = {
  'cdn/role-compare.min.js': 24_000,
  'define/role-compare.js': 16_000,
  'index.js { toFaqView }': 1_000,
};
const SLACK = 0.05;

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));

async function sizeOf(entry) {
  const [file, imported] = entry.split(/\s+(?=\{)/);
  if (file.startsWith('cdn/')) return brotliCompressSync(readFileSync(`dist/${file}`)).length;
  const { outputFiles } = await build({
    stdin: {
      contents: imported ? `import ${imported} from './${file}'; console.log(${imported});` : `import './${file}';`,
      resolveDir: 'dist',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

let passed = 0;
let failed = 0;
for (const [entry, budget] of Object.entries(budgets)) {
  const size = await sizeOf(entry);
  const verdict =
    budget > CEILINGS[entry]
      ? `the budget is above the design's ${CEILINGS[entry]} B`
      : size > budget
        ? `over the budget of ${budget} B`
        : size < budget * (1 - SLACK)
          ? `well below the budget of ${budget} B: lower it`
          : undefined;
  console.log(`${verdict ? '✗' : '✓'} ${entry}  ${size} B brotli${verdict ? `, ${verdict}` : ` of ${budget}`}`);
  if (verdict) failed += 1;
  else passed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
