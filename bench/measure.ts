/** Measuring two works side by side, so that whatever else the machine does disturbs both alike. */

/** One run of a work, timed or weighed by itself. */
export type Sample = () => number | Promise<number>;

export interface Pair<T = number> {
  readonly ours: T;
  readonly bare: T;
}

export interface Plan {
  /** Runs of each that do not count: caches fill, code is compiled. */
  readonly warmUp: number;
  readonly rounds: number;
}

/** Runs both in turns, A B A B…, and gives the median of each. */
export async function sideBySide(samples: Pair<Sample>, { warmUp, rounds }: Plan): Promise<Pair> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const pair = { ours: await samples.ours(), bare: await samples.bare() };
    if (round < warmUp) continue;
    ours.push(pair.ours);
    bare.push(pair.bare);
  }
  return { ours: median(ours), bare: median(bare) };
}

/** The median of one work's runs. */
export async function alone(sample: Sample, { warmUp, rounds }: Plan): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const value = await sample();
    if (round >= warmUp) values.push(value);
  }
  return median(values);
}

/** How long a work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
