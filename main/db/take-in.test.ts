import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportEdit } from '../../shared/domain/edits';
import { must, mustFail } from '../../shared/testing/must';
import { readDataFile } from './data-file';
import { newDataFile, opened } from './testing/data-path';

const rename = (name: string) => ({ type: 'cell.update', cellId: 'c01', patch: { name } }) as const;

/** A list long enough that it takes several turns of the program. */
function list(cellIds: readonly string[]): ImportEdit {
  const items = (cell: string) =>
    Array.from({ length: 300 }, (_, index) => ({
      id: `${cell}-${String(index)}`,
      fullName: `Trần Thử ${String(index)}`,
      born: '1970-03-15',
    }));
  const rosters = cellIds.map((cell) => ({ cell, items: items(cell) }));
  return { type: 'import.apply', cells: [], counts: [], rosters, members: [], memberUpdates: [] };
}

const unheard = { signal: new AbortController().signal, onStep: () => undefined };

async function withList() {
  const path = await newDataFile();
  const file = await opened(path);
  return { path, file, edit: list(file.season().cells.map(({ id }) => id)) };
}

/** Each step takes a turn of its own, however fast the machine is. */
const TURN_PASSED_MS = 1000;

describe('a list that is taken in', () => {
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += TURN_PASSED_MS;
      return now;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is one step: on the disk whole, taken back and done again at once', async () => {
    const { path, file, edit } = await withList();
    const before = file.season();
    const steps = new Set<string>();
    must(await file.takeIn(edit, { ...unheard, onStep: (step) => steps.add(step) }));
    expect([...steps]).toEqual(['storing', 'writing']);
    const after = file.season();
    expect(after.cells.map(({ roster = [] }) => roster.length)).toEqual(before.cells.map(() => 300));
    must(await file.undo());
    expect(file.season()).toBe(before);
    must(await file.redo());
    expect(file.season()).toBe(after);
    must(await file.close());
    expect(must(await readDataFile(path)).season).toStrictEqual(after);
  });

  it('is stopped until it is written, and nothing of it is there then', async () => {
    const { path, file, edit } = await withList();
    const before = file.season();
    const stop = new AbortController();
    const way = { signal: stop.signal, onStep: () => stop.abort() };
    expect(mustFail(await file.takeIn(edit, way)).code).toBe('cancelled');
    expect(file.season()).toBe(before);
    expect(mustFail(await file.undo()).code).toBe('nothing-to-undo');
    must(await file.close());
    expect(must(await readDataFile(path)).season).toStrictEqual(before);
  });

  it('lets no other change in between, whatever is asked meanwhile', async () => {
    const { path, file, edit } = await withList();
    let asked: readonly Promise<unknown>[] = [];
    const onStep = (step: string) => {
      if (step !== 'writing' || asked.length > 0) return;
      asked = [file.edit(rename('Chi bộ đổi tên')), file.keepCopy('asked'), file.undo(), file.redo()];
    };
    const taken = must(await file.takeIn(edit, { ...unheard, onStep }));
    const [renamed, , undone] = await Promise.all(asked);
    expect(taken.change.cells).toHaveLength(file.season().cells.length);
    expect(renamed).toMatchObject({ ok: true, value: { change: { cells: [{ name: 'Chi bộ đổi tên' }] } } });
    expect(undone).toMatchObject({ ok: true, value: { type: 'cell.update' } });
    must(await file.close());
    const { season } = must(await readDataFile(path));
    expect(season.cells[0]).toMatchObject({ name: 'Chi bộ đổi tên', roster: edit.rosters[0]?.items });
  });

  it('goes with a file that is left before it is written, and is told', async () => {
    const { path, file, edit } = await withList();
    const before = file.season();
    let left: Promise<unknown> | undefined;
    const onStep = () => {
      left ??= file.abandon();
    };
    expect(mustFail(await file.takeIn(edit, { ...unheard, onStep })).code).toBe('file-left');
    await left;
    expect(must(await readDataFile(path)).season).toStrictEqual(before);
  });
});
