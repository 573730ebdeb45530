/** Why a copy of a data file was made: the first of a day, after an hour's work, by hand, or before what is named. */
export const backupReasons = [
  'daily',
  'hourly',
  'asked',
  'migration',
  'import',
  'finish',
  'package',
  'replaced',
  'restore',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** A copy as its name tells of it. */
export interface Copy {
  /** Counts the copies of a file: a clock may be set back. Copies of earlier programs have 0. */
  readonly number: number;
  /** By the clock of then: `20250131`. */
  readonly day: string;
  /** By the same clock: `093012`. */
  readonly time: string;
  readonly reason: BackupReason;
}

/** Made because time passed or somebody asked, and not because of what was about to happen. */
export function isRegular({ reason }: Pick<Copy, 'reason'>): boolean {
  return reason === 'daily' || reason === 'hourly' || reason === 'asked';
}
