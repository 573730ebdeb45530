import { vi } from '../../../shared/i18n';
import { formatMoment } from '../../../shared/text/dates';
import { localDay } from '../../../shared/text/local-day';

const DAY_MS = 86_400_000;
/** “14:05” of “14:05 ngày 24/11/2026”. */
const TIME_LENGTH = 5;

/** A moment as the office says it: “hôm nay 14:05”, “hôm qua 14:05”, else with its day; `today` is a day. */
export function whenText(at: string, today: string): string {
  const moment = new Date(at);
  const text = formatMoment(at);
  const time = text.slice(0, TIME_LENGTH);
  if (Number.isNaN(moment.getTime())) return text;
  if (localDay(moment) === today) return vi.history.today(time);
  const dayAfter = new Date(moment.getTime() + DAY_MS);
  return localDay(dayAfter) === today ? vi.history.yesterday(time) : text;
}
