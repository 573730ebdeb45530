import type { Cell } from '../domain/season';
import { lastPost, type SittingMember, sittingNow } from '../domain/sitting-committee';
import { approvedPeople } from '../statistics';

/** In what a committee, after the changes of its term, is more than it can be. */
export type SittingExcess =
  | { readonly reason: 'secretaries'; readonly count: number; readonly names: readonly string[] }
  | { readonly reason: 'people'; readonly count: number; readonly approved: number };

/**
 * What the changes during the term brought: two secretaries, or more people than were approved. What was
 * so at the congress already is no matter of them, and nothing is said of seats that nobody entered.
 */
export function sittingExcess(cell: Cell): readonly SittingExcess[] {
  if ((cell.termChanges ?? []).length === 0) return [];
  const sitting = sittingNow(cell);
  const before = sittingNow({ ...cell, termChanges: [] });
  const secretaries = secretariesOf(sitting);
  const approved = approvedPeople(cell.congress);
  const found: SittingExcess[] = [];
  if (secretaries.length > Math.max(1, secretariesOf(before).length)) {
    const names = secretaries.map(({ fullName }) => fullName);
    found.push({ reason: 'secretaries', count: secretaries.length, names });
  }
  if (approved !== undefined && sitting.length > Math.max(approved, before.length)) {
    found.push({ reason: 'people', count: sitting.length, approved });
  }
  return found;
}

function secretariesOf(members: readonly SittingMember[]): readonly SittingMember[] {
  return members.filter((member) => lastPost(member) === 'secretary');
}
