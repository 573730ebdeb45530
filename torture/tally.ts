import { setTimeout as wait } from 'node:timers/promises';

/** What went wrong, by kind: each is to be 0. */
export interface Tally {
  tried: number;
  /** Something acknowledged is not there. */
  lost: number;
  /** A file that is neither the old nor the new one, or holds what it must not. */
  unsound: number;
  /** An exception where an answer belongs. */
  crashed: number;
  /** No answer at all. */
  hung: number;
  /** What was seen, the first few. */
  readonly seen: string[];
}

export type Fault = 'lost' | 'unsound' | 'crashed' | 'hung';

const SEEN_AT_MOST = 20;

export function newTally(): Tally {
  return { tried: 0, lost: 0, unsound: 0, crashed: 0, hung: 0, seen: [] };
}

export function count(tally: Tally, fault: Fault, what: string): void {
  tally[fault] += 1;
  if (tally.seen.length < SEEN_AT_MOST) tally.seen.push(`${fault}: ${what}`);
}

export function faults({ lost, unsound, crashed, hung }: Tally): number {
  return lost + unsound + crashed + hung;
}

/** A work that uses so much of the processor, or none of it for so long, does not end: others may need the machine meanwhile. */
const MOST_CPU_MS = 120_000;
const LONGEST_IDLE_MS = 180_000;
const IDLE_CPU_MS = 5;
const LOOK_MS = 1000;

/** Resolves once this process does nothing any more, or nothing but this; `left` ends the watch. */
async function hungNow(left: AbortSignal): Promise<'hung'> {
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const start = used();
  let before = start;
  for (let idleMs = 0; idleMs < LONGEST_IDLE_MS && before - start < MOST_CPU_MS; ) {
    await wait(LOOK_MS, undefined, { signal: left });
    const now = used();
    idleMs = now - before > IDLE_CPU_MS ? 0 : idleMs + LOOK_MS;
    before = now;
  }
  return 'hung';
}

/** Counts what a work throws, and one that never ends. */
export async function tried(tally: Tally, what: string, work: () => Promise<void>): Promise<void> {
  tally.tried += 1;
  const over = new AbortController();
  const hung = hungNow(over.signal).catch(() => undefined);
  try {
    if ((await Promise.race([work(), hung])) === 'hung') count(tally, 'hung', what);
  } catch (error) {
    count(
      tally,
      'crashed',
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  } finally {
    over.abort();
  }
}
