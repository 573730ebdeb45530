import { fold, nameKey } from '../text/fold';

/** The names of a form, or of a ballot in it, as they were written so far. */
export class TakenNames {
  readonly #byKey = new Map<string, string>();

  has(name: string): boolean {
    return this.#byKey.has(nameKey(name));
  }

  /** One that differs from this name in marks only. */
  alike(name: string): string | undefined {
    return [...this.#byKey.values()].find((other) => fold(other) === fold(name));
  }

  add(name: string): void {
    this.#byKey.set(nameKey(name), name);
  }
}
