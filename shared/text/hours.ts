/** Hours of the day as minutes and invitations write them: “7 giờ 30”. */

const MINUTES_PER_HOUR = 60;
const LAST_HOUR = 23;
/** Minutes from midnight to noon. */
export const NOON = 12 * MINUTES_PER_HOUR;

const NAMED = /^\D*?(\d{1,2})(?:\s*(?:giờ|g|h|:|\.)\s*(\d{2})?)?/iu;
const ALONE = /^(?:lúc\s+)?(\d{1,2})(?:\s*(?:giờ|g|h|:|\.)\s*(?:(\d{1,2})\s*(?:phút|ph|p)?)?)?\.?$/iu;

/** The minute of the day that “7 giờ 30”, “từ 13h30” or “8:00” names; undefined for other words. */
export function minuteOfDay(text: string | undefined): number | undefined {
  return minutesOf(NAMED.exec(text?.normalize('NFC') ?? ''));
}

/** The minute of the day that a text holds and nothing else beside it, as it is typed into a field; else undefined. */
export function readHour(text: string): number | undefined {
  return minutesOf(ALONE.exec(text.normalize('NFC').trim()));
}

/** “7 giờ 30”, “14 giờ”, “8 giờ 05”. */
export function formatHour(minute: number): string {
  const hour = Math.floor(minute / MINUTES_PER_HOUR);
  const rest = minute % MINUTES_PER_HOUR;
  return rest === 0 ? `${String(hour)} giờ` : `${String(hour)} giờ ${String(rest).padStart(2, '0')}`;
}

function minutesOf(found: RegExpExecArray | null): number | undefined {
  const hour = Number(found?.[1] ?? NaN);
  const minute = Number(found?.[2] ?? 0);
  return hour <= LAST_HOUR && minute < MINUTES_PER_HOUR ? hour * MINUTES_PER_HOUR + minute : undefined;
}
