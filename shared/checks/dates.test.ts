import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/season';
import { cell, seasonOf } from './cases/sample-cell';
import { checkDates } from './dates';
import { checkProgress } from './progress';

// held on 20 July 2022
const found = (change: Partial<Cell>) => {
  const of = { ...cell, ...change };
  return checkDates(of, 'cells[0]', seasonOf(of)).map(({ where, params }) => [where, params['reason']]);
};

describe('a date that cannot be', () => {
  it.each([
    [
      'a paper before its congress',
      { papers: [{ id: 'resolution', receivedOn: '2022-07-19' }] },
      'papers.resolution',
      'congress',
    ],
    [
      'counting minutes before',
      { papers: [{ id: 'countingMinutes.secretary.2', receivedOn: '2022-06' }] },
      'papers.countingMinutes.secretary.2',
      'congress',
    ],
    [
      'a year far off',
      { papers: [{ id: 'profileList', receivedOn: '2062-07-21' }] },
      'papers.profileList',
      'far',
    ],
    [
      'a request before',
      { ratification: { requestedOn: '2022-07-01' } },
      'ratification.requestedOn',
      'congress',
    ],
    [
      'a decision before its request',
      { ratification: { requestedOn: '2022-07-25', decidedOn: '2022-07-24' } },
      'ratification.decidedOn',
      'request',
    ],
    [
      'an approval before it was asked for',
      { personnelApproval: { requestedOn: '2022-06-10', approvedOn: '2022-06-09' } },
      'personnelApproval.approvedOn',
      'submission',
    ],
    ['an assignment before', { aftermath: { divisionOn: '2022-07-19' } }, 'aftermath.divisionOn', 'congress'],
    [
      'an action plan of another century',
      { aftermath: { actionPlanOn: '2122' } },
      'aftermath.actionPlanOn',
      'far',
    ],
  ] as const)('%s', (_what, change, field, reason) => {
    expect(found(change as unknown as Partial<Cell>)).toEqual([[`cells[0].${field}`, reason]]);
  });

  it.each([
    [
      'papers about people before the congress',
      { papers: [{ id: 'profileList', receivedOn: '2022-06-01' }] },
    ],
    [
      'the day of the congress itself',
      { ratification: { requestedOn: '2022-07-20', decidedOn: '2022-07-20' } },
    ],
    ['a date known in part that may be right', { aftermath: { resolutionOn: '2022-07' } }],
    ['two years later', { aftermath: { actionPlanOn: '2024-12-31' } }],
  ] as const)('not %s', (_what, change) => {
    expect(found(change as unknown as Partial<Cell>)).toEqual([]);
  });

  it('is told by the plan while the congress has no day, and by nothing where the season has none', () => {
    const undated = { ...cell, congress: { ...cell.congress, status: 'planned' as const } };
    delete undated.congress.heldOn;
    const far = { ...undated, personnelApproval: { approvedOn: '2072-07-01' } };
    const season = seasonOf(far);
    expect(checkDates(far, 'c', season).map(({ params }) => params['other'])).toEqual(['2022-07-31']);
    delete season.season.plannedTo;
    delete season.season.plannedFrom;
    expect(checkDates(far, 'c', season)).toEqual([]);
  });

  it('is never one of a row of days in the right order', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { minLength: 5, maxLength: 5 });
    const day = (offset: number) => new Date(Date.UTC(2022, 6, 20 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, (offsets) => {
        const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = offsets.toSorted((a, b) => a - b);
        const change: Partial<Cell> = {
          papers: [{ id: 'ratificationRequest', receivedOn: day(second) }],
          ratification: { requestedOn: day(first), decidedOn: day(third) },
          aftermath: { divisionOn: day(fourth), actionPlanOn: day(fifth) },
        };
        expect(found(change)).toEqual([]);
      }),
    );
  });
});

describe('a cell without a result after the last day', () => {
  const progress = (change: Partial<Cell['congress']>, today = '2022-08-01') => {
    const season = seasonOf({ ...cell, congress: { ...cell.congress, ...change } });
    return checkProgress(season, today).map(({ where, params }) => [where, params['reason']]);
  };

  it('has not met, or has met and nothing says what came of it', () => {
    expect(progress({ status: 'ready' })).toEqual([['cells[0].congress.status', undefined]]);
    expect(progress({ committee: [], approvedSeats: {} })).toEqual([
      ['cells[0].congress.committee', 'noResult'],
    ]);
    expect(progress({ committee: [] })).toEqual([]);
    expect(
      progress({
        committee: [],
        approvedSeats: {},
        elections: [{ body: 'secretary', round: 1, candidates: [] }],
      }),
    ).toEqual([]);
    expect(progress({ status: 'ready' }, '2022-07-31')).toEqual([]);
  });
});
