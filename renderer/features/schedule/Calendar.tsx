import { type ReactNode, useState } from 'react';
import { vi } from '../../../shared/i18n';
import { isDay, weeksBetween } from '../../../shared/planning/calendar';
import { isOutside, type PlannedCongress } from '../../../shared/planning/schedule';
import { isWorkingDay, workingCalendar } from '../../../shared/rules/working-days';
import { formatDate } from '../../../shared/text/dates';
import { useSeason } from '../../app/store/hooks';
import { DataTable } from '../../components/table/DataTable';
import { useDay } from '../../components/time/day';
import { CongressChip } from './CongressChip';
import styles from './schedule.module.css';
import { useNextDay } from './use-plan';

const texts = vi.schedule.calendar;

interface CalendarProps {
  readonly planned: readonly PlannedCongress[];
  /** Cells whose plan is to be looked at again. */
  readonly marked: ReadonlySet<string>;
}

/** The weeks of the season; a congress is dragged, or moved by the arrow keys, to another day. */
export function Calendar({ planned, marked }: CalendarProps) {
  const season = useSeason();
  const [said, setSaid] = useState('');
  const today = useDay();
  const weeks = weeksOf(planned, season.season.plannedFrom, season.season.plannedTo, today);
  const calendar = workingCalendar(season);
  const holidays = new Map((season.holidays ?? []).map(({ on, name }) => [on, name ?? texts.holiday]));
  const firstDay = isDay(season.season.plannedFrom) ? season.season.plannedFrom : (weeks[0]?.[0] ?? '');
  const toNextDay = useNextDay((cell, day) =>
    setSaid(day === null ? texts.unset(cell.name) : texts.moved(cell.name, formatDate(day))),
  );
  const chip = (one: PlannedCongress) => (
    <CongressChip
      key={one.cell.id}
      planned={one}
      marked={marked.has(one.cell.id)}
      firstDay={firstDay}
      onMove={(cell, next) => void toNextDay(cell, next)}
    />
  );
  const byDay = Map.groupBy(planned, ({ day }) => day);
  const unplanned = byDay.get(undefined) ?? [];
  return (
    <div className={styles.plan} data-all-planned={unplanned.length === 0 || undefined}>
      <div data-day="" className={styles.tray}>
        <span className={styles.trayName}>{texts.unplanned}</span>
        {unplanned.length === 0 ? texts.allPlanned : <Chips most={IN_THE_TRAY}>{unplanned.map(chip)}</Chips>}
      </div>
      <div className={styles.calendar}>
        <DataTable caption={texts.caption}>
          <thead>
            <tr>
              {texts.weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td
                    key={day}
                    data-day={day}
                    className={styles.day}
                    data-off={!isWorkingDay(calendar, day) || undefined}
                    data-outside={isOutside(season, day) || undefined}
                    data-today={day === today || undefined}
                  >
                    <span className={styles.dayNumber}>
                      {formatDate(day.slice('YYYY-'.length))}
                      {day === today && ` ${texts.today}`}
                      {holidays.has(day) && <span className={styles.holiday}> {holidays.get(day)}</span>}
                    </span>
                    <Chips most={IN_A_DAY}>{(byDay.get(day) ?? []).map(chip)}</Chips>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

/** So many congresses of a day, and of those without a day, are in sight before the others are asked for. */
const IN_A_DAY = 20;
const IN_THE_TRAY = 120;

/** The congresses of a place; many of them are drawn when they are asked for. */
function Chips({ most, children }: { readonly most: number; readonly children: readonly ReactNode[] }) {
  const [all, setAll] = useState(false);
  const more = all ? 0 : children.length - most;
  return (
    <>
      {more > 0 ? children.slice(0, most) : children}
      {more > 0 && (
        <button type="button" className={styles.moreChips} onClick={() => setAll(true)}>
          {texts.more(more)}
        </button>
      )}
    </>
  );
}

/** From the first to the last day that counts: of the season, and of every congress. */
function weeksOf(
  planned: readonly PlannedCongress[],
  from: string | undefined,
  to: string | undefined,
  today: string,
): readonly (readonly string[])[] {
  const days = [from, to, ...planned.map(({ day }) => day)].filter(isDay).sort();
  return weeksBetween(days[0] ?? today, days.at(-1) ?? today);
}
