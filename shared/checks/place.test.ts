import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { findingPlace } from './place';

const season: Season = {
  format: 'dhcb-season',
  version: 1,
  committee: { name: 'Đảng uỷ phường Thử' },
  season: {
    term: '2025-2030',
    ruleSet: 'qd294-2025',
    ageAt: { method: 'yearDifference' },
    percent: { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true },
  },
  cells: ['a', 'b'].map((id, index) => ({
    id,
    order: index + 1,
    name: `Chi bộ ${id}`,
    kind: 'neighbourhood' as const,
    members: {},
    congress: {
      status: 'planned' as const,
      approvedSeats: {},
      committee: [{ id: `${id}-1`, fullName: 'Lê An', position: 'secretary' as const }],
    },
  })),
};

function placeOf(where: string) {
  const { cell, person, ...rest } = findingPlace(season, { where });
  return { cell: cell?.id, person: person?.id, ...rest };
}

describe('the place of a finding', () => {
  it('is the field of the congress, also of its approved seats', () => {
    expect(placeOf('cells[1].congress.presentOfficial')).toEqual({
      cell: 'b',
      person: undefined,
      screen: 'congress',
      field: 'presentOfficial',
    });
    expect(placeOf('cells[0].congress.approvedSeats.committee')).toMatchObject({
      screen: 'congress',
      field: 'committee',
    });
  });

  it('is the person and the field of the profile', () => {
    expect(placeOf('cells[1].congress.committee[0].born')).toEqual({
      cell: 'b',
      person: 'b-1',
      screen: 'committee',
      field: 'born',
    });
    expect(placeOf('cells[1].congress.committee[0]')).toEqual({
      cell: 'b',
      person: 'b-1',
      screen: 'committee',
    });
  });

  it.each([
    ['issued', { election: 0, field: 'issued' }],
    ['candidates', { election: 0, field: 'candidates' }],
    ['candidates[2]', { election: 0, candidate: 2 }],
    ['candidates[2].votes', { election: 0, candidate: 2, field: 'votes' }],
  ])('is the ballot and its part: %s', (part, ballot) => {
    expect(placeOf(`cells[0].congress.elections[0].${part}`)).toMatchObject({ screen: 'ballots', ballot });
  });

  it('is the list as a whole, the members, the ballots or the season', () => {
    expect(placeOf('cells[0].congress.committee')).toMatchObject({ cell: 'a', screen: 'committee' });
    expect(placeOf('cells[0].members.total')).toMatchObject({ cell: 'a', screen: 'members', field: 'total' });
    expect(placeOf('cells[0].congress.elections[0].issued')).toMatchObject({
      cell: 'a',
      screen: 'ballots',
      ballot: { election: 0, field: 'issued' },
    });
    expect(placeOf('season')).toEqual({ cell: undefined, seasonScreen: 'statistics', person: undefined });
    expect(placeOf('cells[7].congress.heldOn')).toEqual({
      cell: undefined,
      seasonScreen: 'statistics',
      person: undefined,
    });
  });

  it.each([
    ['documents[0].subject', { seasonScreen: 'documents' }],
    ['publishedPapers[1].titleTerm', { seasonScreen: 'publishedPapers' }],
  ])('is a list of the season: %s', (where, expected) => {
    expect(findingPlace(season, { where })).toStrictEqual(expected);
  });

  it.each([
    ['papers.resolution', { screen: 'papers', field: 'resolution' }],
    ['papers', { screen: 'papers' }],
    ['ratification.decidedOn', { screen: 'papers', field: 'decidedOn' }],
    ['termChanges[2].on', { screen: 'termChanges' }],
    ['personnelApproval.approvedOn', { screen: 'personnel' }],
    ['aftermath.divisionOn', { screen: 'aftermath', field: 'divisionOn' }],
    ['congress.heldOn', { screen: 'congress', field: 'heldOn' }],
    ['plan.guides', { screen: 'congress' }],
    ['congress.elections[1]', { screen: 'ballots', ballot: { election: 1 } }],
    ['congress.committee[9]', { screen: 'committee' }],
  ])('is the screen of a cell, and no field that is not named: %s', (path, expected) => {
    const { cell, ...place } = findingPlace(season, { where: `cells[0].${path}` });
    expect(cell?.id).toBe('a');
    expect(place).toStrictEqual(expected);
  });
});
