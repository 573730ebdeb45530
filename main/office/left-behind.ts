/**
 * Folders in which this program wrote something lately, wherever the user wanted it: a kill on the way leaves an
 * unfinished file there, with people's data in it. They are looked through at the next start.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { removeUnfinishedIn, writeDurably } from '../db/durable-write';

const storedSchema = z.array(z.string());
const MOST_FOLDERS = 50;
/** Younger ones may be on their way just now, from the command line. */
const OTHERS_UNFINISHED_MS = 60_000;

export class LeftBehind {
  readonly #file: string;
  #folders: readonly string[];

  /** A list that cannot be read counts as empty. */
  constructor(file: string) {
    this.#file = file;
    this.#folders = readStored(file);
  }

  /** Something is about to be written in a folder. Losing that keeps nobody from writing it. */
  readonly note = async (folder: string): Promise<void> => {
    if (this.#folders[0] === folder || folder === dirname(this.#file)) return;
    this.#folders = [folder, ...this.#folders.filter((each) => each !== folder)].slice(0, MOST_FOLDERS);
    await writeDurably(this.#file, new TextEncoder().encode(JSON.stringify(this.#folders)));
  };

  /** Removes what a kill left there; a folder that is not there now is looked through another time. */
  async clear(): Promise<void> {
    for (const folder of [dirname(this.#file), ...this.#folders]) {
      await removeUnfinishedIn(folder, OTHERS_UNFINISHED_MS);
    }
  }
}

function readStored(file: string): readonly string[] {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
