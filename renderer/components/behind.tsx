import { type ReactNode, startTransition, useEffect, useState } from 'react';
import styles from './page.module.css';

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

interface BehindProps {
  /** It was asked for: somebody is led to a field inside. */
  readonly atOnce?: boolean;
  readonly children: ReactNode;
}

/** The part of a long screen that begins below what is in sight: it follows the first frame, and its room is kept meanwhile. */
export function Behind({ atOnce = false, children }: BehindProps) {
  const drawn = useDrawn();
  return drawn || atOnce ? children : <div className={styles.behind} />;
}
