import { describe, expect, it } from 'vitest';
import type { Congress, Election, Season } from '../domain/season';
import { ballot, committeeBallot, deputy, person, secretary, withBallots } from './cases/sample-cell';
import { check } from './check';

function found(season: Season): readonly string[] {
  return check(season)
    .filter(({ code }) => ['E206', 'E209', 'E306'].includes(code))
    .map(({ code, where }) => `${code} ${where.replace('cells[0].congress.', '')}`);
}

const withSecretary = (change: Partial<Congress['committee'][number]>, ...elections: Election[]): Season =>
  withBallots(elections, { committee: [{ ...secretary, ...change }, deputy, person('p3')] });

const others = ballot('committee', { p2: 10, p3: 8 });

describe('a secretary elected in a cell that elects a committee', () => {
  it('must have been elected to it', () => {
    expect(found(withSecretary({}, others, ballot('secretary', { p1: 12 })))).toEqual([
      'E209 committee[0].position',
    ]);
    expect(found(withSecretary({}, committeeBallot(), ballot('secretary', { p1: 12 })))).toEqual([]);
  });

  it('is not judged before all votes of the committee are entered', () => {
    const typing = { ...others, candidates: [...others.candidates, { fullName: 'Lê Văn Ngoài' }] };
    expect(found(withSecretary({}, typing, ballot('secretary', { p1: 12 })))).toEqual([]);
  });

  it('may stand on the ballot by name only', () => {
    const named = { ...others, candidates: [...others.candidates, { fullName: 'người P1', votes: 12 }] };
    expect(found(withSecretary({}, named, ballot('secretary', { p1: 12 })))).toEqual([]);
  });

  it('may be appointed from outside it', () => {
    expect(found(withSecretary({ origin: 'appointed' }, others))).toEqual([]);
  });

  it('is told once where only the ballot of the committee is entered', () => {
    const few = ballot('committee', { p1: 6, p2: 10, p3: 8 });
    expect(found(withSecretary({}, few))).toEqual(['E206 elections[0].candidates[0].votes']);
    expect(found(withSecretary({}, others))).toEqual(['E209 committee[0].position']);
  });
});

describe('elected or appointed', () => {
  it('contradicts the ballot for the post that elected somebody', () => {
    const appointed = (votes: number) =>
      found(withSecretary({ origin: 'appointed' }, committeeBallot(), ballot('secretary', { p1: votes })));
    expect(appointed(12)).toEqual(['E306 committee[0].origin']);
    expect(appointed(6)).toEqual([]);
  });

  it('contradicts the ballots on which somebody never stood', () => {
    const season = withBallots([ballot('committee', { p1: 12, p2: 10, p4: 8 })]);
    expect(found(season)).toEqual(['E306 committee[2].origin']);
  });

  it('is not judged without ballots, nor before their votes are entered', () => {
    expect(found(withBallots([]))).toEqual([]);
    expect(found(withBallots([{ ...others, candidates: [] }]))).toEqual([]);
    const typing = { ...others, candidates: [{ id: 'p1', votes: 12 }, { id: 'p2' }] };
    expect(found(withBallots([typing]))).toEqual([]);
  });
});

describe('somebody whom the ballots elected', () => {
  it('stands in the list, with the post of the ballot', () => {
    const elections = [committeeBallot(), ballot('secretary', { p1: 12 })];
    expect(found(withBallots(elections))).toEqual([]);
    const lower = withBallots(elections, {
      committee: [{ ...secretary, position: 'member' }, deputy, person('p3')],
    });
    expect(found(lower)).toEqual(['E306 committee[0].position']);
  });

  it('is missed where the list leaves the person out, unless nobody began it', () => {
    const [first, ...rest] = committeeBallot().candidates;
    const named = {
      ...committeeBallot(),
      candidates: [{ fullName: 'Lê Văn Ngoài', votes: first?.votes ?? 0 }, ...rest],
    };
    const left = { committee: [deputy, person('p3')] };
    expect(found(withBallots([named], left))).toEqual(['E306 elections[0].candidates[0].votes']);
    expect(found(withBallots([named], { committee: [] }))).toEqual([]);
  });
});

describe('somebody whom the ballot for a post elected, and who is not in the committee', () => {
  const winner = { fullName: 'Lê Văn Ngoài', votes: 12 };
  const elects = (...candidates: Election['candidates']) => ({ ...ballot('secretary', {}), candidates });
  const none = { committee: [deputy, person('p3'), person('p4')] };
  const place = 'elections[1].candidates[0].votes';

  it('never stood for it', () => {
    const stands = ballot('committee', { p2: 12, p3: 10, p4: 8 });
    expect(found(withBallots([stands, elects(winner)], none))).toEqual([`E209 ${place}`]);
    expect(found(withBallots([stands, elects({ ...winner, votes: 6 })], none))).toEqual([]);
  });

  it('stood and failed, by id or by name', () => {
    const others = { p2: 12, p3: 10, p4: 8 };
    const failed = ballot('committee', others);
    const named = { ...failed, candidates: [...failed.candidates, { ...winner, votes: 6 }] };
    expect(found(withBallots([named, elects(winner)], none))).toEqual([`E209 ${place}`]);
    const byId = withBallots(
      [ballot('committee', { ...others, p1: 6 }), elects({ id: 'p1', votes: 12 })],
      none,
    );
    expect(found(byId)).toEqual([`E209 ${place}`]);
  });

  it('may have been elected to it by name, or in a ballot that is not decided', () => {
    const two = ballot('committee', { p2: 12, p3: 10 });
    const byName = { ...two, candidates: [...two.candidates, { ...winner, fullName: 'lê văn ngoài' }] };
    expect(found(withBallots([byName, elects(winner)], none))).not.toContain(`E209 ${place}`);
    const open = { ...two, candidates: [...two.candidates, { fullName: 'Ai Đó' }] };
    expect(found(withBallots([open, elects(winner)], none))).toEqual([]);
  });

  it('is told once where the list has the person too, and not as a contradiction of ballots', () => {
    const stands = ballot('committee', { p2: 12, p3: 10, p4: 8 });
    const listed = (change: Partial<Congress['committee'][number]>) =>
      found(
        withBallots([stands, elects({ id: 'p1', votes: 12 })], {
          committee: [person('p1', change), deputy, person('p3'), person('p4')],
        }),
      );
    expect(listed({ position: 'secretary' })).toEqual(['E209 committee[0].position']);
    expect(listed({ position: 'member' })).toEqual([`E209 ${place}`]);
    expect(listed({ position: 'member', origin: 'appointed' })).toEqual(['E306 committee[0].position']);
  });

  it('is nobody where the cell elects no committee', () => {
    const season = withBallots([elects(winner)], { committee: [] });
    expect(found(season)).toEqual([]);
  });
});
