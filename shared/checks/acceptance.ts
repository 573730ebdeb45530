import type { PartEdit } from '../domain/part-edits';
import type { SeasonItem } from '../domain/parts';
import type { Cell, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { inOrder } from '../text/in-order';
import type { Finding, FindingParams } from './finding';
import { type BallotPlace, findingPlace } from './place';

/**
 * Accepting a warning: what identifies a finding while lists are reordered, and
 * which figures it stood on. An acceptance holds for exactly that finding with
 * exactly those figures; when they change, the warning is open again.
 */

type Stored = SeasonItem<'acceptances'>;

/** Params that only word the message: where a rule comes from, a share as text, the days that pass by themselves. */
const wording: ReadonlySet<string> = new Set(['source', 'percent', 'days']);

/** Longest part of a name in a subject, which is one line. */
const NAME_LENGTH = 60;

/**
 * What a finding speaks of, by ids and names instead of places in lists:
 * `c04 ballot secretary 1 p07 votes`, `c04 person p07 born`, `c04 presentOfficial`, `season`.
 */
export function findingSubject(season: Season, finding: Pick<Finding, 'where'>): string {
  const place = findingPlace(season, finding);
  if (!place.cell) return finding.where;
  const ballot = place.ballot ? ballotParts(season, place.cell, place.ballot) : [];
  const parts = [place.cell.id, place.screen, ...ballot, place.person?.id, place.field];
  return parts.filter((part) => part !== undefined).join(' ');
}

function ballotParts(season: Season, cell: Cell, ballot: BallotPlace): readonly (string | undefined)[] {
  const { elections = [] } = cell.congress;
  const election = elections[ballot.election];
  if (!election) return [];
  const same = elections
    .slice(0, ballot.election)
    .filter(({ body, round }) => body === election.body && round === election.round);
  const candidate = election.candidates[ballot.candidate ?? -1];
  const name = candidate && (candidate.id ?? candidateNames(season)(candidate).slice(0, NAME_LENGTH));
  const turn = same.length === 0 ? '' : `/${String(same.length + 1)}`;
  return [election.body, `${String(election.round)}${turn}`, name, ballot.field];
}

/** The figures of a finding as one text, the same for the same figures. */
export function findingData({ params }: { readonly params: FindingParams }): string {
  const entries = Object.entries(params).filter(([key]) => !wording.has(key));
  return JSON.stringify(entries.toSorted(([a], [b]) => inOrder(a, b)));
}

function keyOf({ code, subject, data }: Pick<Stored, 'code' | 'subject' | 'data'>): string {
  return [code, subject, data].join('\n');
}

function keyOfFinding(season: Season, finding: Finding): string {
  return keyOf({ code: finding.code, subject: findingSubject(season, finding), data: findingData(finding) });
}

/** The findings, each accepted warning with its acceptance. An error is never accepted. */
export function withAcceptances(season: Season, findings: readonly Finding[]): readonly Finding[] {
  const stored = season.acceptances ?? [];
  if (stored.length === 0) return findings;
  const byKey = new Map(stored.map((each) => [keyOf(each), each]));
  const codes = new Set(stored.map(({ code }) => code));
  return findings.map((finding) => {
    if (finding.severity === 'error' || !codes.has(finding.code)) return finding;
    const found = byKey.get(keyOfFinding(season, finding));
    if (!found) return finding;
    const { id, reason, by, at } = found;
    return { ...finding, accepted: { id, reason, by, at } };
  });
}

/** Acceptances of which no finding is left as it was: what they accepted has changed, or is put right. */
export function outdatedAcceptances(season: Season, findings: readonly Finding[]): readonly Stored[] {
  if (season.acceptances === undefined) return [];
  const held = new Set(findings.flatMap(({ accepted }) => accepted?.id ?? []));
  return (season.acceptances ?? []).filter(({ id }) => !held.has(id));
}

/** The acceptance that a warning had before its figures changed. */
export function formerAcceptance(
  season: Season,
  findings: readonly Finding[],
  finding: Finding,
): Stored | undefined {
  const subject = findingSubject(season, finding);
  return outdatedAcceptances(season, findings).find(
    (each) => each.code === finding.code && each.subject === subject,
  );
}

/**
 * The edit that accepts a warning. An acceptance of the same warning whose figures
 * have changed since gives way to it, so that the list does not grow with every change.
 */
export function acceptEdit(
  season: Season,
  findings: readonly Finding[],
  finding: Finding,
  decision: Pick<Stored, 'reason' | 'by' | 'at'>,
): PartEdit {
  const item = {
    code: finding.code,
    subject: findingSubject(season, finding),
    data: findingData(finding),
    ...decision,
  };
  const before = formerAcceptance(season, findings, finding);
  return before
    ? { type: 'item.put', name: 'acceptances', id: before.id, patch: { ...item, by: decision.by ?? null } }
    : { type: 'item.add', name: 'acceptances', item };
}
