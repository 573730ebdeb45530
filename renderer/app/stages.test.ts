import { describe, expect, it } from 'vitest';
import { congressPath, paths, planningPaths, rosterPath } from './paths';
import { doorOf, stages } from './stages';

describe('the doors of the program', () => {
  it.each([
    [paths.overview, 'Tổng quan', paths.overview],
    [rosterPath('c01', 'm1'), 'Chuẩn bị', paths.roster],
    [planningPaths.assignments, 'Chuẩn bị', planningPaths.schedule],
    [`${paths.personnel}/c01`, 'Chuẩn bị', paths.personnel],
    [paths.lists, 'Chuẩn bị', paths.lists],
    [congressPath('c01', 'cap-uy'), 'Đại hội', paths.congress],
    [paths.aftermath, 'Đại hội', paths.papers],
    [paths.termChanges, 'Đại hội', paths.termChanges],
    [`${paths.missing}/ethnicity`, 'Số liệu', paths.missing],
    [paths.package, 'Gửi cấp trên', paths.package],
    [`${paths.history}/chi-bo/c01`, 'Cài đặt', paths.history],
  ])('%s lies in %s', (location, stage, path) => {
    expect(doorOf(location)?.stage.name).toBe(stage);
    expect(doorOf(location)?.door.path).toBe(path);
  });

  it('every screen of a season lies behind one', () => {
    const elsewhere: readonly string[] = [paths.newSeason, paths.nextSeason, paths.combined];
    const screens = [...Object.values(paths), ...Object.values(planningPaths)];
    expect(screens.filter((path) => !elsewhere.includes(path) && !doorOf(path))).toEqual([]);
  });

  it('has a name for each, once', () => {
    const names = stages.flatMap(({ doors, rare }) => [...doors, ...rare].map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
