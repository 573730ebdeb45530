import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { pressButton } from '../../components/field/flow';

/** Put on what waits for a decision, and on a question that has its answer. */
export const asksMark = { 'data-asks': '' } as const;
export const answeredMark = { 'data-answered': '' } as const;
/** The button that takes the list in. */
export const applyMark = { 'data-applies': '' } as const;

const ASKS = '[data-asks] :is(button, select):not(:disabled)';
const APPLY = '[data-applies]';

function goToNext(review: HTMLElement | null): void {
  const next = review?.querySelector<HTMLElement>(ASKS) ?? review?.querySelector<HTMLElement>(APPLY);
  next?.focus();
}

/** The keys of a list that is looked over: where they begin and go on, and Ctrl + Enter. */
export interface ReviewKeys {
  readonly review: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The focus begins at the first thing that waits for a decision, else at the button that takes the list in, and goes on
 * there from a question that was answered. Ctrl + Enter takes the list in from wherever one is.
 */
export function useReviewKeys(version: number): ReviewKeys {
  const review = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    const isAnswered = (document.activeElement?.closest('[data-answered]') ?? null) !== null;
    if (begun.current && !isAnswered) return undefined;
    // to be focused a page is laid out: of a long one that is a turn of its own
    const timer = window.setTimeout(() => {
      begun.current = true;
      goToNext(review.current);
    });
    return () => window.clearTimeout(timer);
  }, [version]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== 'Enter' || !event.ctrlKey || event.altKey || event.shiftKey || isText) return;
    event.preventDefault();
    event.stopPropagation();
    pressButton(review.current?.querySelector<HTMLElement>(APPLY) ?? null);
  };
  return { review, onKeyDown };
}
