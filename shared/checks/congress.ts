import { attendance } from '../domain/attendance';
import { certainlyBefore } from '../domain/partial-date';
import type { Cell, Season } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import { type Finding, finding } from './finding';

/** Checks 1xx: the members of a cell and the attendance at its congress. */
export function checkCongress(cell: Cell, path: string, season: Season): readonly Finding[] {
  return [
    ...checkMembers(cell, path),
    ...checkAttendance(cell, path, season),
    ...checkDate(cell, path, season),
    ...checkSeats(cell, path),
    ...checkApproval(cell, path),
  ];
}

function checkMembers(cell: Cell, path: string): Finding[] {
  const { total, official, probationary } = cell.members;
  if (total === undefined || official === undefined || probationary === undefined) return [];
  if (total === official + probationary) return [];
  return [
    finding('E104', `${path}.members.total`, { total, official, probationary, sum: official + probationary }),
  ];
}

function checkAttendance(cell: Cell, path: string, season: Season): Finding[] {
  const findings: Finding[] = [];
  const { summonedOfficial: summoned, presentOfficial: present } = cell.congress;
  const { official } = cell.members;
  if (summoned !== undefined && official !== undefined && summoned > official) {
    findings.push(finding('E103', `${path}.congress.summonedOfficial`, { summoned, official }));
  }
  if (summoned === undefined || present === undefined) return findings;
  if (present > summoned) {
    findings.push(finding('E101', `${path}.congress.presentOfficial`, { present, summoned }));
  }
  findings.push(...checkSum(cell, path, summoned, present));
  const quorum = rulesOf(season).quorum.value;
  if (present * quorum.of < summoned * quorum.count) {
    const params = { present, summoned, count: quorum.count, of: quorum.of };
    findings.push(finding('W110', `${path}.congress.presentOfficial`, params));
  }
  return findings;
}

/**
 * E102: everything is entered and does not add up. E105: something is not, and what is exceeds those summoned already, so
 * that N would be less than those present; of more present than summoned E101 has said it.
 */
function checkSum({ congress }: Cell, path: string, summoned: number, present: number): Finding[] {
  const { absentExcused, absentUnexcused, leftOut, sum, agrees, unaccounted: left } = attendance(congress);
  if (left === undefined) return [];
  const params = {
    present,
    absentExcused: absentExcused ?? '',
    absentUnexcused: absentUnexcused ?? '',
    leftOut,
    sum: sum ?? summoned - left,
    summoned,
  };
  if (agrees === false) return [finding('E102', `${path}.congress.summonedOfficial`, params)];
  if (left >= 0 || present > summoned) return [];
  return [finding('E105', `${path}.congress.presentOfficial`, params)];
}

/** W112: the congress was held before its personnel was approved. */
function checkApproval({ congress: { heldOn }, personnelApproval }: Cell, path: string): Finding[] {
  const approvedOn = personnelApproval?.approvedOn;
  if (heldOn === undefined || approvedOn === undefined || !certainlyBefore(heldOn, approvedOn)) return [];
  return [finding('W112', `${path}.congress.heldOn`, { heldOn, approvedOn })];
}

function checkDate(cell: Cell, path: string, season: Season): Finding[] {
  const { heldOn } = cell.congress;
  const { plannedFrom, plannedTo } = season.season;
  if (heldOn === undefined) return [];
  const early = plannedFrom !== undefined && certainlyBefore(heldOn, plannedFrom);
  const late = plannedTo !== undefined && certainlyBefore(plannedTo, heldOn);
  if (!early && !late) return [];
  const params = { heldOn, plannedFrom: plannedFrom ?? '', plannedTo: plannedTo ?? '' };
  return [finding('W111', `${path}.congress.heldOn`, params)];
}

/** E401: secretary and deputy are part of the committee's seats, and cannot be more than these. */
function checkSeats(cell: Cell, path: string): Finding[] {
  const { committee = 0, secretary = 0, deputySecretary = 0 } = cell.congress.approvedSeats;
  if (committee === 0 || secretary + deputySecretary <= committee) return [];
  const params = { committee, secretary, deputySecretary, sum: secretary + deputySecretary };
  return [finding('E401', `${path}.congress.approvedSeats.committee`, params)];
}
