import { vi } from 'vitest';

/** Ends what hangs: a busy machine takes many times as long as a quiet one. */
const LIMIT_MS = 300_000;

/** Waits until expectations hold, however busy the machine is. */
export const until = (expectations: () => void): Promise<void> =>
  vi.waitFor(expectations, { timeout: LIMIT_MS, interval: 10 });
