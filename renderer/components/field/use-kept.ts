import { type Dispatch, type SetStateAction, useState } from 'react';
import { useAppStore } from '../../app/store/hooks';

/**
 * State of a form that is stored as a whole: what was typed stays when one leaves the screen, for as long
 * as the season is open. `name` tells forms of the same kind apart, such as those of two cells.
 */
export function useKept<T>(name: string, empty: T): [T, Dispatch<SetStateAction<T>>] {
  const { drafts } = useAppStore();
  const [state, setState] = useState<T>(() => (drafts.has(name) ? (drafts.get(name) as T) : empty));
  const keep = (next: SetStateAction<T>) => {
    const now = drafts.has(name) ? (drafts.get(name) as T) : empty;
    const kept = next instanceof Function ? next(now) : next;
    drafts.set(name, kept);
    setState(kept);
  };
  return [state, keep];
}
