import { describe, expect, it } from 'vitest';
import { openWritable, type ReadableDatabase } from '../connection';
import { APPLICATION_ID, readHeader } from '../header';
import { type Migration, migrate, migrations, SCHEMA_VERSION } from './migrate';

function schemaOf(database: ReadableDatabase): string {
  const rows = database.all(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return `${rows.map((row) => String(row['sql'])).join(';\n\n')};\n`;
}

describe('migrations', () => {
  it('are numbered without a gap', () => {
    const numbers = migrations.map((step) => Number(step.name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('0001 makes an empty database one of ours', async () => {
    const database = await openWritable();
    migrate(database, migrations.slice(0, 1));
    expect(readHeader(database.bytes())).toMatchObject({ applicationId: APPLICATION_ID, schemaVersion: 1 });
    expect(database.get('SELECT count(*) AS n FROM season')).toEqual({ n: 0 });
  });

  it('lead to the schema that is committed: a released step never changes', async () => {
    const database = await openWritable();
    migrate(database);
    await expect(schemaOf(database)).toMatchFileSnapshot(
      `schema-${String(SCHEMA_VERSION).padStart(4, '0')}.sql`,
    );
  });

  it('make STRICT tables only, whose every constraint has a name', async () => {
    const database = await openWritable();
    migrate(database);
    const tables = database.all(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => table['strict'] !== 1)).toEqual([]);
    const unnamed = /(?<!CONSTRAINT \w+\s+)\b(?:CHECK|REFERENCES|UNIQUE|PRIMARY KEY)\b/u;
    expect(unnamed.exec(schemaOf(database).replaceAll(/^--.*$/gmu, ''))).toBeNull();
  });

  it('run once: a database that is up to date stays as it is', async () => {
    const database = await openWritable();
    migrate(database);
    const before = database.bytes();
    migrate(database);
    expect(database.bytes()).toEqual(before);
  });

  it('run each in a transaction of its own: what fails leaves no trace', async () => {
    const database = await openWritable();
    const good: Migration = { name: '0002-good', sql: 'CREATE TABLE good (x INTEGER) STRICT' };
    const bad: Migration = {
      name: '0003-bad',
      sql: 'CREATE TABLE half (x INTEGER) STRICT; CREATE TABLE good (x INTEGER) STRICT',
    };
    expect(() => migrate(database, [...migrations, good, bad])).toThrow(/good/u);
    expect(database.get('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION + 1 });
    expect(database.all("SELECT name FROM sqlite_schema WHERE name IN ('good', 'half')")).toEqual([
      { name: 'good' },
    ]);
  });
});
