import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf, type Ward } from '../../shared/combined/combined';
import { addFigures, totalPolicy, wardFigures } from '../../shared/combined/total';
import type { Season } from '../../shared/domain/season';
import { sampleSeason } from '../../shared/fixtures/sample';
import { figuresJson, statistics, statsJson } from '../../shared/statistics';
import { groups } from '../../shared/statistics/groups';
import { consistentSeason } from '../../shared/testing/consistent-season';
import { must, mustFail } from '../../shared/testing/must';
import { sealPackage } from '../files/sealed-package';
import { createCombinedFile, readCombinedFile, readWards } from './combined-file';
import { createDataFile, openDataFile, readDataFile } from './data-file';
import { namesIn, temporaryFolder } from './testing/temp-folder';

const named = (name: string, season: Season = sampleSeason()): Season => ({
  ...season,
  committee: { ...season.committee, name },
});

async function files(folder: string, ...seasons: readonly Season[]): Promise<string[]> {
  const paths: string[] = [];
  for (const [index, season] of seasons.entries()) {
    const path = join(folder, `Phường ${String(index + 1)}.dhcb`);
    must(await createDataFile(path, season, { overwrite: true }));
    paths.push(path);
  }
  return paths;
}

describe('a combined file', () => {
  it('keeps the season of every ward, its statistics and where it came from; its totals are their sums', async () => {
    const folder = temporaryFolder();
    const several = fc.array(consistentSeason, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(several, async (seasons) => {
        const wards = seasons.map((season, index) => named(`Đảng uỷ phường ${String(index + 1)}`, season));
        const paths = await files(folder, ...wards);
        const read = await readWards(paths);
        expect(read.untaken).toEqual([]);
        const path = join(folder, 'gộp.dhcb');
        must(await createCombinedFile(path, read.wards, { overwrite: true }));
        const combined = must(await readCombinedFile(path)).wards;
        expect(combined.map(({ season }) => season)).toEqual(wards);
        expect(combined.map(({ season }) => statsJson(season))).toEqual(wards.map(statsJson));
        expect(combined.map(({ source }) => source.file)).toEqual(
          wards.map((_, at) => `Phường ${String(at + 1)}.dhcb`),
        );
        const total = addFigures(combined.map(({ season }) => wardFigures(season)));
        for (const group of groups) {
          const sum = wards.reduce((all, each) => all + statistics(each).groups[group].total.count, 0);
          expect(total.groups[group].total.count).toBe(sum);
        }
        expect(total.age.count + total.age.unknown).toBe(total.groups.committee.total.count);
      }),
      { numRuns: 12 },
    );
  });

  it('says of one ward what its own file says', () => {
    const ward: Ward = { key: '1', source: { file: 'a', sha256: '', takenAt: '' }, season: sampleSeason() };
    // what only the report of one ward tells stands beside the figures
    const figures = { ...statsJson(ward.season), report: undefined };
    expect(figuresJson(wardFigures(ward.season), totalPolicy([ward]))).toEqual(figures);
  });

  it('takes no ward twice, and writes nothing then', async () => {
    const folder = temporaryFolder();
    const { wards } = await readWards(await files(folder, named('Phường A'), named('PHƯỜNG  a')));
    const refused = mustFail(await createCombinedFile(join(folder, 'gộp.dhcb'), wards));
    expect(refused.code).toBe('merge-same-ward');
    // both files with the moments at which they were written
    expect(refused.params?.['files']).toMatch(
      /^Phường 1\.dhcb, \d\d:\d\d ngày .+; Phường 2\.dhcb, \d\d:\d\d ngày /u,
    );
    expect(namesIn(folder)).toEqual(['Phường 1.dhcb', 'Phường 2.dhcb']);
  });

  it('asks about what may be one ward under two names, and takes both where they are two', async () => {
    const folder = temporaryFolder();
    const { wards } = await readWards(await files(folder, named('Phường A'), named('Đảng bộ P. A')));
    const target = join(folder, 'gộp.dhcb');
    expect(mustFail(await createCombinedFile(target, wards)).code).toBe('merge-maybe-same-ward');
    must(await createCombinedFile(target, wards, { apart: true }));
    expect(must(await readCombinedFile(target)).wards).toHaveLength(2);
  });

  it('replaces nothing unasked, and is no file of one season', async () => {
    const folder = temporaryFolder();
    const [path = ''] = await files(folder, named('Phường A'));
    const { wards } = await readWards([path]);
    expect(mustFail(await createCombinedFile(path, wards)).code).toBe('file-exists');
    const combined = join(folder, 'gộp.dhcb');
    must(await createCombinedFile(combined, wards));
    expect(mustFail(await readDataFile(combined)).code).toBe('file-combined');
    expect(mustFail(await openDataFile(combined)).code).toBe('file-combined');
    expect(mustFail(await readCombinedFile(path)).code).toBe('not-combined');
  });

  it('is made from packages and from combined files too, whose wards keep their sources', async () => {
    const folder = temporaryFolder();
    const [a = '', b = ''] = await files(folder, named('Phường A'), named('Phường B'));
    const first = join(folder, 'gộp.dhcb');
    must(await createCombinedFile(first, (await readWards([a])).wards));
    const about = { ward: 'B', term: 'x', madeAt: '2025', cells: 1, committeeMembers: 1 };
    const { bytes } = sealPackage(about, [{ name: 'b.dhcb', kind: 'data', bytes: readFileSync(b) }]);
    const sealed = join(folder, 'B.dhcbgoi');
    writeFileSync(sealed, bytes);
    const { wards, untaken } = await readWards([first, sealed]);
    expect(untaken).toEqual([]);
    expect(wards.map(({ source }) => source.file)).toEqual(['Phường 1.dhcb', 'B.dhcbgoi']);
    expect(wards.map(({ key }) => key)).toEqual(['1', '2']);
  });

  it('names each file that cannot be taken in, and takes the others', async () => {
    const folder = temporaryFolder();
    const [a = ''] = await files(folder, named('Phường A'));
    const empty = join(folder, 'rỗng.dhcb');
    writeFileSync(empty, '');
    const { wards, untaken } = await readWards([a, empty, join(folder, 'không có.dhcb')]);
    expect(wards).toHaveLength(1);
    expect(untaken.map(({ error }) => error.code)).toEqual(['file-empty', 'file-not-found']);
  });
});

describe('what wards do not agree on', () => {
  const ward = (file: string, change: Partial<Season['season']>): Ward => {
    const season = named(file);
    return {
      key: file,
      source: { file, sha256: '', takenAt: '' },
      season: { ...season, season: { ...season.season, ...change } },
    };
  };

  it('is told by code, with the wards of each value', () => {
    const all = [
      ward('a', {}),
      ward('b', { term: '2020-2022' }),
      ward('c', { ruleSet: 'qd294-2025', ageAt: { method: 'fullYearsAtCongress' } }),
    ];
    expect(conflictsOf(all).map(({ code }) => code)).toEqual([
      'rule-sets-differ',
      'terms-differ',
      'age-methods-differ',
      'young-differ',
    ]);
    expect(conflictsOf(all)[1]?.values).toEqual([
      { value: '2022-2025', names: ['a', 'c'] },
      { value: '2020-2022', names: ['b'] },
    ]);
    expect(conflictsOf([ward('a', {}), ward('b', {})])).toEqual([]);
  });
});
