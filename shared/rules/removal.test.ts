import fc from 'fast-check';
import { expect, it } from 'vitest';
import { electionBodies } from '../domain/choices';
import type { Congress } from '../domain/season';
import { consistentSeason } from '../testing/consistent-season';
import { congressResults } from './body-results';
import { rulesOf } from './rule-sets';

/** The same congress without some of its numbers. */
function without(congress: Congress, taken: () => boolean): Congress {
  const pruned = <T extends object>(of: T, keys: readonly (keyof T)[]): T =>
    Object.fromEntries(
      Object.entries(of).filter(([key]) => !keys.some((each) => each === key) || !taken()),
    ) as T;
  const attendance = ['summonedOfficial', 'presentOfficial', 'absentExcused', 'absentUnexcused'] as const;
  const papers = ['seats', 'issued', 'collected', 'valid', 'invalid'] as const;
  return {
    ...pruned(congress, attendance),
    elections: (congress.elections ?? []).map((election) => ({
      ...pruned(election, papers),
      candidates: election.candidates.map((candidate) => pruned(candidate, ['votes'])),
    })),
  };
}

const outcomes = (congress: Congress, rules: Parameters<typeof congressResults>[1]) => {
  const { bodies } = congressResults(congress, rules);
  return electionBodies.flatMap((body) =>
    bodies[body].rounds.flatMap(({ candidates }) => candidates.map(({ outcome }) => outcome)),
  );
};

it('a number that is not entered leaves each result as it was, or unknown', () => {
  fc.assert(
    fc.property(consistentSeason, fc.infiniteStream(fc.boolean()), (season, picks) => {
      const rules = rulesOf(season);
      const taken = () => picks.next().value === true;
      for (const { congress } of season.cells) {
        const whole = outcomes(congress, rules);
        const rest = outcomes(without(congress, taken), rules);
        expect(rest).toHaveLength(whole.length);
        for (const [index, outcome] of rest.entries()) expect([whole[index], 'unknown']).toContain(outcome);
      }
    }),
  );
});
