import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeasonText } from '../domain/parse-season';
import type { CommitteeMember } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
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

describe('a breakdown', () => {
  /** The lines for members of whom no more than this is entered. */
  function linesOf(...entries: Partial<CommitteeMember>[]) {
    const members = bareMembers(...entries.map(() => 'member' as const));
    const committee = members.map((member, index) => ({ ...member, ...entries[index] }));
    return statistics(smallSeason(smallCell({ id: 'c1' }, { heldOn: '2022-06-01', committee })));
  }

  it('has a line for each text in Vietnamese order, whatever blanks are around it, and one for the rest', () => {
    const { occupation } = linesOf(
      { occupation: 'Thợ' },
      { occupation: 'Đầu bếp' },
      { occupation: ' Thợ ' },
      { occupation: 'Dạy học' },
      { occupation: ' ' },
      {},
    );
    expect(occupation.map(({ value, counts }) => [value, counts.total])).toEqual([
      ['Dạy học', { count: 1, known: 4, of: 6 }],
      ['Đầu bếp', { count: 1, known: 4, of: 6 }],
      ['Thợ', { count: 2, known: 4, of: 6 }],
      [undefined, { count: 2, known: 6, of: 6 }],
    ]);
  });

  it('has no line for the rest where there is none', () => {
    expect(linesOf({ occupation: 'Thợ' }).occupation.map(({ value }) => value)).toEqual(['Thợ']);
  });

  it('of schooling takes what is understood under its one name, and nothing else', () => {
    const { generalEducation } = linesOf(
      { generalEducation: '12/12' },
      { generalEducation: 'lớp 12/12' },
      { generalEducation: 'không nhớ' },
      { generalEducation: '-' },
    );
    expect(generalEducation.map(({ value, counts }) => [value, counts.total.count])).toEqual([
      ['12/12', 2],
      [undefined, 2],
    ]);
  });

  it('of a choice has a line for every choice, and counts each person in one', () => {
    const { professionalLevel, politicalTheory } = linesOf(
      { professionalLevel: 'college', politicalTheory: 'advanced' },
      { professionalLevel: 'college' },
    );
    expect(professionalLevel.find(({ value }) => value === 'college')?.counts.total.count).toBe(2);
    expect(professionalLevel.map(({ value }) => value)).not.toContain(undefined);
    expect(politicalTheory.find(({ value }) => value === 'advanced')?.counts.total).toEqual({
      count: 1,
      known: 1,
      of: 2,
    });
    expect(politicalTheory.at(-1)).toMatchObject({ value: undefined, counts: { total: { count: 1 } } });
  });
});

describe('the ages of a season', () => {
  const [first, second, third] = bareMembers('secretary', 'member', 'member');
  const committee = [{ ...first!, born: '1962' }, { ...second!, born: '1981' }, third!];
  const season = smallSeason(smallCell({ id: 'c1' }, { heldOn: '2022-06-01', committee }));

  it('are added of all, and of each post', () => {
    expect(statistics(season).ages).toEqual({
      total: { sum: 101, count: 2, unknown: 1 },
      secretary: { sum: 60, count: 1, unknown: 0 },
      deputySecretary: { sum: 0, count: 0, unknown: 0 },
      member: { sum: 41, count: 1, unknown: 1 },
    });
  });

  it('have a mean by the policy of the season, none where no age is known', () => {
    expect(statistics(season).meanAge).toEqual({
      total: '50,5',
      secretary: '60',
      deputySecretary: null,
      member: '41',
    });
  });
});

describe('cells in numbers', () => {
  const seats = { committee: 1, secretary: 1, deputySecretary: 0 };
  const season = smallSeason(
    smallCell({ id: 'c1' }, { approvedSeats: seats, committee: bareMembers('secretary') }),
    smallCell(
      { id: 'c2' },
      { approvedSeats: { ...seats, committee: 2 }, committee: bareMembers('secretary') },
    ),
    smallCell({ id: 'c3' }, { committee: bareMembers('secretary') }),
    smallCell({ id: 'c4' }),
    smallCell({ id: 'c5' }, { status: 'planned', committee: bareMembers('secretary') }),
  );

  it('tell those held, entered, judged and full apart', () => {
    const { cells, heldWithoutResult } = statistics(season);
    expect(cells).toEqual({ total: 5, held: 4, entered: 3, judged: 2, fullyElected: 1 });
    expect(heldWithoutResult).toBe(1);
  });

  it('are printed for programs outside with what is not known of them', () => {
    expect(statsJson(season)).toMatchObject({
      cells: { total: 5, held: 4, fullyElected: 1 },
      committee: { total: 4, secretary: 4, deputySecretary: 0, member: 0 },
      vacant: { secretary: 0, deputySecretary: 0, member: 1 },
      age: { sum: 0, count: 0, unknown: 4, text: null },
      percent: { 'female.total': null },
      female: { total: 0 },
      unknown: {
        cells: { result: 1, fullyElected: 1 },
        committee: { total: 0, secretary: 0 },
        female: { total: 4, secretary: 4, deputySecretary: 0 },
        vacant: { secretary: 2, deputySecretary: 2, member: 2 },
      },
    });
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

describe('the ages that an office counts by', () => {
  it('have a line each, lowest first and once, of those younger', () => {
    const season = sampleSeason();
    season.ageThresholds = { under: [45, 35, 45], upTo: [45] };
    const { thresholds, bands, groups } = statistics({ ...season, ageThresholds: { under: [40] } });
    expect(thresholds[0]?.counts).toEqual(groups.young);
    expect(bands.threeBands).toEqual(statistics(season).bands.threeBands);
    const lines = statistics(season).thresholds.map(({ limit, counts }) => [
      limit.age,
      limit.inclusive,
      counts.total.count,
    ]);
    expect(lines).toEqual([
      [35, false, 1],
      [45, false, 8],
      [45, true, 10],
    ]);
  });
});
