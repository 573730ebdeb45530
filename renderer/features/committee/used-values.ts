import type { LineKey } from '../../../shared/domain/profile-fields';
import type { CommitteeMember, Season } from '../../../shared/domain/season';

/** What to offer in a field: the usual values first, then those typed in this season, the most frequent first. */
export function offeredValues(season: Season, field: LineKey, usual: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { congress } of season.cells) {
    for (const member of congress.committee) {
      const value = valueOf(member, field);
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const typed = [...counts.entries()].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
  return [...new Set([...usual, ...typed])];
}

function valueOf(member: CommitteeMember, field: LineKey): string {
  return member[field]?.trim() ?? '';
}
