import {
  type Finding,
  findingPlace,
  isOpen,
  type PlacedFinding,
  type Severity,
} from '../../../shared/checks';
import type { Cell, Season } from '../../../shared/domain/season';

/** The findings of one cell, or of the season as a whole. */
export interface FindingGroup {
  readonly cell: Cell | undefined;
  readonly findings: readonly PlacedFinding[];
}

/** By the findings themselves, which are the same array until something changes. */
const known = new WeakMap<readonly Finding[], readonly FindingGroup[]>();

/** Cell by cell in the order of the season, errors before warnings, accepted ones after; the season as a whole last. */
export function groupByCell(season: Season, findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = known.get(findings) ?? grouped(season, findings);
  known.set(findings, groups);
  return groups;
}

function grouped(season: Season, findings: readonly Finding[]): readonly FindingGroup[] {
  const placed = findings.map((finding) => ({ finding, place: findingPlace(season, finding) }));
  const groups = Map.groupBy(placed, ({ place }) => place.cell);
  const last = Number.MAX_SAFE_INTEGER;
  return [...groups.entries()]
    .map(([cell, own]) => ({ cell, findings: own.toSorted(openErrorsFirst) }))
    .toSorted((a, b) => (a.cell?.order ?? last) - (b.cell?.order ?? last));
}

function openErrorsFirst(a: PlacedFinding, b: PlacedFinding): number {
  return rank(a.finding) - rank(b.finding);
}

function rank(finding: Finding): number {
  if (finding.severity === 'error') return 0;
  return isOpen(finding) ? 1 : 2;
}

/** Which findings the list shows: all, the errors, the warnings that are open, or those accepted. */
export const findingKinds = ['all', 'error', 'warning', 'accepted'] as const;
export type FindingKind = (typeof findingKinds)[number];

export function isOfKind(finding: Finding, kind: FindingKind): boolean {
  if (kind === 'all') return true;
  return kind === 'accepted'
    ? !isOpen(finding)
    : isOpen(finding) && finding.severity === (kind satisfies Severity);
}

export function countByKind(findings: readonly Finding[]): Readonly<Record<FindingKind, number>> {
  const count = (kind: FindingKind) => findings.filter((finding) => isOfKind(finding, kind)).length;
  return {
    all: findings.length,
    error: count('error'),
    warning: count('warning'),
    accepted: count('accepted'),
  };
}
