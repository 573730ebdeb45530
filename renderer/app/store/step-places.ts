/** Where the window stands, and how it goes elsewhere. */
export interface Places {
  readonly here: () => string;
  readonly go: (place: string) => void;
  /** The work goes on in another file, on the same screen. */
  readonly follow: (from: string, to: string) => void;
}

/** Steps whose places are remembered; as many as can be taken back. */
const MOST_PLACES = 500;

/** The screens on which changes were made, so that taking one back leads there. */
export class StepPlaces {
  readonly #places: Places;
  readonly #byStep = new Map<string, string>();
  /** Whence and where the window was led last: of keys pressed in a row each leads on. */
  #led: { readonly from: string; readonly to: string } | undefined;

  constructor(places: Places) {
    this.#places = places;
  }

  here(): string {
    return this.#places.here();
  }

  follow(from: string, to: string): void {
    this.#places.follow(from, to);
  }

  keep(step: string, place: string): void {
    this.#byStep.set(step, place);
    const [oldest] = this.#byStep.keys();
    if (this.#byStep.size > MOST_PLACES && oldest !== undefined) this.#byStep.delete(oldest);
  }

  /** Goes where the step was done, unless the window stands there, or somebody went elsewhere since it was asked for at `from`. */
  lead(step: string, from: string): void {
    const place = this.#byStep.get(step);
    const here = this.#places.here();
    const isLed = this.#led?.from === from && this.#led.to === here;
    if (place === undefined || place === here || (here !== from && !isLed)) return;
    this.#led = { from, to: place };
    this.#places.go(place);
  }
}
