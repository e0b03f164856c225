/**
 * Pages a second without a browser: the first page as a fragment and as a document, by this library and by React's
 * server renderer, in turns and in one process. Each page is rendered from a copy of the data set that nobody has
 * seen before, and checked inside the clock.
 */
import { performance } from 'node:perf_hooks';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { median } from './statistics.mjs';

const WHAT = 'server rendering of W1, pages a second';
const PAGES = 200;
/** Until everybody's code is compiled for good. */
const WARM_UP_ROUNDS = 10;
const CANONICAL = 'https://example.com/compare/ai-pm-vs-traditional-pm';
const STYLES = '/role-compare.css';
const POLICY = `default-src 'none'; style-src 'self'; img-src 'self' http: https: data:; base-uri 'none'; form-action 'none'`;

/** Whom each of ours has to be ahead of; hydration has its price, and no budget. */
const ROWS = [
  { what: 'fragment, light', base: 'fragment, React', budget: 1 },
  { what: 'document', base: 'document, React', budget: 1 },
  // The second time that React renders the fragment, beside this.
  { what: 'fragment, shadow DOM to hydrate', base: 'fragment, React ' },
];

export const isServerRenderingWanted = ({ only }) => WHAT.includes(only.toLowerCase());

/** Measures, and resolves to a table and to how many rows kept their budget and how many did not. */
export async function benchServerRendering({ rounds, dist }) {
  const source = await readFile(new URL('../stories/data/ai-pm-vs-traditional-pm.json', import.meta.url), 'utf8');
  const renderers = await toRenderers(dist);
  await check(renderers, source);
  // Elements leave much behind; who is measured beside them would pay for it, so they have a turn of their own.
  const samples = {};
  for (const names of [
    ['fragment, light', 'fragment, React', 'document', 'document, React'],
    ['fragment, shadow DOM to hydrate', 'fragment, React '],
  ]) {
    Object.assign(samples, await measureInTurns(names, renderers, { rounds, source }));
  }
  const names = Object.keys(samples);
  const rates = Object.fromEntries(names.map((name) => [name, median(samples[name])]));
  const rows = ROWS.map(({ what, base, budget }) => {
    const ratio = rates[what] / rates[base];
    const isKept = budget === undefined ? undefined : ratio > budget;
    return { what, base, ratio, budget, isKept };
  });
  return { table: toTable(rates, rows), rows, samples };
}

async function measureInTurns(names, renderers, { rounds, source }) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const [index] of names.entries()) {
      const name = names.at((index + round) % names.length);
      const rate = await measure(renderers[name.trim()], source);
      if (round >= 0) samples[name].push(rate);
    }
  }
  return samples;
}

async function toRenderers(dist) {
  const ours = await import(pathToFileURL(resolve(dist, 'server.js')).href);
  const react = await bundleReact();
  const htmlOf = ({ html, problems }) => html ?? Promise.reject(new Error(JSON.stringify(problems)));
  return {
    'fragment, light': async (data) => htmlOf(await ours.renderFragment(data, { inlineData: false })),
    'fragment, shadow DOM to hydrate': async (data) =>
      htmlOf(await ours.renderFragment(data, { inlineData: false, mode: 'shadow' })),
    'fragment, React': (data) => react.renderFragment(data),
    document: async (data) =>
      htmlOf(await ours.renderDocument(data, { canonical: CANONICAL, styles: { href: STYLES } })),
    'document, React': (data) =>
      react.renderDocument({ input: data, canonical: CANONICAL, styles: STYLES, policy: POLICY }),
  };
}

/** React as a server ships it: the production build, in one file. */
async function bundleReact() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('rivals/react-server.tsx', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const folder = await mkdtemp(join(tmpdir(), 'role-compare-bench-'));
  const file = join(folder, 'react-server.cjs');
  await writeFile(file, outputFiles[0].contents);
  const bundle = createRequire(import.meta.url)(file);
  await rm(folder, { recursive: true });
  return bundle;
}

/** Everybody shows every word of the data set, or the comparison is none. */
async function check(renderers, source) {
  const data = JSON.parse(source);
  const words = [data.title, data.summary, data.overview, data.cta.text, ...data.faq.flatMap(({ answer }) => answer)];
  const plain = (text) => text.replace(/<[^>]*>|&[#\w]+;|[^\p{Letter}\p{Number}]/gu, '');
  for (const [name, render] of Object.entries(renderers)) {
    const html = plain(await render(JSON.parse(source)));
    const missing = words.find((text) => !html.includes(plain(text.replace(/[&'"<>]/g, ''))));
    if (missing) throw new Error(`${name} doesn't show what the others show: ${missing}`);
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

async function measure(render, source) {
  const copies = Array.from({ length: PAGES }, () => JSON.parse(source));
  // What one leaves behind is not for the next one to clear away.
  collectGarbage();
  const start = performance.now();
  for (const copy of copies) await render(copy);
  return (PAGES * 1000) / (performance.now() - start);
}

function toTable(rates, rows) {
  const format = (number) => Math.round(number).toLocaleString('en');
  const lines = rows.map(({ what, base, ratio, budget, isKept }) => {
    const verdict = isKept === undefined ? '' : isKept ? '✓' : '✗';
    return `| ${what} | ${format(rates[what])} | ${format(rates[base])} | ${ratio.toFixed(2)} | ${budget ? `> ${budget}` : '–'} | ${verdict} |`;
  });
  return [`| ${WHAT} | role-compare | React | ratio | budget | |`, '|---|---|---|---|---|---|', ...lines].join('\n');
}
