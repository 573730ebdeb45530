import type { SeasonChange } from '../../../shared/domain/edits';
import type { AppError } from '../../../shared/errors';
import type { Result } from '../../../shared/result';

/** An edit that is on the disk. Without a step it can be taken back by Ctrl+Z only. */
export interface SavedEdit {
  readonly change: SeasonChange;
  readonly step?: string;
}

export type EditAnswer = Promise<Result<SavedEdit, AppError>>;
