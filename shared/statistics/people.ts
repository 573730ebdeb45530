import type { Cell, CommitteeMember, Season } from '../domain/season';
import { isYoung, rulesOf } from '../rules/rule-sets';
import { fold } from '../text/fold';
import { ageOf } from './age';

/** A committee member with what the statistics derive once: age, youth, minority, religion. */
export interface CountedMember {
  readonly cell: Cell;
  readonly member: CommitteeMember;
  readonly position: CommitteeMember['position'];
  readonly age: number | undefined;
  readonly young: boolean;
  readonly ethnicMinority: boolean;
  readonly religious: boolean;
}

/** The majority people; any other entry counts as an ethnic minority, an empty one as not entered. */
const MAJORITY = 'kinh';
/** “Không”: of no religion. */
const NO_RELIGION = 'khong';

function countMember(cell: Cell, member: CommitteeMember, season: Season): CountedMember {
  const age = ageOf(member, cell.congress, season.season.ageAt);
  const ethnicity = fold(member.ethnicity ?? '');
  const religion = fold(member.religion ?? '');
  return {
    cell,
    member,
    position: member.position,
    age,
    young: age !== undefined && isYoung(age, rulesOf(season).young.value),
    ethnicMinority: ethnicity !== '' && ethnicity !== MAJORITY,
    religious: religion !== '' && religion !== NO_RELIGION,
  };
}

/** Everybody in the committee of a cell, in the order of the list. */
export function membersOf(cell: Cell, season: Season): readonly CountedMember[] {
  return cell.congress.committee.map((member) => countMember(cell, member, season));
}
