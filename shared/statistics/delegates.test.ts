import { describe, expect, it } from 'vitest';
import { ballot, cell, congress, seasonOf } from '../checks/cases/sample-cell';
import type { Cell, Election, Season } from '../domain/season';
import { resultEntered } from '../rules/result-entered';
import { rulesOf } from '../rules/rule-sets';
import { cellStatistics } from './cell-statistics';
import { seasonDelegates } from './delegates';
import { membership } from './membership';
import { statsJson } from './stats-json';

const on = { value: true, certainty: 'office', source: 'Kế hoạch' } as const;

function seasonWith(...cells: readonly Partial<Cell>[]): Season {
  const made = cells.map((each, index) => ({ ...cell, id: `c${String(index)}`, ...each }));
  return { ...seasonOf(...made), rules: { delegates: on } };
}

const held = (...elections: Election[]): Partial<Cell> => ({ congress: { ...congress, elections } });

/** Two of three elected; p1 is a woman of the committee, of the other nothing is entered. */
const delegates = ballot(
  'delegates',
  { p1: 12 },
  {
    seats: 2,
    candidates: [
      { id: 'p1', votes: 12 },
      { fullName: 'Lê Văn Thử', votes: 9 },
      { fullName: 'Trần Thử', votes: 3 },
    ],
  },
);

describe('delegates to the congress of the ward', () => {
  it('are no matter of a season whose cells elect none', () => {
    expect(seasonDelegates(seasonOf(cell))).toBeUndefined();
    expect(statsJson(seasonOf(cell)).report.delegates).toBeNull();
  });

  it('are counted with their seats, and of how many cells and people it is not known', () => {
    const seats = { delegates: 2, alternateDelegates: 1 };
    const season = seasonWith({ ...held(delegates), delegateSeats: seats }, held());
    expect(seasonDelegates(season)).toEqual({
      delegates: {
        seats: { count: 2, known: 1, of: 2 },
        elected: { count: 2, known: 1, of: 2 },
        female: { count: 1, known: 1, of: 2 },
      },
      alternateDelegates: {
        seats: { count: 1, known: 1, of: 1 },
        elected: { count: 0, known: 0, of: 1 },
        female: { count: 0, known: 0, of: 0 },
      },
    });
    expect(statsJson(season).report.delegates?.delegates).toEqual({
      seats: 2,
      elected: 2,
      female: 1,
      missing: 1,
      missingSeats: 1,
      unknownGender: 1,
    });
  });

  it('say nothing of the committee: neither that it is elected nor how many rounds it took', () => {
    const again = { ...delegates, round: 3 };
    const { congress: sat } = { ...cell, ...held(delegates, again) };
    const nobody = { ...sat, committee: [] };
    const season = seasonWith();
    const rules = rulesOf(season);
    expect(resultEntered(nobody, rules)).toBe(false);
    expect(cellStatistics({ ...cell, congress: sat }, [], rules).rounds).toBeUndefined();
    const unsaid = sat.committee.map(({ origin: _, ...member }) => member);
    expect(membership({ congress: { ...sat, committee: unsaid } }, rules).elected).toEqual([]);
  });
});
