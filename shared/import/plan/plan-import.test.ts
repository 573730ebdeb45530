import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { planOf } from '../testing/plan';
import { toLegacy } from '../testing/to-legacy';
import { type ImportSettings, NEW_CELL, NEW_PERSON, SKIP_CELL, SKIP_ROW } from './settings';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });

function cell(id: string, name: string, more: Partial<Cell> = {}): Cell {
  const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
  return { id, order: 1, name, kind: 'neighbourhood', members: {}, congress, ...more };
}

const finishedCongress = {
  status: 'finished',
  approvedSeats: {},
  committee: [],
} satisfies Cell['congress'];

function seasonOf(...cells: Cell[]): Season {
  return { ...bare, cells };
}

const HEADINGS = [
  'Họ và tên',
  'Số thẻ Đảng viên',
  'Số CCCD',
  'Ngày sinh',
  'Ngày kết nạp',
  'Chi bộ đang sinh hoạt',
  'Chi bộ nơi cư trú',
  'Trạng thái',
];
const DS = [
  HEADINGS,
  [
    'NGUYỄN VĂN THỬ AN',
    '012345',
    '052070001234',
    '15/11/1970',
    '3/2/1995',
    'Chi bộ khu phố 1',
    'Chi bộ khu phố 2',
    'Đảng viên chính thức',
  ],
  ['TRẦN THỊ THỬ BÌNH', '012346', '052080001234', '1980', '19/5/2024', 'CB KP 1', '', 'Đảng viên dự bị'],
  ['LÊ VĂN THỬ CÚC', '012347', '', '31/2/1960', '', 'Chi bộ khu phố 2', '', 'Đã chuyển đi'],
];

describe('a list of party members', () => {
  it('becomes rosters: cells tied or added, capitals in small letters, numbers of cards left out', () => {
    const plan = planOf(seasonOf(cell('c01', 'Chi bộ khu phố 1')), DS);
    expect(plan.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['add', 'add', 'gone']);
    expect(plan.edit).toEqual({
      type: 'import.apply',
      cells: [],
      members: [],
      memberUpdates: [],
      counts: [{ cell: 'c01', patch: { total: 2, official: 1, probationary: 1 } }],
      rosters: [
        {
          cell: 'c01',
          items: [
            {
              id: 'i1',
              fullName: 'Nguyễn Văn Thử An',
              born: '1970-11-15',
              joinedOn: '1995-02-03',
              status: 'official',
            },
            {
              id: 'i2',
              fullName: 'Trần Thị Thử Bình',
              born: '1980',
              joinedOn: '2024-05-19',
              status: 'probationary',
            },
          ],
        },
      ],
    });
  });

  it('changes numbers of members that are entered only when asked to', () => {
    const season = seasonOf(cell('c01', 'Chi bộ khu phố 1', { members: { total: 27 } }));
    expect(planOf(season, DS).edit?.counts).toEqual([]);
    expect(planOf(season, DS, { fillCounts: true }).edit?.counts).toEqual([
      { cell: 'c01', patch: { total: 2, official: 1, probationary: 1 } },
    ]);
  });

  it('keeps the numbers of cards, with their zeros, when asked to', () => {
    const plan = planOf(seasonOf(), DS, { identifiers: true });
    expect(plan.edit?.cells.map(({ name }) => name)).toEqual(['Chi bộ khu phố 1']);
    expect(plan.edit?.rosters[0]).toMatchObject({
      cell: 0,
      items: [{ cardNumber: '012345', nationalId: '052070001234' }, { cardNumber: '012346' }],
    });
  });

  it('finds everybody again, in any form of the letters, and shows what changes', () => {
    const first = planOf(seasonOf(cell('c01', 'Chi bộ khu phố 1')), DS);
    const roster = first.edit?.rosters[0]?.items ?? [];
    const season = seasonOf(cell('c01', 'Chi bộ khu phố 1', { roster }), cell('c02', 'Chi bộ khu phố 2'));
    const again = planOf(
      season,
      DS.map((row) => row.map((text) => text.normalize('NFD'))),
    );
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'skip']);
    expect(again.edit).toBeUndefined();
    const changed = planOf(season, [
      HEADINGS,
      ['Nguyen Van Thu An', '', '', '15/11/1970', '4/2/1995', 'Khu phố 2', '', ''],
      ['Trần Thị Thử Bình', '', '', '2/9/1980', '', 'Khu phố 1', '', 'Chính thức'],
    ]);
    expect(changed.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      [
        'update',
        [
          { field: 'cell', before: 'Chi bộ khu phố 1', after: 'Chi bộ khu phố 2' },
          { field: 'joinedOn', before: '03/02/1995', after: '04/02/1995' },
        ],
      ],
      [
        'update',
        [
          { field: 'born', before: '1980', after: '02/09/1980' },
          { field: 'status', before: 'Dự bị', after: 'Chính thức' },
        ],
      ],
    ]);
    expect(
      changed.edit?.rosters.map(({ cell: id, items }) => [id, items.map(({ fullName }) => fullName)]),
    ).toEqual([
      ['c02', ['Nguyễn Văn Thử An']],
      ['c01', ['Trần Thị Thử Bình']],
    ]);
  });

  it('asks where it cannot know, and does what is chosen', () => {
    const roster = [
      { id: 'i1', fullName: 'Lê Văn Thử', born: '1970' },
      { id: 'i2', fullName: 'Lê Văn Thử', born: '1980' },
    ];
    const season = seasonOf(cell('c01', 'Chi bộ 1', { roster }), cell('c02', 'Chi bộ 2'));
    const rows = [
      ['Họ và tên', 'Chi bộ'],
      ['Lê Văn Thử', 'Chi bộ 2'],
    ];
    const asked = planOf(season, rows);
    expect(asked.rows[0]).toMatchObject({
      outcome: 'ask',
      candidates: [{ key: 'c01/i1', born: '1970' }, { key: 'c01/i2' }],
    });
    expect(asked.edit).toBeUndefined();
    expect(planOf(season, rows, { rows: { '2': 'c01/i2' } }).rows[0]).toMatchObject({
      outcome: 'update',
      changes: [{ field: 'cell', after: 'Chi bộ 2' }],
      candidates: [{ key: 'c01/i1' }, { key: 'c01/i2' }],
    });
    expect(planOf(season, rows, { rows: { '2': NEW_PERSON } }).rows[0]?.outcome).toBe('add');
    expect(planOf(season, rows, { rows: { '2': SKIP_ROW } }).rows[0]).toMatchObject({
      outcome: 'skip',
      reason: 'chosen',
    });
  });

  it('takes somebody who stands there twice once', () => {
    const plan = planOf(seasonOf(), [
      ['Họ và tên', 'Ngày sinh', 'Chi bộ'],
      ['Lê Văn Thử', '1/1/1970', 'Chi bộ 1'],
      ['LÊ VĂN THỬ', '01/01/1970', 'Chi bộ 2'],
      ['Lê Văn Thử', '1/1/1971', 'Chi bộ 1'],
    ]);
    expect(plan.rows.map(({ outcome, sameAs }) => [outcome, sameAs])).toEqual([
      ['add', undefined],
      ['skip', 2],
      ['add', undefined],
    ]);
  });

  it('ties cells as it is told', () => {
    const season = seasonOf(cell('c01', 'Chi bộ khu phố 1'));
    const rows = [
      ['Họ và tên', 'Chi bộ'],
      ['Lê Văn Thử', 'Chi bộ Mới'],
      ['Trần Văn Thử', 'Chi bộ Lạ'],
    ];
    const key = (at: number) => planOf(season, rows).ties[at]?.key ?? '';
    const plan = planOf(season, rows, { cells: { [key(0)]: 'c01', [key(1)]: SKIP_CELL } });
    expect(plan.ties.map(({ to }) => to)).toEqual(['c01', SKIP_CELL]);
    expect(plan.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['add', 'cellSkipped']);
    expect(planOf(season, rows).ties.map(({ to }) => to)).toEqual([NEW_CELL, NEW_CELL]);
  });

  it('tells cells of one name apart by the old ward of their people, however that is written', () => {
    const season = seasonOf(
      cell('c01', 'Chi bộ khu phố 1 (Hoài Tân)'),
      cell('c02', 'Chi bộ khu phố 1 (Hoài Hảo)'),
    );
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Chi bộ', 'Phường cũ'],
      ['Lê Văn Thử', '1970', 'Khu phố 1', 'P. Hoài Tân'],
      ['Trần Văn Thử', '1971', 'Khu phố 1', 'phường Hoài Hảo'],
      ['Phạm Văn Thử', '1972', 'Khu phố 1', 'Phường Hoài Tân'],
    ];
    const rosters = planOf(season, rows).edit?.rosters ?? [];
    expect(rosters.map(({ cell: id, items }) => [id, items.map(({ born }) => born)])).toEqual([
      ['c01', ['1970', '1972']],
      ['c02', ['1971']],
    ]);
    expect(planOf(seasonOf(), rows).edit?.cells).toHaveLength(2);
    const one = rows.map((row) => row.with(3, row[3] === 'phường Hoài Hảo' ? 'Hoài Tân' : (row[3] ?? '')));
    expect(planOf(seasonOf(), one).edit?.cells.map(({ name }) => name)).toEqual(['Chi bộ khu phố 1']);
  });

  it('asks for the cell of a table that names none', () => {
    const rows = [
      ['Họ và tên', 'Năm sinh'],
      ['Lê Văn Thử', '1970'],
    ];
    const season = seasonOf(cell('c01', 'Chi bộ 1'), cell('c02', 'Chi bộ 2'));
    expect(planOf(season, rows).rows[0]).toMatchObject({ outcome: 'skip', reason: 'noCell' });
    expect(planOf(season, rows, { cells: { '': 'c02' } }).edit?.rosters[0]?.cell).toBe('c02');
    expect(planOf(seasonOf(cell('c01', 'Chi bộ 1')), rows).rows[0]?.outcome).toBe('add');
  });

  it('tells what is wrong in a row, leaves it out, and takes what is put right', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Chi bộ'],
      ['Lê Văn Thử', '31/2/1960', 'Chi bộ 1'],
    ];
    const plan = planOf(seasonOf(), rows);
    expect(plan.rows[0]).toMatchObject({
      outcome: 'add',
      problems: [{ column: 'born', code: 'not-a-date', wrong: true, text: '31/2/1960' }],
    });
    expect(plan.edit?.rosters[0]?.items[0]).toEqual({ id: 'i1', fullName: 'Lê Văn Thử' });
    const corrected = planOf(seasonOf(), rows, { values: { '2': { born: '3/2/1960' } } });
    expect(corrected.rows[0]?.problems).toEqual([]);
    expect(corrected.edit?.rosters[0]?.items[0]).toMatchObject({ born: '1960-02-03' });
  });

  it.each(['tcvn3', 'vni'] as const)('converts %s once it is allowed to', (encoding) => {
    const rows = DS.map((row) => row.map((text) => toLegacy(text, encoding)));
    const plan = planOf(seasonOf(cell('c01', 'Chi bộ khu phố 1')), rows, { convert: true, nameCase: true });
    expect(plan.edit?.rosters[0]?.items.map(({ fullName }) => fullName)).toEqual([
      'Nguyễn Văn Thử An',
      'Trần Thị Thử Bình',
    ]);
  });
});

describe('a list of committees', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Chức vụ', 'Ngày sinh', '', 'Tái cử / Mới / Lần đầu', 'Ghi chú'],
    ['', '', '', 'Nam', 'Nữ', '', ''],
    ['1', '2', '3', '4', '5', '6', '7'],
    ['I. Chi bộ khu phố 1'],
    [
      '1',
      'Nguyễn Văn Thử An',
      'Bí thư',
      '15/11/1970',
      '',
      'Tái cử',
      'Chỉ định; kiêm trưởng khu phố (thôn); khoẻ',
    ],
    ['2', 'Trần Thị Thử Bình', 'Chi uỷ viên', '', '1980', 'Mới', ''],
    ['3', 'Lê Thử', 'Chi uỷ viên', '', '', 'Lần đầu', 'Sinh: 11/1990; chưa nhập giới tính'],
    ['II. Chi bộ khu phố 2 – chưa có danh sách'],
    ['Tổng cộng: 3 đồng chí'],
    ['', 'NGƯỜI LẬP BIỂU', '', '', '', 'T/M ĐẢNG UỶ'],
    ['', 'Lê Văn Lập'],
  ];

  it('is read group by group, every row accounted for', () => {
    const plan = planOf(seasonOf(cell('c01', 'Chi bộ khu phố 1')), rows);
    expect(plan.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'columnNumbers',
      'group',
      'add',
      'add',
      'add',
      'group',
      'total',
      'footer',
      'footer',
    ]);
    expect(plan.edit?.members).toEqual([
      {
        cell: 'c01',
        member: {
          fullName: 'Nguyễn Văn Thử An',
          position: 'secretary',
          gender: 'male',
          born: '1970-11-15',
          standing: 'reelected',
          origin: 'appointed',
          concurrentHead: true,
          note: 'khoẻ',
        },
      },
      {
        cell: 'c01',
        member: {
          fullName: 'Trần Thị Thử Bình',
          position: 'member',
          gender: 'female',
          born: '1980',
          standing: 'returning',
        },
      },
      {
        cell: 'c01',
        member: { fullName: 'Lê Thử', position: 'member', born: '1990-11', standing: 'firstTime' },
      },
    ]);
  });

  it('changes who sits there, and brings somebody known into a further committee', () => {
    const an = {
      id: 'p01',
      fullName: 'Nguyễn Văn Thử An',
      born: '1970-11-15',
      position: 'member' as const,
      hometown: 'Quê',
    };
    const congress = { status: 'planned' as const, approvedSeats: {}, committee: [an] };
    const season = seasonOf(cell('c01', 'Chi bộ 1', { congress }), cell('c02', 'Chi bộ 2'));
    const table = [
      ['Chi bộ', 'Họ và tên', 'Chức vụ', 'Ngày sinh'],
      ['Chi bộ 1', 'Nguyễn Văn Thử An', 'Bí thư', '15/11/1970'],
      ['Chi bộ 2', 'Nguyễn Văn Thử An', 'PBT', '15/11/1970'],
    ];
    const here = planOf(season, table.slice(0, 2), { kind: 'committee' });
    expect(here.edit?.memberUpdates).toEqual([
      { cellId: 'c01', personId: 'p01', patch: { position: 'secretary' } },
    ]);
    const there = planOf(season, [table[0]!, table[2]!], { kind: 'committee' });
    expect(there.edit?.members).toEqual([
      {
        cell: 'c02',
        member: {
          personId: 'p01',
          fullName: 'Nguyễn Văn Thử An',
          born: '1970-11-15',
          hometown: 'Quê',
          position: 'deputySecretary',
        },
      },
    ]);
  });
});

describe('a list of cells', () => {
  it('adds new ones and changes the numbers of those there', () => {
    const season = seasonOf(cell('c01', 'Chi bộ khu phố 1', { members: { total: 20 } }));
    const plan = planOf(season, [
      ['TT', 'Tên chi bộ', 'Tổng số', 'Chính thức', 'Dự bị'],
      ['1', 'Khu phố 1', '21', '20', '1'],
      ['2', 'Chi bộ Công an', '9', 'chín', ''],
      ['3', 'Chi bộ Quân sự', '9', '8', '2'],
      ['', 'Tổng cộng', '39', '', ''],
    ]);
    expect(plan.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'update',
      'wrong',
      'add',
      'total',
    ]);
    expect(plan.rows[2]?.problems).toEqual([
      { column: 'total', code: 'wrong-sum', wrong: false, text: '10' },
    ]);
    expect(plan.edit).toMatchObject({
      cells: [
        { name: 'Chi bộ Quân sự', kind: 'military', members: { total: 9, official: 8, probationary: 2 } },
      ],
      counts: [{ cell: 'c01', patch: { total: 21, official: 20, probationary: 1 } }],
    });
  });

  it('asks which of several cells of one name each row is, and takes them with their wards', () => {
    const rows = [
      ['Tên chi bộ', 'Phường cũ', 'Tổng số'],
      ['Khu phố 1', 'Hoài Tân', '21'],
      ['Khu phố 1', 'Hoài Hảo', '34'],
      ['Khu phố 1', 'Hoài Tân', '21'],
      ['KHU PHỐ TÂN THẠNH', 'Hoài Hảo', '9'],
      ['Khu phố Tân Thành', 'Hoài Hảo', '9'],
    ];
    const named = planOf(seasonOf(), rows);
    expect(named.edit?.cells.map(({ name }) => name)).toEqual([
      'Chi bộ khu phố 1 (Hoài Tân)',
      'Chi bộ khu phố 1 (Hoài Hảo)',
      'Chi bộ khu phố Tân Thạnh',
      'Chi bộ khu phố Tân Thành',
    ]);
    expect(named.rows[2]).toMatchObject({ reason: 'duplicate', sameAs: 2 });
    const bare = rows.map(([name = '', , total = '']) => [name, total]);
    const asked = planOf(seasonOf(), bare);
    expect(asked.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'ask',
      'ask',
      'duplicate',
      'add',
      'add',
    ]);
    expect(asked.rows[0]?.problems.map(({ code }) => code)).toEqual(['same-name']);
    const answered = planOf(seasonOf(), bare, { values: { 3: { name: 'Khu phố 1 (Hoài Hảo)' } } });
    expect(answered.edit?.cells.map(({ name }) => name).slice(0, 2)).toEqual([
      'Chi bộ khu phố 1',
      'Chi bộ khu phố 1 (Hoài Hảo)',
    ]);
  });

  it('writes names of new cells out, unless that is declined', () => {
    const rows = [
      ['Tên chi bộ', 'Tổng số'],
      ['TRẠM Y TẾ PHƯỜNG', '9'],
    ];
    const plan = planOf(seasonOf(), rows);
    expect(plan.fullName).toEqual({ before: 'TRẠM Y TẾ PHƯỜNG', after: 'Chi bộ Trạm y tế phường' });
    expect(plan.edit?.cells[0]?.name).toBe('Chi bộ Trạm y tế phường');
    expect(planOf(seasonOf(), rows, { fullNames: false }).edit?.cells[0]?.name).toBe('TRẠM Y TẾ PHƯỜNG');
  });

  it('leaves finished cells alone and takes the others in', () => {
    const season = seasonOf(
      cell('c01', 'Chi bộ 1', { congress: finishedCongress, members: { total: 20 } }),
      cell('c02', 'Chi bộ 2', { members: { total: 20 } }),
      cell('c03', 'Chi bộ 3', { congress: finishedCongress, members: { total: 9 } }),
    );
    const plan = planOf(season, [
      ['Tên chi bộ', 'Tổng số'],
      ['Chi bộ 1', '21'],
      ['Chi bộ 2', '22'],
      ['Chi bộ 3', '9'],
    ]);
    expect(plan.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'cellFinished',
      'update',
      'same',
    ]);
    expect(plan.rows[0]?.changes).toEqual([{ field: 'total', before: '20', after: '21' }]);
    expect(plan.edit?.counts).toEqual([{ cell: 'c02', patch: { total: 22 } }]);
  });
});

describe('people of finished cells', () => {
  const an = { id: 'i1', fullName: 'Lê Văn Thử An', born: '1970-11-15' };
  const binh = { id: 'i2', fullName: 'Lê Văn Thử Bình', born: '1980-02-03' };
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Chi bộ'],
    ['Lê Văn Thử An', '15/11/1970', 'Chi bộ 1'],
    ['Lê Văn Thử Bình', '3/2/1980', 'Chi bộ 2'],
    ['Lê Văn Thử Cúc', '1990', 'Chi bộ 1'],
    ['Lê Văn Thử Dung', '1991', 'Chi bộ 2'],
  ];

  it('stay as they are: nobody is added, changed or moved away, and the row says why', () => {
    const season = seasonOf(
      cell('c01', 'Chi bộ 1', { congress: finishedCongress, roster: [an, binh] }),
      cell('c02', 'Chi bộ 2'),
    );
    const plan = planOf(season, rows);
    expect(plan.rows.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'same',
      'cellFinished',
      'cellFinished',
      'add',
    ]);
    expect(
      plan.edit?.rosters.map(({ cell: id, items }) => [id, items.map(({ fullName }) => fullName)]),
    ).toEqual([['c02', ['Lê Văn Thử Dung']]]);
  });

  it('keep their seat in a finished committee when they come into another one', () => {
    const seat = { ...an, position: 'secretary' as const };
    const season = seasonOf(
      cell('c01', 'Chi bộ 1', { congress: { ...finishedCongress, committee: [seat] } }),
      cell('c02', 'Chi bộ 2'),
    );
    const list = (name: string, position: string) =>
      planOf(
        season,
        [
          ['Chi bộ', 'Họ và tên', 'Chức vụ', 'Ngày sinh'],
          [name, 'Lê Văn Thử An', position, '15/11/1970'],
        ],
        { kind: 'committee' },
      );
    expect(list('Chi bộ 2', 'Bí thư').edit?.members).toMatchObject([{ cell: 'c02' }]);
    expect(list('Chi bộ 1', 'Chi uỷ viên')).toMatchObject({
      rows: [{ outcome: 'skip', reason: 'cellFinished' }],
      edit: undefined,
    });
  });
});

describe('a list without headings', () => {
  const rows = [
    ['1', 'Nguyễn Văn Thử An', '15/11/1970', 'Nam', '03/02/1996', '03/02/1997', 'Chi bộ 1', '00005201'],
    ['2', 'Trần Thị Thử Bình', '1/2/1981', 'Nữ', '5/7/2006', '5/7/2007', 'Chi bộ 1', '00005202'],
    ['3', 'Lê Thử Cúc', '3/4/1985', 'Nữ', '5/7/2024', '', 'Chi bộ 1', '00005203'],
  ];

  it('is told by what stands in its columns, and asked about before anything is taken', () => {
    const asked = planOf(seasonOf(), rows);
    const [question] = asked.questions;
    expect(question).toMatchObject({ kind: 'columns-guessed', answer: undefined });
    expect(question?.examples.map(({ otherwise }) => otherwise)).toEqual([
      'fullName',
      'born',
      'gender',
      'joinedOn',
      'officialOn',
      'cell',
      'cardNumber',
    ]);
    const taken = planOf(seasonOf(), rows, { guessed: true }).edit?.rosters[0]?.items;
    expect(
      taken?.map(({ fullName, born, joinedOn, officialOn }) => [fullName, born, joinedOn, officialOn]),
    ).toEqual([
      ['Nguyễn Văn Thử An', '1970-11-15', '1996-02-03', '1997-02-03'],
      ['Trần Thị Thử Bình', '1981-02-01', '2006-07-05', '2007-07-05'],
      ['Lê Thử Cúc', '1985-04-03', '2024-07-05', undefined],
    ]);
  });

  it('of cells is told by their names and numbers', () => {
    const cells = [
      ['1', 'Chi bộ khu phố 1', '20', '18', '2'],
      ['2', 'Chi bộ Công an', '9', '9', '0'],
    ];
    const asked = planOf(seasonOf(), cells);
    expect(asked.questions[0]).toMatchObject({ kind: 'columns-guessed', answer: undefined });
    expect(planOf(seasonOf(), cells, { guessed: true }).edit?.cells.map(({ members }) => members)).toEqual([
      { total: 20, official: 18, probationary: 2 },
      { total: 9, official: 9, probationary: 0 },
    ]);
  });

  it('says nothing of a column that such a list does not take', () => {
    const asked = planOf(
      seasonOf(),
      [
        ['Nguyễn Văn Thử An', '1970', 'Bí thư'],
        ['Trần Thị Thử Bình', '1981', ''],
      ],
      { kind: 'roster' },
    );
    expect(asked.questions[0]?.examples.map(({ otherwise }) => otherwise)).toEqual(['fullName', 'born']);
  });

  it('without a column of names has rows without names, in which nothing is wrong', () => {
    const plan = planOf(seasonOf(), [['Bảng chấm công'], ['dòng']], { kind: 'roster', columns: {} });
    expect(plan.rows.map(({ reason }) => reason)).not.toContain('wrong');
  });

  it('that is declined leaves the columns to be chosen', () => {
    const plan = planOf(seasonOf(), rows, { guessed: false, columns: {} });
    expect([plan.questions, plan.edit]).toEqual([[], undefined]);
  });
});

describe('probationary members', () => {
  const status = (rows: readonly (readonly string[])[]) =>
    planOf(seasonOf(), rows).edit?.rosters.flatMap(({ items }) => items.map((item) => item.status));

  it('are told by marks, by words, and by the line above them', () => {
    expect(
      status([
        ['Họ và tên', 'Chính thức', 'Dự bị', 'Chi bộ'],
        ['Lê Thử An', 'x', '', 'Chi bộ 1'],
        ['Lê Thử Bình', '', 'x', 'Chi bộ 1'],
        ['Lê Thử Cúc', '3/2/1996', '', 'Chi bộ 1'],
        ['Lê Thử Dung', '', '', 'Chi bộ 1'],
      ]),
    ).toEqual(['official', 'probationary', 'official', undefined]);
    expect(
      status([
        ['TT', 'Họ và tên', 'Ngày sinh'],
        ['', 'CHI BỘ KHU PHỐ 1', ''],
        ['I', 'Đảng viên chính thức', ''],
        ['1', 'Lê Thử An', '1970'],
        ['II', 'Đảng viên dự bị (1 đồng chí)', ''],
        ['1', 'Lê Thử Bình', '1990'],
      ]),
    ).toEqual(['official', 'probationary']);
  });

  it('have no card number where the list says that none was given', () => {
    const plan = planOf(
      seasonOf(),
      [
        ['Họ và tên', 'Số thẻ đảng', 'Chi bộ'],
        ['Lê Thử An', 'Chưa cấp thẻ 2024', 'Chi bộ 1'],
      ],
      { identifiers: true },
    );
    expect(plan.edit?.rosters[0]?.items[0]?.cardNumber).toBeUndefined();
    expect(plan.rows[0]?.problems.map(({ code }) => code)).toEqual(['not-a-number']);
  });

  it('have no faults in numbers of cards that are not taken', () => {
    const rows = [
      ['Họ và tên', 'Số thẻ đảng', 'Số CCCD', 'Ngày sinh', 'Chi bộ'],
      ['Lê Thử An', 'Chưa cấp thẻ 2024', '4.60079E+11', '31/2/1970', 'Chi bộ 1'],
    ];
    const codes = (settings: ImportSettings) =>
      planOf(seasonOf(), rows, settings).rows[0]?.problems.map(({ code }) => code);
    expect(codes({ identifiers: false })).toEqual(['not-a-date']);
    expect(codes({ identifiers: true })).toContain('lost-digits');
  });
});

describe('the roster', () => {
  it('keeps what the sheets ask of those who come into a committee', () => {
    const plan = planOf(seasonOf(), [
      ['Họ và tên', 'Chi bộ', 'Dân tộc', 'Tôn giáo', 'Trình độ chuyên môn', 'Lý luận chính trị', 'Văn hoá'],
      ['Lê Thử An', 'Chi bộ 1', 'KINH', 'k', 'ĐH', 'TC', '12/12'],
    ]);
    expect(plan.edit?.rosters[0]?.items[0]).toMatchObject({
      ethnicity: 'Kinh',
      religion: 'Không',
      professionalLevel: 'university',
      politicalTheory: 'intermediate',
      generalEducation: '12/12',
    });
  });
});
