/** Counting outcomes across tools, from their own machine-readable reports. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A tool without tests of its own (linter, compiler) counts as one. @returns {Tally} */
export function tallyOfStatus(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** @returns {Tally} */
export function tallyOfVitest(status, file) {
  const report = readReport(file);
  if (!report) return tallyOfStatus(status || 1);
  const unloadable = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return withStatus(status, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** @returns {Tally} */
export function tallyOfPlaywright(status, file) {
  const report = readReport(file);
  if (!report) return tallyOfStatus(status || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withStatus(status, { passed: expected, failed: unexpected + flaky, skipped });
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
}

/** A tool that failed outside any test (a crash, a broken set-up) still counts. */
function withStatus(status, tally) {
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
