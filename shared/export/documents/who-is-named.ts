import { positions } from '../../domain/choices';
import type { Cell, CommitteeMember } from '../../domain/season';
import { vi } from '../../i18n';
import { expectedElections } from '../../rules/expected-elections';
import type { RuleSet } from '../../rules/rule-sets';

/** How papers call the people of a cell: one of few members elects a secretary and perhaps a deputy, and no committee. */

type People = readonly Pick<CommitteeMember, 'position'>[];

/** Whether a cell has a committee: it has members of one, or elects one; undefined where nobody entered what tells it. */
export function hasCommittee(cell: Cell, rules: RuleSet): boolean | undefined {
  const isSeated = cell.congress.committee.some(({ position }) => position === 'member');
  return isSeated || expectedElections(cell, rules)?.electsCommittee;
}

/** “cấp uỷ”, or “bí thư, phó bí thư” where they are not known to make a committee; nothing of nobody in a cell without one. */
export function namedTogether(cell: Cell, people: People, rules: RuleSet): string {
  const isCommittee = hasCommittee(cell, rules) ?? people.length === 0;
  return isCommittee ? vi.documents.committee : postsOf(people);
}

/** “bí thư, phó bí thư”. */
export function postsOf(people: People): string {
  return positions
    .filter((each) => people.some(({ position }) => position === each))
    .map((each) => vi.choices.position[each].toLowerCase())
    .join(', ');
}
