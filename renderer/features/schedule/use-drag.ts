import { type PointerEvent, useRef, useState } from 'react';

/** Pixels before a press becomes a drag. */
const DRAG_FROM_PX = 4;

/** So near an edge of the screen it goes on, by so much in a frame. */
const EDGE_PX = 40;
const SCROLL_PX = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where it was pressed and where the pointer is now, with what scrolls around it. */
interface Start extends Point {
  at: Point;
  readonly scroller: Element | null;
  readonly scrolled: number;
  frame: number;
  /** It went far enough to be a drag; it may be let go before that is drawn. */
  isDragged: boolean;
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
  const start = useRef<Start>(undefined);
  const over = useRef<HTMLElement>(undefined);
  const [drag, setDrag] = useState<Drag>();
  const mark = (next: HTMLElement | undefined) => {
    over.current?.removeAttribute('data-over');
    next?.setAttribute('data-over', '');
    over.current = next;
  };
  const follow = (from: Start, at: Point) => {
    setDrag({ offset: offsetOf(from, at), at });
    mark(placeUnder(place, at));
  };
  const end = () => {
    if (start.current) cancelAnimationFrame(start.current.frame);
    start.current = undefined;
    mark(undefined);
    setDrag(undefined);
  };
  /** The screen goes on under what is held at its edge. */
  const scroll = (from: Start) => {
    const step = edgeStep(from.scroller, from.at);
    if (step !== 0) {
      from.scroller?.scrollBy(0, step);
      follow(from, from.at);
    }
    from.frame = requestAnimationFrame(() => scroll(from));
  };
  return {
    offset: drag?.offset,
    at: drag?.at,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = startOf(event);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const from = start.current;
        if (!from) return;
        const at = { x: event.clientX, y: event.clientY };
        if (!from.isDragged && Math.hypot(at.x - from.x, at.y - from.y) < DRAG_FROM_PX) return;
        from.isDragged = true;
        from.at = at;
        follow(from, at);
        if (from.frame === 0) scroll(from);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const under = start.current?.isDragged && placeUnder(place, { x: event.clientX, y: event.clientY });
        end();
        const value = under ? under.getAttribute(`data-${place}`) : null;
        if (value !== null) onDrop(value);
      },
      onPointerCancel: end,
    },
  };
}

function startOf({ clientX: x, clientY: y, currentTarget }: PointerEvent<HTMLElement>): Start {
  const scroller = currentTarget.closest('main');
  return { x, y, at: { x, y }, scroller, scrolled: scroller?.scrollTop ?? 0, frame: 0, isDragged: false };
}

function offsetOf({ x, y, scroller, scrolled }: Start, at: Point): Point {
  return { x: at.x - x, y: at.y - y + (scroller?.scrollTop ?? 0) - scrolled };
}

/** How far the screen goes on in one frame: up at its upper edge, down at its lower one. */
function edgeStep(scroller: Element | null, { y }: Point): number {
  if (!scroller) return 0;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE_PX) return -SCROLL_PX;
  return y > bottom - EDGE_PX ? SCROLL_PX : 0;
}

function placeUnder(place: string, { x, y }: Point): HTMLElement | undefined {
  const under = document.elementsFromPoint(x, y);
  return (
    under.map((one) => one.closest<HTMLElement>(`[data-${place}]`)).find((one) => one !== null) ?? undefined
  );
}
