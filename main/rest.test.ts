import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tidyAtRest } from './rest';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('tidies once after a screen was left, when nothing is pressed any more', () => {
  const page = new EventTarget();
  const tidy = vi.fn();
  tidyAtRest(page, tidy);
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(60_000);
  expect(tidy).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('hashchange'));
  for (let key = 0; key < 10; key += 1) {
    vi.advanceTimersByTime(3000);
    page.dispatchEvent(new Event('keydown'));
  }
  expect(tidy).not.toHaveBeenCalled();
  vi.advanceTimersByTime(4000);
  expect(tidy).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(60_000);
  expect(tidy).toHaveBeenCalledTimes(1);
});
