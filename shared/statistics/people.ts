import { isMinority } from '../domain/catalogues/ethnicities';
import { isReligious } from '../domain/catalogues/religions';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { isYoung, rulesOf } from '../rules/rule-sets';
import { ageOf } from './age';

/** A committee member with what the statistics derive once: age, youth, minority, religion. */
export interface CountedMember {
  readonly cell: Cell;
  readonly member: CommitteeMember;
  readonly position: CommitteeMember['position'];
  readonly age: number | undefined;
  readonly young: boolean;
  /** Known to be; what is not entered or not understood is neither here nor there. */
  readonly ethnicMinority: boolean;
  readonly religious: boolean;
}

function countMember(cell: Cell, member: CommitteeMember, season: Season): CountedMember {
  const age = ageOf(member, cell.congress, season.season.ageAt);
  return {
    cell,
    member,
    position: member.position,
    age,
    young: age !== undefined && isYoung(age, rulesOf(season).young.value),
    ethnicMinority: isMinority(member) === true,
    religious: isReligious(member) === true,
  };
}

/** Everybody in the committee of a cell, in the order of the list. */
export function membersOf(cell: Cell, season: Season): readonly CountedMember[] {
  return cell.congress.committee.map((member) => countMember(cell, member, season));
}
