import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellScreen, check, findingPlace, findingsOn, type PlacedFinding } from '../../../shared/checks';
import type { Cell } from '../../../shared/domain/season';
import { ruleSets, rulesOf } from '../../../shared/rules/rule-sets';
import { statistics } from '../../../shared/statistics';
import { arbitrarySeason } from '../../../shared/testing/arbitrary-season';
import { consistentSeason } from '../../../shared/testing/consistent-season';
import { cellPath, stepStates } from './cell-steps';

const rules = ruleSets['qd294-2025'];
const held: Cell = {
  id: 'c01',
  order: 1,
  name: 'Chi bộ khu phố 1',
  kind: 'neighbourhood',
  members: {},
  congress: {
    status: 'held',
    heldOn: '2025-03-15',
    summonedOfficial: 19,
    presentOfficial: 19,
    approvedSeats: {},
    committee: [],
  },
};
const found: PlacedFinding = {
  finding: { code: 'E101', severity: 'error', where: 'cells[0].congress.presentOfficial', params: {} },
  place: { screen: 'congress', field: 'presentOfficial' },
};

describe('the steps of a cell', () => {
  it('are done when everything is entered and nothing is to be reviewed', () => {
    const states = stepStates(held, () => [], rules);
    expect(states.congress).toEqual({ done: true, toReview: [] });
    expect(states.committee.done).toBe(false);
  });

  it('are not done while a finding stands, or while a number is missing', () => {
    const reviewed = stepStates(held, (screens) => (screens.includes('congress') ? [found] : []), rules);
    expect(reviewed.congress).toEqual({ done: false, toReview: [found] });
    expect(reviewed.committee.toReview).toEqual([]);
    const { status, approvedSeats, committee, heldOn = '' } = held.congress;
    const unknown = { ...held, congress: { status, approvedSeats, committee, heldOn } };
    expect(stepStates(unknown, () => [], rules).congress.done).toBe(false);
  });

  it('have their ballots once all papers and votes are entered', () => {
    const papers = { issued: 5, collected: 5, valid: 5, invalid: 0 };
    const ballot = { body: 'secretary', round: 1, ...papers } as const;
    const done = (...elections: NonNullable<Cell['congress']['elections']>) =>
      stepStates({ ...held, congress: { ...held.congress, elections } }, () => [], rules).ballots.done;
    expect(stepStates(held, () => [], rules).ballots.done).toBe(false);
    expect(done({ ...ballot, candidates: [{ id: 'a', votes: 5 }] })).toBe(true);
    expect(done({ ...ballot, collected: undefined, candidates: [{ id: 'a', votes: 5 }] })).toBe(false);
    expect(done({ ...ballot, candidates: [{ id: 'a' }] })).toBe(false);
    expect(done({ ...ballot, candidates: [] })).toBe(false);
  });

  it('have their committee once everybody can be counted', () => {
    const person = { id: 'p', fullName: 'A', position: 'secretary', born: '1970', gender: 'male' } as const;
    const approvedSeats = { committee: 0, secretary: 1, deputySecretary: 0 };
    const done = (member: Cell['congress']['committee'][number]) => {
      const cell = { ...held, congress: { ...held.congress, approvedSeats, committee: [member] } };
      return stepStates(cell, () => [], rules).committee.done;
    };
    expect(done({ ...person, standing: 'reelected' })).toBe(true);
    expect(done(person)).toBe(false);
  });

  it('have an address each', () => {
    expect(cellPath('c01', 'congress')).toBe('/dai-hoi/c01/dai-hoi');
    expect(cellPath('c01', 'ballots')).toBe('/dai-hoi/c01/bau-cu');
    expect(cellPath('c 1', 'committee')).toBe('/dai-hoi/c%201/cap-uy');
  });
});

/** Errors of a cell that are put right on screens of the whole season. */
const elsewhere: ReadonlySet<CellScreen | undefined> = new Set(['termChanges', 'personnel']);

it('no step with an error of its cell is done, whatever is entered', () => {
  fc.assert(
    fc.property(fc.oneof(arbitrarySeason, consistentSeason), (season) => {
      const findings = check(season, { stats: statistics(season) });
      for (const finding of findings.filter(({ severity }) => severity === 'error')) {
        const place = findingPlace(season, finding);
        const cell = season.cells.find(({ id }) => id === place.cell?.id);
        if (!cell || elsewhere.has(place.screen)) continue;
        const states = stepStates(
          cell,
          (screens) => findingsOn(season, findings, cell.id, screens),
          rulesOf(season),
        );
        const shown = Object.values(states).filter(({ toReview }) =>
          toReview.some((each) => each.finding === finding),
        );
        expect([finding.code, place.screen, shown.map(({ done }) => done)]).toEqual([
          finding.code,
          place.screen,
          [false],
        ]);
      }
    }),
  );
});
