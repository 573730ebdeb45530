/** Counting outcomes across tools, from their own machine-readable reports. */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What is told of why a test failed: the beginning, where the message stands. */
const LONGEST_REASON = 1500;

/**
 * `failures` are names of tests that failed, each with the reason; `unsteady` those that passed only when tried again.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], unsteady: string[] }} Tally
 */

/** A tool without tests of its own (linter, compiler) counts as one. @returns {Tally} */
export function tallyOfStatus(status) {
  return {
    passed: status === 0 ? 1 : 0,
    failed: status === 0 ? 0 : 1,
    skipped: 0,
    failures: [],
    unsteady: [],
  };
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
    failures: [
      ...unloadable.map(({ name, message }) => failure(name, message)),
      ...report.testResults.flatMap(failuresOfSuite),
    ],
    unsteady: [],
  });
}

/** @returns {Tally} */
export function tallyOfPlaywright(status, file) {
  const report = readReport(file);
  if (!report) return tallyOfStatus(status || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withStatus(status, {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: told(report.suites, ({ ok }) => !ok),
    unsteady: told(report.suites, ({ tests }) => tests.some(({ status: outcome }) => outcome === 'flaky')),
  });
}

function failuresOfSuite({ name, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  return failed.map((test) => failure(`${name} › ${test.fullName}`, test.failureMessages.join('\n')));
}

function told(suites, isTold) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(isTold)
      .map(({ file, line, title, tests }) => failure(`${file}:${line} › ${title}`, reasonsOf(tests))),
    ...told(inner, isTold),
  ]);
}

function reasonsOf(tests) {
  const errors = tests.flatMap(({ results }) => results).flatMap(({ errors: all }) => all);
  return errors.map(({ message }) => message ?? '').join('\n');
}

function failure(name, reason = '') {
  // the stack says little without the sources of that machine
  const text = stripVTControlCharacters(reason).replaceAll(/^ +at .*$\n?/gmu, '');
  return `${name}\n${text.slice(0, LONGEST_REASON).trim()}`;
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const count = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(count);
  const [failures, unsteady] = ['failures', 'unsteady'].map((key) => tallies.flatMap((tally) => tally[key]));
  return { passed, failed, skipped, failures, unsteady };
}

/** A tool that failed outside any test (a crash, a broken set-up) still counts. */
function withStatus(status, tally) {
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
