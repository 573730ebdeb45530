import type { RowName } from '../../domain/parts/fill-mappings';
import type { YoungLimit } from '../../rules/rule-sets';
import type { Form } from '../form';
import type { Catalogue } from '../indicators';
import type { Label } from './label';
import type { OwnNames } from './own-names';

/** What the parts of the proposer read by. */
export interface Proposing {
  readonly form: Form;
  readonly sheetIndex: number;
  readonly catalogue: Catalogue;
  readonly young: YoungLimit;
  /** Of the season, `2022-2025`. */
  readonly term: string;
  readonly read: (text: string) => Label;
  readonly ownNames: OwnNames;
  /** Words of the ward's own name, which say nothing in the name of a cell. */
  readonly wardWords: ReadonlySet<string>;
}

/** How rows of a table are found. */
export interface RowsFound {
  readonly fromRow: number;
  readonly toRow: number;
  /** The rows that will be written. */
  readonly rows: readonly number[];
  readonly namesIn?: string;
  /** The column of the wards above their cells. */
  readonly wardsIn?: string;
  readonly names?: readonly RowName[];
  readonly lacking?: readonly string[];
}
