import { useSyncExternalStore } from 'react';
import { localDay } from '../../../shared/text/local-day';

/** A window that stays open over midnight asks again this often. */
const ASKED_MS = 60_000;

function dayNow(): string {
  return localDay(new Date());
}

function onDayMayChange(tell: () => void): () => void {
  const timer = window.setInterval(tell, ASKED_MS);
  return () => window.clearInterval(timer);
}

/** What day it is by this computer's calendar, `YYYY-MM-DD`; what uses it is drawn again after midnight. */
export function useDay(): string {
  return useSyncExternalStore(onDayMayChange, dayNow);
}
