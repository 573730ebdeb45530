import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import type { Ward } from './combined';
import { newestOf, sameWards } from './same-wards';

let count = 0;
function ward(name: string, takenAt = '2025-08-01T00:00:00Z'): Ward {
  count += 1;
  const season = sampleSeason();
  return {
    key: String(count),
    source: { file: `${String(count)}.dhcb`, sha256: 'x', takenAt },
    season: { ...season, committee: { ...season.committee, name } },
  };
}

const kinds = (...names: string[]) => sameWards(names.map((name) => ward(name))).map(({ kind }) => kind);

describe('a ward in several files', () => {
  it('is the same by its spelling, wherever the tone stands', () => {
    expect(kinds('Đảng uỷ phường Hoà Bình', 'ĐẢNG ỦY PHƯỜNG HÒA BÌNH')).toEqual(['sure']);
  });

  it.each([
    ['Đảng uỷ phường Tân Thành', 'Đảng bộ phường Tân Thành'],
    ['Đảng uỷ phường Tân Thành', 'P. Tân Thành'],
    ['ĐU P.Tân Thành', 'Phường Tân Thành'],
    ['Đảng uỷ xã Ba', 'X. Ba'],
  ])('is asked about where only what the office calls itself differs: %s, %s', (one, other) => {
    expect(kinds(one, other)).toEqual(['maybe']);
  });

  it.each([
    ['Đảng uỷ phường Tân Thành', 'Đảng uỷ phường Tân Thạnh'],
    ['Đảng uỷ phường Tân Thành', 'Đảng uỷ xã Tân Thành'],
    ['Đảng uỷ phường 1', 'Đảng uỷ phường 11'],
  ])('is two wards: %s, %s', (one, other) => {
    expect(kinds(one, other)).toEqual([]);
  });

  it('keeps the newest file, whatever the order in which they were named', () => {
    const old = ward('Đảng uỷ phường A', '2025-08-01T00:00:00Z');
    const again = ward('Đảng uỷ phường A', '2025-08-09T00:00:00Z');
    const other = ward('Đảng uỷ phường B');
    for (const all of [
      [old, again, other],
      [again, old, other],
    ]) {
      expect(
        newestOf(all, sameWards(all))
          .map(({ source }) => source.file)
          .sort(),
      ).toEqual([again, other].map(({ source }) => source.file).sort());
    }
  });
});
