import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { check } from './check';

/** Data that somebody may not have entered yet: of cells, congresses, ballots, names on them, and people. */
const removable = new Set([
  ...['total', 'official', 'probationary', 'exempt', 'heldOn'],
  ...['summonedOfficial', 'presentOfficial', 'absentExcused', 'absentUnexcused'],
  ...['committee', 'secretary', 'deputySecretary'],
  ...['seats', 'issued', 'collected', 'valid', 'invalid', 'votes'],
  ...['gender', 'born', 'ethnicity', 'religion', 'generalEducation', 'professionalLevel', 'politicalTheory'],
  ...['standing', 'origin', 'concurrentHead'],
]);

/** The season without some of its single data; `picks` says of each in turn whether it goes. */
function without(season: Season, picks: readonly boolean[]): Season {
  let turn = 0;
  const pruned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pruned);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key, each]) => {
      if (typeof each === 'object' || !removable.has(key)) return true;
      turn += 1;
      return picks[turn % picks.length] !== true;
    });
    return Object.fromEntries(entries.map(([key, each]) => [key, pruned(each)]));
  };
  return { ...season, cells: pruned(season.cells) as Season['cells'] };
}

const errors = (season: Season) => check(season).filter(({ severity }) => severity === 'error');

it('whatever is not entered of a season in which every figure is right makes no error', () => {
  fc.assert(
    fc.property(
      consistentSeason,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
      (season, picks) => {
        expect(errors(without(season, picks))).toEqual([]);
      },
    ),
  );
});
