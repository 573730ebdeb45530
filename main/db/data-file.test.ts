import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applyChange } from '../../shared/domain/edits';
import { CELL_LIMIT } from '../../shared/domain/limits';
import { newSeason } from '../../shared/domain/new-season';
import type { Season } from '../../shared/domain/season';
import { sampleSeason } from '../../shared/fixtures/sample';
import { arbitraryEdit } from '../../shared/testing/arbitrary-edit';
import { arbitrarySeason } from '../../shared/testing/arbitrary-season';
import { consistentSeason } from '../../shared/testing/consistent-season';
import { must, mustFail } from '../../shared/testing/must';
import { attachmentFolderOf } from '../files/attachments';
import { backupFolderOf, listBackups } from './backup';
import { openWritable } from './connection';
import { createDataFile, openDataFile, readDataFile } from './data-file';
import { lockPathOf } from './lock';
import { migrations, SCHEMA_VERSION } from './migrations/migrate';
import { newDataFile, opened } from './testing/data-path';
import { crashWhileWriting } from './testing/failing-file-system';
import { tablesOf, tampered } from './testing/tampered';
import { namesIn, temporaryFolder } from './testing/temp-folder';

const rename = (name: string) => ({ type: 'cell.update', cellId: 'c01', patch: { name } }) as const;

/** The season as JSON gives it: without keys that hold nothing. */
function plain(season: Season): Season {
  return JSON.parse(JSON.stringify(season)) as Season;
}

it('what a kill left beside a file, its copies and its attachments goes at the next opening, and nothing else', async () => {
  const path = await newDataFile();
  const folders = [dirname(path), backupFolderOf(path), attachmentFolderOf(path)];
  const left = `.${'0a'.repeat(8)}-9f1c2d3e-aaaa.dhcb-tmp`;
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    for (const name of [left, '.ghi-chu.dhcb-tmp', left.replace('9f1c', '7777')]) {
      writeFileSync(join(folder, name), 'left');
    }
    for (const name of [left, '.ghi-chu.dhcb-tmp']) utimesSync(join(folder, name), 0, 0);
  }
  must(await must(await openDataFile(path)).close());
  for (const folder of folders) {
    // one that may still be on its way stays
    const there = namesIn(folder).filter((name) => name.endsWith('.dhcb-tmp'));
    expect(there).toEqual(['.ghi-chu.dhcb-tmp', left.replace('9f1c', '7777')].sort());
  }
});

describe('creating a data file', () => {
  it('gives one that reads back as the same season, and leaves nothing beside it', async () => {
    const path = await newDataFile();
    const file = must(await readDataFile(path));
    expect(file).toMatchObject({
      sample: false,
      schemaVersion: SCHEMA_VERSION,
      sizeBytes: statSync(path).size,
    });
    expect(file.season).toStrictEqual(sampleSeason());
    expect(namesIn(dirname(path))).toEqual(['Phường A.dhcb']);
  });

  it('never replaces a file unasked, whatever it holds', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    writeFileSync(path, 'something else');
    expect(mustFail(await createDataFile(path, sampleSeason())).code).toBe('file-exists');
    expect(readFileSync(path, 'utf8')).toBe('something else');
    must(await createDataFile(path, sampleSeason(), { overwrite: true }));
    expect(must(await readDataFile(path)).season).toStrictEqual(sampleSeason());
  });

  it('puts the sample over nothing but a sample', async () => {
    const path = await newDataFile();
    const sample = { sample: true, overwrite: true };
    expect(mustFail(await createDataFile(path, sampleSeason(), sample)).code).toBe('file-exists');
    const other = join(dirname(path), 'mau.dhcb');
    must(await createDataFile(other, sampleSeason(), sample));
    must(await createDataFile(other, sampleSeason(), sample));
    expect(must(await readDataFile(other)).sample).toBe(true);
  });

  it('does not replace a file that is open', async () => {
    const path = await newDataFile();
    await opened(path);
    const error = mustFail(await createDataFile(path, sampleSeason(), { overwrite: true }));
    expect(error.code).toBe('file-locked');
  });
});

describe('opening a data file', () => {
  it('of a season without cells works', async () => {
    const season = newSeason({ name: 'Đảng uỷ phường B', term: '2025-2030', ruleSet: 'qd294-2025' });
    const file = await opened(await newDataFile(season));
    expect(file.season()).toEqual(season);
  });

  it('locks it until it is closed', async () => {
    const path = await newDataFile();
    const file = must(await openDataFile(path));
    expect(mustFail(await openDataFile(path)).code).toBe('file-locked');
    must(await readDataFile(path));
    must(await file.close());
    expect(namesIn(dirname(path))).not.toContain('Phường A.dhcb.lock');
  });

  it.runIf(process.platform !== 'win32')('by two names meets the same lock', async () => {
    const path = await newDataFile();
    const link = join(dirname(path), 'link.dhcb');
    symlinkSync(path, link);
    await opened(path);
    expect(mustFail(await openDataFile(link)).code).toBe('file-locked');
    expect(mustFail(await createDataFile(link, sampleSeason(), { overwrite: true })).code).toBe(
      'file-locked',
    );
  });

  it('clears away what a crash left', async () => {
    const path = await newDataFile();
    await crashWhileWriting(path);
    expect(namesIn(dirname(path))).toHaveLength(2);
    await opened(path);
    expect(namesIn(dirname(path))).toEqual(['Phường A.dhcb', 'Phường A.dhcb.lock']);
  });
});

describe('a data file is refused and left as it is', () => {
  /** Both ways of opening give the same refusal, and no byte and no file beside it changes. */
  async function refusal(path: string) {
    const before = readFileSync(path);
    const names = namesIn(dirname(path));
    const error = mustFail(await openDataFile(path));
    expect(mustFail(await readDataFile(path))).toEqual(error);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(namesIn(dirname(path))).toEqual(names);
    return error;
  }

  it('when it is not there', async () => {
    const path = join(temporaryFolder(), 'a.dhcb');
    expect(mustFail(await openDataFile(path)).code).toBe('file-not-found');
    expect(mustFail(await readDataFile(path)).code).toBe('file-not-found');
    expect(namesIn(dirname(path))).toEqual([]);
  });

  it('when its folder is a file, or its name longer than any', async () => {
    const path = await newDataFile();
    for (const name of ['a.dhcb', 'a'.repeat(300)]) {
      const inside = join(name.length > 255 ? dirname(path) : path, name);
      mustFail(await openDataFile(inside));
      mustFail(await readDataFile(inside));
      mustFail(await createDataFile(inside, sampleSeason()));
    }
    expect(namesIn(dirname(path))).toEqual(['Phường A.dhcb']);
  });

  it('when it is a folder', async () => {
    expect(mustFail(await readDataFile(temporaryFolder())).code).toBe('file-unreadable');
  });

  it('with more cells than a season has is sound, and refused for that', async () => {
    const [cell] = sampleSeason().cells;
    const cells = Array.from({ length: CELL_LIMIT + 1 }, (_, at) => ({
      ...cell!,
      id: `c${String(at)}`,
      order: at + 1,
      congress: { status: 'planned' as const, approvedSeats: {}, committee: [] },
    }));
    const path = await newDataFile({ ...sampleSeason(), cells });
    expect(mustFail(await readDataFile(path))).toMatchObject({
      code: 'file-too-large',
      params: { cells: CELL_LIMIT },
    });
  });

  it('when it is empty', async () => {
    const path = await newDataFile();
    writeFileSync(path, '');
    expect(await refusal(path)).toEqual({ code: 'file-empty', path });
  });

  it('when it is no database, or not one of ours', async () => {
    const path = await newDataFile();
    writeFileSync(path, 'PK\u0003\u0004'.repeat(100));
    expect((await refusal(path)).code).toBe('file-not-ours');
    const other = await openWritable();
    other.run('CREATE TABLE t (x INTEGER)');
    writeFileSync(path, other.bytes());
    expect((await refusal(path)).code).toBe('file-not-ours');
  });

  it('when a newer program wrote it, naming both versions', async () => {
    const path = await newDataFile();
    await tampered(path, `PRAGMA user_version = ${String(SCHEMA_VERSION + 7)}`);
    const params = { found: SCHEMA_VERSION + 7, known: SCHEMA_VERSION };
    expect(await refusal(path)).toEqual({ code: 'file-from-future', path, params });
  });

  it.each([
    ['the season is gone', 'DELETE FROM season'],
    ['a row points nowhere', 'UPDATE committee_member SET person_id = 9999 WHERE id = 1'],
    ['a value is none of the season', "UPDATE congress SET planned_on = 'hôm qua' WHERE cell_id = 1"],
    ['a constraint is broken', 'UPDATE cell SET members_total = -5 WHERE id = 1'],
  ])('when %s', async (_what, sql) => {
    const path = await newDataFile();
    await tampered(path, sql);
    expect((await refusal(path)).code).toBe('file-damaged');
  });

  it('when it was cut short, wherever', async () => {
    const path = await newDataFile();
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        writeFileSync(path, whole.subarray(0, length));
        const error = mustFail(await readDataFile(path));
        expect(['file-damaged', 'file-not-ours']).toContain(error.code);
      }),
      { numRuns: 60 },
    );
  });

  it('when a page of it was overwritten', async () => {
    const path = await newDataFile();
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: Math.floor(whole.length / 4096) - 1 }), async (page) => {
        const bytes = Uint8Array.from(whole);
        bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
        writeFileSync(path, bytes);
        expect(mustFail(await readDataFile(path)).code).toBe('file-damaged');
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file of an older schema', () => {
  const next = [...migrations, { name: '9999-next', sql: 'CREATE TABLE next (x INTEGER) STRICT' }];

  it('is copied first, then migrated on the disk', async () => {
    const path = await newDataFile();
    const old = readFileSync(path);
    const file = must(await openDataFile(path, {}, next));
    must(await file.close());
    const [backup] = await listBackups(path);
    expect(backup?.path).toMatch(new RegExp(`-v${String(SCHEMA_VERSION)}\\.dhcb$`, 'u'));
    expect(readFileSync(backup!.path).equals(old)).toBe(true);
    expect(mustFail(await readDataFile(path))).toMatchObject({
      code: 'file-from-future',
      params: { found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
    must(await must(await openDataFile(path, {}, next)).close());
  });
});

describe('editing', () => {
  it('is on the disk when it is answered', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    const saved = must(await file.edit(rename('Chi bộ mới')));
    expect(saved.change.cells?.map(({ id, name }) => [id, name])).toEqual([['c01', 'Chi bộ mới']]);
    expect(new Date(saved.savedAt).toISOString()).toBe(saved.savedAt);
    expect(must(await readDataFile(path)).season).toStrictEqual(file.season());
    expect(file.season().cells[0]?.name).toBe('Chi bộ mới');
    expect(file.info()).toMatchObject({
      name: 'Phường A',
      sample: false,
      saved: true,
      savedAt: saved.savedAt,
    });
  });

  it('many at once shares writes, and each is on the disk when it is answered', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    const edits = Array.from({ length: 40 }, (_, total) =>
      file.edit({ type: 'cell.updateMembers', cellId: 'c01', patch: { total } }).then(async (answer) => {
        const stored = must(await readDataFile(path)).season.cells[0]?.members.total;
        expect(stored).toBeGreaterThanOrEqual(total);
        return must(answer).savedAt;
      }),
    );
    const times = new Set(await Promise.all(edits));
    expect(times.size).toBeLessThan(edits.length);
    expect(file.season().cells[0]?.members.total).toBe(39);
  });

  it('that cannot be written stays, is told, and goes with the next write', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    // the file has another name now: nothing may be written in its place
    renameSync(path, `${path}.away`);
    expect(mustFail(await file.edit(rename('A'))).code).toBe('file-changed-outside');
    expect(file.info().saved).toBe(false);
    expect(mustFail(await file.close()).code).toBe('file-changed-outside');
    renameSync(`${path}.away`, path);
    must(await file.flush());
    expect(file.info().saved).toBe(true);
    expect(must(await readDataFile(path)).season.cells[0]?.name).toBe('A');
  });

  it('does not write over a file that somebody else changed', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    must(await file.edit(rename('A')));
    writeFileSync(path, 'theirs');
    expect(mustFail(await file.edit(rename('B'))).code).toBe('file-changed-outside');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('is not disturbed by a file that was only touched or copied back', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    writeFileSync(path, readFileSync(path));
    must(await file.edit(rename('A')));
  });

  it('stops when the lock is gone', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    rmSync(lockPathOf(path));
    expect(mustFail(await file.edit(rename('A'))).code).toBe('file-changed-outside');
  });
});

describe('undo and redo', () => {
  const seasonIn = async (path: string) => must(await readDataFile(path)).season;

  it('take back and do again every edit of the opening, on the disk too', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    must(await file.edit(rename('A')));
    const removal = must(await file.edit({ type: 'cell.remove', cellId: 'c02' }));
    const removed = file.season();
    const undone = must(await file.undo());
    expect(undone).toMatchObject({ step: removal.step, type: 'cell.remove' });
    expect(applyChange(removed, undone.change)).toStrictEqual(file.season());
    must(await file.undo());
    expect(file.season()).toStrictEqual(sampleSeason());
    expect(await seasonIn(path)).toStrictEqual(sampleSeason());
    expect(mustFail(await file.undo()).code).toBe('nothing-to-undo');
    must(await file.redo());
    must(await file.redo());
    expect(file.season()).toStrictEqual(removed);
    expect(await seasonIn(path)).toStrictEqual(removed);
    expect(mustFail(await file.redo()).code).toBe('nothing-to-redo');
  });

  it('leave the record of an export alone, whatever is taken back and done again', async () => {
    const path = await newDataFile();
    const file = await opened(path);
    must(await file.edit(rename('A')));
    const items = [{ id: 'B1', exportedOn: '2022-08-01', rows: ['abc'] }];
    expect(must(await file.edit({ type: 'exports.record', items })).step).toBeUndefined();
    must(await file.undo());
    expect(file.season()).toStrictEqual({ ...sampleSeason(), exports: items });
    must(await file.redo());
    expect(file.season()).toMatchObject({ exports: items });
    must(await file.undo());
    expect(mustFail(await file.undo()).code).toBe('nothing-to-undo');
    expect(await seasonIn(path)).toStrictEqual({ ...sampleSeason(), exports: items });
  });

  it('offer only the last step by its name, and a further edit ends what could be done again', async () => {
    const file = await opened(await newDataFile());
    const first = must(await file.edit(rename('A'))).step;
    const second = must(await file.edit(rename('B'))).step;
    expect(mustFail(await file.undo(first)).code).toBe('undo-expired');
    must(await file.undo(second));
    expect(mustFail(await file.undo(second)).code).toBe('undo-expired');
    must(await file.edit(rename('C')));
    expect(mustFail(await file.redo()).code).toBe('nothing-to-redo');
    must(await file.undo());
    expect(file.season().cells[0]?.name).toBe('A');
  });

  it('are not touched by an edit that is refused, or that changes nothing', async () => {
    const file = await opened(await newDataFile());
    must(await file.edit(rename('A')));
    expect(mustFail(await file.edit({ type: 'cell.remove', cellId: 'none' })).code).toBe('not-found');
    expect(must(await file.edit(rename('A')))).toMatchObject({ change: {} });
    must(await file.undo());
    expect(file.season()).toStrictEqual(sampleSeason());
  });

  it('take back two edits that are still on their way, one after the other', async () => {
    const file = await opened(await newDataFile());
    const [, , undone] = await Promise.all([file.edit(rename('A')), file.edit(rename('B')), file.undo()]);
    must(undone);
    expect(file.season().cells[0]?.name).toBe('A');
  });

  it('take back the finishing of a cell before anything that was done before it', async () => {
    const file = await opened(await newDataFile());
    must(await file.edit({ type: 'congress.update', cellId: 'c01', patch: { presentOfficial: 33 } }));
    must(await file.undo());
    must(await file.edit({ type: 'cell.finish', cellId: 'c01', at: '2026-01-10T08:00:00.000Z' }));
    expect(mustFail(await file.edit(rename('B'))).code).toBe('cell-finished');
    must(await file.undo());
    expect(file.season().cells[0]?.congress.status).toBe('held');
    must(await file.edit(rename('B')));
  });

  it('keep to the season that is shown, and leave one shown for reading alone', async () => {
    const file = await opened(await newDataFile());
    must(await file.edit(rename('A')));
    const [old] = file.seasons().entries;
    must(await file.startSeason({ term: '2025-2027', ruleSet: 'qd294-2025' }));
    expect(mustFail(await file.undo()).code).toBe('nothing-to-undo');
    must(file.show(old?.key ?? '', false));
    expect(mustFail(await file.undo()).code).toBe('season-read-only');
    must(file.show(old?.key ?? '', true));
    must(await file.undo());
    expect(file.season()).toStrictEqual(sampleSeason());
  });

  it('undo of everything is the season as opened, and redo of everything is the season as left', async () => {
    const tally = { edits: 0, steps: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(arbitrarySeason, consistentSeason.map(plain)),
        fc.array(arbitraryEdit, { minLength: 3, maxLength: 12 }),
        async (season, makers) => {
          const path = await newDataFile(season);
          const file = must(await openDataFile(path));
          const values = [file.season()];
          for (const make of makers) {
            const edited = await file.edit(make(file.season()));
            tally.edits += 1;
            if (edited.ok && edited.value.step !== undefined) values.push(file.season());
          }
          tally.steps += values.length - 1;
          for (const value of values.slice(0, -1).toReversed()) {
            must(await file.undo());
            expect(file.season()).toBe(value);
          }
          expect(mustFail(await file.undo()).code).toBe('nothing-to-undo');
          expect(await seasonIn(path)).toStrictEqual(season);
          for (const value of values.slice(1)) {
            must(await file.redo());
            expect(file.season()).toBe(value);
          }
          expect(await seasonIn(path)).toStrictEqual(values.at(-1));
          expect(file.history()).toHaveLength(3 * (values.length - 1));
          must(await file.close());
        },
      ),
      { numRuns: 12 },
    );
    expect(tally.steps).toBeGreaterThan(0);
  });
});

describe('text that is stored in another spelling than it is read in', () => {
  it('hinders no edit, and is right in the file with the first one', async () => {
    const path = await newDataFile();
    const decomposed = 'Chi bộ Ưu tú'.normalize('NFD');
    await tampered(
      path,
      `UPDATE cell SET name = '${decomposed}'; UPDATE person SET full_name = 'Lê Thị Ðào';`,
    );
    const file = await opened(path);
    expect(file.season().cells[0]?.name).toBe('Chi bộ Ưu tú');
    const patch = { presentOfficial: 33 };
    must(await file.edit({ type: 'congress.update', cellId: 'c01', patch }));
    const database = await tablesOf(path);
    expect(database.all('SELECT DISTINCT name FROM cell')).toEqual([{ name: 'Chi bộ Ưu tú' }]);
    const [member] = file.season().cells[0]?.congress.committee ?? [];
    expect(database.all('SELECT DISTINCT full_name FROM person')).toEqual([{ full_name: member?.fullName }]);
    database.close();
  });
});

describe('a bug in main', () => {
  it('keeps nothing of the edit: rows that read back as another value are rolled back', async () => {
    const path = await newDataFile();
    const sql = "CREATE TRIGGER lying AFTER UPDATE ON cell BEGIN UPDATE cell SET name = 'khác'; END;";
    const file = must(await openDataFile(path, {}, [...migrations, { name: '9999-lying', sql }]));
    onTestFinished(() => file.abandon());
    const onDisk = readFileSync(path);
    const before = file.season();
    await expect(file.edit(rename('A'))).rejects.toThrow(/reads back/u);
    expect(file.season()).toBe(before);
    expect(file.history()).toEqual([]);
    expect(readFileSync(path).equals(onDisk)).toBe(true);
  });
});
