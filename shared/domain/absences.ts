import { nameKey } from '../text/fold';
import { leftOutFields } from './attendance';
import type { CellItem } from './parts';
import type { AbsenceKind } from './parts/absences';
import type { Cell, Congress } from './season';

export type Absence = CellItem<'absences'>;

/** The counts of the form into which those who did not come are told apart, in its order. */
export const absenceFields = ['absentExcused', 'absentUnexcused', ...leftOutFields] as const;
export type AbsenceField = (typeof absenceFields)[number];
export type AbsenceCounts = Readonly<Record<AbsenceField, number>>;

const fieldOf: Readonly<Record<Exclude<AbsenceKind, 'absent'>, AbsenceField>> = {
  transferred: 'absentTransferred',
  exempt: 'absentExempt',
  suspended: 'suspended',
};

/** The count in which somebody stands; a reason that was not accepted, or not yet, is none. */
function countOf({ kind, accepted }: Pick<Absence, 'kind' | 'accepted'>): AbsenceField {
  if (kind !== 'absent') return fieldOf[kind];
  return accepted === true ? 'absentExcused' : 'absentUnexcused';
}

/** How many people of a list belong to each count of the form; each of them to exactly one. */
export function absenceCounts(absences: readonly Pick<Absence, 'kind' | 'accepted'>[]): AbsenceCounts {
  const counts: Record<AbsenceField, number> = {
    absentExcused: 0,
    absentUnexcused: 0,
    absentTransferred: 0,
    absentExempt: 0,
    suspended: 0,
  };
  for (const absence of absences) counts[countOf(absence)] += 1;
  return counts;
}

/** A count of the form that is not the one of the list; undefined while it is not entered. */
export interface AbsenceDifference {
  readonly field: AbsenceField;
  readonly listed: number;
  readonly entered: number | undefined;
}

/**
 * Where the form says otherwise than the list of names, in the order of the form. A list without names says nothing;
 * and a rare case that is not entered is none.
 */
export function absenceDifferences(
  congress: Pick<Congress, AbsenceField>,
  absences: readonly Absence[] = [],
): readonly AbsenceDifference[] {
  if (absences.length === 0) return [];
  const counts = absenceCounts(absences);
  const isRare = (field: AbsenceField) => leftOutFields.some((rare) => rare === field);
  return absenceFields
    .map((field) => ({ field, listed: counts[field], entered: congress[field] }))
    .filter(({ field, listed, entered = isRare(field) ? 0 : undefined }) => listed !== entered);
}

/** Somebody of the cell who may be put on the list. */
export interface OfferedAbsentee {
  readonly key: string;
  readonly absence: Omit<Absence, 'id'>;
  /** A whole date, or a part of one. */
  readonly born: string | undefined;
}

/**
 * Those of the cell who may be put on the list: its committee, then the official members of its roster. Nobody is
 * offered twice, nor whose name stands on the list already; whoever the roster knows as exempt is offered as such.
 */
export function offeredAbsentees({
  congress,
  roster = [],
  absences = [],
}: Pick<Cell, 'congress' | 'roster' | 'absences'>): readonly OfferedAbsentee[] {
  const exempt = roster.filter((member) => member.exempt === true);
  const seated = congress.committee.map(({ id, fullName, born }) => ({
    key: `person ${id}`,
    absence: { fullName, personId: id, kind: kindOf(exempt.some((one) => isSame(one, { fullName, born }))) },
    born,
  }));
  const others = roster
    .filter((member) => member.status !== 'probationary')
    .filter((member) => !congress.committee.some((one) => isSame(one, member)))
    .map(({ id, fullName, born, exempt: isExempt }) => ({
      key: `roster ${id}`,
      absence: { fullName, kind: kindOf(isExempt === true) },
      born,
    }));
  const listed = new Set(absences.map(({ fullName }) => nameKey(fullName)));
  return [...seated, ...others].filter(({ absence }) => !listed.has(nameKey(absence.fullName)));
}

function kindOf(isExempt: boolean): AbsenceKind {
  return isExempt ? 'exempt' : 'absent';
}

interface Named {
  readonly fullName: string;
  readonly born?: string | undefined;
}

/** One name, and birthdays that may be one: a roster often knows the day where a committee has the year. */
function isSame(a: Named, b: Named): boolean {
  if (nameKey(a.fullName) !== nameKey(b.fullName)) return false;
  const [born = '', other = ''] = [a.born, b.born];
  return born.startsWith(other) || other.startsWith(born);
}
