/** Which data files were open lately; the first is opened again at the next start. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { z } from 'zod';
import type { RecentFile, RecentSeason } from '../../shared/api';
import { writeDurably } from '../db/durable-write';

const MOST = 8;

const seasonSchema = z.strictObject({
  ward: z.string().optional(),
  term: z.string().optional(),
  openedOn: z.string().optional(),
});

const storedSchema = z.strictObject({
  last: z.string().nullable(),
  paths: z.array(z.string()),
  /** Absent in lists of earlier versions. */
  seasons: z.record(z.string(), seasonSchema).default({}),
});

export class RecentFiles {
  #last: string | null;
  #paths: readonly string[];
  #seasons: Readonly<Record<string, RecentSeason>>;
  readonly #file: string;
  readonly #onChange: (files: readonly RecentFile[]) => void;

  /**
   * Reads the list; a list that cannot be read counts as empty, it holds nothing that is lost. `onChange` is given the
   * list at once, and whenever it is another.
   */
  constructor(file: string, onChange: (files: readonly RecentFile[]) => void = () => undefined) {
    this.#file = file;
    this.#onChange = onChange;
    const stored = readStored(file);
    this.#last = stored.last;
    this.#paths = stored.paths;
    this.#seasons = stored.seasons;
    onChange(this.list());
  }

  /** The file that stood open when the program ended. */
  get last(): string | null {
    return this.#last;
  }

  list(): readonly RecentFile[] {
    return this.#paths.map((path) => ({
      path,
      name: fileName(path),
      folder: dirname(path),
      ...this.#seasons[path],
    }));
  }

  has(path: string): boolean {
    return this.#paths.includes(path);
  }

  /** A file was opened; its season is told at the next start without opening it. */
  async opened(path: string, season: RecentSeason): Promise<void> {
    this.#last = path;
    this.#paths = [path, ...this.#paths.filter((other) => other !== path)].slice(0, MOST);
    const known = { ...this.#seasons, [path]: season };
    this.#seasons = Object.fromEntries(Object.entries(known).filter(([key]) => this.#paths.includes(key)));
    this.#onChange(this.list());
    await this.#store();
  }

  async closed(): Promise<void> {
    this.#last = null;
    await this.#store();
  }

  /** Losing the list costs the user one dialog: a failure to write it is no failure of theirs. */
  async #store(): Promise<void> {
    const text = JSON.stringify({ last: this.#last, paths: this.#paths, seasons: this.#seasons });
    await writeDurably(this.#file, new TextEncoder().encode(text));
  }
}

/** A file's name without folder and ending. */
export function fileName(path: string): string {
  return basename(path, extname(path));
}

function readStored(file: string): z.infer<typeof storedSchema> {
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { last: null, paths: [], seasons: {} };
  }
}
