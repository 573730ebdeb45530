/** What pieces of work take, counted by the tests that walk them; `walk-table.ts` prints all of a run in one table. */
import { expect, test } from '@playwright/test';

/** The annotation of a test under which a walk stands. */
export const WALK = 'walk';

export interface Walk {
  readonly name: string;
  /** What it took when the work was first counted. */
  readonly before?: string | undefined;
  readonly keys: number;
  readonly clicks?: number | undefined;
  /** Letters and numbers of the paper, where they are counted apart. */
  readonly letters?: number | undefined;
  /** Of the machine, which waits for nothing but the program. */
  readonly seconds?: number | undefined;
}

/** Notes a walk for the table; with `most` it fails where more keys and clicks were needed. */
export function counted(walk: Walk, most?: number): void {
  test.info().annotations.push({ type: WALK, description: JSON.stringify(walk) });
  const { name, keys, clicks = 0 } = walk;
  if (most !== undefined) expect(keys + clicks, name).toBeLessThanOrEqual(most);
}
