import { expect, it } from 'vitest';
import { localDay } from './local-day';

it('the day of a moment is that of the calendar on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
});
