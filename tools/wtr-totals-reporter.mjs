/** Writes how many tests passed, failed and were skipped, and which failed, for the end of `npm test` and for figures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

export const totalsReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0, failures: [], passedByFile: {} };
    for (const { browser, errors, testFile, testResults } of sessions) {
      if (errors.length > 0) {
        totals.failed += 1;
        totals.failures.push(`${browser.name}: ${testFile}: ${errors[0].message}`);
      }
      const before = totals.passed;
      if (testResults) count(testResults, totals, [browser.name]);
      totals.passedByFile[relative('.', testFile)] = totals.passed - before;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(totals));
  },
});

function count({ tests, suites }, totals, names) {
  for (const { name, skipped, passed } of tests) {
    const result = skipped ? 'skipped' : passed ? 'passed' : 'failed';
    totals[result] += 1;
    if (result === 'failed') totals.failures.push([...names, name].join(' > '));
  }
  for (const suite of suites) count(suite, totals, [...names, suite.name]);
}
