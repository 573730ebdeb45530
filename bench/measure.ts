import { readFileSync } from 'node:fs';

/** Measuring works side by side, so that whatever else the machine does disturbs all alike. */

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

/** Runs them in turns, A B A B…, and gives the median of each. */
export async function sideBySide<Name extends string>(
  samples: Readonly<Record<Name, Sample>>,
  { warmUp, rounds }: Plan,
): Promise<Record<Name, number>> {
  const works = Object.entries<Sample>(samples);
  const taken = new Map(works.map(([name]): [string, number[]] => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, sample] of works) {
      const value = await sample();
      if (round >= warmUp) taken.get(name)?.push(value);
    }
  }
  const medians = [...taken].map(([name, values]) => [name, median(values)]);
  return Object.fromEntries(medians) as Record<Name, number>;
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

const KB_PER_MB = 1024;

/**
 * The most memory that this process ever held, in MB. On Linux `maxRSS` begins with what the process
 * that started this one had held; the kernel's own mark for it does not.
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / KB_PER_MB;
  const mark = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(mark?.[1]) / KB_PER_MB;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
