import type { PreparationState } from '../domain/parts/preparation';
import type { Cell, Season } from '../domain/season';
import { activeCells, congressDate, isHeld } from '../domain/season-views';
import type { KnownPaper } from '../rules/papers';
import { APPROVAL_ITEM, knownApproval } from './approval';
import { addDays, isDay } from './calendar';

export type PreparationItem = NonNullable<Season['preparationItems']>[number];
type Entry = NonNullable<Cell['preparation']>[number];

/**
 * The items that the office keeps, or `standard` where it keeps none of its own: the list that the
 * program knows, in its words (`shared/i18n/vi/preparation.ts`).
 */
export function preparationItemsOf(
  { preparationItems }: Pick<Season, 'preparationItems'>,
  standard: readonly PreparationItem[],
): readonly PreparationItem[] {
  return preparationItems ?? standard;
}

/** How urgent a mark is: `late` is over its day and not done, `soon` is due within a week. */
export type Urgency = 'late' | 'soon' | 'none';

/** Where a cell stands with one item. */
export interface PreparationMark {
  readonly item: PreparationItem;
  readonly entry?: Entry;
  /** Absent: not begun. */
  readonly state?: PreparationState;
  /** Done because it is noted elsewhere: the approval of the personnel. The day is that of the approval. */
  readonly follows?: KnownPaper;
  /** Absent while the congress has no day, or the item no due date. */
  readonly dueOn?: string;
  /** Still to be done: its congress is to come, and it is neither done nor not needed. */
  readonly open: boolean;
  readonly urgency: Urgency;
}

export interface PreparationRow {
  readonly cell: Cell;
  readonly marks: readonly PreparationMark[];
  /** Items that are done, of those that are to be done. */
  readonly done: number;
  readonly of: number;
  readonly late: number;
}

/** Days before the due day from which an item counts as due soon. */
const SOON_DAYS = 7;

/** All cells by all items, as of `today` (`YYYY-MM-DD`); `standard` as in `preparationItemsOf`. */
export function preparationBoard(
  season: Season,
  today: string,
  standard: readonly PreparationItem[],
): readonly PreparationRow[] {
  const items = preparationItemsOf(season, standard);
  const dueOn = dueDays();
  return activeCells(season).map((cell) => {
    const before = known.get(cell)?.get(today);
    if (before?.items === items) return before.row;
    const row = rowOf(cell, items, today, dueOn);
    known.set(cell, new Map(known.get(cell)).set(today, { items, row }));
    return row;
  });
}

/** By the cell, which is the same object until it is changed, and by the day; with the list of what is to be done. */
const known = new WeakMap<
  Cell,
  ReadonlyMap<string, { readonly items: readonly PreparationItem[]; readonly row: PreparationRow }>
>();

function rowOf(cell: Cell, items: readonly PreparationItem[], today: string, dueDay: DueDay): PreparationRow {
  const marks = items.map((item) => markOf(cell, item, today, dueDay));
  const needed = marks.filter(({ state }) => state !== 'notNeeded');
  return {
    cell,
    marks,
    done: needed.filter(({ state }) => state === 'done').length,
    of: needed.length,
    late: marks.filter(({ urgency }) => urgency === 'late').length,
  };
}

function markOf(cell: Cell, item: PreparationItem, today: string, dueDay: DueDay): PreparationMark {
  const entry = cell.preparation?.find(({ id }) => id === item.id);
  const follows = followed(cell, item, entry);
  const state = follows ? 'done' : entry?.state;
  const dueOn = dueDay(cell, item);
  const open = !isSettled(cell, state);
  return {
    item,
    open,
    urgency: open ? urgencyOf(dueOn, today) : 'none',
    ...(entry && { entry }),
    ...(state !== undefined && { state }),
    ...(follows && { follows }),
    ...(dueOn !== undefined && { dueOn }),
  };
}

/** The approval, where not the board itself tells of it. */
function followed(cell: Cell, item: PreparationItem, entry: Entry | undefined): KnownPaper | undefined {
  return item.id === APPROVAL_ITEM && entry?.state !== 'done' ? knownApproval(cell) : undefined;
}

/** Nothing is late once the congress was held: what nobody noted is not noted, no more. */
function isSettled({ congress }: Cell, state: PreparationState | undefined): boolean {
  return isHeld(congress) || state === 'done' || state === 'notNeeded';
}

type DueDay = (cell: Cell, item: PreparationItem) => string | undefined;

/** Counts due days, each once: many congresses of a ward are held on few days. */
function dueDays(): DueDay {
  const counted = new Map<string, string>();
  return (cell, { daysBefore }) => {
    const day = congressDate(cell.congress);
    if (!isDay(day) || daysBefore === undefined) return undefined;
    const key = `${day} ${String(daysBefore)}`;
    const due = counted.get(key) ?? addDays(day, -daysBefore);
    counted.set(key, due);
    return due;
  };
}

function urgencyOf(dueOn: string | undefined, today: string): Urgency {
  if (dueOn === undefined) return 'none';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, SOON_DAYS) ? 'soon' : 'none';
}

/** Sums over a board. */
export interface PreparationTotals {
  readonly done: number;
  readonly of: number;
  readonly late: number;
}

export function preparationTotals(rows: readonly PreparationRow[]): PreparationTotals {
  const sum = (pick: (row: PreparationRow) => number) => rows.reduce((all, row) => all + pick(row), 0);
  return { done: sum(({ done }) => done), of: sum((row) => row.of), late: sum(({ late }) => late) };
}

/** One item over all cells, for the report: how many cells have done it, and what its works are worth. */
export interface ItemSummary {
  readonly item: PreparationItem;
  readonly done: number;
  readonly of: number;
  /** Cells of which nobody noted whether they did it. */
  readonly unknown: number;
  /** In millions of đồng; absent where no cell that did it entered a value. */
  readonly valueMillion?: number;
  /** Cells that did it and entered no value. */
  readonly unvalued: number;
}

/** All items in their order; `standard` as in `preparationItemsOf`. */
export function preparationSummary(
  season: Season,
  standard: readonly PreparationItem[],
): readonly ItemSummary[] {
  const rows = preparationBoard(season, '', standard);
  return preparationItemsOf(season, standard).map((item, index) => {
    const marks = rows
      .flatMap(({ marks: all }) => all[index] ?? [])
      .filter(({ state }) => state !== 'notNeeded');
    const done = marks.filter(({ state }) => state === 'done');
    const values = done.flatMap(({ entry }) => entry?.valueMillion ?? []);
    return {
      item,
      done: done.length,
      of: marks.length,
      unknown: marks.filter(({ state }) => state === undefined).length,
      unvalued: done.length - values.length,
      ...(values.length > 0 && { valueMillion: values.reduce((a, b) => a + b, 0) }),
    };
  });
}

/** What a key on a mark stores. */
export interface MarkPatch {
  readonly state: PreparationState | null;
  /** Absent: the day stays as it is. */
  readonly doneOn?: string | null;
}

/** Keys that change a mark. */
export const markKeys: ReadonlySet<string> = new Set([' ', '.', '-']);

/** What each key makes of a mark: the space bar is done today, or not begun again where it was done. */
export function markPatch(
  key: string,
  { state, entry }: { readonly state?: PreparationState | undefined; readonly entry?: Entry | undefined },
  today: string,
): MarkPatch | undefined {
  switch (key) {
    case ' ':
      if (state === 'done') return { state: null, doneOn: null };
      return { state: 'done', doneOn: entry?.doneOn ?? today };
    case '.':
      return { state: 'doing' };
    case '-':
      return { state: 'notNeeded' };
    default:
      return undefined;
  }
}

/** The cells of a column, by its place, that can be done at once: neither done nor not needed, nor known from elsewhere. */
export function toBeDone(rows: readonly PreparationRow[], column: number): readonly Cell[] {
  return rows
    .filter(({ marks }) => {
      const mark = marks[column];
      return mark && mark.state !== 'done' && mark.state !== 'notNeeded';
    })
    .map(({ cell }) => cell);
}
