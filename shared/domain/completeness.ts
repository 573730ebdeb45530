import { isAttendanceKnown } from './attendance';
import type { Cell, Congress, Election } from './season';
import { isHeld } from './season-views';

/** What of a cell's result is not entered yet, in the order of its screens. */
export const entryGaps = [
  'status',
  'heldOn',
  'summoned',
  'present',
  'absent',
  'ballots',
  'committee',
  'gender',
  'born',
  'standing',
] as const;
export type EntryGap = (typeof entryGaps)[number];

const personGaps: readonly EntryGap[] = ['gender', 'born', 'standing'];

/** Whether something is missing of people, not of the congress. */
export function isPersonGap(gap: EntryGap): boolean {
  return personGaps.includes(gap);
}

/** What is missing until everything of a congress can be counted. Posts left vacant are no gap: a check tells of them. */
export function gapsOf({ congress }: Pick<Cell, 'congress'>): readonly EntryGap[] {
  const missing: Readonly<Record<EntryGap, boolean>> = {
    status: !isHeld(congress),
    heldOn: congress.heldOn === undefined,
    summoned: congress.summonedOfficial === undefined,
    present: congress.presentOfficial === undefined,
    absent: isAbsenceOpen(congress),
    ballots: congress.elections !== undefined && !ballotsCounted(congress),
    committee: congress.committee.length === 0,
    gender: lacks(congress, 'gender'),
    born: lacks(congress, 'born'),
    standing: lacks(congress, 'standing'),
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

/** Who stayed away is not entered, of a congress of which those summoned and present are. */
function isAbsenceOpen(congress: Congress): boolean {
  const { summonedOfficial, presentOfficial } = congress;
  return summonedOfficial !== undefined && presentOfficial !== undefined && !isAttendanceKnown(congress);
}

/** There are ballots, and each has its papers and votes; a number that a field only offers is not entered. */
export function ballotsCounted({ elections = [] }: Pick<Congress, 'elections'>): boolean {
  return (
    elections.length > 0 &&
    elections.every(
      (election) =>
        openPaper(election) === undefined &&
        election.candidates.length > 0 &&
        election.candidates.every(({ votes }) => votes !== undefined),
    )
  );
}

/** The numbers of papers of a ballot, in the order of the minutes. */
export const paperKeys = ['issued', 'collected', 'valid', 'invalid'] as const;

/** The first that is not entered; those invalid are none, even if not entered, where all that came back are valid. */
export function openPaper(election: Election): (typeof paperKeys)[number] | undefined {
  const { collected, valid } = election;
  const allValid = valid !== undefined && valid === collected;
  return paperKeys.find((key) => election[key] === undefined && !(key === 'invalid' && allValid));
}

/** Of somebody is not entered what the statistics count by first. */
function lacks({ committee }: Pick<Congress, 'committee'>, datum: 'gender' | 'born' | 'standing'): boolean {
  return committee.some((member) => member[datum] === undefined);
}
