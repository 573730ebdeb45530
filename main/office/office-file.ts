import type { Season } from '../../shared/domain/season';
import type { OpenDataFile } from '../db/data-file';
import type { VaultKey } from '../vault/vault';

/** What the office asks of the file that stands open, whether it holds one ward's seasons or several wards. */
export type OfficeFile = Pick<
  OpenDataFile,
  | 'season'
  | 'seasons'
  | 'allSeasons'
  | 'show'
  | 'startSeason'
  | 'info'
  | 'snapshot'
  | 'key'
  | 'edit'
  | 'takeIn'
  | 'undo'
  | 'redo'
  | 'history'
  | 'termsWithOldName'
  | 'putNameRight'
  | 'flush'
  | 'close'
  | 'copies'
  | 'keepCopy'
  | 'restored'
  | 'copyTo'
  | 'abandon'
>;

/** What can be put under a password: a file that this process writes, or a combined one. */
export type ProtectedFile = Pick<OpenDataFile, 'info' | 'key' | 'putUnder' | 'flush' | 'copies'>;

/** The season that is shown, as a data file of its own. */
export interface Snapshot {
  readonly bytes: Uint8Array;
  readonly season: Season;
  readonly sample: boolean;
  /** The term of the newest season, where it is not that season which is shown. */
  readonly newerTerm: string | undefined;
  /** What the file is under, where it has a password. */
  readonly key: VaultKey | undefined;
}
