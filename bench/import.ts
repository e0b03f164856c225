/**
 * Reads thousands of damaged and generated pages, counts what was thrown, and measures how long a page of 20 kB takes.
 * `npm run bench:import -- --pages 10000 --seed 1`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { importFile, type Format } from '../src/formats/index.js';
import { markdownPage, mutated } from '../tests/formats/arbitrary-page.js';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.pages);
const seed = Number(values.seed);
const SIZE = 20_000;
const LIMIT = 200;

const folders = ['tests/formats/fixtures', ...(process.env.INPUTS?.split(':') ?? [])];
const inputs = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);
const formats: readonly Format[] = ['markdown', 'text', 'html', 'csv'];

const page = fc.oneof(mutated(inputs.map(({ text }) => text)), markdownPage);
const pages = fc.sample(fc.tuple(page, fc.constantFrom(...formats)), { numRuns: count, seed });

// What is measured is the importer, not the machine that compiles it.
for (const { text, name } of inputs) for (let round = 0; round < 20; round += 1) importFile({ text, name });

/** Milliseconds a page of 20 kB: of a longer text, its share; a shorter one counts as a page. */
const times: { readonly ms: number; readonly format: Format; readonly text: string }[] = [];
let exceptions = 0;
for (const [text, format] of pages) {
  const start = performance.now();
  try {
    importFile({ text, format });
  } catch (reason) {
    exceptions += 1;
    console.error(format, reason, JSON.stringify(text.slice(0, 400)));
  }
  const ms = (performance.now() - start) / Math.max(1, text.length / SIZE);
  times.push({ ms, format, text });
}
times.sort((a, b) => a.ms - b.ms);
const at = (share: number): string =>
  times[Math.min(times.length - 1, Math.floor(share * times.length))]!.ms.toFixed(1);
const slow = times.filter(({ ms }) => ms > LIMIT);
const lengths = times.map(({ text }) => text.length).sort((a, b) => a - b);
const kilo = (index: number): string => (lengths[index]! / 1000).toFixed(1);
console.log(
  `${count} texts of ${kilo(0)} to ${kilo(count - 1)} kB (median ${kilo(count >> 1)}), seed ${seed}: ${inputs.length} inputs damaged, and generated Markdown`,
);
console.log(`exceptions ${exceptions}`);
console.log(
  `a page of 20 kB: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, max ${at(1)} ms; ${slow.length} above ${LIMIT} ms`,
);
for (const { ms, format, text } of slow.slice(-3))
  console.log(`${ms.toFixed(0)} ms as ${format}: ${JSON.stringify(text.slice(0, 200))}`);
process.exitCode = exceptions > 0 || slow.length > 0 ? 1 : 0;
