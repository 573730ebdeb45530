import type { DaySession } from '../domain/parts/plan';
import type { Cell } from '../domain/season';
import { minuteOfDay, NOON } from '../text/hours';

/** When within its day a congress begins, as far as the plan tells. */
interface Timed {
  readonly cell: Pick<Cell, 'plan'>;
  readonly session?: DaySession;
}

const EVENING = NOON + 6 * 60;
/** What a congress takes at most with its beginning and end: half a day. Two that begin so far apart are apart. */
const HALF_DAY = 4 * 60;
/** Where a congress stands within its day while only the part of the day is known. */
const SESSION_STARTS: Readonly<Record<DaySession, number>> = {
  morning: 0,
  afternoon: NOON,
  evening: EVENING,
};

/** The minute at which it begins; “2 giờ” of an afternoon is fourteen o'clock, “7 giờ” of an evening nineteen. */
function startMinute({ cell, session }: Timed): number | undefined {
  const minute = minuteOfDay(cell.plan?.startsAt);
  if (minute === undefined || minute >= NOON) return minute;
  return session === undefined || session === 'morning' ? minute : minute + NOON;
}

/** The part of the day that the plan names, else the one that the hour falls into. */
function sessionOf(timed: Timed): DaySession | undefined {
  const minute = startMinute(timed);
  if (timed.session !== undefined || minute === undefined) return timed.session;
  return minute < NOON ? 'morning' : minute < EVENING ? 'afternoon' : 'evening';
}

/** True where two congresses of one day are known not to meet. */
export function areApart(a: Timed, b: Timed): boolean {
  if (differ(a.session, b.session)) return true;
  const [one, other] = [startMinute(a), startMinute(b)];
  if (one !== undefined && other !== undefined) return Math.abs(one - other) >= HALF_DAY;
  return differ(sessionOf(a), sessionOf(b));
}

/** Whether anything tells when in its day it begins. */
export function isTimed(timed: Timed): boolean {
  return sessionOf(timed) !== undefined;
}

function differ(one: DaySession | undefined, other: DaySession | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** By which minute it stands in the order of its day; one of which nothing is known stands at the beginning. */
export function sortingMinute(timed: Timed): number {
  return startMinute(timed) ?? SESSION_STARTS[timed.session ?? 'morning'];
}
