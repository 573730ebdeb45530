import { expect, it } from 'vitest';
import { todayHere } from './today';

it('the day of a moment is that of the calendar on the wall', () => {
  expect(todayHere(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(todayHere(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24');
});
