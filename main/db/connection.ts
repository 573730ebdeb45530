import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import initSqlJs, { type Database, type SqlJsStatic, type Statement } from 'sql.js';
import { ok, type Result } from '../../shared/result';
import { Image } from './image';

/**
 * SQLite in memory: the only importer of sql.js.
 *
 * A database is opened from the bytes of a file and gives bytes back; reading
 * and writing files is not its business. A read-only and a writable database
 * are two types, and SQLite itself refuses a write on the former.
 */

export type SqlValue = number | string | Uint8Array | null;
export type Row = Readonly<Record<string, SqlValue>>;

export interface ReadableDatabase {
  /** All rows of a query. Throws `DatabaseError`. */
  all(sql: string, params?: readonly SqlValue[]): Row[];
  /** The first row, undefined when there is none. Throws `DatabaseError`. */
  get(sql: string, params?: readonly SqlValue[]): Row | undefined;
  /** Frees the memory; the database cannot be used afterwards. */
  close(): void;
}

export interface WritableDatabase extends ReadableDatabase {
  /** Runs one statement that gives no rows. Throws `DatabaseError`. */
  run(sql: string, params?: readonly SqlValue[]): void;
  /** Runs several statements, e.g. those of a migration. Throws `DatabaseError`. */
  script(sql: string): void;
  /**
   * Runs `work` in one synchronous transaction: committed when it succeeds,
   * rolled back whole when it fails or throws.
   */
  transaction<T, E>(work: () => Result<T, E>): Result<T, E>;
  /** The same of work in steps, rolled back where it throws. Others may read meanwhile; who writes, or takes the bytes, has to wait. */
  longTransaction<T>(work: () => Promise<T>): Promise<T>;
  /** The database as the bytes of a file, in the memory that `room` gives or of their own. A transaction that stands open is a bug and throws. */
  bytes(room?: (length: number) => Uint8Array): Uint8Array;
}

/** SQLite refused: damaged bytes, or a constraint that the code should have kept. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

let engine: Promise<SqlJsStatic> | undefined;

/** The wasm stands beside the bundle, or in node_modules where the sources run unbundled. */
function readWasm(): Uint8Array<ArrayBuffer> {
  const bundled = join(import.meta.dirname, 'sql-wasm.wasm');
  const file = existsSync(bundled)
    ? bundled
    : createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  return new Uint8Array(readFileSync(file));
}

function loadEngine(): Promise<SqlJsStatic> {
  engine ??= initSqlJs({ wasmBinary: readWasm().buffer });
  return engine;
}

/**
 * Foreign keys are off by default in SQLite. What is removed is overwritten: bytes of a file go further than its
 * rows. What is in memory needs no journal in a file, no flush and no lock.
 */
const SETTINGS = [
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
  'PRAGMA journal_mode = MEMORY',
  'PRAGMA synchronous = OFF',
  'PRAGMA locking_mode = EXCLUSIVE',
] as const;

/** Opens bytes, or an empty database, for reading and writing; foreign keys are enforced. Throws `DatabaseError`. */
export async function openWritable(bytes?: Uint8Array): Promise<WritableDatabase> {
  const { Database: Engine } = await loadEngine();
  // never the caller's own bytes: sql.js would write into them
  const image = new Image(bytes);
  const database = new SqliteDatabase(
    translated(() => new Engine(image)),
    image,
  );
  for (const setting of SETTINGS) database.run(setting);
  return database;
}

/** Opens bytes for reading only. Throws `DatabaseError`. */
export async function openReadable(bytes: Uint8Array): Promise<ReadableDatabase> {
  return frozen(await openWritable(bytes));
}

/** The same contents page by page as if they had just been entered: nothing stands in free room. Throws `DatabaseError`. */
export async function rebuilt(bytes: Uint8Array): Promise<Uint8Array> {
  const { Database: Engine } = await loadEngine();
  return translated(() => {
    const database = new Engine(bytes);
    try {
      database.run('VACUUM');
      return database.export();
    } finally {
      database.close();
    }
  });
}

/** The same database, from now on refusing every write. */
export function frozen(database: WritableDatabase): ReadableDatabase {
  database.run('PRAGMA query_only = ON');
  return database;
}

/** Runs `work` in one synchronous transaction: committed, or rolled back whole when it throws. */
export function inTransaction<T>(database: WritableDatabase, work: () => T): T {
  const done = database.transaction<T, never>(() => ok(work()));
  if (!done.ok) throw new Error('work without a failure failed');
  return done.value;
}

function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new DatabaseError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function rowOf(names: readonly string[], values: readonly SqlValue[]): Row {
  const row: Record<string, SqlValue> = {};
  for (let index = 0; index < names.length; index += 1) row[names[index] ?? ''] = values[index] ?? null;
  return row;
}

/** Statements kept ready; more than the program has, except that some name rows in their text. */
const KEPT_STATEMENTS = 200;

interface Kept {
  readonly statement: Statement;
  /** The columns of what it gives, once it was asked for them. */
  names: string[] | undefined;
}

class SqliteDatabase implements WritableDatabase {
  readonly #database: Database;
  readonly #image: Image;
  /** By their text: a save takes longer to compile its statements than to run them. */
  readonly #statements = new Map<string, Kept>();
  #inTransaction = false;

  constructor(database: Database, image: Image) {
    this.#database = database;
    this.#image = image;
  }

  all(sql: string, params: readonly SqlValue[] = []): Row[] {
    return this.#use(sql, params, (statement, kept) => {
      // once for all: each name is text to be decoded
      kept.names ??= statement.getColumnNames();
      const { names } = kept;
      const rows: Row[] = [];
      while (statement.step()) rows.push(rowOf(names, statement.get()));
      return rows;
    });
  }

  get(sql: string, params: readonly SqlValue[] = []): Row | undefined {
    return this.all(sql, params)[0];
  }

  run(sql: string, params: readonly SqlValue[] = []): void {
    this.#use(sql, params, (statement) => statement.step());
  }

  script(sql: string): void {
    // what a statement gives may have other columns from now on
    this.#forgetStatements();
    translated(() => this.#database.exec(sql));
  }

  transaction<T, E>(work: () => Result<T, E>): Result<T, E> {
    this.#begin();
    let committed = false;
    try {
      const result = work();
      committed = result.ok;
      return result;
    } finally {
      this.#end(committed);
    }
  }

  async longTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.#begin();
    let committed = false;
    try {
      const value = await work();
      committed = true;
      return value;
    } finally {
      this.#end(committed);
    }
  }

  #begin(): void {
    this.run('BEGIN');
    this.#inTransaction = true;
  }

  #end(commit: boolean): void {
    let committed = false;
    try {
      if (commit) this.run('COMMIT');
      committed = commit;
    } finally {
      this.#inTransaction = false;
      if (!committed) this.run('ROLLBACK');
    }
  }

  #use<T>(sql: string, params: readonly SqlValue[], work: (statement: Statement, kept: Kept) => T): T {
    return translated(() => {
      const kept = this.#statement(sql);
      const { statement } = kept;
      try {
        statement.bind(params as SqlValue[]);
        return work(statement, kept);
      } finally {
        statement.reset();
      }
    });
  }

  #statement(sql: string): Kept {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= KEPT_STATEMENTS) this.#forgetStatements();
    const made = { statement: this.#database.prepare(sql), names: undefined };
    this.#statements.set(sql, made);
    return made;
  }

  #forgetStatements(): void {
    for (const { statement } of this.#statements.values()) statement.free();
    this.#statements.clear();
  }

  bytes(room = (length: number) => new Uint8Array(length)): Uint8Array {
    if (this.#inTransaction) throw new Error('bytes of a database inside a transaction');
    const size = Number(this.get('PRAGMA page_count')?.['page_count']) * this.#pageSize();
    const image = this.#image.current(size) ?? translated(() => this.#database.export());
    const bytes = room(image.length);
    bytes.set(image);
    return bytes;
  }

  #pageSize(): number {
    return Number(this.get('PRAGMA page_size')?.['page_size']);
  }

  close(): void {
    this.#database.close();
  }
}
