import { describe, expect, it } from 'vitest';
import { cell } from '../checks/cases/sample-cell';
import { sittingCommittee, sittingNow, termChangeEffects } from './sitting-committee';

describe('the committee at the end of its term', () => {
  it('tells who left, who came and who changed posts, by date', () => {
    const sitting = sittingCommittee({
      ...cell,
      termChanges: [
        { id: 'i03', kind: 'resigned', personId: 'q7', fullName: 'Người q7', on: '2024-05' },
        {
          id: 'i01',
          kind: 'moved',
          personId: 'p1',
          fullName: 'Người p1',
          on: '2023-02-01',
          decision: 'QĐ 12',
        },
        { id: 'i02', kind: 'appointed', personId: 'q7', fullName: 'Người q7', on: '2023-02-02' },
        { id: 'i04', kind: 'post', fullName: 'NGƯỜI P2', position: 'secretary', on: '2024-06' },
      ],
    });
    expect(
      sitting.map(({ personId, until, since, lastPosition }) => [personId, since, until, lastPosition]),
    ).toEqual([
      ['p1', undefined, '2023-02-01', undefined],
      ['p2', undefined, undefined, 'secretary'],
      ['p3', undefined, undefined, undefined],
      ['q7', '2023-02-02', '2024-05', undefined],
    ]);
    expect(sitting[0]).toMatchObject({ leftBecause: 'moved', decision: 'QĐ 12' });
  });

  it('gives somebody who comes back a record of their own', () => {
    const sitting = sittingCommittee({
      ...cell,
      termChanges: [
        { id: 'i01', kind: 'moved', personId: 'p3', fullName: 'Người p3', on: '2023' },
        { id: 'i02', kind: 'appointed', personId: 'p3', fullName: 'Người p3', on: '2024' },
      ],
    });
    expect(sitting.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p3-2']);
  });
});

describe('the changes of a term', () => {
  const changed = {
    ...cell,
    termChanges: [
      { id: 'i01', kind: 'post', personId: 'p3', fullName: 'Người p3', position: 'secretary', on: '2024-06' },
      { id: 'i02', kind: 'resigned', personId: 'p1', fullName: 'Người p1', on: '2024-05' },
      {
        id: 'i03',
        kind: 'appointed',
        fullName: 'Lê Thị Bổ Sung',
        gender: 'female',
        born: '1990',
        position: 'member',
      },
      { id: 'i04', kind: 'died', fullName: 'Người không có', on: '2024-07' },
    ],
  } as const;

  it('say by date which post somebody had before and has after', () => {
    const cellOf = { ...changed, termChanges: [...changed.termChanges] };
    expect(
      termChangeEffects(cellOf).map(({ change, before, after, unmatched }) => [
        change.id,
        before,
        after,
        unmatched,
      ]),
    ).toEqual([
      ['i02', 'secretary', undefined, false],
      ['i01', 'member', 'secretary', false],
      ['i04', undefined, undefined, true],
      ['i03', undefined, 'member', false],
    ]);
  });

  it('leave those who sit now', () => {
    const sitting = sittingNow({ ...changed, termChanges: [...changed.termChanges] });
    expect(
      sitting.map(({ fullName, position, lastPosition }) => [fullName, lastPosition ?? position]),
    ).toEqual([
      ['Người p2', 'deputySecretary'],
      ['Người p3', 'secretary'],
      ['Lê Thị Bổ Sung', 'member'],
    ]);
    expect(sitting[2]).toMatchObject({ gender: 'female', born: '1990', cameBecause: 'appointed' });
  });

  it('count somebody who left without a day as gone', () => {
    const left = { ...cell, termChanges: [{ id: 'i01', kind: 'moved' as const, fullName: 'Người p3' }] };
    expect(sittingNow(left).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});
