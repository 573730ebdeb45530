import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guess } from './argon';

/** Beside the main bundle; its text is given to the thread, which cannot read from the package. */
const PROGRAM = join(import.meta.dirname, 'argon-worker.cjs');

/** The key of a secret: in a thread where the program has a window, here where nobody waits for anything else. */
export async function deriveKey(guess: Guess): Promise<Uint8Array> {
  if (!existsSync(PROGRAM)) return (await import('./argon')).argonKey(guess);
  const { Worker } = await import('node:worker_threads');
  const thread = new Worker(await readFile(PROGRAM, 'utf8'), { eval: true, workerData: guess });
  try {
    const [key] = (await once(thread, 'message')) as [Uint8Array];
    return key;
  } finally {
    await thread.terminate();
  }
}
