/** A long work in small steps, between which others may have their turn. */
export type Stepwise<T> = Generator<void, T>;

/** Goes through all steps of a work at once. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same steps, told otherwise: `tell` is given what each one says, and its number from 1. */
export function* telling<Step, Told, T>(
  steps: Generator<Step, T>,
  tell: (step: Step, number: number) => Told,
): Generator<Told, T> {
  for (let number = 1; ; number += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield tell(step.value, number);
  }
}
