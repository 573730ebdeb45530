import type { Cell, CommitteeMember } from '../../domain/season';
import type { Counts } from '../../export/b1-columns';
import type { CellStatistics } from '../../statistics';
import type { CountedMember } from '../../statistics/people';
import type { IndicatorValue } from './value';

/** A figure or text that a form can be tied to. Ids are stable: mappings hold them. */
interface Named {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** A share: how it is written can be chosen. */
  readonly isShare: boolean;
}

/** Of the season as a whole: for one cell of a form. */
export interface SeasonIndicator extends Named {
  readonly value: () => IndicatorValue;
}

/** A cell (chi bộ) with its figures, as B1 has a row for it. */
export interface CellSubject {
  readonly ordinal: number;
  readonly stats: CellStatistics;
  readonly counts: Counts;
  readonly people: readonly CountedMember[];
}

/** A committee member, as B2 has a row for each. */
export interface PersonSubject {
  readonly ordinal: number;
  readonly cell: Cell;
  readonly member: CommitteeMember;
  /** By the season's way of counting; undefined while it is not known. */
  readonly age: number | undefined;
}

/** Of each cell, or each person: for a column of a form. */
export interface RowIndicator<Subject> extends Named {
  readonly valueOf: (subject: Subject) => IndicatorValue;
}
