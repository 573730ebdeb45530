import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks';
import type { Season } from '../../../shared/domain/season';
import { countByKind, groupByCell } from './group-by-cell';

const season: Season = {
  format: 'dhcb-season',
  version: 1,
  committee: { name: 'Đảng uỷ phường Thử' },
  season: {
    term: '2025-2030',
    ruleSet: 'qd294-2025',
    ageAt: { method: 'yearDifference' },
    percent: { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true },
  },
  cells: [2, 1].map((order) => ({
    id: `c${String(order)}`,
    order,
    name: `Chi bộ ${String(order)}`,
    kind: 'school' as const,
    members: {},
    congress: { status: 'planned' as const, approvedSeats: {}, committee: [] },
  })),
};

function found(code: Finding['code'], where: string): Finding {
  return { code, severity: code.startsWith('E') ? 'error' : 'warning', where, params: {} };
}

const findings = [
  found('W410', 'season'),
  found('W320', 'cells[0].congress.committee'),
  found('E101', 'cells[0].congress.presentOfficial'),
  found('W111', 'cells[1].congress.heldOn'),
];

describe('the findings of a season', () => {
  it('stand cell by cell in its order, errors first, the whole season last', () => {
    const groups = groupByCell(season, findings).map(({ cell, findings: placed }) => [
      cell?.id,
      placed.map(({ finding }) => finding.code),
    ]);
    expect(groups).toEqual([
      ['c1', ['W111']],
      ['c2', ['E101', 'W320']],
      [undefined, ['W410']],
    ]);
  });

  it('are counted by kind, accepted warnings apart', () => {
    expect(countByKind(findings)).toEqual({ all: 4, error: 1, warning: 3, accepted: 0 });
    const accepted = { id: 'i01', reason: 'Đúng biên bản', at: '2026-01-10T08:00:00Z' };
    const [first, ...rest] = findings;
    expect(countByKind([{ ...first!, accepted }, ...rest])).toEqual({
      all: 4,
      error: 1,
      warning: 2,
      accepted: 1,
    });
  });
});
