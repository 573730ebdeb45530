import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportProgress } from '../../shared/api';
import { sampleSeason } from '../../shared/fixtures/sample';
import { type FileSystem, nodeFileSystem } from '../db/file-system';
import { exportWorkbook } from './export-workbook';
import { readWorkbook } from './testing/read-workbook';

const options = { sheets: ['B1', 'B3'], generatedOn: '2022-08-05', sample: true } as const;

describe('a workbook on the disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dhcb-xuất biểu-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('is whole, replaces the old one, and every step is told', async () => {
    const path = join(folder, 'Biểu tổng hợp.xlsx');
    await writeFile(path, 'old');
    const steps: ExportProgress[] = [];
    const done = await exportWorkbook(path, sampleSeason(), {
      ...options,
      onProgress: (each) => steps.push(each),
    });
    expect(done.ok).toBe(true);
    expect(readWorkbook(await readFile(path)).sheets.map(({ name }) => name)).toEqual(['B1a', 'B1b', 'B3']);
    expect([...new Set(steps.map(({ step }) => step))]).toEqual([
      'counting',
      'building',
      'writing',
      'checking',
    ]);
    expect(steps.every(({ done: parts, of }) => parts <= of)).toBe(true);
    expect(await readdir(folder)).toEqual(['Biểu tổng hợp.xlsx']);
  });

  it('is refused where a folder is missing, and nothing is left', async () => {
    const path = join(folder, 'không có', 'a.xlsx');
    const done = await exportWorkbook(path, sampleSeason(), options);
    expect(done).toMatchObject({ ok: false, error: { code: 'target-unwritable', path } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not replace a folder of that name', async () => {
    const done = await exportWorkbook(folder, sampleSeason(), options);
    expect(done).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['target-locked', { rename: () => refused('EBUSY', 'rename') }],
    ['target-unwritable', { mayWrite: () => refused('EACCES', 'access') }],
    ['disk-full', { open: () => refused('ENOSPC', 'open') }],
  ] as const)('says %s and leaves the old file whole', async (code, broken) => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'old');
    const system: FileSystem = { ...nodeFileSystem, wait: () => Promise.resolve(), ...broken };
    const done = await exportWorkbook(path, sampleSeason(), options, system);
    expect(done).toMatchObject({ ok: false, error: { code, path } });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('does not call a file written that came out otherwise', async () => {
    const path = join(folder, 'a.xlsx');
    const system: FileSystem = {
      ...nodeFileSystem,
      readFile: (each) => (each === path ? Promise.resolve(new Uint8Array()) : nodeFileSystem.readFile(each)),
    };
    const done = await exportWorkbook(path, sampleSeason(), options, system);
    expect(done).toMatchObject({ ok: false, error: { code: 'write-failed' } });
  });
});

function refused(code: string, syscall: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(code), { code, syscall }));
}
