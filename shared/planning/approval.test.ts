import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { congressStatuses } from '../domain/choices';
import { preparationStates } from '../domain/parts/preparation';
import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { vi } from '../i18n';
import { APPROVAL_ITEM, congressStatus, isApprovedElsewhere, knownApproval, statusChoices } from './approval';
import { preparationBoard } from './preparation';

const planned: Cell = {
  id: 'c1',
  order: 1,
  name: 'Chi bộ 1',
  kind: 'office',
  members: {},
  congress: { status: 'planned', plannedOn: '2022-07-20', approvedSeats: {}, committee: [] },
};

const markOf = (cell: Cell, today = '2022-07-15') => {
  const season: Season = { ...sampleSeason(), cells: [cell] };
  delete season.preparationItems;
  return preparationBoard(season, today, vi.preparation.defaults)[0]?.marks.find(
    ({ item }) => item.id === APPROVAL_ITEM,
  );
};

describe('the approval of the personnel', () => {
  it('entered with its day or number sets the status and finishes the item, and is taken back with it', () => {
    expect(markOf(planned)).toMatchObject({ open: true, urgency: 'late' });
    const approved: Cell = { ...planned, personnelApproval: { approvedOn: '2022-07-04' } };
    expect(congressStatus(approved)).toBe('ready');
    expect(markOf(approved)).toMatchObject({
      state: 'done',
      open: false,
      urgency: 'none',
      follows: { on: '2022-07-04' },
    });
    const numbered: Cell = { ...planned, personnelApproval: { decisionNumber: '12-TB/ĐU' } };
    expect([congressStatus(numbered), markOf(numbered)?.follows]).toEqual(['ready', {}]);
    for (const personnelApproval of [{}, { requestedOn: '2022-07-01' }, { decisionNumber: ' ' }]) {
      const back = { ...planned, personnelApproval };
      expect([congressStatus(back), markOf(back)?.state]).toEqual(['planned', undefined]);
    }
  });

  it('noted on the board is as good, and the board itself can change it', () => {
    const noted: Cell = {
      ...planned,
      preparation: [{ id: APPROVAL_ITEM, state: 'done', doneOn: '2022-07-05' }],
    };
    expect(knownApproval(noted)).toEqual({ on: '2022-07-05' });
    expect(congressStatus(noted)).toBe('ready');
    expect(markOf(noted)?.follows).toBe(undefined);
    expect(knownApproval({ ...planned, preparation: [{ id: 'venue', state: 'done' }] })).toBe(undefined);
  });

  it('cannot be denied by the status while it stands elsewhere', () => {
    const approved: Cell = { ...planned, personnelApproval: { approvedOn: '2022-07-04' } };
    expect(statusChoices(planned)).toEqual(['planned', 'ready', 'held']);
    expect(statusChoices(approved)).toEqual(['ready', 'held']);
    const byHand: Cell = { ...planned, congress: { ...planned.congress, status: 'ready' } };
    expect([isApprovedElsewhere(byHand), isApprovedElsewhere(approved)]).toEqual([false, true]);
    expect(statusChoices(byHand)).toEqual(['planned', 'ready', 'held']);
    const finished: Cell = { ...approved, congress: { ...planned.congress, status: 'finished' } };
    expect([congressStatus(finished), statusChoices(finished)]).toEqual(['finished', congressStatuses]);
  });

  it('is the same for status and board, whatever is noted where', () => {
    const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom('planned' as const, 'ready' as const),
        optional(fc.constantFrom('2022-07-04', '2022')),
        optional(fc.constantFrom('12', '')),
        optional(fc.constantFrom(...preparationStates)),
        (status, approvedOn, decisionNumber, state) => {
          const cell: Cell = {
            ...planned,
            congress: { ...planned.congress, status },
            personnelApproval: {
              ...(approvedOn && { approvedOn }),
              ...(decisionNumber && { decisionNumber }),
            },
            preparation: [{ id: APPROVAL_ITEM, ...(state && { state }) }],
          };
          const isApproved = knownApproval(cell) !== undefined;
          expect(congressStatus(cell) === 'ready').toBe(isApproved);
          expect(markOf(cell)?.state === 'done').toBe(isApproved);
          expect(statusChoices(cell)).toContain(congressStatus(cell));
        },
      ),
    );
  });
});
