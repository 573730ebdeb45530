import type { EditOf } from '../domain/edits';

/** Names that are not written as names are, wherever they were entered, and the edit that writes them so. */
export interface RewritingOffer {
  /** One of them as it stands; `written` as it would be. */
  readonly example: string;
  readonly written: string;
  /** How many different names there are. */
  readonly count: number;
  readonly edit: EditOf<'edits.together'>;
}
