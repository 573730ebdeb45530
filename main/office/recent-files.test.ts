import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecentFiles } from './recent-files';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dhcb-recent-'));
  file = join(folder, 'recent.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const season = { ward: 'Đảng uỷ phường Thử', term: '2025-2030', openedOn: '2026-03-05' };

describe('the files of late', () => {
  it('are told with their season at the next start, the last one first', async () => {
    const recent = new RecentFiles(file);
    await recent.opened('/a/một.dhcb', season);
    await recent.opened('/b/hai.dhcb', { term: '2025-2030', openedOn: '2026-03-06' });
    expect(new RecentFiles(file).list()).toEqual([
      { path: '/b/hai.dhcb', name: 'hai', folder: '/b', term: '2025-2030', openedOn: '2026-03-06' },
      { path: '/a/một.dhcb', name: 'một', folder: '/a', ...season },
    ]);
  });

  it('are told to whoever asked for them, at once and when they change', async () => {
    const told: string[][] = [];
    const recent = new RecentFiles(file, (files) => told.push(files.map(({ name }) => name)));
    await recent.opened('/a/một.dhcb', season);
    await recent.closed();
    expect(told).toEqual([[], ['một']]);
  });

  it('forget the season of a file that leaves the list', async () => {
    const recent = new RecentFiles(file);
    for (let number = 0; number < 9; number += 1) await recent.opened(`/a/${String(number)}.dhcb`, season);
    const stored = JSON.parse(await readFile(file, 'utf8')) as { seasons: object };
    expect(Object.keys(stored.seasons)).not.toContain('/a/0.dhcb');
    expect(recent.list()).toHaveLength(8);
  });

  it('are read from the list of an earlier version', async () => {
    await writeFile(file, JSON.stringify({ last: null, paths: ['/a/một.dhcb'] }));
    expect(new RecentFiles(file).list()).toEqual([{ path: '/a/một.dhcb', name: 'một', folder: '/a' }]);
  });
});
