import { headedKeys, profileFields } from '../../domain/profile-fields';
import { columnUses } from '../headings';
import { personColumns } from '../table/person-headings';
import type { AnyColumn } from './plan';
import type { ImportKind } from './settings';

/** The uses that a column of a kind of list can have, in the order in which they are offered. */
export function usesOf(kind: ImportKind): readonly AnyColumn[] {
  if (kind === 'cells') return columnUses;
  const others: ReadonlySet<AnyColumn> = kind === 'roster' ? ofCommittee : ofRoster;
  return personColumns.filter((column) => !others.has(column));
}

const ofRoster = new Set<AnyColumn>(['status', 'markProbationary', 'exempt']);
/** What only a list of committees tells: the fields that no roster keeps. */
const ofCommittee = new Set<AnyColumn>([
  ...headedKeys.filter((key) => profileFields[key].roster !== true),
  ...(['reelectedMark', 'newMark', 'firstTimeMark'] as const),
]);
