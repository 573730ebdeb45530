import type { ElectionBody } from '../../domain/choices';
import { newSeason } from '../../domain/new-season';
import type { Cell, CommitteeMember, Congress, Election, Season } from '../../domain/season';

/** What the cases of the checks are made from: one cell without a slip, and how to change it. */

/** For a code: the smallest season that trips it, and the nearest that does not. */
export interface CheckCase {
  readonly trips: Season;
  readonly innocent: Season;
  /** The days on which the two are looked at, where it depends on that. */
  readonly today?: { readonly trips: string; readonly innocent: string };
}

export const person = (id: string, change: Partial<CommitteeMember> = {}): CommitteeMember => ({
  id,
  fullName: `Người ${id}`,
  gender: 'female',
  born: '1985-03-10',
  position: 'member',
  standing: 'reelected',
  origin: 'elected',
  ethnicity: 'Kinh',
  religion: 'Không',
  generalEducation: '12/12',
  professionalLevel: 'university',
  politicalTheory: 'intermediate',
  ...change,
});

export const secretary = person('p1', { position: 'secretary' });
export const deputy = person('p2', { position: 'deputySecretary' });

/** A held congress without a slip: 12 summoned, all there, three elected. */
export const congress: Congress = {
  status: 'held',
  heldOn: '2022-07-20',
  summonedOfficial: 12,
  presentOfficial: 12,
  absentExcused: 0,
  absentUnexcused: 0,
  approvedSeats: { committee: 3, secretary: 1, deputySecretary: 1 },
  committee: [secretary, deputy, person('p3')],
};

export const cell: Cell = {
  id: 'c1',
  order: 1,
  name: 'Chi bộ 1',
  kind: 'office',
  members: { total: 13, official: 12, probationary: 1, exempt: 0 },
  congress,
};

export function seasonOf(...cells: Cell[]): Season {
  const season = newSeason({
    name: 'Đảng uỷ phường Thử Nghiệm',
    term: '2022-2025',
    plannedFrom: '2022-07-01',
    plannedTo: '2022-07-31',
    ruleSet: 'qd24-2021',
  });
  return { ...season, cells };
}

export const withMembers = (members: Cell['members']): Season => seasonOf({ ...cell, members });

export const withCongress = (change: Partial<Congress>): Season =>
  seasonOf({ ...cell, congress: { ...congress, ...change } });

export const committee = (...people: CommitteeMember[]): Season => withCongress({ committee: people });

export const third = (change: Partial<CommitteeMember>): Season =>
  committee(secretary, deputy, person('p3', change));

const seated = new Set(congress.committee.map(({ id }) => id));

/** A ballot by votes: `{ p1: 12, p2: 8 }`; twelve papers, all valid. Whoever does not sit is on it by name. */
export function ballot(
  body: ElectionBody,
  votes: Readonly<Record<string, number>>,
  change: Partial<Election> = {},
): Election {
  return {
    body,
    round: 1,
    seats: body === 'committee' ? 3 : 1,
    issued: 12,
    collected: 12,
    valid: 12,
    invalid: 0,
    candidates: Object.entries(votes).map(([id, each]) => ({
      ...(seated.has(id) ? { id } : { fullName: `Người ${id}` }),
      votes: each,
    })),
    ...change,
  };
}

/** Somebody on the ballot who does not sit, with the votes given. */
export const outsider = (votes: number) => ({ fullName: 'Lê Văn Ngoài', votes });

/** The ballot that elects the three of the sample; one more name, as the surplus asks. */
export const committeeBallot = (change: Partial<Election> = {}): Election => {
  const { candidates, ...rest } = ballot('committee', { p1: 12, p2: 10, p3: 8 });
  return { ...rest, candidates: [...candidates, outsider(6)], ...change };
};

export const withBallots = (elections: Election[], change: Partial<Congress> = {}): Season =>
  withCongress({ elections, ...change });

export const withBallot = (change: Partial<Election>): Season => withBallots([committeeBallot(change)]);
