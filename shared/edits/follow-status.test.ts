import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { APPROVAL_ITEM, congressStatus } from '../planning/approval';
import { after } from '../testing/edit-steps';

const [sample] = sampleSeason().cells;
if (!sample) throw new Error('the sample has cells');
const cellId = sample.id;

const seasonWith = (change: Partial<Cell>): Season => ({
  ...sampleSeason(),
  cells: [{ ...sample, ...change }],
});
const planned = seasonWith({
  congress: {
    status: 'planned',
    plannedOn: '2022-07-10',
    approvedSeats: sample.congress.approvedSeats,
    committee: [],
    elections: [{ body: 'secretary', round: 1, seats: 1, candidates: [{ fullName: 'Lê Thử' }] }],
  },
});

const statusOf = ({ cells: [cell] }: Season) => cell?.congress.status;
const approve = (patch: Record<string, string | null>): Edit => ({
  type: 'value.update',
  name: 'personnelApproval',
  cellId,
  patch,
});
const mark = (state: 'done' | 'doing' | null): Edit => ({
  type: 'item.put',
  name: 'preparation',
  cellId,
  id: APPROVAL_ITEM,
  patch: { state },
});
const congress = (patch: Extract<Edit, { type: 'congress.update' }>['patch']): Edit => ({
  type: 'congress.update',
  cellId,
  patch,
});

describe('the status of a congress', () => {
  it('follows the approval of the personnel, and goes back with it', () => {
    const approved = after(planned, approve({ approvedOn: '2022-07-01' }));
    expect(statusOf(approved)).toBe('ready');
    const both = after(approved, mark('done'));
    const one = after(both, approve({ approvedOn: null }));
    expect([statusOf(both), statusOf(one), statusOf(after(one, mark('doing')))]).toEqual([
      'ready',
      'ready',
      'planned',
    ]);
    expect(statusOf(after(planned, approve({ requestedOn: '2022-06-20' })))).toBe('planned');
  });

  it('follows the day on which it was held, and the first figure that is counted', () => {
    expect(statusOf(after(planned, congress({ heldOn: '2022-07-10' })))).toBe('held');
    const ballot = { type: 'election.update', cellId, ballot: { body: 'secretary', round: 1 } } as const;
    expect(statusOf(after(planned, { ...ballot, patch: { seats: 2 } }))).toBe('planned');
    expect(statusOf(after(planned, { ...ballot, patch: { collected: 20 } }))).toBe('held');
  });

  it('is what an edit says itself', () => {
    const held = after(planned, congress({ heldOn: '2022-07-10' }));
    expect(statusOf(after(held, congress({ status: 'ready' })))).toBe('ready');
    expect(statusOf(after(held, congress({ status: 'ready' }), congress({ presentOfficial: 20 })))).toBe(
      'ready',
    );
    expect(statusOf(after(planned, congress({ heldOn: '2022-07-10', status: 'ready' })))).toBe('ready');
    expect(statusOf(after(held, approve({ approvedOn: '2022-07-01' }), approve({ approvedOn: null })))).toBe(
      'held',
    );
  });

  it('that is stored is the one that is shown, whatever was noted and taken back', () => {
    const edit = fc.oneof(
      fc.constantFrom('2022-07-01', null).map((approvedOn) => approve({ approvedOn })),
      fc.constantFrom('12-TB/ĐU', null).map((decisionNumber) => approve({ decisionNumber })),
      fc.constantFrom('done' as const, 'doing' as const, null).map(mark),
      fc.constantFrom('2022-07-10', null).map((heldOn) => congress({ heldOn })),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const season = after(planned, ...edits);
        const [cell] = season.cells;
        expect(cell && congressStatus(cell)).toBe(statusOf(season));
      }),
    );
  });
});
