import type { OpenDataFile } from '../db/data-file';

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
