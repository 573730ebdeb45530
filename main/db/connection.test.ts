import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../shared/result';
import { DatabaseError, openReadable, openWritable } from './connection';

/** The behaviours of sql.js 1.16.0 that this program rests on; older releases differ in each. */
describe('sql.js, as pinned', () => {
  it('keeps pragmas, functions and prepared statements over export()', async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run('PRAGMA foreign_keys = ON; CREATE TABLE t (x INTEGER) STRICT; INSERT INTO t VALUES (7)');
    database.create_function('twice', (x: number) => 2 * x);
    const statement = database.prepare('SELECT twice(x) AS y FROM t');
    database.export();
    expect(database.exec('PRAGMA foreign_keys')[0]?.values).toEqual([[1]]);
    expect(statement.step()).toBe(true);
    expect(statement.getAsObject()).toEqual({ y: 14 });
    statement.free();
    database.close();
  });

  it('throws on export() inside a transaction and leaves the transaction open', async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run('CREATE TABLE t (x INTEGER) STRICT; BEGIN; INSERT INTO t VALUES (1)');
    expect(() => database.export()).toThrow();
    database.run('COMMIT');
    expect(database.exec('SELECT count(*) FROM t')[0]?.values).toEqual([[1]]);
    database.close();
  });

  it('opens no bytes at all as a healthy empty database, foreign keys off', async () => {
    const { Database } = await initSqlJs();
    const database = new Database(new Uint8Array());
    expect(database.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]);
    expect(database.exec('PRAGMA foreign_keys')[0]?.values).toEqual([[0]]);
    database.close();
  });

  it('knows STRICT tables and gives bytes that open again', async () => {
    const database = await openWritable();
    database.run('CREATE TABLE t (x INTEGER) STRICT');
    expect(() => database.run("INSERT INTO t VALUES ('seven')")).toThrow(DatabaseError);
    database.run('INSERT INTO t VALUES (7)');
    const again = await openReadable(database.bytes());
    expect(again.all('SELECT x FROM t')).toEqual([{ x: 7 }]);
  });
});

describe('a writable database', () => {
  it('enforces foreign keys, after bytes() too', async () => {
    const database = await openWritable();
    database.script(
      'CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT',
    );
    database.bytes();
    expect(() => database.run('INSERT INTO b VALUES (1)')).toThrow(/FOREIGN KEY/u);
  });

  it('commits a transaction that succeeds, and rolls back one that fails or throws', async () => {
    const database = await openWritable();
    database.run('CREATE TABLE t (x INTEGER) STRICT');
    const add = (x: number) => {
      database.run('INSERT INTO t VALUES (?)', [x]);
      return ok(x);
    };
    expect(database.transaction(() => add(1))).toEqual(ok(1));
    expect(database.transaction(() => (add(2), fail('no')))).toEqual(fail('no'));
    expect(() =>
      database.transaction(() => {
        add(3);
        throw new Error('bug');
      }),
    ).toThrow('bug');
    expect(database.all('SELECT x FROM t')).toEqual([{ x: 1 }]);
  });

  it('leaves the bytes alone from which it was opened, a Buffer too', async () => {
    const database = await openWritable();
    database.run('CREATE TABLE t (x INTEGER) STRICT');
    const bytes = Buffer.from(database.bytes());
    const before = Buffer.from(bytes);
    const again = await openWritable(bytes);
    again.run('INSERT INTO t VALUES (1)');
    expect(bytes.equals(before)).toBe(true);
  });

  it('gives its bytes from where SQLite has them, and by a copy of SQLite once it has outgrown that', async () => {
    const empty = await openWritable();
    empty.run('CREATE TABLE t (x BLOB) STRICT');
    const database = await openWritable(empty.bytes());
    let offered = 0;
    const room = (length: number) => {
      offered += 1;
      return new Uint8Array(length);
    };
    for (let rows = 1; rows <= 12; rows += 1) {
      database.run('INSERT INTO t VALUES (zeroblob(?))', [200_000]);
      const again = await openReadable(database.bytes(room));
      expect(again.all('SELECT count(*) AS rows FROM t')).toEqual([{ rows }]);
      expect(again.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      again.close();
    }
    expect(offered).toBe(12);
  });

  it('refuses to give bytes inside a transaction', async () => {
    const database = await openWritable();
    expect(() => database.transaction(() => ok(database.bytes()))).toThrow(/transaction/u);
  });
});

describe('a read-only database', () => {
  it('refuses every write', async () => {
    const database = await openWritable();
    database.run('CREATE TABLE t (x INTEGER) STRICT');
    const reading = await openReadable(database.bytes());
    expect(() => reading.all('INSERT INTO t VALUES (1) RETURNING x')).toThrow(DatabaseError);
  });

  it('throws its own error for bytes that are no database', async () => {
    const open = async () =>
      (await openReadable(new TextEncoder().encode('no database'.repeat(100)))).all('SELECT 1 FROM t');
    await expect(open()).rejects.toThrow(DatabaseError);
  });
});
