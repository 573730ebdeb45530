import type { Patch } from '../domain/patch';
import { identityKeys } from '../domain/profile-fields';
import type { Candidate, CommitteeMember, Season } from '../domain/season';
import { seatOf } from '../domain/season-views';
import { mapCells, mapped, patched } from './places';

/** What makes a person the same person: it is alike wherever in the season the person stands. */
export type Identity = Pick<CommitteeMember, (typeof identityKeys)[number]>;

/** The part of a profile, or of a patch of one, that belongs to the person. */
export function identityOf<T extends { readonly [K in keyof Identity]?: unknown }>(
  profile: T,
): Pick<T, keyof T & keyof Identity> {
  const named = identityKeys.filter((key) => profile[key] !== undefined).map((key) => [key, profile[key]]);
  return Object.fromEntries(named) as Pick<T, keyof T & keyof Identity>;
}

/** Lays a patch over what belongs to a person, in every committee in which the person stands. */
export function withIdentity(season: Season, personId: string, patch: Patch<Identity>): Season {
  if (Object.keys(patch).length === 0) return season;
  return mapCells(season, (cell) => {
    const committee = mapped(cell.congress.committee, (member) =>
      member.id === personId ? patched(member, patch as Patch<CommitteeMember>) : member,
    );
    return committee === cell.congress.committee
      ? cell
      : { ...cell, congress: { ...cell.congress, committee } };
  });
}

/**
 * Tidies up after somebody left a committee: a ballot names by id only those who stand in a committee
 * of the season, so theirs go on by name, with what `before` knew of the person.
 */
export function releasePeople(before: Season, season: Season): Season {
  const seated = new Set(season.cells.flatMap(({ congress }) => congress.committee.map(({ id }) => id)));
  const released = (candidate: Candidate): Candidate => {
    if (candidate.id === undefined || seated.has(candidate.id)) return candidate;
    const { id, ...ballot } = candidate;
    const member = seatOf(before, id)?.member;
    if (!member) throw new Error('a ballot names somebody by id who stood in no committee');
    const { fullName, gender, born } = member;
    return {
      fullName,
      ...(gender !== undefined && { gender }),
      ...(born !== undefined && { born }),
      ...ballot,
    };
  };
  return mapCells(season, (cell) => {
    const { elections } = cell.congress;
    if (!elections) return cell;
    const changed = mapped(elections, (election) => {
      const candidates = mapped(election.candidates, released);
      return candidates === election.candidates ? election : { ...election, candidates };
    });
    return changed === elections ? cell : { ...cell, congress: { ...cell.congress, elections: changed } };
  });
}
