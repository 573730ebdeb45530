import type { Stepwise } from '../../shared/stepwise';

/** So long the page works before it is drawn again and hears what is pressed. */
const TURN_MS = 12;

/** Goes through a long work turn by turn, and tells what it came to; what is returned ends it before. */
export function inTurns<T>(work: Stepwise<T>, onDone: (result: T) => void): () => void {
  let timer: number | undefined;
  const turn = () => {
    const ends = performance.now() + TURN_MS;
    do {
      const step = work.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < ends);
    timer = window.setTimeout(turn);
  };
  turn();
  return () => window.clearTimeout(timer);
}

/** Lets the page be drawn, and hear what is pressed, before the work goes on. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
