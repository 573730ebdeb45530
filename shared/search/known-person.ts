import type { CommitteeMember } from '../domain/season';

/** Somebody known in the season, offered while a name is typed. */
export interface KnownPerson {
  /** Tells one that is offered from another. */
  readonly key: string;
  /** Absent for somebody of a cell's roster who sits in no committee yet. */
  readonly personId?: string;
  /** The profile as last entered. */
  readonly profile: Omit<
    CommitteeMember,
    'id' | 'position' | 'standing' | 'previousPosition' | 'origin' | 'note'
  >;
  readonly cellNames: readonly string[];
}
