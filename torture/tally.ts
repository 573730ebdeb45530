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

const PATIENCE_MS = 60_000;

/** Counts what a work throws, and one that never ends. */
export async function tried(tally: Tally, what: string, work: () => Promise<void>): Promise<void> {
  tally.tried += 1;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'hung'>((resolve) => {
    timer = setTimeout(() => resolve('hung'), PATIENCE_MS);
  });
  try {
    if ((await Promise.race([work(), patience])) === 'hung') count(tally, 'hung', what);
  } catch (error) {
    count(
      tally,
      'crashed',
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  } finally {
    clearTimeout(timer);
  }
}
