import { latestDay } from '../domain/partial-date';
import type { Cell, Season } from '../domain/season';
import { activeCells, isHeld } from '../domain/season-views';
import { weekdays } from '../domain/weekdays';
import { type PreparationItem, preparationBoard } from '../planning/preparation';
import { cellDeadlines, type DeadlineTerms } from '../rules/deadlines';
import { rulesOf } from '../rules/rule-sets';
import {
  dayNumber,
  dayOfNumber,
  weekdayOfDay,
  workingCalendar,
  workingDaysBetween,
} from '../rules/working-days';
import { inOrder } from '../text/in-order';

/** What has a day: works to be prepared, a congress to be held, a report or a ratification that is due, the end of the season. */
export type AgendaKind = 'preparation' | 'congress' | 'report' | 'ratification' | 'seasonEnd';

/** A work to be prepared, and its own day. */
export interface AgendaWork {
  readonly name: string;
  readonly on: string;
}

/** One thing to be done by a day. */
export interface AgendaItem {
  readonly kind: AgendaKind;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whose it is; absent for the season's own days. */
  readonly cell?: Cell;
  /** The works to be prepared, all of one cell in one item; `on` is the day of the first. */
  readonly works?: readonly AgendaWork[];
  /** The first of those works, by its id. */
  readonly firstWork?: string;
  /** Working days since the last one on which it was in time, at least 1; of what is overdue. */
  readonly daysLate?: number;
}

/**
 * What is to be done, by the week in which it is due. What comes first the law asks for: overdue, reports and ratifications,
 * then congresses; else the congresses of the week, then reports and ratifications; preparation last. Then by day and cell.
 */
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
  const ordered = items.toSorted((a, b) => inOrder(a.on, b.on));
  const sunday = endOfWeek(today);
  const nextSunday = dayOfNumber(dayNumber(sunday) + weekdays.length);
  const late = (item: AgendaItem): AgendaItem => ({
    ...item,
    daysLate: Math.max(1, -workingDaysBetween(terms.calendar, today, item.on)),
  });
  return {
    overdue: ranked(byCell(ordered.filter(({ on }) => on < today)), lateRanks).map(late),
    thisWeek: ranked(byCell(ordered.filter(({ on }) => on >= today && on <= sunday)), dueRanks),
    nextWeek: ranked(byCell(ordered.filter(({ on }) => on > sunday && on <= nextSunday)), dueRanks),
  };
}

type Ranks = Readonly<Record<AgendaKind, number>>;

const lateRanks: Ranks = { ratification: 0, report: 0, congress: 1, seasonEnd: 1, preparation: 2 };
const dueRanks: Ranks = { congress: 0, ratification: 1, report: 1, seasonEnd: 2, preparation: 3 };

/** The same items by rank; within one they keep their order. */
function ranked(items: readonly AgendaItem[], ranks: Ranks): readonly AgendaItem[] {
  return items.toSorted((a, b) => ranks[a.kind] - ranks[b.kind]);
}

/** A cell of which something is overdue. */
export interface LateCell {
  readonly cell: Cell;
  /** Everything that is, works of preparation one by one. */
  readonly count: number;
  /** What is overdue, the gravest first. */
  readonly items: readonly AgendaItem[];
}

/**
 * The cells of which something is overdue, by what the law asks for: those late with report or ratification first, then with
 * their congress, then with preparation; among them by the day on which it was due, then by how much is overdue.
 */
export function lateCells({ overdue }: Agenda): readonly LateCell[] {
  const byCells = Map.groupBy(overdue, ({ cell }) => cell);
  return [...byCells]
    .flatMap(([cell, items]): readonly LateCell[] => {
      if (!cell) return [];
      const count = items.reduce((sum, { works }) => sum + (works?.length ?? 1), 0);
      return [{ cell, count, items: items.toSorted(byGravity) }];
    })
    .toSorted((a, b) => {
      const [first, second] = [a.items[0], b.items[0]];
      return (first && second ? byGravity(first, second) : 0) || b.count - a.count;
    });
}

function byGravity(a: AgendaItem, b: AgendaItem): number {
  return lateRanks[a.kind] - lateRanks[b.kind] || inOrder(a.on, b.on);
}

function cellItems(cell: Cell, terms: DeadlineTerms): readonly AgendaItem[] {
  const { plannedOn } = cell.congress;
  const { report, ratification } = cellDeadlines(cell, terms);
  const items: AgendaItem[] = [];
  if (!isHeld(cell.congress) && plannedOn !== undefined) {
    items.push({ kind: 'congress', on: latestDay(plannedOn), cell });
  }
  if (report && !report.done) items.push({ kind: 'report', on: report.due, cell });
  if (ratification && !ratification.done && !ratification.stopped) {
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
        ? [
            {
              kind: 'preparation',
              on: dueOn,
              cell,
              works: [{ name: item.name, on: dueOn }],
              firstWork: item.id,
            } as const,
          ]
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
