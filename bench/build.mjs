/**
 * Builds sites of made-up comparisons with the command line as users run it, and prints pages a second and the most
 * memory that the whole process ever had: of 1,000 pages, of 10,000, and of each once more with nothing changed.
 * `npm run bench:build -- --pages 1000,40000`
 */
import { performance } from 'node:perf_hooks';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '1000,10000' } } });
const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const source = await readFile(new URL('../stories/data/ai-pm-vs-traditional-pm.json', import.meta.url), 'utf8');

const rows = [];
for (const count of values.pages.split(',').map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), 'role-compare-bench-'));
  await writeDataSets(folder, count);
  rows.push({ what: `${count} pages`, ...(await build(folder)) });
  rows.push({ what: `${count} pages, nothing changed`, ...(await build(folder)) });
  await rm(folder, { recursive: true });
}
console.log('| build of | seconds | pages a second | peak memory | |\n|---|---|---|---|---|');
for (const { what, seconds, count, peak, summary } of rows) {
  console.log(`| ${what} | ${seconds.toFixed(1)} | ${Math.round(count / seconds)} | ${peak} MB | ${summary} |`);
}
console.log(`\nNode ${process.version}, ${availableParallelism()} threads.`);

/** As many comparisons of two out of a hundred, with the length of the first page. */
async function writeDataSets(folder, count) {
  const data = JSON.parse(source);
  for (let index = 0; index < count; index += 1) {
    const names = [`Contender ${index % 97}`, `Contender ${(index * 7 + 1) % 101}`];
    const contenders = data.contenders.map((each, place) => ({ ...each, name: names[place] }));
    const directory = join(folder, 'content', `${index % 50}`);
    if (index < 50) await mkdir(directory, { recursive: true });
    await writeFile(
      join(directory, `${index}.json`),
      JSON.stringify({ ...data, title: `${names.join(' vs ')}, ${index}`, contenders }),
    );
  }
}

async function build(folder) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      fileURLToPath(new URL('peak-memory.mjs', import.meta.url)),
      program,
      'build',
      'content/**/*.json',
      '--out',
      'site',
      '--base',
      'https://example.com/',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(said);
  const [summary, rendered, unchanged] = /(\d+) rendered, (\d+) unchanged, \d+ failed/.exec(said);
  return {
    seconds: (performance.now() - start) / 1000,
    count: Number(rendered) + Number(unchanged),
    peak: /peak memory: (\d+) MB/.exec(said)[1],
    summary,
  };
}
