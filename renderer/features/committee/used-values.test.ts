import { describe, expect, it } from 'vitest';
import type { CommitteeMember, Season } from '../../../shared/domain/season';
import { offeredValues } from './used-values';

function season(members: Partial<CommitteeMember>[]): Season {
  return {
    format: 'dhcb-season',
    version: 1,
    committee: { name: 'Đảng uỷ phường Thử' },
    season: {
      term: '2025-2030',
      ruleSet: 'qd294-2025',
      ageAt: { method: 'yearDifference' },
      percent: { digits: { kind: 'decimals', count: 1 }, rounding: 'half-up', trimZeros: true },
    },
    cells: [
      {
        id: 'c1',
        order: 1,
        name: 'Chi bộ 1',
        kind: 'school',
        members: {},
        congress: {
          status: 'held',
          approvedSeats: {},
          committee: members.map((member, index) => ({
            id: String(index),
            fullName: 'Lê An',
            position: 'member',
            ...member,
          })),
        },
      },
    ],
  };
}

describe('what a field offers', () => {
  it('is the usual value, then what was typed, the most frequent first, each once', () => {
    const typed = season([
      { ethnicity: 'Chăm' },
      { ethnicity: 'Hrê' },
      { ethnicity: 'Hrê' },
      { ethnicity: 'Kinh' },
    ]);
    expect(offeredValues(typed, 'ethnicity', ['Kinh'])).toEqual(['Kinh', 'Hrê', 'Chăm']);
  });

  it('leaves out what nobody entered', () => {
    expect(offeredValues(season([{}, { residence: ' ' }]), 'residence', [])).toEqual([]);
  });
});
