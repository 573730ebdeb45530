/**
 * Gives back what screens that were left hold in memory, once the user rests. Chromium collects it when its heap is
 * full, which for a page of ours is after some 200 MB; collecting takes a moment, for which nobody waits then.
 */

/** Long enough that nobody is in the middle of something. */
const REST_MS = 4000;
const WORK = ['keydown', 'pointerdown', 'wheel'] as const;

/** @param tidy gives memory back; called once after screens were left, when nothing was pressed for a while */
export function tidyAtRest(page: Pick<EventTarget, 'addEventListener'>, tidy: () => void): void {
  let left = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const waitAgain = (): void => {
    clearTimeout(waiting);
    waiting = left ? setTimeout(rest, REST_MS) : undefined;
  };
  const rest = (): void => {
    left = false;
    tidy();
  };
  page.addEventListener('hashchange', () => {
    left = true;
    waitAgain();
  });
  for (const kind of WORK) page.addEventListener(kind, waitAgain, { capture: true, passive: true });
}
