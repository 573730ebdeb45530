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
      summoned: { count: sum('summonedOfficial'), known: 15, of: 15 },
      present: { count: sum('presentOfficial'), known: 15, of: 15 },
      short: { count: 0, known: 15, of: 15 },
    });
    const [first, ...others] = byCell;
    const { presentOfficial = 0, ...unattended } = first!.cell.congress;
    const lacking = { ...first!, cell: { ...first!.cell, congress: unattended } };
    expect(congressTotals([lacking, ...others]).present).toEqual({
      count: sum('presentOfficial') - presentOfficial,
      known: 14,
      of: 15,
    });
    expect(congressTotals([]).present).toEqual({ count: 0, known: 0, of: 0 });
  });

  it('takes the share of a line from those in the column, entered or not', () => {
    const stats = statistics(season.value);
    const some = { count: 1, known: 12, of: 15 };
    const line = { total: some, secretary: some, deputySecretary: { ...some, known: 0 }, member: some };
    expect(countShare(stats, line, 'secretary')).toEqual({ count: 1, of: 15 });
    // of nobody known there is no share, not one of 0
    expect(countShare(stats, line, 'deputySecretary')).toEqual({ count: 0, of: 0 });
    const vacant = (count: number, known: number) => ({ count, known, of: 15 });
    expect(
      allVacant({ secretary: vacant(1, 15), deputySecretary: vacant(0, 14), member: vacant(2, 13) }),
    ).toEqual({ count: 3, known: 13, of: 15 });
  });
});
