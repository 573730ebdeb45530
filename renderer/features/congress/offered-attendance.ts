import { absenceCounts } from '../../../shared/domain/absences';
import { leftOut } from '../../../shared/domain/attendance';
import type { Cell, Congress } from '../../../shared/domain/season';
import { isHeld } from '../../../shared/domain/season-views';

/** The four numbers of the paper, in its order. */
export const attendanceFields = [
  'summonedOfficial',
  'presentOfficial',
  'absentExcused',
  'absentUnexcused',
] as const;
export type AttendanceField = (typeof attendanceFields)[number];

/** A number in each field, where there is one. */
export type AttendanceNumbers = Readonly<Partial<Record<AttendanceField, number | undefined>>>;

/**
 * What the attendance of a held congress most likely is: the official members of the cell are summoned, all come whom the
 * list of names does not hold, and of the absent those whose reason the list says was accepted. Whoever stayed away without
 * being on the list is never taken for excused: only where nobody is left is the rest offered. Nothing before the congress.
 */
export function offeredAttendance(
  { congress, members, absences = [] }: Pick<Cell, 'congress' | 'members' | 'absences'>,
  typed: AttendanceNumbers,
): AttendanceNumbers {
  if (!isHeld(congress)) return {};
  const now = { ...congress, ...typed };
  const summoned = now.summonedOfficial ?? members.official;
  const listed = absences.length > 0 ? absenceCounts(absences) : undefined;
  const apart = leftOut(now) || leftOut(listed ?? {});
  const rest = (...parts: readonly (number | undefined)[]) => remainder(summoned, [apart, ...parts]);
  const present = rest(
    now.absentExcused ?? listed?.absentExcused,
    now.absentUnexcused ?? listed?.absentUnexcused,
  );
  const away = rest(now.presentOfficial ?? present);
  const excused =
    listed?.absentExcused ??
    (now.absentUnexcused === undefined ? nobody(away) : difference(away, now.absentUnexcused));
  return {
    summonedOfficial: members.official,
    presentOfficial: present,
    absentExcused: excused,
    absentUnexcused: difference(away, now.absentExcused ?? excused),
  };
}

/** 0 where nobody is left; of somebody who is it is not known. */
function nobody(away: number | undefined): number | undefined {
  return away === 0 ? 0 : undefined;
}

function remainder(whole: number | undefined, parts: readonly (number | undefined)[]): number | undefined {
  return difference(
    whole,
    parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
  );
}

function difference(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined || part > whole ? undefined : whole - part;
}

/** The day for which the congress was planned, once it has come; before that nobody has held it. */
export function offeredDay(
  { plannedOn, heldOn }: Pick<Congress, 'plannedOn' | 'heldOn'>,
  today: string,
): string | undefined {
  const isDay = plannedOn?.length === 'YYYY-MM-DD'.length;
  return heldOn === undefined && isDay && plannedOn <= today ? plannedOn : undefined;
}
