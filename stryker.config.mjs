/**
 * `npm run mutate`: changes the code a little at a time and asks the tests beside it whether they notice.
 * Which folder of shared/ it is comes from scripts/mutate.mjs, one after the other.
 */
const folder = process.env.DHCB_MUTATED ?? 'rules';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: [
    `shared/${folder}/**/*.ts`,
    '!shared/**/*.test.ts',
    '!shared/checks/cases/**',
    '!shared/checks/examples.ts',
  ],
  // It would rewrite tsconfig.json by the interface of TypeScript, which 7 does not have; vitest does not ask it.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // Tables of names and sources, which every test loads: no test can tell one of their words from another.
  ignoreStatic: true,
  // The machine belongs to others too.
  concurrency: 1,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  tempDirName: '.cache/stryker',
  ignorePatterns: [
    '/out',
    '/dist',
    '/dist-test',
    '/demo-output',
    '/docs/images',
    '/e2e',
    '/renderer',
    '/main',
    '/bench',
    '/build',
    '/.cache',
  ],
  thresholds: { high: 95, low: 95, break: null },
  allowEmpty: false,
};
