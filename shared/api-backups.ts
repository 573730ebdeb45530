import type { BackupReason } from './backups/copy';
import type { AppError } from './errors';
import type { Difference } from './history/difference';
import type { KnownCount } from './statistics/known';

/** Where a copy lies: beside the data file, or in the second folder. */
export type BackupPlace = 'beside' | 'second';

/** A copy as its name tells of it. */
export interface BackupEntry {
  readonly name: string;
  readonly places: readonly BackupPlace[];
  readonly sizeBytes: number;
  readonly reason: BackupReason;
  /** By the clock of then: `2025-01-31 09:30:12`. */
  readonly madeAt: string;
}

/** The second folder that the office chose. */
export interface SecondFolder {
  readonly path: string;
  /** False while the stick is not plugged in. */
  readonly isThere: boolean;
  /** Why the last copy is not there. */
  readonly problem: AppError | null;
}

export interface BackupList {
  /** The data file whose copies they are. */
  readonly path: string;
  /** The folder beside the data file. */
  readonly folder: string;
  /** Newest first. */
  readonly copies: readonly BackupEntry[];
  readonly second: SecondFolder | null;
  /** Why the last copy could not be made. */
  readonly problem: AppError | null;
  /** Folders that cannot be read: copies may be missing in the list. */
  readonly unread: readonly AppError[];
}

/** What a copy holds, once it was opened. */
export interface BackupHolding {
  readonly term: string;
  readonly cells: number;
  readonly members: KnownCount;
  /** What putting it back would change in the newest season; null where there is none to compare with. */
  readonly changes: readonly Difference[] | null;
}

/** What a data file consists of, as is told of one that could be read in part. */
export type RemainsKind =
  | 'ward'
  | 'seasons'
  | 'cells'
  | 'congresses'
  | 'members'
  | 'elections'
  | 'candidates'
  | 'parts'
  | 'documents'
  | 'wards';

/** What could still be read of a damaged file. */
export interface Remains {
  readonly kinds: readonly {
    readonly kind: RemainsKind;
    readonly read: number;
    /** How many are gone; null where some may be and nobody knows how many. */
    readonly lost: number | null;
  }[];
  /** The names of cells of which something is known to be gone. */
  readonly cells: readonly string[];
  /** Whatever was read is as it was written; otherwise it may be wrong. */
  readonly isSure: boolean;
}

/** A copy of the open file at a place of the user's choice, opened and read there. */
export interface SavedCopy {
  readonly path: string;
  readonly name: string;
  /** Documents that could not be copied along. */
  readonly attachments: AppError | null;
}
