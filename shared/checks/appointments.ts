import { certainlyBefore, earliestDay, type PartialDate } from '../domain/partial-date';
import type { CommitteeMember } from '../domain/season';
import { committeeResults } from '../rules/body-results';
import { approvedPeople } from '../statistics';
import { nameKey } from '../text/fold';
import { type BallotCell, candidateName, judged, memberPath } from './ballot-cell';
import { type Finding, finding } from './finding';

/** Checks of those who were appointed: W327, W328. */
export function checkAppointments(at: BallotCell): readonly Finding[] {
  return [...checkBeyond(at), ...checkFailed(at), ...checkFailedLater(at)];
}

/**
 * How many of a committee were appointed beyond the seats that the congress decided: what the ballot for the committee
 * says, else the approved number. Filling seats that the ballots left is not beyond them. Undefined while the seats are
 * not known.
 */
export function appointedBeyond({
  congress,
}: BallotCell['cell']): { count: number; seats: number } | undefined {
  const ballot = congress.elections?.find(({ body, round }) => body === 'committee' && round === 1);
  const seats = ballot?.seats ?? approvedPeople(congress);
  if (seats === undefined) return undefined;
  const appointed = congress.committee.filter(({ origin }) => origin === 'appointed').length;
  return { count: Math.max(0, Math.min(appointed, congress.committee.length - seats)), seats };
}

function checkBeyond(at: BallotCell): Finding[] {
  const { value: most, source } = at.rules.appointedBeyondAtMost;
  const beyond = appointedBeyond(at.cell);
  if (most === null || beyond === undefined || beyond.count * most.of <= most.count * beyond.seats) return [];
  const params = { ...beyond, most: most.count, of: most.of, source };
  return [finding('W327', `${at.path}.congress.committee`, params)];
}

/** W328: appointed by the committee's list, to the committee that the same congress did not elect them to. */
function checkFailed(at: BallotCell): Finding[] {
  return at.cell.congress.committee.flatMap((member, index) => {
    if (member.origin !== 'appointed' || !hasFailed(at, member)) return [];
    return [failed(at, member.fullName, `${memberPath(at, index)}.origin`)];
  });
}

/** W328 too: appointed during the term, before the months have passed; a change without a date says nothing. */
function checkFailedLater(at: BallotCell): Finding[] {
  const { value: months } = at.rules.failedNotAppointedWithin;
  const { heldOn } = at.cell.congress;
  if (months === null || heldOn === undefined) return [];
  const free = monthsAfter(heldOn, months);
  return (at.cell.termChanges ?? []).flatMap(({ kind, personId, fullName, on }, index) => {
    if (kind !== 'appointed' || on === undefined || !certainlyBefore(on, free)) return [];
    if (!hasFailed(at, { id: personId, fullName })) return [];
    return [failed(at, fullName, `${at.path}.termChanges[${String(index)}].on`)];
  });
}

function failed(at: BallotCell, fullName: string, where: string): Finding {
  const { value: months, source } = at.rules.failedNotAppointedWithin;
  return finding('W328', where, { fullName, months: months ?? 0, source });
}

/** Stood in ballots of this cell, and none of them elected the person or left it open. */
function hasFailed(
  at: BallotCell,
  person: { id?: string | undefined } & Pick<CommitteeMember, 'fullName'>,
): boolean {
  if (at.rules.failedNotAppointedWithin.value === null) return false;
  const key = nameKey(person.fullName);
  const stands = committeeResults(at.results).flatMap(({ rounds }) =>
    judged(rounds).flatMap(({ candidates }) =>
      candidates.filter(({ candidate }) =>
        candidate.id !== undefined && person.id !== undefined
          ? candidate.id === person.id
          : nameKey(candidateName(at, candidate)) === key,
      ),
    ),
  );
  return stands.length > 0 && stands.every(({ outcome }) => outcome === 'notElected');
}

const MONTHS = 12;

/** The first day on which so many months have certainly passed since a date, `YYYY-MM-DD`. */
function monthsAfter(date: PartialDate, months: number): string {
  const [year = '', month = '', day = ''] = earliestDay(date).split('-');
  const counted = Number(year) * MONTHS + Number(month) - 1 + months;
  const next = String((counted % MONTHS) + 1).padStart(2, '0');
  return `${String(Math.floor(counted / MONTHS))}-${next}-${day}`;
}
