import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { pageLife } from './page-life';

vi.mock('../log', () => ({ logBug: () => undefined }));

/** A window whose page dies when the test says so. */
function windowToDie() {
  const contents = Object.assign(new EventEmitter(), { reload: vi.fn() });
  const window = { webContents: contents, isDestroyed: () => false } as unknown as BrowserWindow;
  const life = pageLife(window);
  const die = async (reason: string) => {
    contents.emit('render-process-gone', {}, { reason });
    await setImmediate();
  };
  return { life, die, reload: contents.reload };
}

describe('a page whose process dies', () => {
  it('is brought back, and told once what was being typed', async () => {
    const { life, die, reload } = windowToDie();
    expect(life.takeFallen()).toBeNull();
    await life.calls['app.typed']({ label: 'Có mặt', text: '2' });
    await life.calls['app.typed']({ label: 'Có mặt', text: '27' });
    await die('oom');
    expect(reload).toHaveBeenCalledTimes(1);
    expect(life.takeFallen()).toEqual({ draft: { label: 'Có mặt', text: '27' } });
    expect(life.takeFallen()).toBeNull();
  });

  it('after a field was left has nothing typed, and an end that was asked for is none', async () => {
    const { life, die, reload } = windowToDie();
    await life.calls['app.typed']({ label: 'Có mặt', text: '27' });
    await life.calls['app.typed'](null);
    await die('clean-exit');
    expect(reload).not.toHaveBeenCalled();
    await die('crashed');
    expect(life.takeFallen()).toEqual({ draft: null });
  });

  it('a second time tells of the first only where that was not told yet', async () => {
    const { life, die } = windowToDie();
    await life.calls['app.typed']({ label: 'Có mặt', text: '27' });
    await die('oom');
    await die('oom');
    expect(life.takeFallen()).toEqual({ draft: { label: 'Có mặt', text: '27' } });
    await die('oom');
    expect(life.takeFallen()).toEqual({ draft: null });
  });

  it('again and again is not brought back for ever', async () => {
    const { die, reload } = windowToDie();
    for (let time = 0; time < 10; time += 1) await die('crashed');
    expect(reload).toHaveBeenCalledTimes(3);
  });
});
