/**
 * Everything that CI runs: the build, the checks, the tests, each to its end; at the end one line with the sum of all
 * runners. A check without tests of its own (types, lint, sizes) counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureBrowsers } from './browser.mjs';
import { run } from './run.mjs';

/** Two steps run at a time, and tests in Node take half of the machine. */
const half = String(Math.ceil(availableParallelism() / 2));

const vitest = (project, { extra = '', env = {} } = {}) => ({
  name: `vitest ${project}`,
  env,
  command:
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=reports/${project.replace('*', '')}.json ${extra}`.trim(),
  report: `reports/${project.replace('*', '')}.json`,
});

const engines = (process.env.BROWSERS ?? 'chromium').split(',');

/** One engine a runner: a run of several has one of them wait for the other. */
const inEngine = (engine) => ({
  name: `elements in ${engine}`,
  command: 'wtr',
  env: { BROWSERS: engine },
  report: `reports/elements-${engine}.json`,
});

/** Needed by others, one after the other. */
const preparations = [
  { name: 'build', command: 'node tools/build.mjs' },
  { name: 'storybook', command: 'storybook build --quiet' },
];

/**
 * What has nothing to do with each other, two at a time: whoever waits for a browser leaves some of the machine to
 * others. The longest come first, so that all end at about the same time.
 */
const steps = [
  vitest('unit', { extra: '--coverage', env: { VITEST_MAX_WORKERS: half } }),
  vitest('embed'),
  ...engines.map(inEngine),
  vitest('package', { env: { VITEST_MAX_WORKERS: half } }),
  vitest('stories*'),
  { name: 'lint', command: 'eslint .' },
  vitest('visual'),
  vitest('manual'),
  { name: 'types', command: 'tsc' },
  { name: 'format', command: 'prettier --check .' },
  { name: 'generated files', command: 'tsx tools/generate.ts --check' },
  {
    name: 'package types',
    command:
      'attw --pack . --profile esm-only --exclude-entrypoints cdn/role-compare.min.js cdn/role-compare.hydrate.min.js cdn/integrity.json schema/comparison.schema.json custom-elements.json vscode.html-custom-data.json web-types.json',
  },
  { name: 'unused code', command: 'knip' },
  { name: 'package', command: 'publint --strict' },
  { name: 'size', command: 'node tools/check-size.mjs' },
  { name: 'lock file', command: 'node tools/check-lock.mjs' },
];

/** Both report formats, as one: vitest's JSON and the element tests' own. */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.numTotalTests === undefined) return report;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, testResults } = report;
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
  return { passed, failed, skipped, failures };
}

/** Enough to see the reason why a step failed. */
const LAST_LINES = 10;

/** What failed in a step, for the end of a log that nobody wants to search: tests by name, or the last words. */
const describeFailure = (name, tests, output) =>
  [name, ...(tests?.length ? tests : output.trim().split('\n').slice(-LAST_LINES))].join('\n  ');

try {
  ensureBrowsers(engines);
} catch (reason) {
  console.error(reason.message);
  process.exit(1);
}
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const only = process.argv.slice(2);
const isWanted = ({ name }) => only.length === 0 || only.some((word) => name.includes(word));

/** Shows what tests say: as they say it where no others run meanwhile, and whole at their end otherwise. */
async function runStep({ name, command, env, report }, { isAlone }) {
  const begun = Date.now();
  if (isAlone) console.log(`\n── ${name} ──`);
  const { code, output } = await run(command, {
    quiet: !isAlone,
    env: { FORCE_COLOR: '0', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
  });
  const counts = (report && readReport(report)) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
  };
  // A runner may fail without a failed test: by its coverage, or by an error outside of all tests.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.failed > 0) failures.push(describeFailure(name, counts.failures, output));
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (!isAlone) console.log(`\n── ${name} ──${report || code !== 0 ? `\n${output}` : ''}`);
  const { passed, failed, skipped } = counts;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped, ${Math.round((Date.now() - begun) / 1000)} s`);
}

const waiting = steps.filter(isWanted);
const isAlone = waiting.length === 1;
const runOneByOne = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step, { isAlone });
};

async function prepare() {
  for (const step of preparations.filter(isWanted)) await runStep(step, { isAlone: false });
}

/** Elements are tested as they are written: one engine need not wait for what is built. */
async function beginWithElements() {
  const index = waiting.findIndex(({ command }) => command === 'wtr');
  if (index >= 0 && !isAlone) await runStep(waiting.splice(index, 1)[0], { isAlone });
}

const prepared = prepare();
await Promise.all([
  prepared.then(runOneByOne),
  beginWithElements()
    .then(() => prepared)
    .then(runOneByOne),
]);

for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
