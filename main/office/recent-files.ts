/** Which data files were open lately; the first is opened again at the next start. */
import { readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { RecentFile, RecentSeason } from '../../shared/api';
import { writeDurably } from '../db/durable-write';

const MOST = 8;

interface Stored {
  readonly last: string | null;
  readonly paths: readonly string[];
  readonly seasons: Readonly<Record<string, RecentSeason>>;
}

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

function readStored(file: string): Stored {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<keyof Stored, unknown>>;
    // lists of earlier versions have no seasons
    const read = { ...stored, seasons: stored.seasons ?? {} };
    if (isStored(read)) return read;
  } catch {
    // as one that says something else
  }
  return { last: null, paths: [], seasons: {} };
}

/** Without a schema: the first file is opened before the library for those is read. */
function isStored(value: Partial<Record<keyof Stored, unknown>>): value is Stored {
  const { last, paths, seasons } = value;
  const isLast = last === null || isText(last);
  return (
    isLast &&
    Array.isArray(paths) &&
    paths.every(isText) &&
    isRecord(seasons) &&
    Object.values(seasons).every(isSeason)
  );
}

function isSeason(value: unknown): value is RecentSeason {
  return isRecord(value) && Object.values(value).every(isText);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
