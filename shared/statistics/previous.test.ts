import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { previousSeasonOf } from './previous';

const [secretary, member] = bareMembers('secretary', 'member');
const sat = { previousCommittee: [{ ...secretary!, born: '1970', personId: 'i7' }, member!] };

describe('the season before this one', () => {
  it('holds its cells as they were: name, seats, day and people, and nothing else', () => {
    const season = smallSeason(
      smallCell({
        id: 'c1',
        ...sat,
        members: { total: 30 },
        previousCongress: { heldOn: '2019-06-01', name: 'Chi bộ cũ', approvedSeats: { committee: 2 } },
      }),
    );
    expect(previousSeasonOf(season)?.cells).toStrictEqual([
      {
        id: 'c1',
        order: 1,
        name: 'Chi bộ cũ',
        kind: 'neighbourhood',
        members: {},
        congress: {
          status: 'held',
          heldOn: '2019-06-01',
          approvedSeats: { committee: 2 },
          committee: [{ ...secretary!, id: 'i7', born: '1970' }, member!],
        },
      },
    ]);
  });

  it('takes for what a cell does not say its name of today and the year of the season', () => {
    const season = smallSeason(smallCell({ id: 'c1', ...sat }));
    const congress = { status: 'held', approvedSeats: {} };
    const cellOf = (changed: Season) => previousSeasonOf(changed)?.cells[0];
    expect(cellOf(season)?.name).toBe('Chi bộ c1');
    expect(cellOf(season)?.congress).toStrictEqual({
      ...congress,
      committee: [{ ...secretary!, id: 'i7', born: '1970' }, member!],
    });
    expect(cellOf({ ...season, previousSeason: { heldOn: '2019' } })?.congress.heldOn).toBe('2019');
  });

  it('leaves out whoever came in during the term, however that is told', () => {
    const others = bareMembers('member', 'member');
    const cell = smallCell({
      id: 'c1',
      previousCommittee: [
        secretary!,
        { ...others[0]!, id: 'x', cameBecause: 'appointed' },
        { ...others[1]!, id: 'y', since: '2020' },
      ],
    });
    expect(previousSeasonOf(smallSeason(cell))?.cells[0]?.congress.committee).toEqual([secretary]);
    const { previousCommittee = [] } = cell;
    const noneElected = { ...cell, previousCommittee: previousCommittee.slice(1) };
    expect(previousSeasonOf(smallSeason(noneElected))).toBeUndefined();
  });

  it('counts as this one does: by its own limits, but never to its fixed day', () => {
    const season = smallSeason(smallCell({ id: 'c1', ...sat }));
    expect(previousSeasonOf(season)).not.toHaveProperty('rules');
    expect(previousSeasonOf(season)?.season.ageAt).toEqual({ method: 'yearDifference' });
    expect(previousSeasonOf(season)?.season).not.toHaveProperty('previousTerm');
    const own: Season = {
      ...season,
      rules: { name: 'Quy định riêng' },
      season: { ...season.season, ageAt: { method: 'fullYearsAt', on: '2025-07-01' } },
    };
    expect(previousSeasonOf(own)?.rules).toEqual({ name: 'Quy định riêng' });
    expect(previousSeasonOf(own)?.season.ageAt).toEqual({ method: 'fullYearsAtCongress' });
  });

  it('is named by what is known of it, or not at all', () => {
    const season = smallSeason(smallCell({ id: 'c1', ...sat }));
    const named = { ...season, season: { ...season.season, previousTerm: '2019-2022' } };
    expect(previousSeasonOf(season)?.season.term).toBe('');
    expect(previousSeasonOf(named)?.season.term).toBe('2019-2022');
    expect(previousSeasonOf({ ...named, previousSeason: { term: '2020-2022' } })?.season.term).toBe(
      '2020-2022',
    );
  });
});
