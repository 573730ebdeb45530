import { describe, expect, it } from 'vitest';
import { readPreviousCommittee } from './previous-committee';

describe('a pasted committee of the last term', () => {
  it('is read wherever post, gender and birth stand in the row', () => {
    const block = [
      'TT\tHọ và tên\tChức vụ\tNăm sinh\tGiới tính',
      '1\tNguyễn Văn An\tBí thư\t1970\tNam',
      '2\tLê Thị Mai\tPhó Bí thư\t02/05/1981\tNữ',
      '3\tTrần  Bình\t1965',
      '4\t1970',
    ].join('\n');
    expect(readPreviousCommittee(block, '2026-11-29')).toEqual({
      members: [
        { fullName: 'Nguyễn Văn An', position: 'secretary', born: '1970', gender: 'male' },
        { fullName: 'Lê Thị Mai', position: 'deputySecretary', born: '1981-05-02', gender: 'female' },
        { fullName: 'Trần Bình', position: 'member', born: '1965' },
      ],
      unread: ['4\t1970'],
    });
  });

  it('is read as it is typed, with commas or semicolons', () => {
    const block = [
      'Nguyễn Văn An, bí thư, 1970, Nam',
      '2. Hoàng Thị Bình; Nữ; 02/05/1981',
      'Lê Văn Cúc – phó bí thư',
      'Trần Dung',
      '1970, Nam',
    ].join('\n');
    expect(readPreviousCommittee(block, '2026-11-29')).toEqual({
      members: [
        { fullName: 'Nguyễn Văn An', position: 'secretary', born: '1970', gender: 'male' },
        { fullName: 'Hoàng Thị Bình', position: 'member', born: '1981-05-02', gender: 'female' },
        { fullName: 'Lê Văn Cúc', position: 'deputySecretary' },
        { fullName: 'Trần Dung', position: 'member' },
      ],
      unread: ['1970, Nam'],
    });
  });

  it('is nothing of nothing', () => {
    expect(readPreviousCommittee(' \n\n', '2026-11-29')).toEqual({ members: [], unread: [] });
  });
});
