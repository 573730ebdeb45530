import type { Season } from '../../domain/season';
import { vi } from '../../i18n';
import { rulesOf } from '../../rules/rule-sets';
import type { Column, Group } from '../../statistics';

/** A group's name; “young” carries the threshold of the season's rule set. */
export function groupName(group: Group, season: Season): string {
  return group === 'young' ? vi.statistics.youngLabel(rulesOf(season)) : vi.fill.indicators.people[group];
}

/** “Nữ”, “Nữ – Bí thư”. */
export function columnName(name: string, column: Column): string {
  return column === 'total' ? name : vi.fill.indicators.of(name, vi.choices.position[column]);
}
