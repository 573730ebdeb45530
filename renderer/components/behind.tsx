import { type ReactNode, type Ref, startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Stepwise } from '../../shared/stepwise';
import { inTurns } from '../app/in-turns';
import styles from './page.module.css';
import { gapMark, wholeBy } from './table/drawn-whole';

/**
 * Whether a frame of the screen was drawn since it was opened. What takes a while and is not in sight at first waits for
 * that, and is drawn between the user's keys.
 */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let timer: number | undefined;
    // a frame's callbacks come before it is drawn, the next task after
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setDrawn(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, []);
  return drawn;
}

/**
 * What a long work comes to, done little by little once the screen is drawn; while another one is under way, what the
 * one before came to.
 * @param begin the same function for the same work
 */
export function useInTurns<T>(begin: () => Stepwise<T>): T | undefined {
  const drawn = useDrawn();
  const [result, setResult] = useState<{ readonly is: T }>();
  useEffect(() => {
    if (!drawn) return undefined;
    return inTurns(begin(), (is) => startTransition(() => setResult({ is })));
  }, [drawn, begin]);
  return result?.is;
}

interface BehindProps {
  /** It was asked for: somebody is led to a field inside. */
  readonly atOnce?: boolean;
  readonly children: ReactNode;
}

/** The part of a long screen that begins below what is in sight: it follows the first frame, or a key that leads there, and its room is kept meanwhile. */
export function Behind({ atOnce = false, children }: BehindProps) {
  const drawn = useDrawn();
  const [asked, setAsked] = useState(false);
  const attach = useCallback((room: HTMLElement | null) => {
    if (room) wholeBy(room, () => flushSync(() => setAsked(true)));
  }, []);
  return drawn || atOnce || asked ? children : <BehindRoom ref={attach} {...gapMark} />;
}

/** Holds the room of what follows. */
export function BehindRoom(marks: { readonly ref?: Ref<HTMLDivElement> }) {
  return <div className={styles.behind} {...marks} />;
}

/** What is made for a while and stands far down: it is made once somebody comes near it. */
export function WhenNear({ children }: { readonly children: ReactNode }) {
  const [near, setNear] = useState(false);
  const watch = useCallback((place: HTMLElement | null) => {
    if (!place) return undefined;
    const root = place.closest('main');
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) setNear(true);
      },
      { root, rootMargin: NEAR },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return near ? children : <div ref={watch} className={styles.behind} />;
}

/** Half a window before it comes into sight. */
const NEAR = '50% 0px';
