import type { Gender } from '../../domain/choices';
import type { RosterStatus } from '../../domain/parts/roster';
import type { CommitteeMember } from '../../domain/season';
import type { PersonColumn } from '../table/person-headings';
import type { SourceCell } from '../table/source';
import type { DateReading } from './read-date';
import type { ValueFault, ValueProblem } from './value-problem';

/** What a row says of somebody; what it does not say is absent. */
export type ReadFields = Partial<Omit<CommitteeMember, 'id'>> & {
  status?: RosterStatus | undefined;
  exempt?: boolean | undefined;
};
export type PersonField = keyof ReadFields;

export interface ReadPerson {
  readonly fields: ReadFields;
  readonly problems: readonly ValueProblem[];
  /** Moved away, died, expelled: by what its status says. */
  readonly gone: boolean;
}

/** What the program's own sheets write into the column of notes, so that it is read back to its field. */
export interface NoteWords {
  readonly appointed: string;
  readonly concurrentHead: string;
  readonly frontHead: string;
  readonly genderNotEntered: string;
  readonly bornOn: (date: string) => string;
}

export interface PersonReading {
  /** What stands in a column of the row, in Unicode; undefined where nothing does. */
  readonly cellOf: (column: PersonColumn) => SourceCell | undefined;
  /** What stands in further columns that say the same. */
  readonly againIn?: ((column: PersonColumn) => readonly SourceCell[]) | undefined;
  /** Why a column of the row has no value though something stands there. */
  readonly faultOf: (column: PersonColumn) => ValueFault | undefined;
  /** How the dates of a column are to be read. */
  readonly datesOf: (column: PersonColumn) => DateReading;
  readonly nameCase: boolean;
  /** A column marks the women alone: whoever has no mark there is a man. */
  readonly womenMarked?: boolean | undefined;
  /** What a code in the column of gender means, where somebody said it: “1”, “x”. */
  readonly genderOf?: ((text: string) => Gender | undefined) | undefined;
  /** Whom the title says that all are. */
  readonly genderOfAll?: Gender | undefined;
  /** Official or probationary, where a line over the rows says so. */
  readonly group?: RosterStatus | undefined;
  /** The line says that they are exempt. */
  readonly exemptGroup?: boolean | undefined;
  /** The year that is now, by which years of two digits are told. */
  readonly thisYear: number;
  readonly notes: NoteWords;
}
