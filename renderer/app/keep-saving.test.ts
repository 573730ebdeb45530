import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { appError } from '../../shared/errors';
import { keepSaving } from './keep-saving';
import type { AppView } from './store/app-view';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store whose disk refuses so many attempts. */
function refusing(times: number) {
  const listeners = new Set<() => void>();
  const attempts: number[] = [];
  let saving: AppView['saving'] = { state: 'saved' };
  const show = (next: AppView['saving']) => {
    saving = next;
    for (const listener of listeners) listener();
  };
  const failed = { state: 'failed', error: appError('disk-full') } as const;
  const stop = keepSaving({
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => ({ saving }) as AppView,
    saveAgain: () => {
      attempts.push(Date.now());
      show(attempts.length > times ? { state: 'saved' } : failed);
      return Promise.resolve(saving.state === 'saved');
    },
  });
  return { attempts, stop, fail: () => show(failed) };
}

it('tries again in growing steps until the disk takes it, and then no more', async () => {
  const { attempts, fail } = refusing(5);
  const began = Date.now();
  fail();
  fail();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(attempts.map((at) => at - began)).toEqual([2000, 7000, 17_000, 47_000, 77_000, 107_000]);
});

it('begins anew with the next failure', async () => {
  const { attempts, fail, stop } = refusing(0);
  fail();
  await vi.advanceTimersByTimeAsync(10_000);
  fail();
  await vi.advanceTimersByTimeAsync(2000);
  expect(attempts).toHaveLength(2);
  stop();
  fail();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(attempts).toHaveLength(2);
});
