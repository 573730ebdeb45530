import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../domain/new-season';
import { preparationStates } from '../domain/parts/preparation';
import type { Cell, Season } from '../domain/season';
import { vi } from '../i18n';
import { addDays } from './calendar';
import {
  markPatch,
  preparationBoard,
  preparationItemsOf,
  preparationSummary,
  preparationTotals,
  toBeDone,
} from './preparation';

/** The season of these tests keeps a list of its own. */
const none = [] as const;
const CONGRESS = '2025-04-20';
const venue = { id: 'venue', name: 'Địa điểm', daysBefore: 3 };
const work = { id: 'work', name: 'Công trình', valued: true };

function seasonOf(preparation: Cell['preparation'] = []): Season {
  const season = newSeason({ name: 'Đảng uỷ phường Thử', term: '2025-2030', ruleSet: 'qd24-2021' });
  const cell: Cell = {
    id: 'c1',
    order: 1,
    name: 'Chi bộ Một',
    kind: 'other',
    members: {},
    congress: { status: 'planned', plannedOn: CONGRESS, approvedSeats: {}, committee: [] },
    preparation,
  };
  return { ...season, preparationItems: [venue, work], cells: [cell] };
}

const venueOn = (today: string, preparation?: Cell['preparation']) =>
  preparationBoard(seasonOf(preparation), today, none)[0]?.marks[0];

describe('the board of preparation', () => {
  it('knows what is late and what is due soon', () => {
    expect(venueOn('2025-04-18')).toMatchObject({ dueOn: '2025-04-17', urgency: 'late' });
    expect(venueOn('2025-04-17')).toMatchObject({ urgency: 'soon' });
    expect(venueOn('2025-04-10')).toMatchObject({ urgency: 'soon' });
    expect(venueOn('2025-04-09')).toMatchObject({ urgency: 'none' });
    expect(venueOn('2025-05-01', [{ id: 'venue', state: 'done' }])).toMatchObject({ urgency: 'none' });
    expect(venueOn('2025-05-01', [{ id: 'venue', state: 'doing' }])).toMatchObject({ urgency: 'late' });
  });

  it('calls nothing late once the congress was held', () => {
    const season = seasonOf();
    const cells = season.cells.map((cell) => ({
      ...cell,
      congress: { ...cell.congress, status: 'held' as const },
    }));
    expect(preparationTotals(preparationBoard({ ...season, cells }, '2026-01-01', none)).late).toBe(0);
  });

  it('sums what is done of what is needed, and what works are worth', () => {
    const season = seasonOf([
      { id: 'venue', state: 'notNeeded' },
      { id: 'work', state: 'done', valueMillion: 120 },
      { id: 'of an item that went', state: 'done' },
    ]);
    expect(preparationTotals(preparationBoard(season, CONGRESS, none))).toEqual({ done: 1, of: 1, late: 0 });
    expect(preparationSummary(season, none)).toEqual([
      { item: venue, done: 0, of: 0, unknown: 0, unvalued: 0 },
      { item: work, done: 1, of: 1, unknown: 0, valueMillion: 120, unvalued: 0 },
    ]);
    // what is only begun is worth nothing yet, what nobody noted is not known to be undone
    const begun = seasonOf([{ id: 'work', state: 'doing', valueMillion: 50 }]);
    expect(preparationSummary(begun, none)).toEqual([
      { item: venue, done: 0, of: 1, unknown: 1, unvalued: 0 },
      { item: work, done: 0, of: 1, unknown: 0, unvalued: 0 },
    ]);
  });

  it('has a default list with ids of its own', () => {
    const { preparationItems, ...without } = seasonOf();
    expect(preparationItems).toHaveLength(2);
    const defaults: Season = without;
    const ids = preparationItemsOf(defaults, vi.preparation.defaults).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });

  it('is done with its day by the space bar, and not begun again by another', () => {
    const markOf = (entry: object) => {
      const [row] = preparationBoard(seasonOf([{ id: 'venue', ...entry }]), '2025-04-01', none);
      const mark = row?.marks[0];
      if (!mark) throw new Error('no mark');
      return mark;
    };
    const today = '2025-04-02';
    expect(markPatch(' ', markOf({}), today)).toEqual({ state: 'done', doneOn: today });
    expect(markPatch(' ', markOf({ state: 'doing' }), today)).toEqual({ state: 'done', doneOn: today });
    const dated = { state: 'doing', doneOn: '2025-03-30' };
    expect(markPatch(' ', markOf(dated), today)).toEqual({ state: 'done', doneOn: '2025-03-30' });
    expect(markPatch(' ', markOf({ state: 'done' }), today)).toEqual({ state: null, doneOn: null });
    expect(markPatch('.', markOf({}), today)).toEqual({ state: 'doing' });
    expect(markPatch('-', markOf({}), today)).toEqual({ state: 'notNeeded' });
    expect(markPatch('x', markOf({}), today)).toBeUndefined();
  });

  it('is done in a whole column where it is still to be done', () => {
    const [VENUE, WORK] = [0, 1];
    const board = (entry: object) =>
      preparationBoard(seasonOf([{ id: 'venue', ...entry }]), '2025-04-01', none);
    expect(toBeDone(board({ state: 'doing' }), VENUE)).toHaveLength(1);
    expect(toBeDone(board({ state: 'notNeeded' }), VENUE)).toEqual([]);
    expect(toBeDone(board({ state: 'done' }), VENUE)).toEqual([]);
    expect(toBeDone(board({ state: 'done' }), WORK)).toHaveLength(1);
    expect(toBeDone(board({ state: 'doing' }), 2)).toEqual([]);
  });

  it('never calls late what is settled, nor what has no due day', () => {
    const state = fc.option(fc.constantFrom(...preparationStates), { nil: undefined });
    fc.assert(
      fc.property(state, fc.integer({ min: -400, max: 400 }), (given, days) => {
        const today = addDays(CONGRESS, days);
        const entry = { ...(given !== undefined && { state: given }) };
        const [row] = preparationBoard(
          seasonOf([
            { id: 'venue', ...entry },
            { id: 'work', ...entry },
          ]),
          today,
          none,
        );
        expect(row?.marks[1]?.urgency).toBe('none');
        const open = given === undefined || given === 'doing';
        expect(row?.marks[0]?.urgency === 'late').toBe(open && days > -3);
        expect(row?.late).toBe(open && days > -3 ? 1 : 0);
      }),
    );
  });
});
