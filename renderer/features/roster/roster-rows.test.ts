import { describe, expect, it } from 'vitest';
import { sampleSeason } from '../../../shared/fixtures/sample';
import { foundRows, rosterRows } from './roster-rows';

const sample = sampleSeason();
const season = {
  ...sample,
  cells: sample.cells.map((cell, at) => ({
    ...cell,
    roster:
      at < 2
        ? [
            { id: 'i01', fullName: `Nguyễn Thị Ánh` },
            { id: 'i02', fullName: `Đỗ Văn Thử ${at === 0 ? 'Một' : 'Hai'}` },
          ]
        : [],
  })),
};
const rows = rosterRows(season);
const names = (query: string, cellId = '') =>
  foundRows(rows, query, cellId).map(({ member }) => member.fullName);

describe('the list of party members', () => {
  it('holds those of every cell', () => {
    expect(rows).toHaveLength(4);
    expect(names('')).toHaveLength(4);
  });

  it('finds by the beginnings of words, without case and diacritics', () => {
    expect(names('do thu mot')).toEqual(['Đỗ Văn Thử Một']);
    expect(names('ANH')).toHaveLength(2);
    expect(names('hử')).toEqual([]);
  });

  it('keeps to a cell', () => {
    expect(names('', season.cells[1]?.id)).toEqual(['Nguyễn Thị Ánh', 'Đỗ Văn Thử Hai']);
    expect(names('mot', season.cells[1]?.id)).toEqual([]);
  });
});
