import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/**
 * For the button by which a longer work ends, “Mở tệp”: it takes the focus when it comes, unless a key or the mouse was pressed
 * while the work went on (`busy`), for then somebody is elsewhere.
 */
export function useFocusAtEnd(busy: boolean): RefCallback<HTMLElement> {
  const touched = useRef(false);
  useEffect(() => {
    if (!busy) return undefined;
    touched.current = false;
    const ended = new AbortController();
    const touch = (event: Event) => {
      // the key that began it may still be held
      if (!(event instanceof KeyboardEvent && event.repeat)) touched.current = true;
    };
    for (const kind of ['keydown', 'pointerdown'])
      document.addEventListener(kind, touch, { capture: true, signal: ended.signal });
    return () => ended.abort();
  }, [busy]);
  return useCallback((button) => {
    if (!touched.current) button?.focus();
  }, []);
}
