import { earliestDay, latestDay, type PartialDate } from '../domain/partial-date';
import type { Cell, Season } from '../domain/season';
import { activeCells, isHeld } from '../domain/season-views';
import { onceFor } from '../once-for';
import { daysBetween } from '../planning/calendar';
import { inOrder } from '../text/in-order';

/** Why the day by which deadlines are counted may not be the one of the calendar on the wall. */
export type ClockDoubt =
  /** Something that is entered as done lies ahead of it: the clock is behind, or that day is mistyped. */
  | { readonly kind: 'behind'; readonly day: PartialDate; readonly cell?: Pick<Cell, 'id' | 'name'> }
  /** All of the season lies more than a year back: the clock is ahead, or a season of then is looked at. */
  | { readonly kind: 'ahead'; readonly last: string }
  /** All of it lies more than a year ahead: the clock is behind, as one whose battery is empty, or that is planned early. */
  | { readonly kind: 'early'; readonly first: string };

const YEAR_DAYS = 366;

/** What speaks against `today` (`YYYY-MM-DD`) as the day of a season; undefined where nothing does. */
export function clockDoubt(season: Season, today: string): ClockDoubt | undefined {
  const cells = activeCells(season);
  const documents = (season.documents ?? []).flatMap(({ issuedOn }) => issuedOn ?? []);
  const done = [
    ...documents.map((day) => ({ day, cell: undefined })),
    ...cells.flatMap((cell) => [lastDone(cell)].flatMap((day) => (day === undefined ? [] : { day, cell }))),
  ];
  const latest = done.toSorted((a, b) => inOrder(latestDay(b.day), latestDay(a.day)))[0];
  const ahead = done.filter(({ day }) => earliestDay(day) > today);
  const furthest = ahead.toSorted((a, b) => inOrder(earliestDay(b.day), earliestDay(a.day)))[0];
  if (furthest) return { kind: 'behind', day: furthest.day, ...(furthest.cell && { cell: furthest.cell }) };
  const planned = [season.season.plannedTo, ...cells.map(({ congress }) => congress.plannedOn), latest?.day];
  const last = planned
    .flatMap((day) => (day === undefined ? [] : latestDay(day)))
    .toSorted(inOrder)
    .at(-1);
  if (last !== undefined && daysBetween(last, today) > YEAR_DAYS) return { kind: 'ahead', last };
  const [first] = [season.season.plannedFrom, ...planned]
    .flatMap((day) => (day === undefined ? [] : earliestDay(day)))
    .toSorted(inOrder);
  return first !== undefined && daysBetween(today, first) > YEAR_DAYS ? { kind: 'early', first } : undefined;
}

/** The last day on which something of a cell was done, by what is entered. */
const lastDone: (cell: Cell) => PartialDate | undefined = onceFor(lastDoneOf);

function lastDoneOf({ congress, papers = [], ratification, aftermath, preparation = [] }: Cell) {
  const days = [
    isHeld(congress) ? congress.heldOn : undefined,
    ratification?.requestedOn,
    ratification?.decidedOn,
    aftermath?.divisionOn,
    ...papers.map(({ receivedOn }) => receivedOn),
    ...preparation.map(({ doneOn }) => doneOn),
  ];
  return days
    .flatMap((day) => day ?? [])
    .toSorted((a, b) => inOrder(earliestDay(a), earliestDay(b)))
    .at(-1);
}
