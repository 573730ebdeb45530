/** Unit tests stand beside what they test; those of components (.test.tsx) have a window, all others none. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Ends what hangs: a busy machine takes many times as long as a quiet one. */
const TEST_LIMIT_MS = 600_000;

export default defineConfig({
  plugins: [react()],
  test: {
    // files share a worker and what it has loaded: most of their time went into loading the same modules again
    isolate: false,
    // one for each core: the longest files mostly wait for programs that they start
    maxWorkers: '100%',
    testTimeout: TEST_LIMIT_MS,
    hookTimeout: TEST_LIMIT_MS,
    allowOnly: false,
    // whatever the shell or a build before says: the production React has no act() for tests of components
    env: { NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,main,renderer,scripts,torture}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['shared/testing/property-runs.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['shared/testing/property-runs.ts', 'renderer/testing/window.ts'],
        },
      },
    ],
  },
});
