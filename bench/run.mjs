/**
 * Measures the library beside its rivals, all in one run and in turns, and compares the medians with the budgets of
 * the design; exit code 1 where one is broken. How each thing is measured is told in scenarios.ts, heap.mjs and
 * load.mjs.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { run } from '../tools/run.mjs';
import { launch } from './browser.mjs';
import { ROWS } from './budgets.mjs';
import { toLoadFiles } from './load.mjs';
import { publish } from './publish.mjs';
import { measure, WARM_UP_ROUNDS } from './measure.mjs';
import { readOptions } from './options.mjs';
import { toBenchFiles } from './pages.mjs';
import { toMedianTable, toRatioTable, toResults } from './report.mjs';
import { RIVALS } from './rivals.mjs';
import { benchServerRendering, isServerRenderingWanted } from './server-rendering.mjs';
import { serve } from './server.mjs';

const options = readOptions();
const rows = ROWS.filter(({ what }) => what.toLowerCase().includes(options.only.toLowerCase()));
const isServerWanted = isServerRenderingWanted(options);
if (rows.length === 0 && !isServerWanted) {
  console.error(`No row contains “${options.only}”:\n${ROWS.map(({ what }) => what).join('\n')}`);
  process.exit(2);
}
if (options.build) {
  const { code } = await run('npm run build');
  if (code !== 0) process.exit(code);
}

const report = {};
const results = [];
const figures = [];
if (rows.length > 0) {
  const measured = await benchInBrowser();
  const text = `${toRatioTable(measured.results, RIVALS)}\n\n${toMedianTable(RIVALS, measured.samples)}\n\n${measured.summary}`;
  console.log(`\n${text}`);
  figures.push('### In a browser: `npm run bench`', text);
  results.push(...measured.results);
  Object.assign(report, measured);
}
if (isServerWanted) {
  const measured = await benchServerRendering(options);
  const text = `${measured.table}\n\nNode ${process.version}, one thread; medians of ${options.rounds} rounds.`;
  console.log(`\n${text}`);
  figures.push('### Without a browser: `npm run bench -- --only "server rendering"`', text);
  results.push(...measured.rows.filter(({ budget }) => budget !== undefined));
  report.serverRendering = measured;
}
if (options.publish) await publish(figures);
if (options.json) await writeFile(options.json, `${JSON.stringify(report, undefined, 2)}\n`);

const broken = results.filter(({ isKept }) => !isKept);
console.log(`${results.length - broken.length} passed, ${broken.length} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;

async function benchInBrowser() {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
  const files = await Promise.all(
    RIVALS.flatMap((rival) => [toBenchFiles(rival, options), toLoadFiles(rival, options)]),
  );
  const server = await serve(Object.assign({}, ...files));
  const browser = await launch();
  const version = await browser.version();
  const samples = await measure(scenarios, { browser, origin: server.origin, rounds: options.rounds }).finally(
    async () => {
      await browser.close();
      server.close();
    },
  );
  const summary = `${version}, ${cpus().length} × ${cpus()[0].model.trim()}; medians of ${options.rounds} rounds after ${WARM_UP_ROUNDS} that don't count.`;
  return { summary, results: toResults(rows, RIVALS, samples), samples };
}
