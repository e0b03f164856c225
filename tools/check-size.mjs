/**
 * Compares what a page pays, in brotli bytes, with the budgets in size-budgets.json. It fails both ways:
 * above a budget, and so far below that the budget has lost its meaning and should be lowered. A budget above the
 * design's own is a debt: it has to be listed as one, and is said aloud at every run until it is paid.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** What the design allows at most. */
const CEILINGS = {
  'cdn/role-compare.min.js': 24_000,
  'define/role-compare.js': 16_000,
  'index.js { toFaqView }': 1_000,
};
const SLACK = 0.05;

const { budgets, debts } = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));

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
    budget > CEILINGS[entry] !== debts.includes(entry)
      ? `the design allows ${CEILINGS[entry]} B: a budget above that is a debt, one below is none`
      : size > budget
        ? `over the budget of ${budget} B`
        : size < budget * (1 - SLACK)
          ? `well below the budget of ${budget} B: lower it`
          : undefined;
  console.log(`${verdict ? '✗' : '✓'} ${entry}  ${size} B brotli${verdict ? `, ${verdict}` : ` of ${budget}`}`);
  if (debts.includes(entry)) console.log(`! ${entry}  ${size - CEILINGS[entry]} B more than the design allows`);
  if (verdict) failed += 1;
  else passed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
