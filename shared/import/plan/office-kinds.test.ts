import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import type { SheetCell } from '../../spreadsheet/sheet-table';
import { readTogether } from '../table/several-sheets';
import { type SourceTable, tableOfTexts } from '../table/source';
import { finished, planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

/** Kinds of lists that come from offices, schools and programs, each as small as it can be. */

function cell(id: string, name: string): Cell {
  const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
  return { id, order: 1, name, kind: 'other', members: {}, congress };
}

const season: Season = {
  ...newSeason({ name: 'Đảng uỷ phường Thử', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells: [
    cell('c1', 'Chi bộ khu phố 1'),
    cell('c2', 'Chi bộ khu phố 2'),
    cell('g1', 'Chi bộ khu phố Giao Hội 1'),
    cell('g2', 'Chi bộ khu phố Giao Hội 2'),
    cell('t', 'Chi bộ Trạm Y tế phường'),
  ],
};

type Rows = readonly (readonly string[])[];

function looked(table: Rows | SourceTable, settings: ImportSettings = { kind: 'roster' }) {
  const { edit, questions, ties, rows } = planOf(season, table, settings);
  const people = (edit?.rosters ?? []).flatMap(({ items, cell: to }) =>
    items.map((item) => ({ ...item, to })),
  );
  return {
    people,
    codes: rows.flatMap(({ problems }) => problems.map(({ code }) => code)),
    asked: questions.filter(({ answer }) => answer === undefined).map(({ kind }) => kind),
    open: ties.filter(({ to }) => to === undefined).map(({ name }) => name),
  };
}

function sheets(...named: readonly (readonly [string, Rows])[]): SourceTable {
  return finished(readTogether(named.map(([name, rows]) => ({ name, table: tableOfTexts(rows) })))).table;
}

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];
const AN = ['1', 'Lê Thử An', '01/02/1960', 'KP 1'];
const BINH = ['2', 'Trần Thử Bình', '03/04/1961', 'KP 1'];

describe('sheets of old wards', () => {
  const ward = fc.constantFrom('Hoài Đông', 'Hoài Tây', 'Hoài Nam', 'Tam Quan Bắc');
  const ways = fc.constantFrom('name', 'Phường', 'titles') satisfies fc.Arbitrary<string>;

  it('keep cells of one name apart, by their names or by the titles over them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ward, { minLength: 2, maxLength: 3 }), ways, (wards, way) => {
        const named = wards.map((name, at) => {
          const title = way === 'titles' ? [[`ĐẢNG BỘ PHƯỜNG ${name.toUpperCase()} (CŨ)`]] : [];
          const sheet = way === 'name' ? name : way === 'titles' ? `Sheet${String(at)}` : `Phường ${name}`;
          return [
            sheet,
            [...title, HEAD, ['1', `Lê Thử ${'ABC'.charAt(at)}nh`, '01/02/1960', 'KP 1']],
          ] as const;
        });
        const { people, open } = looked(sheets(...named));
        expect([people, open]).toEqual([[], wards.map((name) => `KP 1 (${name})`)]);
      }),
      { numRuns: 20 },
    );
  });

  it('the letterhead of our own ward on every sheet is none of them', () => {
    const rows = (name: string) => [['ĐẢNG BỘ PHƯỜNG THỬ'], HEAD, ['1', name, '01/02/1960', 'KP 1']];
    const { open } = looked(sheets(['Hoài Đông', rows('Lê Thử An')], ['Hoài Tây', rows('Trần Thử Bình')]));
    expect(open).toEqual(['KP 1 (Hoài Đông)', 'KP 1 (Hoài Tây)']);
  });

  it('parts of one list are no wards', () => {
    const { people, open } = looked(sheets(['Trang 1', [HEAD, AN]], ['Trang 2', [HEAD, BINH]]));
    expect([people.map(({ to }) => to), open]).toEqual([['c1', 'c1'], []]);
  });
});

describe('what a title says of everybody', () => {
  it.each([
    ['DANH SÁCH ĐẢNG VIÊN CHÍNH THỨC', 'official'],
    ['Danh sách trích ngang đảng viên dự bị năm 2026', 'probationary'],
    ['DANH SÁCH ĐẢNG VIÊN CHÍNH THỨC VÀ DỰ BỊ', undefined],
    ['Danh sách đề nghị công nhận đảng viên chính thức', undefined],
  ])('%s', (title, status) => {
    expect(looked([[title], HEAD, AN]).people.map((each) => each.status)).toEqual([status]);
  });

  it('sheets “Chính thức” and “Dự bị” say it of those on them', () => {
    const { people } = looked(sheets(['Chính thức', [HEAD, AN]], ['Dự bị', [HEAD, BINH]]));
    expect(people.map(({ status }) => status)).toEqual(['official', 'probationary']);
  });
});

describe('codes of cells', () => {
  const list = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ'],
    ['1', 'Lê Thử An', '01/02/1960', '01'],
    ['2', 'Trần Thử Bình', '03/04/1961', '2'],
  ];
  const legend = [
    ['Mã', 'Tên chi bộ'],
    ['1', 'Trạm Y tế phường'],
    ['02', 'Khu phố 1'],
  ];

  it('are the cells that a sheet of the file says they are', () => {
    const { people, open } = looked(sheets(['DS', list], ['Danh mục', legend]));
    expect([people.map(({ to }) => to), open]).toEqual([['t', 'c1'], []]);
  });

  it('are asked about where none says it, and where a code stands for two', () => {
    expect(looked(list)).toMatchObject({ people: [], open: ['01', '2'] });
    const twice = [...legend, ['01', 'Khu phố 2']];
    expect(looked(sheets(['DS', list], ['Danh mục', twice])).open).toEqual(['01', '2']);
  });
});

describe('a list of the staff', () => {
  const head = ['STT', 'Họ tên', 'Ngày sinh', 'Đảng viên', 'Ngày vào Đảng', 'Tổ chuyên môn', 'Chi bộ'];

  it('asks about those who are no members by its column of marks', () => {
    const marks = fc.constantFrom('x', 'X', 'Đảng viên', 'Có');
    fc.assert(
      fc.property(marks, fc.constantFrom('', '-', 'Không', '0'), (mark, none) => {
        const { people, asked, codes } = looked([
          head,
          ['1', 'Lê Thử An', '01/02/1960', mark, '03/02/1985', 'Tổ 1', 'KP 1'],
          ['2', 'Trần Thử Bình', '03/04/1990', none, '', 'Tổ 2', 'KP 1'],
        ]);
        expect([people.map(({ fullName }) => fullName), asked, codes]).toEqual([
          ['Lê Thử An'],
          ['others'],
          [],
        ]);
      }),
      { numRuns: 16 },
    );
  });

  it('asks about those without an admission', () => {
    const rows = [
      ['DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN'],
      [...HEAD, 'Ngày vào Đảng'],
      [...AN, '03/02/1985'],
      BINH,
    ];
    expect(looked(rows).asked).toEqual(['others']);
    expect(looked([['DANH SÁCH ĐẢNG VIÊN'], ...rows.slice(1)]).asked).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Thượng tá Lê Thử An', 'Lê Thử An'],
    ['Th/uý Lê Thử An', 'Lê Thử An'],
    ['Đ/c Thượng sĩ Lê Thử An', 'Lê Thử An'],
    ['4// Lê Thử An', 'Lê Thử An'],
    ['BS CKI Lê Thử An', 'Lê Thử An'],
    ['ThS.BS Lê Thử An', 'Lê Thử An'],
    ['CN.ĐD Lê Thử An', 'Lê Thử An'],
    ['DSĐH. Lê Thử An', 'Lê Thử An'],
    ['PGS.TS. Lê Thử An', 'Lê Thử An'],
    ['Lê Thử An - Trung tá', 'Lê Thử An'],
    ['Lê Thử An (Thượng úy CN)', 'Lê Thử An'],
    ['Đ/c Ông Thế Anh', 'Ông Thế Anh'],
    ['Cao Thử An', 'Cao Thử An'],
  ])('%s', (written, name) => {
    const head = ['STT', 'Cấp bậc, họ và tên', 'Ngày sinh', 'Chi bộ'];
    expect(looked([head, ['1', written, '01/02/1960', 'KP 1']]).people).toMatchObject([{ fullName: name }]);
  });

  it('under “Ông” and “Bà” say who is a man and who a woman', () => {
    const { people } = looked([
      ['STT', 'Họ và tên', '', 'Ngày sinh', 'Chi bộ'],
      ['', 'Ông', 'Bà', '', ''],
      ['1', 'Lê Thử An', '', '01/02/1960', 'KP 1'],
      ['2', '', 'Trần Thử Bình', '03/04/1961', 'KP 1'],
    ]);
    expect(people.map(({ fullName, gender }) => [fullName, gender])).toEqual([
      ['Lê Thử An', 'male'],
      ['Trần Thử Bình', 'female'],
    ]);
  });

  it('of a cell may stand together under “Đảng viên”, with their births', () => {
    const { people } = looked([
      ['STT', 'Chi bộ', 'Đảng viên'],
      ['1', 'KP 1', 'Lê Thử An (1960); Trần Thử Bình (1961)'],
      ['2', 'KP 2', '1. Ngô Thử Cúc, sinh năm 1955\n2. Võ Thử Dung, sinh năm 1968'],
    ]);
    expect(people.map(({ fullName, born, to }) => [fullName, born, to])).toEqual([
      ['Lê Thử An', '1960', 'c1'],
      ['Trần Thử Bình', '1961', 'c1'],
      ['Ngô Thử Cúc', '1955', 'c2'],
      ['Võ Thử Dung', '1968', 'c2'],
    ]);
  });
});

describe('headings', () => {
  it('of a database, and English ones', () => {
    const { people, asked } = looked(
      [
        ['ID', 'HoTen', 'NgaySinh', 'GioiTinh', 'NgayVaoDang', 'SoTheDang', 'TenChiBo'],
        ['7', 'Lê Thử An', '1960-02-01 00:00:00', 'TRUE', '1985-02-03 00:00:00', '46005201', 'KP 1'],
        ['8', 'Trần Thử Bình', '1961-04-03 00:00:00', 'FALSE', '', '46005202', 'KP 2'],
      ],
      { kind: 'roster', genderCode: 'male' },
    );
    expect(asked).toEqual([]);
    expect(people).toMatchObject([
      { fullName: 'Lê Thử An', born: '1960-02-01', gender: 'male', joinedOn: '1985-02-03', to: 'c1' },
      { fullName: 'Trần Thử Bình', gender: 'female', to: 'c2' },
    ]);
    const english = looked([
      ['No.', 'Full name', 'Date of birth', 'Gender', 'Party cell'],
      ['1', 'Lê Thử An', '1960-02-01', 'M', 'KP 1'],
    ]);
    expect(english.people).toMatchObject([{ born: '1960-02-01', gender: 'male', to: 'c1' }]);
  });

  it('“NN” is an occupation, or a language', () => {
    const under = (...texts: readonly string[]) =>
      looked([[...HEAD, 'NN'], ...texts.map((text, at) => [...(at === 0 ? AN : BINH), text])]).people;
    expect(under('Hưu trí', 'Nông dân')).toMatchObject([
      { occupation: 'Hưu trí' },
      { occupation: 'Nông dân' },
    ]);
    expect(under('Anh B', 'Tiếng Pháp').map(({ occupation }) => occupation)).toEqual([undefined, undefined]);
  });

  it('“SĐH | ĐH | CĐ | TC” over marks are levels', () => {
    const { people } = looked([
      [...HEAD.slice(0, 3), 'Trình độ chuyên môn', '', '', '', 'Chi bộ'],
      ['', '', '', 'SĐH', 'ĐH', 'CĐ', 'TC', ''],
      [...AN.slice(0, 3), '', 'x', '', '', 'KP 1'],
      [...BINH.slice(0, 3), 'x', '', '', '', 'KP 1'],
    ]);
    expect(people.map(({ professionalLevel }) => professionalLevel)).toEqual(['university', 'postgraduate']);
  });

  it('places under “Tên gọi” are cells of a list of cells', () => {
    const { edit } = planOf(season, [
      ['STT', 'Tên gọi', 'Số ĐV'],
      ['1', 'Khu phố 1', '45'],
      ['2', 'Trạm Y tế phường', '9'],
    ]);
    expect(edit?.counts.map(({ cell: of, patch }) => [of, patch.total])).toEqual([
      ['c1', 45],
      ['t', 9],
    ]);
  });
});

describe('values', () => {
  it('“Bí thư: …” among the cells of a table without headings is no card', () => {
    const rows = ['1', '2', '3'].map((at) => [at, 'Bí thư: Lê Thử An', `0${at}/01/1960`, 'Nam', 'KP 1']);
    const { people } = looked(rows, { kind: 'roster', guessed: true });
    expect(people.map(({ born }) => born)).toEqual(['1960-01-01', '1960-01-02', '1960-01-03']);
  });

  it.each(['x', 'Có', '1', 'TRUE'])('“%s” under “Đảng viên dự bị” says so', (mark) => {
    const head = [...HEAD, 'Đảng viên dự bị'];
    const { people } = looked([head, [...AN, mark], [...BINH, '']]);
    expect(people.map(({ status }) => status)).toEqual(['probationary', undefined]);
  });

  it.each(['052060001234, 10/8/2021, Cục CSQLHC', '052060001234 cấp 01/05/2021', '052060001234'])(
    'the number of a citizen’s card without its issue: %s',
    (text) => {
      const rows = [
        [...HEAD, 'Số CCCD, ngày cấp'],
        [...AN, text],
      ];
      const { people } = looked(rows, { kind: 'roster', identifiers: true });
      expect(people.map(({ nationalId }) => nationalId)).toEqual(['052060001234']);
    },
  );

  it.each([
    ['46.005201\n0905123456', '46005201', '0905123456'],
    ['46.005.202 - 0905 123 457', '46005202', '0905123457'],
    ['0905123456; 46005203', '46005203', '0905123456'],
    ['46005204, ĐT: 0905.123.456', '46005204', '0905123456'],
    ['Số: 46-005205', '46005205', undefined],
    ['46.005205, cấp ngày 19/5/1990', '46005205', undefined],
    ['46005205 (19/05/2005)', '46005205', undefined],
    ['46 005 206', '46005206', undefined],
    ['46005207 46005208', undefined, undefined],
    ['46005207; 46005208', undefined, undefined],
    ['Chưa cấp thẻ 2024', undefined, undefined],
  ])('the number of a card beside a telephone: %s', (text, cardNumber, phone) => {
    const head = [...HEAD, 'Số thẻ đảng, điện thoại', 'Chức vụ'];
    const plan = planOf(season, [head, [...AN, text, 'BT']], { kind: 'committee', identifiers: true });
    const [added] = plan.edit?.members ?? [];
    expect([added?.member.cardNumber, added?.member.phone]).toEqual([cardNumber, phone]);
    const isSaid = plan.rows.some(({ problems }) => problems.some(({ code }) => code === 'not-a-number'));
    expect(isSaid).toBe(cardNumber === undefined);
  });

  it('a year in a cell of days is a year, and said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1925, max: 2005 }), (year) => {
        const day = new Date(Date.UTC(1899, 11, 30 + year));
        const date = day.toISOString().slice(0, 10);
        const shown: SheetCell = { text: date.split('-').toReversed().join('/'), number: year, date };
        const { rows, ...table } = tableOfTexts([HEAD, AN]);
        const cells = Array.from(rows[1]?.cells ?? []);
        cells[2] = shown;
        const { people, codes } = looked({
          ...table,
          rows: [rows[0], { number: 2, cells }].flatMap((row) => row ?? []),
        });
        expect([people.map(({ born }) => born), codes]).toEqual([[String(year)], ['year-from-day']]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['n/t', 'nt', '-nt-', 'n.t'])('“%s” under a cell is the cell above', (text) => {
    const { people } = looked([HEAD, AN, [...BINH.slice(0, 3), text]]);
    expect(people.map(({ to }) => to)).toEqual(['c1', 'c1']);
  });

  it.each([
    ['Giao Hội II', 'g2'],
    ['Giao Hội I', 'g1'],
    ['Khu phố II', 'c2'],
    ['KP I', 'c1'],
  ])('%s is the cell of that number', (name, to) => {
    expect(looked([HEAD, [...AN.slice(0, 3), name]]).people).toMatchObject([{ to }]);
  });

  it.each(['CSH về xã An Thử 5/2025', 'Đã CSHĐ', 'CSH'])('who left is asked about: %s', (note) => {
    expect(
      looked([
        [...HEAD, 'Ghi chú'],
        [...AN, note],
      ]).asked,
    ).toEqual(['gone']);
    expect(
      looked([
        [...HEAD, 'Ghi chú'],
        [...AN, 'CSH đến từ xã An Thử'],
      ]).asked,
    ).toEqual([]);
  });

  it('a place beside the day on which somebody came may be where they came from', () => {
    const rows = (over: string) => [
      [...HEAD, over, 'Nơi chuyển đến'],
      AN,
      [...BINH, '15/03/2025', 'Phường Bồng Thử'],
    ];
    expect(looked(rows('Ngày chuyển đến')).asked).toEqual(['moved']);
    expect(looked(rows('Ngày chuyển đi')).asked).toEqual(['gone']);
    const came = looked(rows('Ngày chuyển đến'), { kind: 'roster', doubts: { moved: 'take' } });
    expect(came.people).toHaveLength(2);
  });
});
