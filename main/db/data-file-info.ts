import type { SeasonEntry } from '../../shared/api';
import type { LoadedFile } from './check-file';
import type { Copies } from './copies';
import type { DiskCopy } from './disk-copy';
import type { FileLock } from './lock';

/** What is known of an open file besides its season. */
export interface DataFileInfo {
  readonly path: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly sample: boolean;
  /** When the file was last written durably, ISO 8601. */
  readonly savedAt: string;
  /** False while a change could not be written: `flush` or the next edit tries again. */
  readonly saved: boolean;
  readonly schemaVersion: number;
  readonly sizeBytes: number;
}

/** Which seasons a file holds, and how one of them is shown. */
export interface ShownSeason {
  readonly entries: readonly SeasonEntry[];
  readonly shown: string;
  readonly readOnly: boolean;
}

/** What an opening hands over to the open file. */
export interface OpeningParts {
  readonly path: string;
  readonly lock: FileLock;
  readonly disk: DiskCopy;
  readonly loaded: LoadedFile;
  readonly savedAt: string;
  readonly copies: Copies;
}
