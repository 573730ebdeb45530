import type { Position } from '../../../shared/domain/choices';
import type { Congress } from '../../../shared/domain/season';

/** Posts that one person holds, highest first: the order in which a list is typed. */
const singlePosts = ['secretary', 'deputySecretary'] as const;

/** The post offered for the next person: the first not yet filled, secretary, then deputy, then member; `underway` are posts of people not stored yet. */
export function nextPosition(
  { approvedSeats, committee }: Congress,
  underway: readonly Position[] = [],
): Position {
  const held = [...committee.map(({ position }) => position), ...underway];
  const open = singlePosts.find((post) => {
    const filled = held.filter((position) => position === post).length;
    return filled < (approvedSeats[post] ?? 1);
  });
  return open ?? 'member';
}
