import { describe, expect, it } from 'vitest';
import type { CommitteeMember } from '../domain/season';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { countGroups, type Group, groups, sharedGroups } from './groups';
import { membersOf } from './people';

/** The figures of a committee of members alone. */
function groupsOf(...entries: Partial<CommitteeMember>[]) {
  const members = bareMembers(...entries.map(() => 'member' as const));
  const committee = members.map((member, index) => ({ ...member, ...entries[index] }));
  const cell = smallCell({ id: 'c1' }, { heldOn: '2022-06-01', committee });
  return countGroups(membersOf(cell, smallSeason(cell)));
}

describe('groups', () => {
  it('hold whoever the datum says, of those of whom it is entered', () => {
    const counts = groupsOf(
      { standing: 'reelected', gender: 'female', born: '1990' },
      { standing: 'returning', gender: 'female', born: '1970' },
      { standing: 'returning', gender: 'male' },
      { standing: 'firstTime' },
      { ethnicity: 'Chăm', religion: 'Không' },
      { ethnicity: 'Kinh', religion: 'Phật giáo' },
      {},
    );
    const total = (group: Group) => {
      const { count, known, of } = counts[group].total;
      return [count, known, of];
    };
    expect(total('committee')).toEqual([7, 7, 7]);
    expect(total('reelected')).toEqual([1, 4, 7]);
    expect(total('new')).toEqual([3, 4, 7]);
    expect(total('returning')).toEqual([2, 4, 7]);
    expect(total('firstTime')).toEqual([1, 4, 7]);
    expect(total('female')).toEqual([2, 3, 7]);
    expect(total('young')).toEqual([1, 2, 7]);
    expect(total('ethnicMinority')).toEqual([1, 2, 7]);
    expect(total('religious')).toEqual([1, 2, 7]);
  });

  it('of a tick hold who is ticked; without it the answer is no once anything of the profile is entered', () => {
    const counts = groupsOf(
      { origin: 'appointed' },
      // as somebody comes in who was elected
      { origin: 'elected', gender: 'male', born: '1970', standing: 'reelected' },
      { concurrentHead: true },
      { concurrentHead: false, frontHead: true },
      { phone: '0900' },
      { phone: '' },
      { phone: undefined },
      {},
    );
    // how somebody came in is no tick: without an entry, or a ballot that says so, it is not known
    expect(counts.appointed.total).toEqual({ count: 1, known: 2, of: 8 });
    expect(counts.concurrentHeads.total).toEqual({ count: 1, known: 3, of: 8 });
    expect(counts.frontHeads.total).toEqual({ count: 1, known: 3, of: 8 });
  });

  it('tell of the whole committee that nobody is deputy, not that it is unknown', () => {
    expect(groupsOf({}, {}).committee).toEqual({
      total: { count: 2, known: 2, of: 2 },
      secretary: { count: 0, known: 2, of: 2 },
      deputySecretary: { count: 0, known: 2, of: 2 },
      member: { count: 2, known: 2, of: 2 },
    });
    expect(groupsOf({ gender: 'female' }).female.secretary).toEqual({ count: 0, known: 0, of: 0 });
  });

  it('have a share, all but the committee itself', () => {
    expect(groups.filter((group) => !sharedGroups.some((shared) => shared === group))).toEqual(['committee']);
    expect(sharedGroups).toHaveLength(groups.length - 1);
  });
});
