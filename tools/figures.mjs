/**
 * Counts the checks that hold each promise of docs/promises.md, by the reports of the last full run, and writes the
 * table there. A promise is a heading, and is held by the files of tests that are named below it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { putFigures } from './put-figures.mjs';

const FILE = 'docs/promises.md';
const ENGINES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

function readReport(name) {
  const path = `reports/${name}.json`;
  if (!existsSync(path))
    throw new Error(`${path} is missing: run \`BROWSERS=chromium,firefox,webkit npm test\` first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** How many checks of a file passed, by its path; in Node, or in each engine. */
function countInNode() {
  const reports = ['unit', 'embed', 'package', 'stories', 'visual', 'manual'].map(readReport);
  if (reports.some(({ success }) => !success))
    throw new Error('A check failed in the last run: there is nothing to publish.');
  const counts = new Map();
  for (const { name, assertionResults } of reports.flatMap(({ testResults }) => testResults)) {
    const passed = assertionResults.filter(({ status }) => status === 'passed').length;
    const path = toPath(name);
    counts.set(path, (counts.get(path) ?? 0) + passed);
  }
  return counts;
}

const toPath = (name) => name.replace(/^.*?\/(?=(?:tests|stories)\/)/, '');

const inNode = countInNode();
const inEngines = Object.keys(ENGINES).map((engine) => {
  const { failed, passedByFile } = readReport(`elements-${engine}`);
  if (failed > 0) throw new Error(`A check failed in ${ENGINES[engine]} in the last run: there is nothing to publish.`);
  return new Map(Object.entries(passedByFile));
});

/** What properties make up by themselves: each says how often it is tried. */
const countGenerated = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/numRuns: ([\d_]+)/g)].reduce((sum, [, runs]) => sum + Number(runs), 0);

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const write = (number) => (number > 0 ? number.toLocaleString('en') : '–');

function toRow(section) {
  const title = section.slice(0, section.indexOf('\n')).trim();
  const paths = [...section.matchAll(/`(tests\/[^`]+\.test\.ts)`/g)].map(([, path]) => path);
  if (paths.length === 0) return [];
  const count = (path) => {
    const passed = inNode.get(path) ?? sum(inEngines.map((engine) => engine.get(path) ?? 0));
    if (passed === 0) throw new Error(`${FILE} names ${path}, of which no check has run.`);
    return passed;
  };
  return [`| ${title} | ${write(sum(paths.map(count)))} | ${write(sum(paths.map(countGenerated)))} |`];
}

const [, ...sections] = readFileSync(FILE, 'utf8').split(/^## /m);
const stories = [...inNode].filter(([path]) => path.startsWith('stories/'));
const totals = [
  ['axe on stories, in light and in dark', sum(stories.map(([, passed]) => passed))],
  ['pictures of stories', inNode.get('tests/visual/stories.test.ts')],
  ...Object.values(ENGINES).map((name, index) => [`elements in ${name}`, sum([...inEngines[index].values()])]),
  ['all', sum([...inNode.values()]) + sum(inEngines.flatMap((engine) => [...engine.values()]))],
];

const figures = [
  ['| promise | checks | inputs made up, at least |', '| --- | --: | --: |', ...sections.flatMap(toRow)].join('\n'),
  ['| what | checks |', '| --- | --: |', ...totals.map(([what, number]) => `| ${what} | ${write(number)} |`)].join(
    '\n',
  ),
  'Where elements are tested, a check counts once for each engine. None failed.',
];
await putFigures(FILE, 'npm run figures', figures, new Date(readReport('unit').startTime));
