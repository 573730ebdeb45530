import { type Position, positions, type Standing } from '../domain/choices';
import { lastingKeys } from '../domain/profile-fields';
import type { Candidate, Cell, CommitteeMember, Season } from '../domain/season';
import {
  type CandidatePlace,
  type CommitteeDifference,
  committeeDifference,
} from '../rules/committee-difference';
import { rulesOf } from '../rules/rule-sets';
import { nameKey } from '../text/fold';
import { nextPersonId } from './ids';
import { identityOf, releasePeople } from './people';
import { withCells } from './places';

/**
 * Brings a cell's committee into step with its ballots: whoever was elected comes in, and posts
 * follow. Somebody who was not elected goes only when `removing`: a slip of the fingers loses no profile.
 */
export function followBallots(
  season: Season,
  cellId: string,
  { removing }: { readonly removing: boolean },
): Season {
  const cell = season.cells.find(({ id }) => id === cellId);
  if (cell?.congress.elections === undefined) return season;
  const difference = committeeDifference(cell.congress, rulesOf(season));
  const linked = difference.links.reduce((now, { personId, ...place }) => tie(now, [place], personId), cell);
  const joined = difference.additions.reduce(
    (now, { places, position }) => seatElected(now, cell, places, position),
    withCells(season, [linked]),
  );
  const posted = givePosts(joined, cellId, difference);
  const followed = removing ? removeNotElected(posted, cellId, difference) : posted;
  // who has come in may be meant by a name on a further ballot
  return difference.additions.length > 0 ? followBallots(followed, cellId, { removing }) : followed;
}

/** From now on these names on ballots are that person, who holds what the ballots said of them. */
function tie(cell: Cell, places: readonly CandidatePlace[], id: string): Cell {
  if (places.length === 0) return cell;
  const elections = cell.congress.elections?.map((election, index) => ({
    ...election,
    candidates: election.candidates.map((candidate, place) =>
      places.some((each) => each.election === index && each.candidate === place)
        ? tied(candidate, id)
        : candidate,
    ),
  }));
  return elections ? { ...cell, congress: { ...cell.congress, elections } } : cell;
}

function tied(
  { id: _id, fullName: _name, gender: _gender, born: _born, ...ballot }: Candidate,
  id: string,
): Candidate {
  return { id, ...ballot };
}

/** Seats the person behind names on ballots at the end of the committee: known already, or made of what the ballots say. */
function seatElected(
  season: Season,
  before: Cell,
  places: readonly CandidatePlace[],
  position: Position,
): Season {
  const candidates = places.flatMap(
    ({ election, candidate }) => before.congress.elections?.[election]?.candidates[candidate] ?? [],
  );
  const known = candidates.find((one) => one.id !== undefined)?.id;
  const id = known ?? nextPersonId(season);
  const standing = proposedStanding(before, candidates);
  const member: CommitteeMember = {
    ...(known === undefined ? { id, ...namedOnBallots(candidates) } : { id, ...lastingOf(season, known) }),
    position,
    ...(standing !== undefined && { standing }),
    origin: 'elected',
  };
  const cell = tie(cellOf(season, before.id), places, id);
  const committee = [...cell.congress.committee, member];
  return withCells(season, [{ ...cell, congress: { ...cell.congress, committee } }]);
}

function cellOf(season: Season, cellId: string): Cell {
  const cell = season.cells.find(({ id }) => id === cellId);
  if (!cell) throw new Error('a cell that was just there is gone');
  return cell;
}

function namedOnBallots(
  candidates: readonly Candidate[],
): Pick<CommitteeMember, 'fullName' | 'gender' | 'born'> {
  const gender = candidates.find((one) => one.gender !== undefined)?.gender;
  const born = candidates.find((one) => one.born !== undefined)?.born;
  return {
    fullName: candidates[0]?.fullName ?? '',
    ...(gender !== undefined && { gender }),
    ...(born !== undefined && { born }),
  };
}

/** Whether somebody sat before, as the personnel work of the cell has it under that name. */
function proposedStanding({ personnel = [] }: Cell, candidates: readonly Candidate[]): Standing | undefined {
  const names = candidates.flatMap(({ fullName }) => (fullName === undefined ? [] : [nameKey(fullName)]));
  const [entry, another] = personnel.filter(({ fullName }) => names.includes(nameKey(fullName)));
  return another === undefined ? entry?.standing : undefined;
}

/** The person as the last committee of the season has them, without what belongs to the post there. */
function lastingOf(season: Season, personId: string): Pick<CommitteeMember, 'fullName'> {
  const last = season.cells
    .flatMap(({ congress }) => congress.committee.filter(({ id }) => id === personId))
    .at(-1);
  if (!last) throw new Error('a person who was just named is gone');
  const lasting = lastingKeys.filter((key) => last[key] !== undefined).map((key) => [key, last[key]]);
  return { ...identityOf(last), ...(Object.fromEntries(lasting) as Partial<CommitteeMember>) };
}

/** Gives the posts, and lists the committee by post where anything changed. */
function givePosts(
  season: Season,
  cellId: string,
  { additions, posts }: Pick<CommitteeDifference, 'additions' | 'posts'>,
): Season {
  if (additions.length + posts.length === 0) return season;
  const cell = cellOf(season, cellId);
  const given = new Map(posts.map(({ personId, position }) => [personId, position]));
  const committee = cell.congress.committee
    .map((member) => ({ ...member, position: given.get(member.id) ?? member.position }))
    .toSorted((a, b) => positions.indexOf(a.position) - positions.indexOf(b.position));
  return withCells(season, [{ ...cell, congress: { ...cell.congress, committee } }]);
}

function removeNotElected(
  season: Season,
  cellId: string,
  { notElected }: Pick<CommitteeDifference, 'notElected'>,
): Season {
  if (notElected.length === 0) return season;
  const cell = cellOf(season, cellId);
  const committee = cell.congress.committee.filter(({ id }) => !notElected.includes(id));
  const congress = { ...cell.congress, committee };
  return releasePeople(season, withCells(season, [{ ...cell, congress }]));
}
