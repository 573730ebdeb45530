import { describe, expect, it } from 'vitest';
import { cell, congress, person } from '../checks/cases/sample-cell';
import type { Cell } from '../domain/season';
import { sittingExcess } from './sitting-excess';

type Change = NonNullable<Cell['termChanges']>[number];

const after = (...termChanges: Omit<Change, 'id'>[]): Cell => ({
  ...cell,
  termChanges: termChanges.map((change, index) => ({ id: `i${String(index)}`, ...change })),
});
const second = { kind: 'post', personId: 'p3', fullName: 'Người p3', position: 'secretary' } as const;
const fourth = { kind: 'elected', fullName: 'Lê Thị Bổ Sung', position: 'member' } as const;
const gone = { kind: 'moved', personId: 'p1', fullName: 'Người p1' } as const;

describe('a committee after the changes of its term', () => {
  it('has two secretaries only while the first has not gone', () => {
    expect(sittingExcess(after(second))).toEqual([
      { reason: 'secretaries', count: 2, names: ['Người p1', 'Người p3'] },
    ]);
    expect(sittingExcess(after({ ...gone, on: '2023' }, { ...second, on: '2024' }))).toEqual([]);
  });

  it('has more people than were approved only while nobody has gone for them', () => {
    expect(sittingExcess(after(fourth))).toEqual([{ reason: 'people', count: 4, approved: 3 }]);
    expect(sittingExcess(after(gone, fourth))).toEqual([]);
    expect(
      sittingExcess(after(fourth, { ...fourth, fullName: 'Lê Hai', position: 'secretary' })),
    ).toHaveLength(2);
  });

  it('says nothing of seats that are not entered, and of what the congress itself left', () => {
    const open = { ...after(fourth), congress: { ...congress, approvedSeats: { secretary: 1 } } };
    expect(sittingExcess(open)).toEqual([]);
    const four = { ...congress, committee: [...congress.committee, person('p4')] };
    expect(sittingExcess({ ...cell, congress: four })).toEqual([]);
    expect(
      sittingExcess({ ...after({ ...second, personId: 'p2', position: 'member' }), congress: four }),
    ).toEqual([]);
  });

  it('does not repeat that the congress itself elected two secretaries', () => {
    const two = {
      ...congress,
      committee: congress.committee.map((each) => ({ ...each, position: 'secretary' as const })),
    };
    const changed = { ...after({ kind: 'moved', personId: 'p3', fullName: 'Người p3' }), congress: two };
    expect(sittingExcess(changed)).toEqual([]);
  });

  it('counts posts where a cell elects no committee', () => {
    const posts = { ...congress, approvedSeats: { committee: 0, secretary: 1, deputySecretary: 1 } };
    const [secretary, deputy] = congress.committee;
    const two = [secretary, deputy].flatMap((one) => one ?? []);
    const of = { ...after(fourth), congress: { ...posts, committee: two } };
    expect(sittingExcess(of)).toEqual([{ reason: 'people', count: 3, approved: 2 }]);
  });
});
