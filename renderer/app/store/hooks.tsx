import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react';
import type { OpenFile } from '../../../shared/api';
import { check, type Finding } from '../../../shared/checks';
import type { Edit } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';
import { type SeasonStatistics, statistics } from '../../../shared/statistics';
import type { AppStore, AppView, EditAnswer } from './app-store';

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
  const store = useAppStore();
  return useSyncExternalStore(store.subscribe, store.view);
}

/** The file that stands open; only for screens inside the frame. */
export function useOpenFile(): OpenFile {
  const { file } = useAppView();
  if (!file) throw new Error('used without an open file');
  return file;
}

export function useSeason(): Season {
  return useOpenFile().season;
}

/** Saves one edit: `edit({ type: 'cell.update', cellId, patch })`; the answer fits a field's `onSave`. */
export function useEdit(): (edit: Edit) => EditAnswer {
  const store = useAppStore();
  const { handle } = useOpenFile();
  return useCallback((edit) => store.edit(edit, handle), [store, handle]);
}

/** Saves an edit that takes something away, with a line that offers to take it back. */
export function useRemove(): (edit: Edit, text: string) => EditAnswer {
  const store = useAppStore();
  const { handle } = useOpenFile();
  return useCallback((edit, text) => store.remove(edit, text, handle), [store, handle]);
}

/** One result per season value: every screen prints the same figures, counted once. */
function oncePerSeason<T>(compute: (season: Season) => T): (season: Season) => T {
  const known = new WeakMap<Season, { readonly result: T }>();
  return (season) => {
    const before = known.get(season);
    if (before) return before.result;
    const result = compute(season);
    known.set(season, { result });
    return result;
  };
}

const statisticsOf = oncePerSeason(statistics);
const findingsOf = oncePerSeason((season) => check(season, statisticsOf(season)));

export function useStatistics(): SeasonStatistics {
  return statisticsOf(useSeason());
}

export function useFindings(): readonly Finding[] {
  return findingsOf(useSeason());
}
