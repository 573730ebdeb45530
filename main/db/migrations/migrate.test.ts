import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegateBodies, type ElectionBody } from '../../../shared/domain/choices';
import type { Edit } from '../../../shared/domain/edits';
import { parseSeason } from '../../../shared/domain/parse-season';
import { cellParts, seasonParts } from '../../../shared/domain/parts';
import type { Season } from '../../../shared/domain/season';
import { editSeason } from '../../../shared/edits/edit-season';
import { identityOf } from '../../../shared/edits/people';
import { arbitraryEdit } from '../../../shared/testing/arbitrary-edit';
import { arbitrarySeason } from '../../../shared/testing/arbitrary-season';
import { must } from '../../../shared/testing/must';
import { loadFile } from '../check-file';
import { openWritable, type ReadableDatabase } from '../connection';
import { APPLICATION_ID, readHeader } from '../header';
import { readSeason, seasonRows, seasonsOf } from '../rows/read-season';
import { oldFile } from '../testing/old-file';
import { type Migration, migrate, migrations, SCHEMA_VERSION } from './migrate';

function schemaOf(database: ReadableDatabase): string {
  const rows = database.all(
    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  return `${rows.map((row) => String(row['sql'])).join(';\n\n')};\n`;
}

type Fields = Readonly<Record<string, unknown>>;

function without<T extends object>(value: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(value as Fields).filter(([key]) => !keys.includes(key))) as T;
}

const laterProfile = ['birthplace', 'phone'];
const laterAttendance = ['absentTransferred', 'absentExempt', 'suspended'];

function isOfDelegates(body: ElectionBody): boolean {
  return delegateBodies.some((each) => each === body);
}

/** What a file of a version could hold of a season. */
function asOf(version: number, season: Season): Season {
  const parts = version < 3 ? [...Object.keys(seasonParts), ...Object.keys(cellParts)] : [];
  const decisions = version < 2 ? ['elected', 'decisionNote'] : [];
  const plain = without(season, parts);
  return {
    ...plain,
    ...(plain.documents && {
      documents: plain.documents.map((document) =>
        without(document, version < 4 ? ['purpose', 'attachment', 'link'] : []),
      ),
    }),
    cells: plain.cells.map((cell) => {
      const { elections, ...congress } = without(cell.congress, version < 6 ? laterAttendance : []);
      const committee = congress.committee.map((member) =>
        without(member, [...(version < 9 ? laterProfile : []), ...(version < 10 ? ['frontHead'] : [])]),
      );
      const held = elections?.filter(({ body }) => version >= 12 || !isOfDelegates(body));
      const kept = held?.map((election) => ({
        ...without(election, decisions),
        candidates: election.candidates.map((candidate) => without(candidate, decisions)),
      }));
      return {
        ...without(cell, parts),
        congress: { ...congress, committee, ...(kept && { elections: kept }) },
      };
    }),
  };
}

/** The season after an edit, if that leaves the people as they are and makes nobody new. */
function otherwise(season: Season, edit: Edit): Season {
  const edited = editSeason(season, edit);
  if (!edited.ok || edited.value.committee !== season.committee) return season;
  const identities = ({ cells }: Season) =>
    new Map(
      cells.flatMap(({ congress }) =>
        congress.committee.map((member) => [member.id, JSON.stringify(identityOf(member))] as const),
      ),
    );
  const before = identities(season);
  const same = [...identities(edited.value)].every(([id, identity]) => before.get(id) === identity);
  return same ? edited.value : season;
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

  it('0002 keeps the ballots of before, undecided by the congress', async () => {
    const database = await openWritable();
    migrate(database, migrations.slice(0, 1));
    database.script(`
      INSERT INTO ward_committee (id, name) VALUES (1, 'Đảng uỷ phường Thử');
      INSERT INTO season (id, ward_committee_id, term, rule_set, age_method, percent_digits_kind,
        percent_digits_count, percent_rounding, percent_trim_zeros, documents_listed)
        VALUES (1, 1, '2022-2025', 'qd24-2021', 'yearDifference', 'decimals', 1, 'half-up', 1, 0);
      INSERT INTO cell (id, season_id, ref, seq, sort_order, name, kind) VALUES (1, 1, 'c01', 0, 1, 'A', 'other');
      INSERT INTO congress (cell_id, status, ballots_kept) VALUES (1, 'held', 1);
      INSERT INTO election (id, cell_id, seq, body, round, valid) VALUES (1, 1, 0, 'secretary', 1, 9);
      INSERT INTO candidate (election_id, seq, full_name, votes) VALUES (1, 0, 'Lê An', 8);
    `);
    migrate(database, migrations.slice(0, 2));
    expect(database.all('SELECT full_name, votes, elected FROM candidate')).toEqual([
      { full_name: 'Lê An', votes: 8, elected: null },
    ]);
    expect(database.all('SELECT valid, decision_note FROM election')).toEqual([
      { valid: 9, decision_note: null },
    ]);
    expect(() => database.run('UPDATE candidate SET elected = 2')).toThrow(/ck_candidate_elected/u);
  });

  it('0003 keeps the parts of a cell with the cell, each once', async () => {
    const database = await openWritable();
    migrate(database, migrations.slice(0, 3));
    database.script(`
      INSERT INTO ward_committee (id, name) VALUES (1, 'Đảng uỷ phường Thử');
      INSERT INTO season (id, ward_committee_id, term, rule_set, age_method, percent_digits_kind,
        percent_digits_count, percent_rounding, percent_trim_zeros, documents_listed)
        VALUES (1, 1, '2022-2025', 'qd24-2021', 'yearDifference', 'decimals', 1, 'half-up', 1, 0);
      INSERT INTO cell (id, season_id, ref, seq, sort_order, name, kind) VALUES (1, 1, 'c01', 0, 1, 'A', 'other');
      INSERT INTO part (season_id, cell_id, name, ref, seq, value) VALUES (1, 1, 'papers', NULL, 0, '[]');
      INSERT INTO part (season_id, cell_id, name, ref, seq, value) VALUES (1, NULL, 'papers', NULL, 0, '[]');
    `);
    const again = "INSERT INTO part (season_id, cell_id, name, seq, value) VALUES (1, 1, 'papers', 0, '[]')";
    expect(() => database.run(again)).toThrow(/uq_part/u);
    expect(() => database.run("UPDATE part SET value = 'no json'")).toThrow(/ck_part_value/u);
    database.run('DELETE FROM cell');
    expect(database.get('SELECT count(*) AS n FROM part')).toEqual({ n: 1 });
  });

  it('0004 keeps the documents of before, without purpose and file', async () => {
    const database = await openWritable();
    migrate(database, migrations.slice(0, 3));
    database.script(`
      INSERT INTO ward_committee (id, name) VALUES (1, 'Đảng uỷ phường Thử');
      INSERT INTO season (id, ward_committee_id, term, rule_set, age_method, percent_digits_kind,
        percent_digits_count, percent_rounding, percent_trim_zeros, documents_listed)
        VALUES (1, 1, '2022-2025', 'qd24-2021', 'yearDifference', 'decimals', 1, 'half-up', 1, 1);
      INSERT INTO document (season_id, seq, subject) VALUES (1, 0, 'Kế hoạch đại hội');
    `);
    migrate(database, migrations.slice(0, 4));
    expect(database.all('SELECT subject, purpose, attachment, link FROM document')).toEqual([
      { subject: 'Kế hoạch đại hội', purpose: null, attachment: null, link: null },
    ]);
    expect(() => database.run("UPDATE document SET purpose = 'other'")).toThrow(/ck_document_purpose/u);
  });

  it('0006 leaves the attendance of before as it was, nobody entered apart', async () => {
    const database = await openWritable();
    migrate(database, migrations.slice(0, 5));
    database.script(`
      INSERT INTO ward_committee (id, name) VALUES (1, 'Đảng uỷ phường Thử');
      INSERT INTO season (id, ward_committee_id, term, rule_set, age_method, percent_digits_kind,
        percent_digits_count, percent_rounding, percent_trim_zeros, documents_listed)
        VALUES (1, 1, '2022-2025', 'qd24-2021', 'yearDifference', 'decimals', 1, 'half-up', 1, 0);
      INSERT INTO cell (id, season_id, ref, seq, sort_order, name, kind) VALUES (1, 1, 'c01', 0, 1, 'A', 'other');
      INSERT INTO congress (cell_id, status, absent_excused, ballots_kept) VALUES (1, 'held', 2, 1);
    `);
    migrate(database, migrations.slice(0, 6));
    expect(
      database.all('SELECT absent_excused, absent_transferred, absent_exempt, suspended FROM congress'),
    ).toEqual([{ absent_excused: 2, absent_transferred: null, absent_exempt: null, suspended: null }]);
    expect(() => database.run('UPDATE congress SET suspended = -1')).toThrow(/ck_congress_suspended/u);
  });

  it('0012 keeps ballots and the names on them, and takes delegates', async () => {
    const database = await openWritable();
    migrate(database, migrations.slice(0, 11));
    database.script(`
      INSERT INTO ward_committee (id, name) VALUES (1, 'Đảng uỷ phường Thử');
      INSERT INTO season (id, ward_committee_id, term, rule_set, age_method, percent_digits_kind,
        percent_digits_count, percent_rounding, percent_trim_zeros, documents_listed)
        VALUES (1, 1, '2022-2025', 'qd24-2021', 'yearDifference', 'decimals', 1, 'half-up', 1, 0);
      INSERT INTO cell (id, season_id, ref, seq, sort_order, name, kind) VALUES (1, 1, 'c01', 0, 1, 'A', 'other');
      INSERT INTO congress (cell_id, status, ballots_kept) VALUES (1, 'held', 1);
      INSERT INTO election (id, cell_id, seq, body, round, valid, decision_note)
        VALUES (7, 1, 0, 'secretary', 2, 9, 'Bốc thăm.');
      INSERT INTO candidate (election_id, seq, full_name, votes, elected) VALUES (7, 0, 'Lê An', 8, 1);
    `);
    const kept = () => [database.all('SELECT * FROM election'), database.all('SELECT * FROM candidate')];
    const before = kept();
    const delegates = "INSERT INTO election (id, cell_id, seq, body, round) VALUES (8, 1, 1, 'delegates', 1)";
    expect(() => database.run(delegates)).toThrow(/ck_election_body/u);
    migrate(database, migrations.slice(0, 12));
    expect(kept()).toEqual(before);
    database.run(delegates);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    database.run('DELETE FROM cell');
    expect(kept()).toEqual([[], []]);
  });

  it('0007 gives every term its own people and ward, so that the same seasons come out of every file of before', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitrarySeason,
        fc.integer({ min: 1, max: 6 }),
        fc.array(arbitraryEdit, { maxLength: 6 }),
        async (whole, version, makers) => {
          const first = asOf(version, whole);
          // what later terms changed of people was changed in all: only edits that leave them alone
          const later = [1, 2].map((turn) => ({
            ...makers.reduce((season, make) => otherwise(season, make(season)), first),
            season: { ...first.season, term: `kỳ sau ${String(turn)}` },
          }));
          const seasons = [first, ...later.map((season) => asOf(version, season))];
          const loaded = must(await loadFile('cũ.dhcb', await oldFile(version, seasons)));
          const { database } = loaded;
          const found = seasonsOf(database).map(({ key }) => seasonRows(database, Number(key))!);
          expect(found.map((rows) => must(parseSeason(readSeason(database, rows))))).toStrictEqual(seasons);
          expect(new Set(found.map(({ ward }) => ward)).size).toBe(seasons.length);
          expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
          const places = 'SELECT cell_id FROM election GROUP BY cell_id HAVING max(seq) + 1 <> count(*)';
          expect(database.all(places)).toEqual([]);
          const loose = 'SELECT 1 FROM person WHERE id NOT IN (SELECT person_id FROM committee_member)';
          expect(database.all(loose)).toEqual([]);
          database.close();
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each(migrations.map(({ name }, index) => ({ name, version: index + 1 })))(
    '$name leads to the schema that is committed: a released step never changes',
    async ({ version }) => {
      const database = await openWritable();
      migrate(database, migrations.slice(0, version));
      await expect(schemaOf(database)).toMatchFileSnapshot(`schema-${String(version).padStart(4, '0')}.sql`);
    },
  );

  it('make STRICT tables only, whose every constraint has a name', async () => {
    const database = await openWritable();
    migrate(database);
    const tables = database.all(
      "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => table['strict'] !== 1)).toEqual([]);
    const unnamed = /(?<!CONSTRAINT \w+\s+)\b(?:CHECK|REFERENCES|(?<!CREATE )UNIQUE|PRIMARY KEY)\b/u;
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
    const good: Migration = { name: '0003-good', sql: 'CREATE TABLE good (x INTEGER) STRICT' };
    const bad: Migration = {
      name: '0004-bad',
      sql: 'CREATE TABLE half (x INTEGER) STRICT; CREATE TABLE good (x INTEGER) STRICT',
    };
    expect(() => migrate(database, [...migrations, good, bad])).toThrow(/good/u);
    expect(database.get('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION + 1 });
    expect(database.all("SELECT name FROM sqlite_schema WHERE name IN ('good', 'half')")).toEqual([
      { name: 'good' },
    ]);
  });
});
