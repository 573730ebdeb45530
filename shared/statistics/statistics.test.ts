import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeasonText } from '../domain/parse-season';
import { allVacant, congressTotals } from './cell-statistics';
import { countShare, statistics } from './statistics';
import { statsJson } from './stats-json';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

describe('the published season', () => {
  it('comes out to every published figure', () => {
    const season = parseSeasonText(fixture('hoai-tan-2022.json'));
    if (!season.ok) throw new Error(JSON.stringify(season.error));
    const expected = JSON.parse(fixture('hoai-tan-2022.expected.json')) as Record<string, unknown>;
    expect(statsJson(season.value)).toMatchObject(expected);
  });
});

describe('what the tables add', () => {
  const season = parseSeasonText(fixture('hoai-tan-2022.json'));
  if (!season.ok) throw new Error(JSON.stringify(season.error));

  it('adds the congresses over the cells, leaving out what nobody entered', () => {
    const { byCell } = statistics(season.value);
    const sum = (key: 'summonedOfficial' | 'presentOfficial') =>
      byCell.reduce((total, { cell }) => total + (cell.congress[key] ?? 0), 0);
    expect(congressTotals(byCell)).toMatchObject({
      summoned: sum('summonedOfficial'),
      present: sum('presentOfficial'),
      short: 0,
    });
    expect(congressTotals([])).toEqual({
      summoned: undefined,
      present: undefined,
      approved: undefined,
      short: undefined,
    });
  });

  it('takes the share of a line from those in the column, entered or not', () => {
    const stats = statistics(season.value);
    const line = { total: 3, secretary: 1, deputySecretary: 2, member: 0 };
    expect(countShare(stats, line, 'secretary')).toEqual({ count: 1, of: 15 });
    expect(allVacant({ secretary: 1, deputySecretary: 0, member: 2 })).toBe(3);
  });
});
