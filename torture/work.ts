import type { OpenDataFile } from '../main/db/data-file';
import type { Office } from '../main/office/office';

/** One operation on the disk: prepared, done over and over until it is killed or made to fail, and looked at after that. */
export interface Work {
  readonly prepare: (folder: string) => Promise<void>;
  /** It is done a single time, and prepared again for the next. */
  readonly isSingle?: true;
  /** Does it once more and gives what is acknowledged by that. */
  readonly once: (folder: string, round: number, opened: Opened) => Promise<string | undefined>;
  /** What is wrong with what is there, given the last acknowledgement. */
  readonly wrong: (folder: string, acknowledged: string | undefined) => Promise<readonly string[]>;
}

/** What stays open between rounds. */
export interface Opened {
  file?: OpenDataFile;
  office?: Office;
}
