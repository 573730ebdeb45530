import type { Position } from '../../../shared/domain/choices';
import type { Congress } from '../../../shared/domain/season';

/** Posts that one person holds, highest first: the order in which a list is typed. */
const singlePosts = ['secretary', 'deputySecretary'] as const;

/** The post offered for the next person: the first not yet filled, secretary, then deputy, then member. */
export function nextPosition({ approvedSeats, committee }: Congress): Position {
  const open = singlePosts.find((post) => {
    const filled = committee.filter(({ position }) => position === post).length;
    return filled < (approvedSeats[post] ?? 1);
  });
  return open ?? 'member';
}
