import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { OpenFile } from '../../../shared/api';
import {
  type CellStatus,
  cellStatus,
  check,
  checkInSteps,
  type Finding,
  findingCell,
  findingPlace,
  isOpen,
  type PlacedFinding,
} from '../../../shared/checks';
import type { Edit } from '../../../shared/domain/edits';
import type { Cell, Season } from '../../../shared/domain/season';
import { onceFor } from '../../../shared/once-for';
import { type SeasonStatistics, statistics } from '../../../shared/statistics';
import type { Stepwise } from '../../../shared/stepwise';
import { useDrawn } from '../../components/behind';
import { useDay } from '../../components/time/day';
import { inTurns } from '../in-turns';
import type { AppStore } from './app-store';
import type { AppView } from './app-view';
import type { EditAnswer } from './edit-answer';
import { editNext } from './edit-next';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('used outside StoreProvider');
  return store;
}

export function useAppView(): AppView {
  return useViewPart((view) => view);
}

/** A part of what is shown: whoever uses it is drawn anew when that part is another one, and not whenever something is saved. */
export function useViewPart<T>(partOf: (view: AppView) => T): T {
  const store = useAppStore();
  return useSyncExternalStore(store.subscribe, () => partOf(store.view()));
}

/** The file that stands open; only for screens inside the frame. */
export function useOpenFile(): OpenFile {
  const file = useViewPart((view) => view.file);
  if (!file) throw new Error('used without an open file');
  return file;
}

/** This opening of the file, which stays the same whatever is entered. */
export function useHandle(): string {
  const handle = useViewPart(({ file }) => file?.handle);
  if (handle === undefined) throw new Error('used without an open file');
  return handle;
}

export function useSeason(): Season {
  return useOpenFile().season;
}

/** The season as it is when it is asked for, without being drawn anew when it changes. */
export function useSeasonNow(): () => Season | undefined {
  const store = useAppStore();
  return useCallback(() => store.view().file?.season, [store]);
}

/** Saves one edit: `edit({ type: 'cell.update', cellId, patch })`; the answer fits a field's `onSave`. */
export function useEdit(): (edit: Edit) => EditAnswer {
  const store = useAppStore();
  const handle = useHandle();
  return useCallback((edit) => store.edit(edit, handle), [store, handle]);
}

/** Saves an edit that is reckoned from the season as it is once everything before is saved: keys come faster than answers. */
export function useEditNext(): (make: (season: Season) => Edit | undefined) => Promise<void> {
  const store = useAppStore();
  const handle = useHandle();
  return useCallback((make) => editNext(store, make, handle), [store, handle]);
}

/** Saves an edit that takes something away, with a line that offers to take it back. */
export function useRemove(): (edit: Edit, text: string) => EditAnswer {
  const store = useAppStore();
  const handle = useHandle();
  return useCallback((edit, text) => store.remove(edit, text, handle), [store, handle]);
}

/** Every screen prints the same figures, counted once for each value of the season. */
const statisticsOf = onceFor(statistics);

/** What was found of a season on a day; the next day it is found anew. */
class FindingsByDay {
  readonly #season: Season;
  readonly #known = new Map<string | undefined, readonly Finding[]>();
  /** Whoever waits for the same findings helps to find them. */
  readonly #steps = new Map<string | undefined, Stepwise<readonly Finding[]>>();

  constructor(season: Season) {
    this.#season = season;
  }

  isKnown(today: string | undefined): boolean {
    return this.#known.has(today);
  }

  *inSteps(today: string | undefined): Stepwise<void> {
    const options = { stats: statisticsOf(this.#season), today };
    const steps = this.#steps.get(today) ?? checkInSteps(this.#season, options);
    this.#steps.set(today, steps);
    while (!this.isKnown(today)) {
      const step = steps.next();
      if (step.done === true) this.#known.set(today, step.value);
      else yield;
    }
    this.#steps.delete(today);
  }

  on(today: string | undefined): readonly Finding[] {
    const before = this.#known.get(today);
    if (before) return before;
    const findings = check(this.#season, { stats: statisticsOf(this.#season), today });
    this.#known.set(today, findings);
    return findings;
  }
}

const findingsOf = onceFor((season: Season) => new FindingsByDay(season));

export function useStatistics(): SeasonStatistics {
  return statisticsOf(useSeason());
}

/** The day that deadlines count from; undefined in the sample, whose season is long past. */
export function useToday(): string | undefined {
  const today = useDay();
  return useOpenFile().sample ? undefined : today;
}

export function useFindings(): readonly Finding[] {
  return findingsOf(useSeason()).on(useToday());
}

/** The same where the first frame of a screen is not to wait for them: undefined until they are found behind it, unless they are known. */
export function useFindingsSoon(): readonly Finding[] | undefined {
  const drawn = useDrawn();
  const found = findingsOf(useSeason());
  const today = useToday();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!drawn || ready) return undefined;
    return inTurns(found.inSteps(today), () => startTransition(() => setReady(true)));
  }, [drawn, ready, found, today]);
  return ready || found.isKnown(today) ? found.on(today) : undefined;
}

/** How far a cell is, and what is to be put right first: an error, else a warning that nobody accepted. */
export interface ShownStatus extends CellStatus {
  readonly first: PlacedFinding | undefined;
}

interface KnownStatus {
  readonly own: readonly Finding[];
  readonly status: ShownStatus;
}

/** By the cell and its findings, which are the same objects until something of it is changed. */
const statusesOfCells = new WeakMap<Cell, KnownStatus>();

function statusByCell(
  cell: Cell,
  own: readonly Finding[],
  firstOf: (findings: readonly Finding[]) => PlacedFinding | undefined,
): ShownStatus {
  const before = statusesOfCells.get(cell);
  const isSame = before?.own.length === own.length && before.own.every((each, index) => each === own[index]);
  if (isSame) return before.status;
  const status = { ...cellStatus(cell, own), first: firstOf(own) };
  statusesOfCells.set(cell, { own, status });
  return status;
}

/** By the findings themselves, which are the same array until something changes. */
const cellStatusesOf = onceFor((season: Season) => {
  const firstOf = (findings: readonly Finding[]): PlacedFinding | undefined => {
    const first = findings.find(({ severity }) => severity === 'error') ?? findings.find(isOpen);
    return first && { finding: first, place: findingPlace(season, first) };
  };
  return onceFor((findings: readonly Finding[]): ReadonlyMap<string, ShownStatus> => {
    const byCell = Map.groupBy(findings, findingCell);
    return new Map(
      season.cells.map(
        (cell, place) => [cell.id, statusByCell(cell, byCell.get(place) ?? [], firstOf)] as const,
      ),
    );
  });
});

/** How far each cell is, by its id. */
export function useCellStatuses(): ReadonlyMap<string, ShownStatus> {
  return cellStatusesOf(useSeason())(useFindings());
}
