/** End-to-end tests in the real Electron; `npm run demo`, `npm run manual`, `npm run walks` and `npm run torture` run projects of their own. */
import { defineConfig } from '@playwright/test';

/** They end what hangs: a busy machine takes many times as long as a quiet one. */
const TEST_LIMIT_MS = 300_000;
const EXPECT_LIMIT_MS = 30_000;

/** What the walks took, in one table. */
const WALK_TABLE = './e2e/support/walk-table.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  timeout: TEST_LIMIT_MS,
  expect: { timeout: EXPECT_LIMIT_MS },
  workers: 2,
  // by hand one failure is enough; elsewhere a test that raced is told with its reason, and tried once more
  retries: process.env['CI'] === 'true' ? 1 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }], [WALK_TABLE]],
  projects: [
    {
      name: 'e2e',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/demo.spec.ts', '**/manual.spec.ts', '**/torture.spec.ts'],
    },
    { name: 'demo', testMatch: '**/demo.spec.ts' },
    { name: 'manual', testMatch: '**/manual.spec.ts' },
    { name: 'walks', testMatch: ['**/*.walk.ts', '**/{keys,one-step,keys-of-decisions}.spec.ts'] },
    { name: 'torture', testMatch: '**/torture.spec.ts' },
  ],
});
