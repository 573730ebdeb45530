import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import initSqlJs, { type Database, type SqlJsStatic, type Statement } from 'sql.js';
import { ok, type Result } from '../../shared/result';

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
  /** The database as the bytes of a file. A transaction that stands open is a bug and throws. */
  bytes(): Uint8Array;
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

/** Opens bytes, or an empty database, for reading and writing; foreign keys are enforced. Throws `DatabaseError`. */
export async function openWritable(bytes?: Uint8Array): Promise<WritableDatabase> {
  const { Database: Engine } = await loadEngine();
  // a Buffer's slice() shares its memory, and sql.js would write into the caller's bytes
  const own = bytes && new Uint8Array(bytes);
  const database = new SqliteDatabase(translated(() => new Engine(own)));
  // off by default in SQLite
  database.run('PRAGMA foreign_keys = ON');
  return database;
}

/** Opens bytes for reading only. Throws `DatabaseError`. */
export async function openReadable(bytes: Uint8Array): Promise<ReadableDatabase> {
  return frozen(await openWritable(bytes));
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
  for (const [index, name] of names.entries()) row[name] = values[index] ?? null;
  return row;
}

/** Statements kept ready; more than the program has, except that some name rows in their text. */
const KEPT_STATEMENTS = 200;

class SqliteDatabase implements WritableDatabase {
  readonly #database: Database;
  /** By their text: a save takes longer to compile its statements than to run them. */
  readonly #statements = new Map<string, Statement>();
  #inTransaction = false;

  constructor(database: Database) {
    this.#database = database;
  }

  all(sql: string, params: readonly SqlValue[] = []): Row[] {
    return this.#use(sql, params, (statement) => {
      // once for all rows: each name is text to be decoded
      const names = statement.getColumnNames();
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
    translated(() => this.#database.exec(sql));
  }

  transaction<T, E>(work: () => Result<T, E>): Result<T, E> {
    this.run('BEGIN');
    this.#inTransaction = true;
    let committed = false;
    try {
      const result = work();
      if (result.ok) {
        this.run('COMMIT');
        committed = true;
      }
      return result;
    } finally {
      this.#inTransaction = false;
      if (!committed) this.run('ROLLBACK');
    }
  }

  #use<T>(sql: string, params: readonly SqlValue[], work: (statement: Statement) => T): T {
    return translated(() => {
      const statement = this.#statement(sql);
      try {
        statement.bind([...params]);
        return work(statement);
      } finally {
        statement.reset();
      }
    });
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= KEPT_STATEMENTS) this.#forgetStatements();
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #forgetStatements(): void {
    for (const statement of this.#statements.values()) statement.free();
    this.#statements.clear();
  }

  bytes(): Uint8Array {
    if (this.#inTransaction) throw new Error('bytes of a database inside a transaction');
    return translated(() => this.#database.export());
  }

  close(): void {
    this.#database.close();
  }
}
