import type { Cell, Congress } from './season';
import { isHeld } from './season-views';

/** What of a cell's result is not entered yet, in the order of its screens. */
export const entryGaps = ['status', 'heldOn', 'attendance', 'ballots', 'committee', 'people'] as const;
export type EntryGap = (typeof entryGaps)[number];

/** What is missing until everything of a congress can be counted. Posts left vacant are no gap: a check tells of them. */
export function gapsOf({ congress }: Pick<Cell, 'congress'>): readonly EntryGap[] {
  const missing: Readonly<Record<EntryGap, boolean>> = {
    status: !isHeld(congress),
    heldOn: congress.heldOn === undefined,
    attendance: congress.summonedOfficial === undefined || congress.presentOfficial === undefined,
    ballots: congress.elections !== undefined && !ballotsCounted(congress),
    committee: congress.committee.length === 0,
    people: !peopleCounted(congress),
  };
  return entryGaps.filter((gap) => missing[gap]);
}

/** Whether anything of the congress's result is entered; a plan, the members and approved seats are none yet. */
export function isBegun({ congress }: Pick<Cell, 'congress'>): boolean {
  const { heldOn, summonedOfficial, presentOfficial, absentExcused, absentUnexcused } = congress;
  const entered = [heldOn, summonedOfficial, presentOfficial, absentExcused, absentUnexcused];
  return (
    isHeld(congress) ||
    entered.some((each) => each !== undefined) ||
    congress.elections !== undefined ||
    congress.committee.length > 0
  );
}

/** There are ballots, and each has its papers and votes. */
export function ballotsCounted({ elections = [] }: Pick<Congress, 'elections'>): boolean {
  return (
    elections.length > 0 &&
    elections.every(
      ({ valid, candidates }) =>
        valid !== undefined && candidates.length > 0 && candidates.every(({ votes }) => votes !== undefined),
    )
  );
}

/** Of everybody stands what the statistics count by first: gender, birth, and whether they sat before. */
function peopleCounted({ committee }: Pick<Congress, 'committee'>): boolean {
  return committee.every(
    ({ gender, born, standing }) => gender !== undefined && born !== undefined && standing !== undefined,
  );
}
