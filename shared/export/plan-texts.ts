import type { Season } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { vi } from '../i18n';
import type { PlannedCongress, ScheduleConflict } from '../planning/schedule';
import { isConflict, scheduleConflicts } from '../planning/schedule';
import { weekdayOfDay } from '../rules/working-days';
import { formatDate } from '../text/dates';

/** How the sheets of the plan write the day and hour of a congress. */

const words = vi.sheets.plan;

/** The day; a month or a year as it is known. */
export function dateText({ cell }: PlannedCongress): string {
  const date = congressDate(cell.congress);
  return date === undefined ? words.noDay : formatDate(date);
}

/** The day under its weekday. */
export function dayText(congress: PlannedCongress): string {
  const { day } = congress;
  const date = dateText(congress);
  return day === undefined ? date : words.day(words.weekdays[weekdayOfDay(day)], date);
}

/** “Sáng” and “7 giờ 30”, as far as they are known. */
export function hourParts({ cell, session }: PlannedCongress): readonly string[] {
  const startsAt = cell.plan?.startsAt?.trim() ?? '';
  return [...(session === undefined ? [] : [vi.schedule.sessions[session]]), startsAt].filter(
    (part) => part !== '',
  );
}

/** How much of the plan does not fit together: a day off alone is no conflict. */
export function openConflicts(season: Season, only?: ScheduleConflict['kind']): number {
  return scheduleConflicts(season).filter((one) => (only === undefined ? isConflict(one) : one.kind === only))
    .length;
}
