import type { Season } from '../domain/season';
import { committeeDifference } from '../rules/committee-difference';
import { rulesOf } from '../rules/rule-sets';
import { statistics } from '../statistics';
import { findingData, findingSubject } from './acceptance';
import { check } from './check';
import type { CheckCode, Finding } from './finding';
import { findingPlace } from './place';

/** Findings of one code that come or go, and the names of their cells. */
export interface FindingShift {
  readonly code: CheckCode;
  readonly count: number;
  readonly cells: readonly string[];
}

/** What another rule would change, before it is applied. */
export interface RulePreview {
  readonly added: readonly FindingShift[];
  readonly gone: readonly FindingShift[];
  /** Names of cells whose ballots would elect others, or into other posts. */
  readonly elected: readonly string[];
  readonly young: { readonly before: number; readonly after: number };
}

/** Compares a season by its rules with the same season by others; `today` as for `check`. */
export function rulePreview(before: Season, after: Season, today: string | undefined): RulePreview {
  const [found, would] = [keyed(before, today), keyed(after, today)];
  const young = (season: Season) => statistics(season).groups.young.total.count;
  return {
    added: shifts(
      after,
      [...would].filter(([key]) => !found.has(key)).map(([, finding]) => finding),
    ),
    gone: shifts(
      before,
      [...found].filter(([key]) => !would.has(key)).map(([, finding]) => finding),
    ),
    elected: before.cells
      .filter(({ congress }) => congress.status !== 'finished' && differs(congress, before, after))
      .map(({ name }) => name),
    young: { before: young(before), after: young(after) },
  };
}

function keyed(season: Season, today: string | undefined): ReadonlyMap<string, Finding> {
  return new Map(
    check(season, { today }).map((finding) => [
      [finding.code, findingSubject(season, finding), findingData(finding)].join('\n'),
      finding,
    ]),
  );
}

function shifts(season: Season, findings: readonly Finding[]): readonly FindingShift[] {
  return [...Map.groupBy(findings, ({ code }) => code)].map(([code, ofCode]) => ({
    code,
    count: ofCode.length,
    cells: [...new Set(ofCode.flatMap((finding) => findingPlace(season, finding).cell?.name ?? []))],
  }));
}

function differs(congress: Season['cells'][number]['congress'], before: Season, after: Season): boolean {
  const difference = (season: Season) => JSON.stringify(committeeDifference(congress, rulesOf(season)));
  return difference(before) !== difference(after);
}
