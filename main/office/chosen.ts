/** What the office chose for this computer, whatever file is open. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeDurably } from '../db/durable-write';

const storedSchema = z.strictObject({ secondFolder: z.string().nullable() });
type Stored = z.infer<typeof storedSchema>;

export class Chosen {
  readonly #file: string;
  #stored: Stored;

  /** Reads what was chosen; what cannot be read counts as not chosen. */
  constructor(file: string) {
    this.#file = file;
    this.#stored = readStored(file);
  }

  /** The second folder for copies. */
  get secondFolder(): string | undefined {
    return this.#stored.secondFolder ?? undefined;
  }

  /** Holds until the program ends even where it cannot be written. */
  async chooseSecondFolder(path: string | undefined): Promise<void> {
    this.#stored = { ...this.#stored, secondFolder: path ?? null };
    await writeDurably(this.#file, new TextEncoder().encode(JSON.stringify(this.#stored)));
  }
}

function readStored(file: string): Stored {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { secondFolder: null };
  }
}
