import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Season } from '../../domain/season';
import { planOf } from '../testing/plan';
import { toLegacy } from '../testing/to-legacy';
import { legacyEncodings } from '../text/legacy-encodings';
import { readNameCell } from '../values/read-name-cell';
import type { ImportSettings } from './settings';

/** What people type around values, or into a list that was made by somebody else. */

const season: Season = {
  ...newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells: [
    {
      id: 'c1',
      order: 1,
      name: 'Chi bộ khu phố 1',
      kind: 'other',
      members: {},
      congress: { status: 'planned', approvedSeats: {}, committee: [] },
    },
  ],
};

const CELL = 'Chi bộ khu phố 1';
const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];

function looked(rows: readonly (readonly string[])[], settings: ImportSettings = { kind: 'roster' }) {
  const plan = planOf(season, rows, settings);
  return {
    people: (plan.edit?.rosters ?? []).flatMap(({ items }) => items),
    asked: plan.questions.filter(({ answer }) => answer === undefined).map(({ kind }) => kind),
    codes: plan.rows.flatMap(({ problems }) => problems.map(({ code }) => code)),
    names: plan.rows.map(({ name }) => name),
  };
}

describe('rows of an older list among rows in Unicode', () => {
  const ours = ['Hồ Thử Ẩn', 'Đỗ Thử Bường', 'Ngô Thử Chiến', 'Lê Thử Dũng', 'Bùi Thử Giảng', 'Lý Thử Hải'];
  const theirs = [
    'Nguyễn Văn Hùng',
    'Trần Thị Thuỷ Tiên',
    'Võ Minh Tuấn',
    'Đặng Quốc Khánh',
    'Phạm Ngọc Huyền',
  ];

  it('are asked about, and read as what they mean', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...legacyEncodings),
        fc.subarray(theirs, { minLength: 1 }),
        (encoding, some) => {
          const names = [...ours, ...some];
          const rows = names.map((name, at) => [
            String(at + 1),
            at < ours.length ? name : toLegacy(name, encoding),
            `0${String((at % 9) + 1)}/02/1960`,
            CELL,
          ]);
          expect(looked([HEAD, ...rows]).asked).toEqual(['encoding']);
          const { people } = looked([HEAD, ...rows], { kind: 'roster', convert: true });
          expect(people.map(({ fullName }) => fullName).toSorted()).toEqual(names.toSorted());
        },
      ),
      { numRuns: 20 },
    );
  });

  it('whose encoding nobody can tell have names that are said to be odd', () => {
    expect(looked([HEAD, ['1', 'Lª Lai', '1960', CELL]]).codes).toEqual(['odd-name']);
    expect(looked([HEAD, ['1', 'Lê LaiAn', '1960', CELL]]).codes).toEqual(['odd-name']);
    for (const letter of ['Ж', 'ա', 'Ⴀ', '𐌰', '中'])
      expect(looked([HEAD, ['1', `Lê ${letter}ai`, '1960', CELL]]).codes).toEqual(['odd-name']);
    expect(looked([HEAD, ['1', 'Y Bhiu Ñiê', '1960', CELL]]).codes).toEqual([]);
  });
});

describe('signs and words around values', () => {
  it('the sign before a text is none of it', () => {
    const { people, codes } = looked([HEAD, ["'1", "'Lê Thử An", "'1960", `'${CELL}`]]);
    expect(people).toMatchObject([{ fullName: 'Lê Thử An', born: '1960' }]);
    expect(codes).toEqual([]);
  });

  it.each(['-- Chọn --', '--Chọn chi bộ--', '<Chọn>', '(chọn chi bộ)', 'Chọn...', 'Vui lòng chọn…'])(
    'a dropdown in which nothing was chosen says nothing: %s',
    (text) => {
      const plan = planOf(
        season,
        [HEAD, ['1', 'Lê Thử An', '1960', CELL], ['2', 'Hà Văn Chọn', text, text]],
        {
          kind: 'roster',
        },
      );
      expect(plan.ties.map(({ name }) => name)).toEqual([CELL]);
      expect(plan.questions.map(({ kind }) => kind)).toEqual(['cell-from-above']);
      expect(plan.rows.map(({ name }) => name)).toEqual(['Lê Thử An', 'Hà Văn Chọn']);
    },
  );

  it('two people with “và” between them are two', () => {
    const pair = ['1', 'Ông Lê Thử An và bà Trần Thử Bình', '', CELL];
    expect(looked([HEAD, pair]).names).toEqual(['Lê Thử An', 'Trần Thử Bình']);
  });

  it('a few names in capitals among others are written as names too, and that of a cell is none', () => {
    const rows = [HEAD, ['1', 'Lê Thử An', '1960', CELL], ['2', 'TRẦN THỬ BÌNH', '1961', CELL]];
    const more = [...rows, ['3', 'Võ Thử Cúc', '', CELL], ['4', 'Ngô Thử Dung', '', CELL]];
    expect(looked(more).names).toContain('Trần Thử Bình');
    expect(looked(more, { kind: 'roster', nameCase: false }).names).toContain('TRẦN THỬ BÌNH');
  });

  it('words behind a name that nobody can tell are said', () => {
    for (const nameCase of [true, false])
      expect(looked([HEAD, ['1', 'Lê Thử An và vợ', '', CELL]], { kind: 'roster', nameCase }).codes).toEqual([
        'odd-name',
      ]);
    expect(looked([HEAD, ['1', 'Lê Và Nam', '', CELL]])).toMatchObject({ names: ['Lê Và Nam'], codes: [] });
  });

  it.each(['DS.ĐH', 'DSĐH', 'ĐDCĐ', 'CN.ĐD', 'BS.CKII'])('a degree before a name: %s', (degree) => {
    expect(looked([HEAD, ['1', `${degree} Lê Thử An`, '', CELL]]).names).toEqual(['Lê Thử An']);
  });
});

describe('headings of names', () => {
  it.each([
    ['Họ và', 'tên'],
    ['Họ và đệm', 'Tên'],
  ])('%s | %s', (family, given) => {
    const rows = [
      ['STT', family, given, 'Chi bộ'],
      ['1', 'Lê Thử', 'An', CELL],
    ];
    expect(looked(rows).names).toEqual(['Lê Thử An']);
  });

  it('the name of the householder is that of nobody here', () => {
    const rows = [
      ['STT', 'Họ và tên chủ hộ', 'Họ và tên đảng viên', 'Chi bộ'],
      ['1', 'Võ Thử Hộ', 'Lê Thử An', CELL],
    ];
    expect(looked(rows).names).toEqual(['Lê Thử An']);
  });

  it('the name in use comes before the one at birth', () => {
    for (const heads of [
      ['Họ tên khai sinh', 'Họ tên đang dùng'],
      ['Họ tên đang dùng', 'Họ tên khai sinh'],
    ]) {
      const names = heads.map((head) => (head.includes('khai sinh') ? 'Lê Thử Ân' : 'Lê Thử An'));
      expect(
        looked([
          ['STT', ...heads, 'Chi bộ'],
          ['1', ...names, CELL],
        ]).names,
      ).toEqual(['Lê Thử An']);
    }
  });
});

describe('two tables beside one another', () => {
  it('are two lists, whatever their columns are, where each numbers its people', () => {
    const columns = [
      ['Ngày sinh', 'Năm sinh', 'NTN sinh'],
      ['Giới tính', 'Nam/Nữ'],
      ['Ngày vào Đảng', 'Vào Đảng'],
      ['Dân tộc'],
    ] as const;
    const values = ['03/02/1960', 'Nữ', '19/05/1985', 'Kinh'];
    const block = fc.record({
      number: fc.constantFrom('STT', 'TT', 'Số TT'),
      name: fc.constantFrom('Họ và tên', 'Họ tên', 'HỌ VÀ TÊN'),
      uses: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
      count: fc.integer({ min: 1, max: 3 }),
      gap: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 3 }), (blocks) => {
        const wide = blocks.map(({ number, name, uses, count, gap }, at) => {
          const head = [number, name, ...uses.map((use) => columns[use]?.[at] ?? columns[use]?.[0] ?? '')];
          const listed = Array.from({ length: 3 }, (_, each) =>
            each < count
              ? [
                  String(each + 1),
                  `Lê Thử ${'ABC'[at] ?? ''}${'abc'[each] ?? ''}`,
                  ...uses.map((use) => values[use] ?? ''),
                ]
              : head.map(() => ''),
          );
          const space = Array.from({ length: gap }, () => '');
          return [[`Chi bộ khu phố ${String(at + 1)}`, ...head.slice(1).map(() => '')], head, ...listed].map(
            (row) => [...row, ...space],
          );
        });
        const rows = Array.from({ length: 5 }, (_, at) => wide.flatMap((each) => each[at] ?? []));
        const { edit } = planOf(season, rows, { kind: 'roster', nameCase: false });
        const read = (edit?.rosters ?? []).flatMap(({ cell, items }) =>
          items.map(({ fullName, born, gender, joinedOn, ethnicity }) => {
            return [
              typeof cell === 'number' ? edit?.cells[cell]?.name : CELL,
              fullName,
              [born, gender, joinedOn, ethnicity],
            ];
          }),
        );
        const known = ['1960-02-03', 'female', '1985-05-19', 'Kinh'];
        const people = blocks.flatMap(({ uses, count }, at) =>
          Array.from({ length: count }, (_, each) => [
            `Chi bộ khu phố ${String(at + 1)}`,
            `Lê Thử ${'ABC'[at] ?? ''}${'abc'[each] ?? ''}`,
            known.map((value, use) => (uses.includes(use) ? value : undefined)),
          ]),
        );
        expect(read).toEqual(people);
      }),
    );
  });

  const twice = (row: readonly string[]) => [...row, '', ...row];
  const people = (name: string, other: string) => [name, '1960', '', other, '1961'];
  const head = twice(['Họ và tên', 'Năm sinh']);

  it('a title alone in its row is that of both', () => {
    const plan = planOf(season, [['CHI BỘ KHU PHỐ 1'], head, people('Lê Thử An', 'Trần Thử Bình')]);
    expect(plan.ties.map(({ to, rows }) => [to, rows])).toEqual([['c1', 2]]);
  });

  it('a title of each is its own', () => {
    const titles = ['CHI BỘ KHU PHỐ 1', '', '', 'CHI BỘ KHU PHỐ 2'];
    const plan = planOf(season, [titles, head, people('Lê Thử An', 'Trần Thử Bình')]);
    expect(plan.ties.map(({ to, rows }) => [to, rows])).toEqual([
      ['c1', 1],
      ['+', 1],
    ]);
  });

  it.each([
    ['nhiệm kỳ 2022-2025', 'nhiệm kỳ 2025-2027'],
    ['khoá 2020 – 2025', 'khoá 2025 – 2030'],
  ])('the committee of a term that has ended is asked about: %s | %s', (before, now) => {
    const rows = [
      ['CHI BỘ KHU PHỐ 1'],
      [`Cấp uỷ ${before}`, '', '', `Cấp uỷ ${now}`, ''],
      twice(['Họ và tên', 'Chức vụ']),
      ['Lê Thử An', 'Bí thư', '', 'Trần Thử Bình', 'Bí thư'],
    ];
    const plan = planOf(season, rows, { kind: 'committee' });
    expect(plan.questions.map(({ id, count }) => [id, count])).toEqual([['earlier', 1]]);
    const left = planOf(season, rows, { kind: 'committee', doubts: { earlier: 'leave' } });
    const taken = left.rows.filter(({ outcome }) => outcome === 'add');
    expect(taken.map(({ name }) => name)).toEqual(['Trần Thử Bình']);
  });

  it('the list of a term that has ended is asked about, and that of the members is not', () => {
    const rows = [
      ['DANH SÁCH CẤP UỶ NHIỆM KỲ 2020-2025'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Chi bộ'],
      ['1', 'Lê Thử An', 'Bí thư', CELL],
    ];
    expect(planOf(season, rows, { kind: 'committee' }).questions.map(({ kind }) => kind)).toEqual([
      'earlier',
    ]);
    expect(planOf(season, rows, { kind: 'roster' }).questions).toEqual([]);
  });
});

describe('days with words around them', () => {
  it.each([
    ['19-thg5-1958', '1958-05-19'],
    ['19-thg 5-58', '1958-05-19'],
    ['1960 (tuổi Canh Tý)', '1960'],
    ['Canh Tý 1960', '1960'],
    ['Nhâm Ngọ – 1942', '1942'],
  ])('%s', (text, born) => {
    expect(looked([HEAD, ['1', 'Lê Thử An', text, CELL]]).people).toMatchObject([{ born }]);
  });
  it('“VĐ” and “CT” name the two days of one cell', () => {
    const head = ['STT', 'Họ và tên', 'Ngày vào Đảng / chính thức', 'Chi bộ'];
    expect(looked([head, ['1', 'Lê Thử An', 'VĐ: 3/2/1985\nCT: 3/2/1986', CELL]]).people).toMatchObject([
      { joinedOn: '1985-02-03', officialOn: '1986-02-03' },
    ]);
  });
});

describe('the same person, or the same cell, again', () => {
  it('somebody in two cells of one list is said at the second row', () => {
    const two = {
      ...season,
      cells: [...season.cells, { ...season.cells[0], id: 'c2', name: 'Chi bộ khu phố 2' }],
    };
    const rows = [HEAD, ['1', 'Lê Thử An', '01/02/1960', CELL], ['2', 'Lê Thử An', '01/02/1960', 'KP 2']];
    const [, second] = planOf(two as Season, rows, { kind: 'roster' }).rows;
    expect([second?.reason, second?.problems]).toMatchObject([
      'duplicate',
      [{ code: 'other-cell', text: CELL }],
    ]);
    const again = planOf(two as Season, [HEAD, rows[1] ?? [], rows[1] ?? []], { kind: 'roster' }).rows;
    expect(again.map(({ problems }) => problems.length)).toEqual([0, 0]);
  });

  it.each(['CB03. Khu phố 1', 'CB 12 - khu phố 1', 'Chi bộ 5: Khu phố 1'])(
    'a code before the name of a cell makes no cell by itself: %s',
    (name) => {
      const { ties } = planOf(season, [HEAD, ['1', 'Lê Thử An', '1960', name]], { kind: 'roster' });
      expect(ties.map(({ to, near }) => [to, near.map(({ id }) => id)])).toEqual([[undefined, ['c1']]]);
    },
  );

  it('who moved in stands below who died, and is here', () => {
    const dead = ['1', 'Trần Thử Bình', '1930', CELL];
    const rows = [
      HEAD,
      ['Đảng viên đã từ trần'],
      dead,
      ['Đảng viên chuyển đến trong năm'],
      ['1', 'Lê Thử An', '1960', CELL],
    ];
    expect(looked(rows).people.map(({ fullName }) => fullName)).toEqual(['Lê Thử An']);
  });

  it('who waits to be taken over is asked about', () => {
    const rows = [
      [...HEAD, 'Trạng thái'],
      ['1', 'Lê Thử An', '1960', CELL, 'Chờ tiếp nhận'],
    ];
    expect(looked(rows)).toMatchObject({ people: [], asked: ['gone'] });
  });

  it('“ĐV DB” in a note is what it says', () => {
    const rows = [
      [...HEAD, 'Ghi chú'],
      ['1', 'Lê Thử An', '1960', CELL, 'ĐV DB'],
    ];
    expect(looked(rows).people).toMatchObject([{ status: 'probationary' }]);
  });
});

describe('only those who are known are brought up to date', () => {
  it('and a new cell comes only with those who move into it', () => {
    const item = { id: 'i1', fullName: 'Lê Thử An', born: '1970-03-15' };
    const [cell] = season.cells;
    if (!cell) throw new Error('no cell');
    const known: Season = { ...season, cells: [{ ...cell, roster: [item] }] };
    const edit = (rows: readonly (readonly string[])[]) =>
      planOf(known, [HEAD, ...rows], { kind: 'roster', onlyKnown: true }).edit;
    const stranger = ['1', 'Trần Thử Lạ', '01/02/1980', 'Chi bộ Chợ'];
    const moves = ['2', 'Lê Thử An', '15/03/1970', 'Chi bộ Bến xe'];
    expect(edit([stranger])?.cells ?? []).toEqual([]);
    const moved = edit([stranger, moves]);
    expect(moved?.cells.map(({ name }) => name)).toEqual(['Chi bộ Bến xe']);
    expect(moved?.rosters.find(({ cell: into }) => into === 0)?.items).toMatchObject([
      { fullName: item.fullName, born: item.born },
    ]);
  });
});

describe('words instead of values', () => {
  it('a date that is said not to be sure is taken, and said to be so', () => {
    for (const [typed, born] of [
      ['1980?', '1980'],
      ['~1980', '1980'],
      ['khoảng 1980', '1980'],
    ]) {
      const { people, codes } = looked([HEAD, ['1', 'Lê Thử An', typed ?? '', CELL]]);
      expect(people).toMatchObject([{ born }]);
      expect(codes).toEqual(['unsure-date']);
    }
  });

  it('a dash names no cell, and “chi bộ trên” the one above', () => {
    const first = ['1', 'Lê Thử An', '1960', CELL];
    for (const dash of ['-', '–', '…', 'không rõ']) {
      const plan = planOf(season, [HEAD, first, ['2', 'Lê Thử Ba', '1961', dash]], { kind: 'roster' });
      expect(plan.questions.map(({ kind, answer }) => [kind, answer])).toEqual([
        ['cell-from-above', undefined],
      ]);
      expect(plan.edit?.cells).toEqual([]);
    }
    for (const above of ['chi bộ trên', 'CB ở trên', 'như trên', 'Trên'])
      expect(looked([HEAD, first, ['2', 'Lê Thử Ba', '1961', above]]).people).toHaveLength(2);
  });

  it('“Dự bị” where the day of becoming official stands says that they are not, whatever the column', () => {
    const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Ngày vào Đảng', 'Ngày chính thức'];
    const rows = ['Dự bị', 'Chính thức', 'x', '5/6/2007', ''].map((typed, at) => {
      return [
        String(at + 1),
        `Lê Thử ${['An', 'Ba', 'Cam', 'Dung', 'Em'][at] ?? ''}`,
        '1960',
        CELL,
        '5/6/2006',
        typed,
      ];
    });
    const { people } = looked([head, ...rows]);
    expect(people.map(({ status }) => status)).toEqual([
      'probationary',
      'official',
      'official',
      'official',
      undefined,
    ]);
  });

  it('a year behind a name, with or without a sign, is the birth and none of the name', () => {
    const year = fc.integer({ min: 1930, max: 2007 }).map(String);
    const day = fc.constantFrom('', '3/', '03/02/', '3-2-');
    const sign = fc.constantFrom(' ', ' SN ', ' sn: ', ' sinh năm ', ', sinh ', ' - NS ', ' (sinh ');
    fc.assert(
      fc.property(year, day, sign, (typed, before, between) => {
        const name = `Lê Thử Út${between}${before}${typed}${between.includes('(') ? ')' : ''}`;
        const { people, codes } = looked([
          ['STT', 'Họ và tên', 'Chi bộ'],
          ['1', name, CELL],
        ]);
        expect([people, codes]).toMatchObject([[{ fullName: 'Lê Thử Út' }], ['remark-removed']]);
        expect(people[0]?.born?.slice(0, 'YYYY'.length)).toBe(typed);
      }),
    );
  });

  it('two things in brackets behind a name are said each', () => {
    const head = ['STT', 'Họ và tên', 'Chi bộ'];
    const { people, codes } = looked([
      head,
      ['1', 'Lê Thử Út (Nữ, 1962)', CELL],
      ['2', 'Lê Thử Cả (1970; Bí thư)', CELL],
    ]);
    expect(people).toMatchObject([
      { fullName: 'Lê Thử Út', gender: 'female', born: '1962' },
      { fullName: 'Lê Thử Cả', born: '1970' },
    ]);
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'remark-removed'));
  });

  it('a number alone names no cell by itself: the one that it may mean is offered', () => {
    for (const typed of ['1', '01', 'CB 1', 'Chi bộ 1']) {
      const { ties } = planOf(season, [HEAD, ['1', 'Lê Thử An', '1960', typed]], { kind: 'roster' });
      expect([typed, ties.map(({ to, near }) => [to, near.map(({ id }) => id)])]).toEqual([
        typed,
        [[undefined, ['c1']]],
      ]);
    }
    const { ties } = planOf(season, [HEAD, ['1', 'Lê Thử An', '1960', 'KP 1']], { kind: 'roster' });
    expect(ties.map(({ to }) => to)).toEqual(['c1']);
  });
});

describe('words in brackets behind a name', () => {
  const head = [...HEAD, 'Ghi chú'];
  const read = (name: string, note = '') => {
    const { people, codes } = looked([head, ['1', name, '01/02/1960', CELL, note]]);
    return { name: people[0]?.fullName, codes };
  };

  it.each([
    'hưu trí',
    'mới chuyển đến',
    'nghỉ ốm dài hạn',
    'Đang bị kỷ luật khiển trách',
    'đ/c này đã nghỉ',
    'trưởng khu phố 3',
  ])('“%s” is no part of it: kept as a note where notes are kept, and said', (words) => {
    expect(read(`Hồ Thử Ẩn (${words})`)).toEqual({ name: 'Hồ Thử Ẩn', codes: ['remark-removed'] });
    expect(readNameCell({ text: `Hồ Thử Ẩn - ${words}` }, false).fields).toEqual({ note: words });
  });

  it.each(['Ba', 'Hồng Quân', 'Năm Bé'])('“%s” may be another name, and stays', (words) => {
    expect(read(`Hồ Thử Ẩn (${words})`).name).toBe(`Hồ Thử Ẩn (${words})`);
  });

  it.each(['đình chỉ sinh hoạt', 'Tạm đình chỉ SHĐ từ 3/2026', 'bị khởi tố', 'đang tạm giam'])(
    '“%s” leaves a member, and is said in whatever column it stands',
    (words) => {
      for (const { name, codes } of [read(`Hồ Thử Ẩn (${words})`), read('Hồ Thử Ẩn', words)]) {
        expect(name).toMatch(/^Hồ Thử Ẩn/u);
        expect(codes).toContain('suspended');
      }
    },
  );
});

describe('an age beside a day', () => {
  const birth = (text: string) => {
    const { people, codes } = looked([HEAD, ['1', 'Hồ Thử Ẩn', text, CELL]]);
    return [people[0]?.born, codes];
  };

  it('leaves the day as it stands, on whichever side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2000 }),
        fc.constantFrom('', '15/3/', '03/'),
        fc.integer({ min: 18, max: 99 }),
        fc.constantFrom('tuổi', 't', ' tuổi', 'TUỔI'),
        (year, before, age, word) => {
          const day = `${before}${String(year)}`;
          const said = `${String(age)}${word}`;
          const born = [year, ...(before === '' ? [] : before === '03/' ? ['03'] : ['03', '15'])].join('-');
          for (const text of [`${day} (${said})`, `${said} (${day})`, `${day} - ${said}`])
            expect(birth(text)).toEqual([born, []]);
        },
      ),
    );
  });

  it('alone is no day, and is said', () => {
    expect(birth('66 tuổi')).toEqual([undefined, ['not-a-date']]);
  });
});

describe('days where others have a mark, under “Nam” and “Nữ”', () => {
  it('say the birth as well, however many there are', () => {
    const rows = fc.array(
      fc.tuple(fc.boolean(), fc.constantFrom('x', '1', '1960', '3/2/1961', '05.1962', '1963 (60 tuổi)')),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    const births: Readonly<Record<string, string>> = {
      '1960': '1960',
      '3/2/1961': '1961-02-03',
      '05.1962': '1962-05',
      '1963 (60 tuổi)': '1963',
    };
    fc.assert(
      fc.property(rows, (list) => {
        const table = list.map(([isWoman, text], at) => {
          const marks = isWoman ? ['', text] : [text, ''];
          return [String(at + 1), `Hồ Thử ${'ABCDEĐGH'[at] ?? ''}n`, ...marks, CELL];
        });
        const { people } = looked([['STT', 'Họ và tên', 'Nam', 'Nữ', 'Chi bộ'], ...table]);
        expect(people.map(({ gender, born }) => [gender === 'female', born])).toEqual(
          list.map(([isWoman, text]) => [isWoman, births[text]]),
        );
      }),
    );
  });
});
