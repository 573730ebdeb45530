import { afterEach, describe, expect, it, vi } from 'vitest';
import { callChannel } from '../../../main/channels';
import { OpenDataFile, readDataFile } from '../../../main/db/data-file';
import { newDataFile } from '../../../main/db/testing/data-path';
import { temporaryFolder } from '../../../main/db/testing/temp-folder';
import { answersOf } from '../../../main/ipc/answers';
import { type Handlers, handleAll } from '../../../main/ipc/handle';
import { seasonCalls } from '../../../main/ipc/season-calls';
import { Office } from '../../../main/office/office';
import type { ApiName } from '../../../shared/api';
import { appError } from '../../../shared/errors';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { fail } from '../../../shared/result';
import { must } from '../../../shared/testing/must';
import { invoke } from '../api';
import { AppStore } from './app-store';

type Listener = (event: object, argument: unknown) => Promise<unknown>;
const listeners = vi.hoisted(() => new Map<string, Listener>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) },
}));
vi.mock('../../../main/security', () => ({ isOwnPage: () => true }));
const logBug = vi.hoisted(() => vi.fn());
vi.mock('../../../main/log', () => ({ logBug }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The window's store and main, tied as preload ties them, with a file that a bug will not let be changed at first. */
async function opened() {
  const path = await newDataFile();
  const office = new Office(temporaryFolder(), '0');
  const file = must(await office.open(path));
  vi.spyOn(OpenDataFile.prototype, 'edit').mockRejectedValueOnce(new Error('reads back as another value'));
  const others = { 'app.state': async () => ({ ok: true, value: await office.state() }) };
  const handlers = {
    ...seasonCalls(office),
    ...others,
    'file.save': ({ handle }: { handle: string }) => office.save(handle),
  } as unknown as Handlers;
  handleAll(Object.keys(handlers) as ApiName[], answersOf(handlers));
  const dhcb = new Proxy(
    {},
    { get: (_, name) => (argument: unknown) => listeners.get(callChannel(name as ApiName))?.({}, argument) },
  );
  vi.stubGlobal('window', { dhcb });
  const store = new AppStore(invoke, { here: () => '', go: () => undefined, follow: () => undefined });
  await store.start();
  return { path, office, handle: file.handle, store };
}

describe('a bug in main', () => {
  it('is told as not saved, stays told after saving again, and nothing of the edit is in the file', async () => {
    const { path, office, handle, store } = await opened();
    const edit = { type: 'cell.update', cellId: 'c01', patch: { name: 'Chi bộ gõ vào' } } as const;
    expect(await store.edit(edit, handle)).toEqual(fail(appError('program-error')));
    expect(logBug).toHaveBeenCalledWith('season.edit', expect.any(Error));
    expect(store.view().problem).toEqual(appError('program-error'));
    await store.saveAgain();
    expect(store.view().problem).toEqual(appError('program-error'));
    expect(store.view().file?.season.cells[0]?.name).toBe(sampleSeason().cells[0]?.name);
    must(await office.end());
    expect(must(await readDataFile(path)).season).toStrictEqual(sampleSeason());
  });

  it('leaves the next edit of another kind as it should be', async () => {
    const { path, office, handle, store } = await opened();
    await store.edit({ type: 'cell.update', cellId: 'c01', patch: { name: 'Chi bộ gõ vào' } }, handle);
    const other = await store.edit({ type: 'ward.update', patch: { place: 'Nơi khác' } }, handle);
    expect(other.ok).toBe(true);
    must(await office.end());
    const { committee, ...rest } = must(await readDataFile(path)).season;
    const { committee: before, ...others } = sampleSeason();
    expect(committee).toEqual({ ...before, place: 'Nơi khác' });
    expect(rest).toEqual(others);
  });
});
