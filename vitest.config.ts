/** Unit tests stand beside what they test. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const TEST_LIMIT_MS = 30_000;

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['{shared,main,renderer,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: TEST_LIMIT_MS,
    allowOnly: false,
  },
});
