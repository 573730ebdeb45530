import { describe, expect, it } from 'vitest';
import type { Candidate, Season } from '../domain/season';
import {
  ballot,
  committeeBallot,
  deputy,
  outsider,
  person,
  secretary,
  withBallots,
  withCongress,
} from './cases/sample-cell';
import { check } from './check';
import { findingPlace } from './place';

/** Errors and W222 with their places, shortened to what follows the congress. */
function found(season: Season): readonly string[] {
  return check(season)
    .filter(({ code }) => code.startsWith('E') || code === 'W222')
    .map(({ code, where }) => `${code} ${where.replace('cells[0].congress.', '')}`);
}

const three = { p1: 12, p2: 10, p3: 8 };

describe('the list of the committee against the ballots', () => {
  it('is right where the ballots give it, for the posts too', () => {
    const elections = [
      committeeBallot(),
      ballot('secretary', { p1: 12 }),
      ballot('deputySecretary', { p2: 7 }),
    ];
    expect(found(withBallots(elections))).toEqual([]);
  });

  it('points at the votes that were not enough: half of N is not', () => {
    const elections = [committeeBallot(), ballot('secretary', { p1: 6 })];
    expect(found(withBallots(elections))).toEqual(['E206 elections[1].candidates[0].votes']);
  });

  it('points at a mark of the congress that the votes contradict, once', () => {
    const marked = (candidate: Candidate) => ({
      ...ballot('secretary', {}),
      candidates: [{ ...candidate, elected: true }],
    });
    const E206 = ['E206 elections[1].candidates[0].votes'];
    const none = { committee: [{ ...secretary, position: 'member' as const }, deputy, person('p3')] };
    expect(found(withBallots([committeeBallot(), marked({ id: 'p1', votes: 6 })]))).toEqual(E206);
    expect(found(withBallots([committeeBallot(), marked({ id: 'p1', votes: 7 })]))).toEqual([]);
    expect(found(withBallots([committeeBallot(), marked(outsider(6))], none))).toEqual(E206);
  });

  it('counts by N, not by those present or by valid papers', () => {
    const absent = { presentOfficial: 11, absentUnexcused: 1 };
    const papers = { issued: 11, collected: 11, valid: 11 };
    const six = [ballot('secretary', { p1: 6 }, papers)];
    expect(found(withBallots(six, absent))).toEqual(['E206 elections[0].candidates[0].votes']);
    expect(found(withBallots(six, { presentOfficial: 11, absentExcused: 1 }))).toEqual([]);
  });

  it('says nothing of a majority while N is not known', () => {
    const season = withBallots([ballot('secretary', { p1: 6 })], {
      presentOfficial: undefined,
      absentExcused: undefined,
    });
    expect(found(season)).toEqual([]);
  });

  it('says nothing more of a void ballot than that it is void', () => {
    const elections = [ballot('secretary', { p1: 6 }, { issued: 11 })];
    expect(found(withBallots(elections))).toEqual(['E202 elections[0].collected']);
  });

  it('takes the last round in which somebody stood', () => {
    const rounds = [
      committeeBallot({ candidates: [...ballot('committee', { p1: 12, p2: 10, p3: 5 }).candidates] }),
      ballot('committee', { p3: 9 }, { round: 2, seats: 1 }),
    ];
    expect(found(withBallots(rounds))).toEqual([]);
  });

  it('says nothing of the appointed, nor of those whose origin is not entered', () => {
    const elections = [ballot('committee', { ...three, p3: 6 })];
    for (const origin of ['appointed', undefined] as const) {
      const committee = [secretary, deputy, person('p3', { origin })];
      expect(found(withBallots(elections, { committee }))).toEqual([]);
    }
  });
});

describe('the order of votes', () => {
  const close = ballot('committee', { p1: 12, p2: 9, p3: 7 }).candidates;
  const passed = [...close, outsider(8)];

  it('points at each one who was passed over, once', () => {
    const season = withBallots([committeeBallot({ candidates: passed })]);
    expect(found(season)).toEqual(['E208 elections[0].candidates[3].votes']);
  });

  it('does not count somebody without a majority', () => {
    const elections = [ballot('secretary', { p1: 5, p2: 6 })];
    expect(found(withBallots(elections)).filter((each) => each.startsWith('E208'))).toEqual([]);
  });

  it('takes a candidate entered by name for the member of that name', () => {
    const candidates = [...close, { fullName: 'NGƯỜI  p4', votes: 8 }];
    const committee = [secretary, deputy, person('p3'), person('p4')];
    const season = withBallots([committeeBallot({ candidates })], { committee });
    expect(found(season).filter((each) => each.startsWith('E208'))).toEqual([]);
  });

  it('holds for posts as well', () => {
    const elections = [ballot('deputySecretary', { p2: 7, p3: 8 }, { valid: 12 })];
    expect(found(withBallots(elections)).filter((each) => each.startsWith('E208'))).toEqual([
      'E208 elections[0].candidates[1].votes',
    ]);
  });
});

describe('a tie', () => {
  const tied = ballot('committee', { p1: 12, p2: 8, p3: 8, p4: 8 });

  it('is said at the list of candidates; whoever of the tied sits is no mistake', () => {
    expect(found(withBallots([tied]))).toEqual(['W222 elections[0].candidates']);
  });

  it('is over with a further round, where the tied need no majority', () => {
    const runOff = ballot('committee', { p2: 5, p3: 4, p4: 3 }, { round: 2, seats: 2 });
    expect(found(withBallots([tied, runOff]))).toEqual([]);
  });

  it('keeps its order in the further round', () => {
    const runOff = ballot('committee', { p2: 5, p3: 3, p4: 4 }, { round: 2, seats: 2 });
    expect(found(withBallots([tied, runOff]))).toEqual(['E208 elections[1].candidates[2].votes']);
  });
});

describe('more people than seats', () => {
  it('is found for a post too, but of two secretaries is said once', () => {
    const two = (position: 'secretary' | 'deputySecretary') =>
      withBallots([ballot(position, { p1: 12, p2: 12 }, { seats: 1, valid: 24, issued: 12 })], {
        committee: [person('p1', { position }), person('p2', { position })],
      });
    const e207 = (season: Season) => found(season).filter((each) => each.startsWith('E207'));
    expect(e207(two('deputySecretary'))).toEqual(['E207 elections[0].seats']);
    expect(e207(two('secretary'))).toEqual([]);
  });

  it('does not count those appointed beside the ballot', () => {
    const season = withCongress({
      elections: [ballot('committee', { p1: 12, p2: 10 }, { seats: 2 })],
      committee: [secretary, deputy, person('p3', { origin: 'appointed' })],
    });
    expect(found(season)).toEqual([]);
  });
});

describe('the place of each finding', () => {
  it('is on a screen of the cell', () => {
    const season = withBallots([ballot('committee', { ...three, p3: 6 }), ballot('secretary', { p9: 12 })]);
    const findings = check(season).filter(({ where }) => where.startsWith('cells'));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(findingPlace(season, finding)).toMatchObject({ cell: { id: 'c1' } });
      expect(findingPlace(season, finding).screen).toBeDefined();
    }
  });
});
