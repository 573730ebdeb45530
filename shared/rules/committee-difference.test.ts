import { describe, expect, it } from 'vitest';
import type { Candidate, CommitteeMember, Congress, Election } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { committeeDifference, isInStep } from './committee-difference';
import { ruleSets, rulesOf } from './rule-sets';

const rules = ruleSets['qd294-2025'];

/** N = 20: elected from 11 votes. */
function congress(elections: Election[], committee: CommitteeMember[] = []): Congress {
  return {
    status: 'held',
    summonedOfficial: 20,
    presentOfficial: 20,
    absentExcused: 0,
    approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
    elections,
    committee,
  };
}

function ballot(
  body: Election['body'],
  seats: number,
  ...candidates: readonly (readonly [name: string, votes?: number, rest?: Partial<Candidate>])[]
): Election {
  return {
    body,
    round: 1,
    seats,
    candidates: candidates.map(([name, votes, rest]) => ({
      ...(name.startsWith('#') ? { id: name.slice(1) } : { fullName: name }),
      ...(votes === undefined ? {} : { votes }),
      ...rest,
    })),
  };
}

const member = (id: string, change: Partial<CommitteeMember> = {}): CommitteeMember => ({
  id,
  fullName: `Người ${id}`,
  position: 'member',
  origin: 'elected',
  ...change,
});

const differ = (elections: Election[], committee?: CommitteeMember[]) =>
  committeeDifference(congress(elections, committee), rules);

describe('the committee against its ballots', () => {
  it('is in step in every cell of the published season', () => {
    const season = sampleSeason();
    for (const { congress: held } of season.cells) {
      expect(isInStep(committeeDifference(held, rulesOf(season)))).toBe(true);
    }
  });

  it('is left alone without ballots, and while nothing is counted', () => {
    const nothing = { links: [], additions: [], posts: [], notElected: [] };
    const sitting = [member('a', { position: 'secretary' })];
    const without: Congress = { status: 'held', approvedSeats: {}, committee: sitting };
    expect(committeeDifference(without, rules)).toEqual(nothing);
    expect(differ([ballot('committee', 3, ['#a'], ['Lê An'])], sitting)).toEqual(nothing);
  });

  it('has nothing to do with delegates: whoever is elected or tied there does not sit by it', () => {
    const sitting = [member('a'), member('b')];
    const committee = ballot('committee', 1, ['#a', 15], ['#b', 5]);
    const delegates = ballot('delegates', 1, ['#b', 12], ['#c', 12], ['Lê Ngoài', 3]);
    expect(differ([committee, delegates], sitting)).toMatchObject({ additions: [], notElected: ['b'] });
    expect(differ([committee, ballot('delegates', 2, ['Lê Ngoài', 20])], [member('a')]).additions).toEqual(
      [],
    );
  });

  it('takes in those elected to it, once, with the post of the later ballot', () => {
    const { additions } = differ([
      ballot('committee', 2, ['Lê An', 12], ['Lê Bình', 18], ['Lê Cúc', 10]),
      ballot('secretary', 1, ['lê  an', 20]),
    ]);
    expect(additions).toEqual([
      { places: [{ election: 0, candidate: 1 }], position: 'member' },
      {
        places: [
          { election: 0, candidate: 0 },
          { election: 1, candidate: 0 },
        ],
        position: 'secretary',
      },
    ]);
  });

  it('takes in secretary and deputy where no committee is elected, and only there', () => {
    const posts = [ballot('secretary', 1, ['Lê An', 15]), ballot('deputySecretary', 1, ['Lê Bình', 15])];
    expect(differ(posts).additions.map(({ position }) => position)).toEqual(['secretary', 'deputySecretary']);
    const outside = [ballot('committee', 1, ['Lê Cúc', 15]), ballot('secretary', 1, ['Lê An', 15])];
    expect(differ(outside).additions).toEqual([
      { places: [{ election: 0, candidate: 0 }], position: 'member' },
    ]);
  });

  it('knows somebody of the committee by name, however the tone is written', () => {
    const sitting = [member('a', { fullName: 'Lê Thị Thuý', born: '1980-02-01' })];
    const alike = [ballot('committee', 1, ['Lê Thị Thúy', 15, { born: '1980' }])];
    expect(differ(alike, sitting)).toEqual({
      links: [{ election: 0, candidate: 0, personId: 'a' }],
      additions: [],
      posts: [],
      notElected: [],
    });
  });

  it.each([
    ['born in another year', [ballot('committee', 1, ['Người a', 15, { born: '1981' }])]],
    ['a namesake on the same ballot', [ballot('committee', 2, ['Người a', 15], ['Người a', 14])]],
    ['the member beside the name', [ballot('committee', 2, ['#a', 15], ['Người a', 14])]],
    [
      'a namesake on the ballot of another round',
      [ballot('committee', 1, ['Người a', 15]), ballot('committee', 2, ['Người a', 14], ['Người a', 13])],
    ],
  ])('does not take a name for the member: %s', (_why, elections) => {
    const { links, additions } = differ(elections, [member('a', { born: '1980' })]);
    expect(links).toEqual([]);
    expect(additions.length).toBeGreaterThan(0);
  });

  it('gives and takes posts, the latter only once their ballot is decided', () => {
    const sitting = [member('a', { position: 'secretary' }), member('b')];
    const both = ballot('committee', 2, ['#a', 15], ['#b', 14]);
    const posts = (secretary: Election) => differ([both, secretary], sitting).posts;
    expect(posts(ballot('secretary', 1, ['#b', 15]))).toEqual([
      { personId: 'a', position: 'member' },
      { personId: 'b', position: 'secretary' },
    ]);
    expect(posts(ballot('secretary', 1, ['#b']))).toEqual([]);
    expect(posts(ballot('secretary', 1, ['#a', 10]))).toEqual([{ personId: 'a', position: 'member' }]);
  });

  it('names who sits without having been elected, once nothing is open', () => {
    const sitting = [member('a'), member('b'), member('c', { origin: 'appointed' })];
    const lost = (...candidates: Parameters<typeof ballot>[2][]) =>
      differ([ballot('committee', 1, ...candidates)], sitting).notElected;
    expect(lost(['#a', 15], ['#b', 10])).toEqual(['b']);
    expect(lost(['#a', 15])).toEqual(['b']);
    expect(lost(['#a', 15], ['#b'])).toEqual([]);
    expect(lost(['#a', 15], ['#b', 15])).toEqual([]);
    expect(
      differ([ballot('secretary', 1, ['#b', 15])], [member('a', { position: 'secretary' })]),
    ).toMatchObject({
      notElected: ['a'],
    });
  });

  it('follows the decision of the congress on a tie, and a further round', () => {
    const decided = [ballot('committee', 1, ['#a', 15, { elected: true }], ['#b', 15])];
    expect(differ(decided, [member('a'), member('b')]).notElected).toEqual(['b']);
    const rounds = [
      ballot('committee', 2, ['#a', 15], ['#b', 9]),
      { ...ballot('committee', 1, ['#b', 12]), round: 2 },
    ];
    expect(isInStep(differ(rounds, [member('a'), member('b')]))).toBe(true);
  });

  it('holds a tie open until a later round has decided it', () => {
    const tied = ballot('committee', 2, ['#a', 18], ['#b', 15], ['#c', 15]);
    const sitting = [member('a'), member('b'), member('c')];
    const again = (...candidates: Parameters<typeof ballot>[2][]) => ({
      ...ballot('committee', 1, ...candidates),
      round: 2,
    });
    const lost = (...elections: Election[]) => differ(elections, sitting).notElected;
    expect(lost(tied)).toEqual([]);
    expect(lost(tied, again(['#b'], ['#c']))).toEqual([]);
    expect(lost(tied, again(['#b', 10], ['#c', 10]))).toEqual([]);
    expect(lost(tied, again(['#b', 9], ['#c', 11]))).toEqual(['b']);
  });

  it('takes nobody from a ballot that is void', () => {
    const over = { ...ballot('committee', 1, ['Lê An', 15]), issued: 20, collected: 21 };
    expect(differ([over]).additions).toEqual([]);
  });

  it('is out of step by any difference, also where two make up for each other', () => {
    const none = { links: [], additions: [], posts: [], notElected: [] };
    const addition = { places: [], position: 'member' as const };
    const post = { personId: 'a', position: 'member' as const };
    expect(isInStep(none)).toBe(true);
    expect(isInStep({ ...none, additions: [addition], notElected: ['a'] })).toBe(false);
    expect(isInStep({ ...none, additions: [addition], posts: [post] })).toBe(false);
    expect(isInStep({ ...none, posts: [post] })).toBe(false);
  });

  it('links a name to the one member who bears it, whoever else stands or sits', () => {
    const named = [ballot('committee', 2, ['Lê Khác', 14], ['Người a', 15, { born: '1980' }])];
    const link = { election: 0, candidate: 1, personId: 'a' };
    expect(differ(named, [member('b'), member('a')]).links).toEqual([link]);
    const namesakes = [member('a'), member('b', { fullName: 'Người a' })];
    expect(differ(named, namesakes).links).toEqual([]);
  });

  it('gives nobody two posts, and one to who sits by appointment', () => {
    const both = [ballot('secretary', 1, ['#a', 15]), ballot('deputySecretary', 1, ['#a', 15])];
    expect(differ(both).additions.map(({ position }) => position)).toEqual(['secretary']);
    const appointed = [member('x', { origin: 'appointed' }), member('a')];
    const elections = [ballot('committee', 1, ['#a', 15]), ballot('secretary', 1, ['#x', 15])];
    expect(differ(elections, appointed).posts).toEqual([{ personId: 'x', position: 'secretary' }]);
    const nobody = [ballot('committee', 1, ['#a', 15]), ballot('secretary', 1, ['#y', 15])];
    expect(differ(nobody, appointed).posts).toEqual([]);
  });

  it('takes in those of an earlier round before those of a later one', () => {
    const rounds = [
      ballot('committee', 3, ['#a', 12], ['#b', 13]),
      { ...ballot('committee', 1, ['#c', 19]), round: 2 },
    ];
    expect(differ(rounds).additions.map(({ places }) => places)).toEqual([
      [{ election: 0, candidate: 1 }],
      [{ election: 0, candidate: 0 }],
      [{ election: 1, candidate: 0 }],
    ]);
  });

  it('takes a post away by its own ballot only, and never one that was appointed', () => {
    const open = ballot('committee', 3, ['#a', 15], ['#b', 14], ['#c']);
    const secretary = (origin: 'elected' | 'appointed') => [
      member('a', { position: 'secretary', origin }),
      member('b'),
    ];
    const decided = ballot('secretary', 1, ['#b', 15]);
    expect(differ([open, decided], secretary('elected')).posts).toContainEqual({
      personId: 'a',
      position: 'member',
    });
    expect(differ([open, decided], secretary('appointed')).posts).toEqual([
      { personId: 'b', position: 'secretary' },
    ]);
    const halfOpen = ballot('secretary', 1, ['#a', 10], ['#b']);
    expect(differ([open, halfOpen], secretary('elected')).posts).toEqual([]);
  });

  it('does not keep somebody for the tie of others', () => {
    const tied = ballot('committee', 2, ['#a', 18], ['#b', 15], ['#c', 15], ['#d', 9]);
    const sitting = [member('a'), member('b'), member('c'), member('d')];
    expect(differ([tied], sitting).notElected).toEqual(['d']);
  });

  it('where no committee is elected: a member goes once both posts are decided, a deputy by the deputy’s ballot', () => {
    const sitting = [member('a', { position: 'secretary' }), member('m')];
    const secretary = ballot('secretary', 1, ['#a', 15]);
    expect(differ([secretary], sitting).notElected).toEqual(['m']);
    expect(differ([secretary, ballot('deputySecretary', 1, ['#b'])], sitting).notElected).toEqual([]);
    const deputy = [member('a', { position: 'secretary' }), member('d', { position: 'deputySecretary' })];
    expect(differ([secretary], deputy).notElected).toEqual([]);
    expect(differ([], sitting).notElected).toEqual([]);
  });
});
