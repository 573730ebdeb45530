import { describe, expect, it } from 'vitest';
import { readPreviousCommittees } from './previous-committees';

const cells = [
  { id: 'a', name: 'Chi bộ khu phố Thử Một' },
  { id: 'b', name: 'Chi bộ Trường Mầm non Thử' },
];
const read = (block: string) => {
  const { cells: found, unknownCells, unread } = readPreviousCommittees(block, cells, '2026-11-29');
  return {
    found: found.map(({ cell, members }) => [
      cell.id,
      members.map(({ fullName, position }) => [fullName, position]),
    ]),
    unknownCells,
    unread,
  };
};
const both = [
  [
    'a',
    [
      ['Lê Văn An', 'secretary'],
      ['Lê Thị Bình', 'member'],
    ],
  ],
  ['b', [['Trần Văn Cúc', 'secretary']]],
];

describe('the committees of all cells in one list', () => {
  it('are told apart by the first column, empty where places are merged', () => {
    const block = [
      'TT\tChi bộ\tHọ và tên\tChức vụ\tNăm sinh',
      '1\tChi bộ khu phố Thử Một\tLê Văn An\tBí thư\t1960',
      '2\t\tLê Thị Bình\tChi uỷ viên\t1970',
      '3\tTrường Mầm non Thử\tTrần Văn Cúc\tBí thư\t1980',
    ].join('\n');
    expect(read(block)).toEqual({ found: both, unknownCells: [], unread: [] });
  });

  it('or by the name of the cell in a row of its own', () => {
    const block = [
      'Chi bộ khu phố Thử Một',
      'Lê Văn An, bí thư, 1960',
      'Lê Thị Bình, 1970',
      'Chi bộ Trường Mầm non Thử',
      'Trần Văn Cúc, bí thư',
    ].join('\n');
    expect(read(block)).toEqual({ found: both, unknownCells: [], unread: [] });
  });

  it('take nobody of a cell that is not there, nor before the first cell, and say so', () => {
    const block = [
      'Lê Văn Trước, bí thư',
      'Chi bộ Không Có',
      'Lê Văn Ai, bí thư',
      'Chi bộ khu phố Thử Một',
      'Lê Văn An, bí thư',
    ];
    expect(read(block.join('\n'))).toEqual({
      found: [['a', [['Lê Văn An', 'secretary']]]],
      unknownCells: ['Chi bộ Không Có'],
      unread: ['Lê Văn Trước bí thư'],
    });
  });
});
