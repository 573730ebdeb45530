/** The tests beside the folder that is being mutated, and no others. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [`shared/${process.env.DHCB_MUTATED ?? 'rules'}/**/*.test.ts`],
    environment: 'node',
    // what is loaded stays loaded: which change is in force is asked while the code runs
    isolate: false,
    setupFiles: ['./shared/testing/property-runs.ts'],
    // fewer cases: a thousand changes of the code are tried, each against all of them
    env: { DHCB_RUNS: '25' },
  },
});
