import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether a table is wider than its place, and the ref of that place: large letters and a small window make it so. */
export function useWide(): readonly [wide: boolean, place: (element: HTMLElement | null) => void] {
  const [wide, setWide] = useState(false);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    // before the frame is drawn, or the screen would be wider than its window for one
    const look = () => flushSync(() => setWide(element.scrollWidth > element.clientWidth));
    const observer = new ResizeObserver(look);
    for (const part of [element, element.querySelector('table')]) if (part) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return [wide, place];
}
