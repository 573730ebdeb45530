import { type Finding, findingPlace, type PlacedFinding, type Severity } from '../../../shared/checks';
import type { Cell, Season } from '../../../shared/domain/season';

/** The findings of one cell, or of the season as a whole. */
export interface FindingGroup {
  readonly cell: Cell | undefined;
  readonly findings: readonly PlacedFinding[];
}

/** Cell by cell in the order of the season, errors before warnings; the season as a whole last. */
export function groupByCell(season: Season, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<Cell | undefined, PlacedFinding[]>();
  for (const finding of findings) {
    const place = findingPlace(season, finding);
    groups.set(place.cell, [...(groups.get(place.cell) ?? []), { finding, place }]);
  }
  const last = Number.MAX_SAFE_INTEGER;
  return [...groups.entries()]
    .map(([cell, placed]) => ({ cell, findings: placed.toSorted(errorsFirst) }))
    .toSorted((a, b) => (a.cell?.order ?? last) - (b.cell?.order ?? last));
}

function errorsFirst(a: PlacedFinding, b: PlacedFinding): number {
  return rank(a.finding.severity) - rank(b.finding.severity);
}

function rank(severity: Severity): number {
  return severity === 'error' ? 0 : 1;
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<'all' | Severity, number>> {
  const error = findings.filter(({ severity }) => severity === 'error').length;
  return { all: findings.length, error, warning: findings.length - error };
}
