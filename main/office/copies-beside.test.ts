import { copyFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../shared/fixtures/sample';
import { must, mustFail } from '../../shared/testing/must';
import { createDataFile, openDataFile } from '../db/data-file';
import { temporaryFolder } from '../db/testing/temp-folder';
import { keyring } from '../vault/keyring';
import { copiesBeside, looksLikeCopy, openBeside } from './copies-beside';
import { Office } from './office';
import { PasswordDesk } from './password-desk';

const CHEAP = { memoryKiB: 1024, passes: 1 };

/** How Windows and the services name the copy of a file. */
const COPY_NAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}-VANPHONG-PC`,
  (name) => `${name} (1)`,
  (name) => `${name}(1)`,
  (name) => `${name} - Copy`,
  (name) => `${name} - Copy (2)`,
  (name) => `${name} - Bản sao`,
  (name) => `${name} (Bản sao xung đột của Lan 2026-12-03)`,
  (name) => `${name} (PC's conflicted copy 2026-12-03)`,
  (name) => `${name}.sync-conflict-20261203-101500-ABCDEFG`,
  (name) => `${name} [Xung đột]`,
  (name) => `Copy of ${name}`,
  (name) => `Bản sao của ${name}`,
];

describe('names of copies', () => {
  const names = fc.constantFrom('Phường Hoài Tân 2025-2030', 'đợt', 'ĐH chi bộ (nháp)', 'a.b');
  const makers = fc.constantFrom(...COPY_NAMES);

  it('are known beside the name of the file, and beside that of another copy, however letters are composed', () => {
    fc.assert(
      fc.property(names, makers, fc.boolean(), (name, copyOf, decomposed) => {
        const copy = copyOf(name).normalize(decomposed ? 'NFD' : 'NFC');
        expect(looksLikeCopy(copy, name)).toBe(true);
        expect(looksLikeCopy(name, copy)).toBe(true);
      }),
    );
    expect(looksLikeCopy('đợt (1)', 'đợt (2)')).toBe(true);
    expect(looksLikeCopy('đợt - Copy', 'đợt (2)')).toBe(true);
  });

  it('are not those of others', () => {
    expect(looksLikeCopy('Phường Hoài Tân', 'Phường Hoài Đức')).toBe(false);
    expect(looksLikeCopy('đợt 10', 'đợt 1')).toBe(false);
  });
});

const season = sampleSeason();

/** A file that stands open, as it was when it was made. */
async function openOffice() {
  const folder = temporaryFolder();
  const path = join(folder, 'đợt.dhcb');
  must(await createDataFile(path, season));
  const office = new Office(folder, '0');
  return { office, path, folder, handle: must(await office.open(path)).handle };
}

/** A copy of the first file in which somebody went on. */
async function changedCopy(path: string, name: string, presentOfficial = 1): Promise<string> {
  const copy = join(path, '..', name);
  must(await createDataFile(copy, season));
  const file = must(await openDataFile(copy));
  must(await file.edit({ type: 'congress.update', cellId: 'c01', patch: { presentOfficial } }));
  must(await file.close());
  return copy;
}

describe('copies beside the open file', () => {
  it('are named where the figures differ, with the cells and which of them was changed later', async () => {
    const { office, path, handle } = await openOffice();
    await changedCopy(path, 'đợt-PC.dhcb');
    const [copy, ...others] = must(await copiesBeside(office, handle));
    expect(others).toEqual([]);
    expect(copy?.name).toBe('đợt-PC.dhcb');
    expect(copy && must(copy.differs)).toEqual({ isNewer: true, cells: [season.cells[0]?.name] });
    const opened = must(await openBeside(office, handle, 'đợt-PC.dhcb'));
    const [first] = must(await copiesBeside(office, opened.handle));
    expect(first?.name).toBe(basename(path));
    expect(first && must(first.differs).isNewer).toBe(false);
    must(await office.end());
  });

  it('are not told where they say the same, are of another ward or term, or are no data files', async () => {
    const { office, path, folder, handle } = await openOffice();
    copyFileSync(path, join(folder, 'đợt - Copy.dhcb'));
    const other = { ...season, committee: { ...season.committee, name: 'Đảng uỷ xã Khác' } };
    must(await createDataFile(join(folder, 'đợt (1).dhcb'), other));
    const later = { ...season, season: { ...season.season, term: '2040-2045' } };
    must(await createDataFile(join(folder, 'đợt (2).dhcb'), later));
    writeFileSync(join(folder, 'đợt (3).dhcb'), 'words');
    writeFileSync(join(folder, 'đợt - Copy.docx'), 'words');
    await changedCopy(path, 'việc khác.dhcb');
    expect(must(await copiesBeside(office, handle))).toEqual([]);
    expect(mustFail(await openBeside(office, handle, 'việc khác.dhcb')).code).toBe('file-not-found');
    must(await office.end());
  });

  it('are told with the reason where one cannot be read', async () => {
    const { office, folder, path, handle } = await openOffice();
    const copy = await changedCopy(path, 'đợt (1).dhcb');
    const other = new Office(temporaryFolder(), '0');
    must(
      await new PasswordDesk(other, CHEAP).set(
        must(await other.open(copy)).handle,
        'mật khẩu khác',
        undefined,
      ),
    );
    must(await other.end());
    keyring.clear();
    const [found] = must(await copiesBeside(office, handle));
    expect(found && mustFail(found.differs)).toMatchObject({
      code: 'password-needed',
      path: join(folder, 'đợt (1).dhcb'),
    });
    must(await office.end());
  });

  it('are the five written last where there are many', async () => {
    const { office, path, handle } = await openOffice();
    for (let day = 1; day <= 7; day += 1) {
      const copy = await changedCopy(path, `đợt (${String(day)}).dhcb`, day);
      utimesSync(copy, day, day);
    }
    const names = must(await copiesBeside(office, handle)).map(({ name }) => name);
    expect(names.toSorted()).toEqual([3, 4, 5, 6, 7].map((day) => `đợt (${String(day)}).dhcb`));
    must(await office.end());
  });
});
