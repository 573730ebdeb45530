import { useEffect, useEffectEvent } from 'react';

/** Runs when the field or row goes away with its screen: the last moment to save what it holds. */
export function useOnLeave(leave: () => void): void {
  const last = useEffectEvent(leave);
  useEffect(() => () => last(), []);
}
