import type { CommitteeMember } from '../domain/season';
import { countKnown, type KnownByPosition, type KnownCount } from './known';
import type { CountedMember } from './people';

/** Whether somebody belongs to a group; undefined while that is not known of them. */
type Rule = (person: CountedMember) => boolean | undefined;

const byStanding =
  (...standings: readonly CommitteeMember['standing'][]): Rule =>
  ({ member }) =>
    member.standing === undefined ? undefined : standings.includes(member.standing);

/** A tick says yes; without it the answer is no once anything of the person is entered. */
const byTick =
  (isTicked: (member: CommitteeMember) => boolean | undefined): Rule =>
  ({ member, bare }) =>
    isTicked(member) === true ? true : bare ? undefined : false;

/**
 * The groups that every sheet, screen and report counts, each defined once.
 * `new` is `returning` and `firstTime` together: those who did not sit in the
 * term that ends.
 */
const groupRules = {
  committee: () => true,
  reelected: byStanding('reelected'),
  new: byStanding('returning', 'firstTime'),
  returning: byStanding('returning'),
  firstTime: byStanding('firstTime'),
  female: ({ member: { gender } }) => (gender === undefined ? undefined : gender === 'female'),
  young: ({ young }) => young,
  ethnicMinority: ({ ethnicMinority }) => ethnicMinority,
  religious: ({ religious }) => religious,
  appointed: ({ appointed }) => appointed,
  concurrentHeads: byTick(({ concurrentHead }) => concurrentHead),
  /** Head of the committee of the Fatherland Front of the quarter as well. */
  frontHeads: byTick(({ frontHead }) => frontHead),
} as const satisfies Record<string, Rule>;

export type Group = keyof typeof groupRules;

/** Posts that forms ask for of secretaries alone: “Bí thư kiêm …”. */
export const secondPosts = ['concurrentHeads', 'frontHeads'] as const satisfies readonly Group[];

export const groups = Object.keys(groupRules) as readonly Group[];

/** The groups that are a part of the committee and so have a share. */
export const sharedGroups = groups.filter((group) => group !== 'committee');

export type GroupCounts = Readonly<Record<Group, KnownByPosition>>;

export function countGroups(people: readonly CountedMember[]): GroupCounts {
  const counted = groups.map((group) => [group, ofGroup(people, group)] as const);
  return Object.fromEntries(counted) as unknown as GroupCounts;
}

/** Of everybody the post is known: that nobody is deputy is a count of all, not of nobody. */
function ofGroup(people: readonly CountedMember[], group: Group): KnownByPosition {
  const counts = countKnown(people, groupRules[group]);
  if (group !== 'committee') return counts;
  const ofAll = ({ count }: KnownCount): KnownCount => ({ count, known: people.length, of: people.length });
  const { total, secretary, deputySecretary, member } = counts;
  return {
    total,
    secretary: ofAll(secretary),
    deputySecretary: ofAll(deputySecretary),
    member: ofAll(member),
  };
}
