import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { firstCalls } from './first-calls';

const timers = vi.hoisted(() => ({ end: [] as (() => void)[] }));
vi.mock('node:timers/promises', () => ({
  setTimeout: () => new Promise<void>((resolve) => timers.end.push(resolve)),
}));
beforeEach(() => void timers.end.splice(0));
afterEach(() => vi.restoreAllMocks());

function begin(text: string | undefined) {
  const rest = vi.fn(() => Promise.resolve({ answer: (name: string) => Promise.resolve(`rest: ${name}`) }));
  return { rest, answer: firstCalls(() => Promise.resolve(text), rest) };
}

it('the first state is answered without the rest, which what the page asks by itself waits for', async () => {
  const { rest, answer } = begin('first');
  expect(await answer('app.state', undefined)).toBe('first');
  const beside = answer('file.beside', {});
  await Promise.resolve();
  expect(rest).not.toHaveBeenCalled();
  timers.end[0]?.();
  expect(await beside).toBe('rest: file.beside');
});

it('what a user asks has the rest begin at once; a page that comes again is answered by that', async () => {
  const { rest, answer } = begin('first');
  await answer('app.state', undefined);
  expect(await answer('season.edit', {})).toBe('rest: season.edit');
  expect(rest).toHaveBeenCalled();
  expect(await answer('app.state', undefined)).toBe('rest: app.state');
});

it('where nothing is known at once the rest answers everything, and nothing waits', async () => {
  const { answer } = begin(undefined);
  expect(await answer('app.state', undefined)).toBe('rest: app.state');
  expect(await answer('file.beside', {})).toBe('rest: file.beside');
});
