/** Writes how many tests passed, failed and were skipped, for the sum at the end of `npm test`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const totalsReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const { errors, testResults } of sessions) {
      totals.failed += errors.length > 0 ? 1 : 0;
      if (testResults) count(testResults, totals);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(totals));
  },
});

function count({ tests, suites }, totals) {
  for (const { skipped, passed } of tests) totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) count(suite, totals);
}
