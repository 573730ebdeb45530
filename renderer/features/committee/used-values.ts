import { type LineKey, lineKeys } from '../../../shared/domain/profile-fields';
import { restingOn } from '../../../shared/domain/resting-on';
import type { Cell, CommitteeMember, Season } from '../../../shared/domain/season';

/** What to offer in a field: the usual values first, then those typed in this season, the most frequent first. */
export function offeredValues(season: Season, field: LineKey, usual: readonly string[]): readonly string[] {
  return [...new Set([...usual, ...typedValues[field](season)])];
}

/** Of each field, the values that stand in the committees; looked through again only when one of them is another. */
const typedValues = Object.fromEntries(
  lineKeys.map((field) => [
    field,
    restingOn(
      ({ congress }) => [congress.committee],
      ({ cells }) => valuesOf(cells, field),
    ),
  ]),
) as Readonly<Record<LineKey, (season: Season) => readonly string[]>>;

function valuesOf(cells: readonly Cell[], field: LineKey): readonly string[] {
  const counts = new Map<string, number>();
  for (const { congress } of cells) {
    for (const member of congress.committee) {
      const value = valueOf(member, field);
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts.entries()].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}

function valueOf(member: CommitteeMember, field: LineKey): string {
  return member[field]?.trim() ?? '';
}
