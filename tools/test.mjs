/**
 * Everything that CI runs, one step after the other, each to its end; at the end one line with the sum of
 * all runners. A check without tests of its own (types, lint, sizes) counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureBrowsers } from './browser.mjs';
import { run } from './run.mjs';

const vitest = (project, extra = '') => ({
  name: `vitest ${project}`,
  command:
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=reports/${project.replace('*', '')}.json ${extra}`.trim(),
  report: `reports/${project.replace('*', '')}.json`,
});

const engines = process.env.BROWSERS ?? 'chromium';

const steps = [
  { name: 'build', command: 'node tools/build.mjs' },
  { name: 'lock file', command: 'node tools/check-lock.mjs' },
  { name: 'types', command: 'tsc' },
  { name: 'lint', command: 'eslint .' },
  { name: 'format', command: 'prettier --check .' },
  { name: 'generated files', command: 'tsx tools/generate.ts --check' },
  { name: 'unused code', command: 'knip' },
  { name: 'size', command: 'node tools/check-size.mjs' },
  { name: 'package', command: 'publint --strict' },
  {
    name: 'package types',
    command:
      'attw --pack . --profile esm-only --exclude-entrypoints cdn/role-compare.min.js cdn/role-compare.hydrate.min.js cdn/integrity.json schema/comparison.schema.json custom-elements.json vscode.html-custom-data.json web-types.json',
  },
  vitest('unit', '--coverage'),
  { name: `elements in ${engines}`, command: 'wtr', report: 'reports/elements.json' },
  vitest('embed'),
  vitest('package'),
  vitest('visual'),
  vitest('stories*'),
  { name: 'storybook', command: 'storybook build --quiet' },
  vitest('manual'),
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
  ensureBrowsers(engines.split(','));
} catch (reason) {
  console.error(reason.message);
  process.exit(1);
}
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const only = process.argv.slice(2);
for (const { name, command, report } of steps) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  console.log(`\n── ${name} ──`);
  const { code, output } = await run(command, {
    quiet: !report,
    env: { FORCE_COLOR: '0', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
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
  if (!report) console.log(code === 0 ? 'ok' : output);
  else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}
writeFileSync('reports/total.json', JSON.stringify(total));
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
