import { congressKeys, type IdentityKey, identityKeys } from '../../../shared/domain/profile-fields';
import type {
  ApprovedSeats,
  Candidate,
  Cell,
  CommitteeMember,
  Congress,
  Election,
  MemberCounts,
  SeasonDocument,
  WardCommittee,
} from '../../../shared/domain/season';
import type { Row, SqlValue } from '../connection';

/**
 * Which key of a value stands in which column. A key that the season schema gains
 * and that has no column here does not compile.
 */
export type Columns<T> = { readonly [K in keyof T]-?: string };

export const wardCommitteeColumns: Columns<WardCommittee> = {
  name: 'name',
  superiorOrganization: 'superior_organization',
  superior: 'superior',
  place: 'place',
  documentSuffix: 'document_suffix',
  signedOnBehalfOf: 'signed_on_behalf_of',
  signerTitle: 'signer_title',
  signerName: 'signer_name',
  preparerName: 'preparer_name',
  preparerPhone: 'preparer_phone',
};

export const documentColumns: Columns<SeasonDocument> = {
  number: 'number',
  issuedOn: 'issued_on',
  issuer: 'issuer',
  kind: 'kind',
  subject: 'subject',
  purpose: 'purpose',
  attachment: 'attachment',
  link: 'link',
};

/** A cell's own fields, beside its counts of members, its congress and its parts. */
export const cellColumns: Columns<Pick<Cell, 'id' | 'order' | 'name' | 'kind' | 'retired'>> = {
  id: 'ref',
  order: 'sort_order',
  name: 'name',
  kind: 'kind',
  retired: 'retired',
};

export const memberCountColumns: Columns<MemberCounts> = {
  total: 'members_total',
  official: 'members_official',
  probationary: 'members_probationary',
  exempt: 'members_exempt',
};

export const congressColumns: Columns<Omit<Congress, 'approvedSeats' | 'elections' | 'committee'>> = {
  status: 'status',
  plannedOn: 'planned_on',
  heldOn: 'held_on',
  summonedOfficial: 'summoned_official',
  presentOfficial: 'present_official',
  absentExcused: 'absent_excused',
  absentUnexcused: 'absent_unexcused',
  absentTransferred: 'absent_transferred',
  absentExempt: 'absent_exempt',
  suspended: 'suspended',
};

export const approvedSeatColumns: Columns<ApprovedSeats> = {
  committee: 'seats_committee',
  secretary: 'seats_secretary',
  deputySecretary: 'seats_deputy_secretary',
};

export const electionColumns: Columns<Omit<Election, 'candidates'>> = {
  body: 'body',
  round: 'round',
  seats: 'seats',
  issued: 'issued',
  collected: 'collected',
  valid: 'valid',
  invalid: 'invalid',
  decisionNote: 'decision_note',
};

/** Without `id`: the column `person_id` names a row, not the id of the interchange file. */
export const candidateColumns: Columns<Omit<Candidate, 'id'>> = {
  fullName: 'full_name',
  gender: 'gender',
  born: 'born',
  source: 'source',
  votes: 'votes',
  elected: 'elected',
};

export type Identity = Pick<CommitteeMember, IdentityKey>;
export type Profile = Omit<CommitteeMember, IdentityKey | 'id'>;

/** The columns of fields of a profile bear their names: `joinedOn` stands in `joined_on`. */
function profileColumnsOf<T>(keys: readonly (keyof T & string)[]): Columns<T> {
  const columnOf = (key: string) => key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(keys.map((key) => [key, columnOf(key)])) as Columns<T>;
}

/** What makes a person the same person: one row, wherever they stand. */
export const identityColumns = profileColumnsOf<Identity>(identityKeys);

/** What is true of a person at one congress. */
export const profileColumns = profileColumnsOf<Profile>(congressKeys);

/** Columns that hold 0 or 1 for false or true. */
const flagColumns: ReadonlySet<string> = new Set(['retired', 'concurrent_head', 'front_head', 'elected']);

function toSql(value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error('only plain values stand in a column');
}

/** The columns of a whole value; what it does not hold is NULL. */
export function toRow<T extends object>(
  columns: Columns<T>,
  value: { readonly [K in keyof T]?: unknown },
): Row {
  const entries = Object.entries<string>(columns);
  return Object.fromEntries(entries.map(([key, column]) => [column, toSql(value[key as keyof T])]));
}

/** The value of a row's columns, without the keys whose column is NULL. It is still to be checked by a schema. */
export function fromRow<T extends object>(columns: Columns<T>, row: Row): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [key, column] of Object.entries<string>(columns)) {
    const stored = row[column];
    if (stored === undefined) throw new Error(`column ${column} was not read`);
    if (stored !== null) value[key] = flagColumns.has(column) ? stored === 1 : stored;
  }
  return value;
}
