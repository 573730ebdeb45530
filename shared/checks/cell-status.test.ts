import { describe, expect, it } from 'vitest';
import type { Cell, Congress } from '../domain/season';
import { ballot, cell, committee, congress, person, secretary } from './cases/sample-cell';
import { cellStatus } from './cell-status';
import { finding } from './finding';

const error = finding('E101', 'cells[0].congress.presentOfficial');
const warning = finding('W110', 'cells[0].congress.presentOfficial');
const accepted = { ...warning, accepted: { id: 'i1', reason: 'Đúng', at: '2026-01-10T08:00:00Z' } };

const withChange = (change: Partial<Congress>): Cell => ({ ...cell, congress: { ...congress, ...change } });
const planned: Congress = { status: 'planned', plannedOn: '2022-07-20', approvedSeats: {}, committee: [] };

describe('the status of a cell', () => {
  it.each([
    ['empty', { ...cell, congress: planned }, []],
    ['entering', withChange({ committee: [] }), []],
    ['entering', withChange({ heldOn: undefined }), []],
    ['entering', withChange({ elections: [ballot('secretary', {})] }), []],
    ['entering', withChange({ elections: [ballot('secretary', { p1: 12 }, { collected: undefined })] }), []],
    ['entering', withChange({ elections: [ballot('secretary', { p1: 12 }, { issued: undefined })] }), []],
    [
      'entering',
      withChange({ elections: [ballot('secretary', { p1: 11 }, { valid: 11, invalid: undefined })] }),
      [],
    ],
    ['complete', withChange({ elections: [ballot('secretary', { p1: 12 }, { invalid: undefined })] }), []],
    ['entering', withChange({ presentOfficial: 11, absentUnexcused: undefined }), []],
    ['complete', withChange({ presentOfficial: 11, absentExcused: 1, absentUnexcused: undefined }), []],
    ['entering', withChange({ committee: [secretary, person('p2', { standing: undefined })] }), [warning]],
    ['errors', withChange({ committee: [] }), [error]],
    ['errors', cell, [error, warning]],
    ['warnings', cell, [warning]],
    ['complete', cell, [accepted]],
    ['complete', withChange({ elections: [ballot('secretary', { p1: 12 })] }), []],
    ['finished', withChange({ status: 'finished' }), [warning]],
  ] as const)('is %s', (kind, one, findings) => {
    expect(cellStatus(one, findings).kind).toBe(kind);
  });

  it('counts what is open, and names what is missing in the order of the screens', () => {
    expect(cellStatus(withChange({ status: 'finished' }), [error, warning, accepted])).toEqual({
      kind: 'finished',
      errors: 1,
      warnings: 1,
      gaps: [],
    });
    const open = {
      presentOfficial: 11,
      absentUnexcused: undefined,
      committee: [{ ...secretary, born: undefined }],
    };
    expect(cellStatus(withChange(open), []).gaps).toEqual(['absent', 'born']);
    expect(cellStatus({ ...cell, congress: planned }, []).gaps).toEqual([
      'status',
      'heldOn',
      'summoned',
      'present',
      'committee',
    ]);
  });

  it('takes a committee without ballots for entered where the office keeps none', () => {
    const [one] = committee(secretary).cells;
    expect(cellStatus(one!, []).kind).toBe('complete');
  });
});
