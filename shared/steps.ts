/** A long work in small steps, between which others may have their turn. */
export type Steps<T> = Generator<void, T>;

/** Goes through all steps of a work at once. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same steps, each with its number from 1. */
export function* numbered<T>(steps: Steps<T>): Generator<number, T> {
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield done;
  }
}
