import { certainlyBefore } from '../domain/partial-date';
import type { DaySession } from '../domain/parts/plan';
import type { Cell, Season } from '../domain/season';
import { activeCells, congressDate } from '../domain/season-views';
import { isWorkingDay, workingCalendar } from '../rules/working-days';
import { nameKey } from '../text/fold';
import { isDay } from './calendar';
import { areApart, isTimed } from './day-sessions';

/** One congress in the plan: its day, as far as it is known, and who guides it. */
export interface PlannedCongress {
  readonly cell: Cell;
  /** The day on which it was held, else on which it is planned; absent while only a month or nothing is known. */
  readonly day?: string;
  readonly session?: DaySession;
  /** The guides who are in the season's list, in the order of the plan. */
  readonly guides: readonly WardMember[];
}

export type WardMember = NonNullable<Season['wardMembers']>[number];

/** One guide at two congresses at a time. */
export interface GuideConflict {
  readonly kind: 'guide';
  readonly guide: WardMember;
  readonly day: string;
  readonly cells: readonly Cell[];
}

/** What the plan has to be looked at again for. */
export type ScheduleConflict =
  | GuideConflict
  | { readonly kind: 'venue'; readonly venue: string; readonly day: string; readonly cells: readonly Cell[] }
  /** One guide or hall at two congresses of a day of which nobody knows the hours: they may meet. */
  | { readonly kind: 'unclear'; readonly of: string; readonly day: string; readonly cells: readonly Cell[] }
  | { readonly kind: 'outside'; readonly day: string; readonly cells: readonly Cell[] }
  | {
      readonly kind: 'dayOff';
      readonly day: string;
      /** The name of the holiday, where it has one. */
      readonly holiday?: string;
      readonly cells: readonly Cell[];
    };

/** All congresses of the season in the order of the cells. */
export function plannedCongresses(season: Season): readonly PlannedCongress[] {
  const members = new Map((season.wardMembers ?? []).map((member) => [member.id, member]));
  return activeCells(season).map((cell) => {
    const day = congressDate(cell.congress);
    const guides = [...new Set(cell.plan?.guides ?? [])].flatMap((id) => members.get(id) ?? []);
    return {
      cell,
      guides,
      ...(isDay(day) && { day }),
      ...(cell.plan?.session && { session: cell.plan.session }),
    };
  });
}

type Meets = (a: PlannedCongress, b: PlannedCongress) => boolean;

/** Two congresses of one day meet where something is known of their hours that does not keep them apart. */
const meet: Meets = (a, b) => mayMeet(a, b) && isTimed(a) && isTimed(b);

/** They may meet: of one of them nothing is known but the day. */
const isUnclear: Meets = (a, b) => mayMeet(a, b) && !(isTimed(a) && isTimed(b));

const mayMeet: Meets = (a, b) => a.day !== undefined && a.day === b.day && !areApart(a, b);

/** Those of a list that meet another one of it. */
function meeting(planned: readonly PlannedCongress[], meets: Meets): readonly PlannedCongress[] {
  return planned.filter((one) => planned.some((other) => other !== one && meets(one, other)));
}

/** The congresses by a key, each list in the order of the cells; those without a key are left out. */
function grouped<Key>(
  planned: readonly PlannedCongress[],
  keysOf: (one: PlannedCongress) => readonly Key[],
): ReadonlyMap<Key, readonly PlannedCongress[]> {
  const groups = new Map<Key, PlannedCongress[]>();
  for (const one of planned) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

const cellsOf = (planned: readonly PlannedCongress[]) => planned.map(({ cell }) => cell);
const dayOf = ({ day }: PlannedCongress) => (day === undefined ? [] : [day]);

/**
 * What does not fit together in the plan: one guide, or one hall, at two congresses at a time, a
 * congress outside the season's days, or on a day off. Notes only are the last, and two congresses that may meet. The weekly days off are
 * ordinary ones for cells of neighbourhoods, whose members have work in the week; holidays are not.
 */
export function scheduleConflicts(season: Season): readonly ScheduleConflict[] {
  const planned = plannedCongresses(season);
  return [
    ...guideConflicts(planned),
    ...venueConflicts(planned),
    ...outsideConflicts(season, planned),
    ...unclear(planned),
    ...daysOff(season, planned),
  ];
}

/** One guide at two congresses at a time, by day. */
export function guideConflicts(planned: readonly PlannedCongress[]): readonly GuideConflict[] {
  return [...grouped(planned, ({ guides }) => guides)].flatMap(([guide, guided]) =>
    [...grouped(meeting(guided, meet), dayOf)].map(
      ([day, those]) => ({ kind: 'guide', guide, day, cells: cellsOf(those) }) as const,
    ),
  );
}

function venueConflicts(planned: readonly PlannedCongress[]): readonly ScheduleConflict[] {
  return [...grouped(planned, venueKey).values()].flatMap((there) =>
    [...grouped(meeting(there, meet), dayOf)].map(
      ([day, those]) => ({ kind: 'venue', venue: venueName(those), day, cells: cellsOf(those) }) as const,
    ),
  );
}

/** The hall, however it is spelt. */
function venueKey({ cell }: PlannedCongress): readonly string[] {
  const venue = nameKey(cell.plan?.venue ?? '');
  return venue === '' ? [] : [venue];
}

function venueName([first]: readonly PlannedCongress[]): string {
  return first?.cell.plan?.venue ?? '';
}

function unclear(planned: readonly PlannedCongress[]): readonly ScheduleConflict[] {
  const named = [
    ...[...grouped(planned, ({ guides }) => guides)].map(
      ([{ fullName }, those]) => [fullName, those] as const,
    ),
    ...[...grouped(planned, venueKey).values()].map((those) => [venueName(those), those] as const),
  ];
  return named.flatMap(([of, together]) =>
    [...grouped(meeting(together, isUnclear), dayOf)].map(
      ([day, those]) => ({ kind: 'unclear', of, day, cells: cellsOf(those) }) as const,
    ),
  );
}

/** Whether it asks to be put right: a day off, or hours that nobody knows yet, are notes. */
export function isConflict({ kind }: ScheduleConflict): boolean {
  return kind !== 'dayOff' && kind !== 'unclear';
}

function outsideConflicts(season: Season, planned: readonly PlannedCongress[]): readonly ScheduleConflict[] {
  const outside = planned.filter(({ day }) => day !== undefined && isOutside(season, day));
  return [...grouped(outside, dayOf)].map(
    ([day, those]) => ({ kind: 'outside', day, cells: cellsOf(those) }) as const,
  );
}

/** Whether a day lies outside the days that the season is planned for, as far as they are known. */
export function isOutside({ season: { plannedFrom, plannedTo } }: Season, day: string): boolean {
  const early = plannedFrom !== undefined && certainlyBefore(day, plannedFrom);
  return early || (plannedTo !== undefined && certainlyBefore(plannedTo, day));
}

function daysOff(season: Season, planned: readonly PlannedCongress[]): readonly ScheduleConflict[] {
  const calendar = workingCalendar(season);
  const names = new Map((season.holidays ?? []).map(({ on, name }) => [on, name]));
  const off = planned.filter(
    ({ day, cell }) =>
      day !== undefined && !isWorkingDay(calendar, day) && (names.has(day) || cell.kind !== 'neighbourhood'),
  );
  return [...grouped(off, dayOf)].map(([day, those]) => {
    const holiday = names.get(day);
    return { kind: 'dayOff', day, cells: cellsOf(those), ...(holiday !== undefined && { holiday }) } as const;
  });
}

/** The cells that a guide has. */
export interface Workload {
  readonly guide: WardMember;
  readonly cells: readonly Cell[];
  /** Of these, in how many the guide stands first. */
  readonly leading: number;
}

/** How many cells each guide has, in the order of the season's list. */
export function workloads(season: Season): readonly Workload[] {
  const planned = plannedCongresses(season);
  return (season.wardMembers ?? []).map((guide) => {
    const guided = planned.filter(({ guides }) => guides.includes(guide));
    const leading = guided.filter(({ guides }) => guides[0] === guide).length;
    return { guide, cells: cellsOf(guided), leading };
  });
}

/** How far the plan is, for the head of the screen and for the report. */
export interface ScheduleSummary {
  readonly cells: number;
  readonly dated: number;
  readonly guided: number;
  readonly guides: number;
  readonly firstDay?: string;
  readonly lastDay?: string;
}

export function scheduleSummary(season: Season): ScheduleSummary {
  const planned = plannedCongresses(season);
  const days = planned.flatMap(dayOf).sort();
  const [firstDay] = days;
  const lastDay = days.at(-1);
  return {
    cells: planned.length,
    dated: days.length,
    guided: planned.filter(({ guides }) => guides.length > 0).length,
    guides: new Set(planned.flatMap(({ guides }) => guides)).size,
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
  };
}
