import type { AppStore } from './store/app-store';

/** Waits before each further attempt to save; the last one is repeated. */
const WAITS_MS = [2000, 5000, 10_000, 30_000] as const;

/** What the disk refused is written again and again, until it takes it; why it does not stays in sight. */
export function keepSaving(store: Pick<AppStore, 'subscribe' | 'view' | 'saveAgain'>): () => void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = async (): Promise<void> => {
    await store.saveAgain(true);
    timer = undefined;
    watch();
  };
  const watch = (): void => {
    const { state } = store.view().saving;
    if (state === 'saved') failures = 0;
    if (state !== 'failed' || timer !== undefined) return;
    timer = setTimeout(() => void again(), WAITS_MS[Math.min(failures, WAITS_MS.length - 1)]);
    failures += 1;
  };
  const stop = store.subscribe(watch);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
