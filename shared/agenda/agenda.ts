import { latestDay } from '../domain/partial-date';
import type { Cell, Season } from '../domain/season';
import { activeCells, isHeld } from '../domain/season-views';
import { weekdays } from '../domain/weekdays';
import { type PreparationItem, preparationBoard } from '../planning/preparation';
import { cellDeadlines, type DeadlineTerms } from '../rules/deadlines';
import { rulesOf } from '../rules/rule-sets';
import { dayNumber, dayOfNumber, weekdayOfDay, workingCalendar } from '../rules/working-days';

/** What has a day: works to be prepared, a congress to be held, a report or a ratification that is due, the end of the season. */
export type AgendaKind = 'preparation' | 'congress' | 'report' | 'ratification' | 'seasonEnd';

/** One thing to be done by a day. */
export interface AgendaItem {
  readonly kind: AgendaKind;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whose it is; absent for the season's own days. */
  readonly cell?: Cell;
  /** Names of the works to be prepared, all of one cell in one item; `on` is the day of the first. */
  readonly works?: readonly string[];
}

/** What is to be done, by the week in which it is due; each list by day, then in the order of the cells. */
export interface Agenda {
  /** Should have been done before today. */
  readonly overdue: readonly AgendaItem[];
  /** Today up to and with Sunday. */
  readonly thisWeek: readonly AgendaItem[];
  /** Monday to Sunday of the week after. */
  readonly nextWeek: readonly AgendaItem[];
}

/**
 * The days of a season as they lie before the office on the day `today` (`YYYY-MM-DD`). What is
 * done stands nowhere; a day of which only the month is known is due at its end. `standard` are the
 * works that are to be prepared where the office keeps no list of its own.
 */
export function agenda(season: Season, today: string, standard: readonly PreparationItem[]): Agenda {
  const terms = { rules: rulesOf(season), calendar: workingCalendar(season), today };
  const items = [
    ...activeCells(season).flatMap((cell) => cellItems(cell, terms)),
    ...preparationWorks(season, today, standard),
    ...seasonItems(season),
  ];
  const inOrder = items.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const sunday = endOfWeek(today);
  const nextSunday = dayOfNumber(dayNumber(sunday) + weekdays.length);
  return {
    overdue: byCell(inOrder.filter(({ on }) => on < today)),
    thisWeek: byCell(inOrder.filter(({ on }) => on >= today && on <= sunday)),
    nextWeek: byCell(inOrder.filter(({ on }) => on > sunday && on <= nextSunday)),
  };
}

/** How many things of each cell are overdue; cells without any are left out, the latest first. */
export function lateCells({ overdue }: Agenda): readonly { readonly cell: Cell; readonly count: number }[] {
  const counts = new Map<Cell, number>();
  for (const { cell, works } of overdue) {
    if (cell) counts.set(cell, (counts.get(cell) ?? 0) + (works?.length ?? 1));
  }
  return [...counts].map(([cell, count]) => ({ cell, count })).sort((a, b) => b.count - a.count);
}

function cellItems(cell: Cell, terms: DeadlineTerms): readonly AgendaItem[] {
  const { plannedOn } = cell.congress;
  const { report, ratification } = cellDeadlines(cell, terms);
  const items: AgendaItem[] = [];
  if (!isHeld(cell.congress) && plannedOn !== undefined) {
    items.push({ kind: 'congress', on: latestDay(plannedOn), cell });
  }
  if (report && !report.done) items.push({ kind: 'report', on: report.due, cell });
  if (ratification && !ratification.done) {
    items.push({ kind: 'ratification', on: ratification.due, cell });
  }
  return items;
}

/**
 * The works of preparation that are not done, each with its day. None where the office keeps no
 * board: the default list alone would make every cell late with everything.
 */
function preparationWorks(
  season: Season,
  today: string,
  standard: readonly PreparationItem[],
): readonly AgendaItem[] {
  const kept = season.preparationItems !== undefined;
  const noted = season.cells.some(({ preparation = [] }) => preparation.length > 0);
  if (!kept && !noted) return [];
  return preparationBoard(season, today, standard).flatMap(({ cell, marks }) =>
    marks.flatMap(({ item, dueOn, open }) =>
      open && dueOn !== undefined
        ? [{ kind: 'preparation', on: dueOn, cell, works: [item.name] } as const]
        : [],
    ),
  );
}

/** The works of one cell in one item, at the place of the first. */
function byCell(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const works = Map.groupBy(
    items.filter(({ kind }) => kind === 'preparation'),
    ({ cell }) => cell,
  );
  return items.flatMap((item) => {
    if (item.kind !== 'preparation') return [item];
    const all = works.get(item.cell) ?? [];
    return all[0] === item ? [{ ...item, works: all.flatMap((each) => each.works ?? []) }] : [];
  });
}

/** The season ends for the office once every congress is held. */
function seasonItems(season: Season): readonly AgendaItem[] {
  const { plannedTo } = season.season;
  const open = activeCells(season).some(({ congress }) => !isHeld(congress));
  return open && plannedTo !== undefined ? [{ kind: 'seasonEnd', on: latestDay(plannedTo) }] : [];
}

/** The Sunday of a day's week. */
function endOfWeek(day: string): string {
  const left = weekdays.length - 1 - weekdays.indexOf(weekdayOfDay(day));
  return dayOfNumber(dayNumber(day) + left);
}
