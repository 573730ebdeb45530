import { type PointerEvent, useRef, useState } from 'react';

/** Pixels before a press becomes a drag. */
const DRAG_FROM_PX = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far something was dragged, and where the pointer is. */
interface Drag {
  readonly offset: Point;
  readonly at: Point;
}

/**
 * Follows the pointer, marks the place under it (`data-over`) and tells over which one it was let go, by the value of that
 * place's `data-` attribute of this name.
 */
export function useDrag(place: string, onDrop: (value: string) => void) {
  const start = useRef<Point>(undefined);
  const over = useRef<HTMLElement>(undefined);
  const [drag, setDrag] = useState<Drag>();
  const mark = (next: HTMLElement | undefined) => {
    over.current?.removeAttribute('data-over');
    next?.setAttribute('data-over', '');
    over.current = next;
  };
  const end = () => {
    start.current = undefined;
    mark(undefined);
    setDrag(undefined);
  };
  return {
    offset: drag?.offset,
    at: drag?.at,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = start.current;
        if (!from) return;
        const at = { x: event.clientX, y: event.clientY };
        const offset = { x: at.x - from.x, y: at.y - from.y };
        if (!drag && Math.hypot(offset.x, offset.y) < DRAG_FROM_PX) return;
        setDrag({ offset, at });
        mark(placeUnder(place, at));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const under = drag && placeUnder(place, { x: event.clientX, y: event.clientY });
        end();
        const value = under?.getAttribute(`data-${place}`);
        if (typeof value === 'string') onDrop(value);
      },
      onPointerCancel: end,
    },
  };
}

function placeUnder(place: string, { x, y }: Point): HTMLElement | undefined {
  const under = document.elementsFromPoint(x, y);
  return (
    under.map((one) => one.closest<HTMLElement>(`[data-${place}]`)).find((one) => one !== null) ?? undefined
  );
}
