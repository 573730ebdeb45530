import { type ByPosition, countByPosition } from './by-position';
import type { CountedMember } from './people';

/**
 * The groups that every sheet, screen and report counts, each defined once.
 * `new` is `returning` and `firstTime` together: those who did not sit in the
 * term that ends.
 */
const groupRules = {
  committee: () => true,
  reelected: ({ member }) => member.standing === 'reelected',
  new: ({ member }) => member.standing === 'returning' || member.standing === 'firstTime',
  returning: ({ member }) => member.standing === 'returning',
  firstTime: ({ member }) => member.standing === 'firstTime',
  female: ({ member }) => member.gender === 'female',
  young: ({ young }) => young,
  ethnicMinority: ({ ethnicMinority }) => ethnicMinority,
  religious: ({ religious }) => religious,
  appointed: ({ member }) => member.origin === 'appointed',
  concurrentHeads: ({ member }) => member.concurrentHead === true,
} as const satisfies Record<string, (person: CountedMember) => boolean>;

export type Group = keyof typeof groupRules;

export const groups = Object.keys(groupRules) as readonly Group[];

/** The groups that are a part of the committee and so have a share. */
export const sharedGroups = groups.filter((group) => group !== 'committee');

export type GroupCounts = Readonly<Record<Group, ByPosition>>;

export function countGroups(people: readonly CountedMember[]): GroupCounts {
  const counted = groups.map((group) => [group, countByPosition(people, groupRules[group])] as const);
  return Object.fromEntries(counted) as unknown as GroupCounts;
}
