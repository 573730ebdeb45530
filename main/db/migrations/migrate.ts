import { ok } from '../../../shared/result';
import type { ReadableDatabase, WritableDatabase } from '../connection';
import { APPLICATION_ID } from '../header';
import { initialSchema } from './0001-initial';
import { decisionsSchema } from './0002-decisions';
import { partsSchema } from './0003-parts';
import { documentsSchema } from './0004-documents';
import { combinedSchema } from './0005-combined';
import { attendanceSchema } from './0006-attendance';
import { ownPeopleSchema } from './0007-own-people';
import { historySchema } from './0008-history';
import { birthplacePhoneSchema } from './0009-birthplace-phone';
import { frontHeadSchema } from './0010-front-head';
import { digestStep } from './0011-digest';
import { delegatesSchema } from './0012-delegates';
import { blockDigestStep } from './0013-block-digests';

/** One step of the schema; the number is that of its place, from 1. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** All steps, oldest first; a step that was released never changes. */
export const migrations: readonly Migration[] = [
  { name: '0001-initial', sql: initialSchema },
  { name: '0002-decisions', sql: decisionsSchema },
  { name: '0003-parts', sql: partsSchema },
  { name: '0004-documents', sql: documentsSchema },
  { name: '0005-combined', sql: combinedSchema },
  { name: '0006-attendance', sql: attendanceSchema },
  { name: '0007-own-people', sql: ownPeopleSchema },
  { name: '0008-history', sql: historySchema },
  { name: '0009-birthplace-phone', sql: birthplacePhoneSchema },
  { name: '0010-front-head', sql: frontHeadSchema },
  { name: '0011-digest', sql: digestStep },
  { name: '0012-delegates', sql: delegatesSchema },
  { name: '0013-block-digests', sql: blockDigestStep },
];

/** The schema version that this program writes. */
export const SCHEMA_VERSION = migrations.length;

/** Files from this version on end with a digest of their contents. */
export const DIGEST_VERSION = 11;

/** Files from this version on end with a digest of each block of their contents. */
export const BLOCKS_VERSION = 13;

/**
 * Brings a database to the newest schema, each step in a transaction of its own.
 * Throws `DatabaseError`, the database then standing at the last step that succeeded.
 */
export function migrate(database: WritableDatabase, steps: readonly Migration[] = migrations): void {
  const from = schemaVersionOf(database);
  steps.slice(from).forEach((step, index) => {
    database.transaction(() => {
      database.script(step.sql);
      database.run(`PRAGMA application_id = ${String(APPLICATION_ID)}`);
      database.run(`PRAGMA user_version = ${String(from + index + 1)}`);
      return ok(undefined);
    });
  });
}

/** The number of the last step that a database has seen. */
export function schemaVersionOf(database: ReadableDatabase): number {
  return Number(database.get('PRAGMA user_version')?.['user_version']);
}
