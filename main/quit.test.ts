import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppError, appError } from '../shared/errors';
import { fail, ok, type Result } from '../shared/result';
import { quitAfterLastSave } from './quit';

const { app, powerMonitor, askLeaveUnsaved } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return {
    app: Object.assign(new Emitter(), { quit: vi.fn() }),
    powerMonitor: new Emitter(),
    askLeaveUnsaved: vi.fn(),
  };
});
vi.mock('electron', () => ({ app, powerMonitor }));
vi.mock('./dialogs', () => ({ askLeaveUnsaved }));
vi.mock('./log', () => ({ logBug: vi.fn() }));

beforeEach(() => {
  for (const emitter of [app, powerMonitor]) emitter.removeAllListeners();
  app.quit.mockReset();
  askLeaveUnsaved.mockReset();
});

/** A window whose last save ends when the test says so. */
function open() {
  const window = new EventEmitter();
  let end: (saved: Result<null, AppError>) => void = () => undefined;
  let stop: (bug: Error) => void = () => undefined;
  const save = vi.fn(
    () =>
      new Promise<Result<null, AppError>>((resolve, reject) => {
        end = resolve;
        stop = reject;
      }),
  );
  const abandon = vi.fn(() => Promise.resolve());
  quitAfterLastSave(window as unknown as BrowserWindow, { save, abandon });
  const saved = async (result: Result<null, AppError> = ok(null)) => {
    end(result);
    await setImmediate();
  };
  const broken = async () => {
    stop(new Error('a bug'));
    await setImmediate();
  };
  return { window, save, abandon, saved, broken };
}

/** Emits an event that asks for the end; whether it was held back. */
function isHeldBack(emitter: EventEmitter, name: string): boolean {
  const preventDefault = vi.fn();
  emitter.emit(name, { preventDefault });
  return preventDefault.mock.calls.length > 0;
}

const full = fail(appError('disk-full'));

describe('the end of the program', () => {
  it.each([
    ['the cross', 'window', 'close'],
    ['the menu', 'app', 'before-quit'],
    ['Windows that logs off or shuts down', 'window', 'query-session-end'],
    ['another system that shuts down', 'power', 'shutdown'],
  ])('asked for by %s waits for the last save, once', async (_, who, name) => {
    const { window, save, saved } = open();
    const emitter = { window, app, power: powerMonitor }[who] ?? window;
    expect(isHeldBack(emitter, name)).toBe(true);
    expect(isHeldBack(emitter, name)).toBe(true);
    expect(isHeldBack(window, 'query-session-end')).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
    expect(app.quit).not.toHaveBeenCalled();
    await saved();
    expect(app.quit).toHaveBeenCalledTimes(1);
    expect(isHeldBack(app, 'before-quit')).toBe(false);
    expect(isHeldBack(window, 'close')).toBe(false);
  });

  it('does not come where the save fails and the user stays; Windows is held back again then', async () => {
    const { window, save, saved, abandon } = open();
    askLeaveUnsaved.mockResolvedValue(false);
    expect(isHeldBack(window, 'query-session-end')).toBe(true);
    await saved(full);
    expect(askLeaveUnsaved).toHaveBeenCalledTimes(1);
    expect(app.quit).not.toHaveBeenCalled();
    expect(isHeldBack(window, 'query-session-end')).toBe(true);
    expect(save).toHaveBeenCalledTimes(2);
    askLeaveUnsaved.mockResolvedValue(true);
    await saved(full);
    expect(abandon).toHaveBeenCalledTimes(1);
    expect(app.quit).toHaveBeenCalledTimes(1);
  });

  it('asks where a bug stops the save, as where the disk does, and the user may stay', async () => {
    const { window, save, broken } = open();
    askLeaveUnsaved.mockResolvedValue(false);
    expect(isHeldBack(window, 'close')).toBe(true);
    await broken();
    expect(askLeaveUnsaved).toHaveBeenCalledWith(window, appError('program-error'));
    expect(app.quit).not.toHaveBeenCalled();
    expect(isHeldBack(window, 'close')).toBe(true);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('comes even where nobody can be asked any more', async () => {
    const { window, broken } = open();
    askLeaveUnsaved.mockRejectedValue(new Error('no window'));
    isHeldBack(window, 'close');
    await broken();
    expect(app.quit).toHaveBeenCalledTimes(1);
    expect(isHeldBack(app, 'before-quit')).toBe(false);
  });

  it.each(['unasked', 'against the answer'])(
    'that Windows forces %s is quitting at once and waits for what is written',
    async (how) => {
      const { window, save, saved } = open();
      if (how === 'against the answer') expect(isHeldBack(window, 'query-session-end')).toBe(true);
      window.emit('session-end', {});
      // Electron ends the program at once unless it is quitting when this returns
      expect(app.quit).toHaveBeenCalledTimes(1);
      expect(isHeldBack(app, 'before-quit')).toBe(false);
      expect(isHeldBack(window, 'close')).toBe(false);
      expect(isHeldBack(app, 'will-quit')).toBe(true);
      expect(save).toHaveBeenCalled();
      await saved();
      expect(app.quit).toHaveBeenCalledTimes(2);
      expect(isHeldBack(app, 'will-quit')).toBe(false);
      expect(askLeaveUnsaved).not.toHaveBeenCalled();
    },
  );
});
