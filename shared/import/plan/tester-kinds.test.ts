import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { readTogether } from '../table/several-sheets';
import { tableOfTexts } from '../table/source';
import { finished, planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

/** Kinds of lists that offices make, each as small as it can be. */

function cell(id: string, name: string): Cell {
  return {
    id,
    order: 1,
    name,
    kind: 'other',
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [] },
  };
}

const season: Season = {
  ...newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells: [
    cell('c1', 'Chi bộ khu phố 1'),
    cell('c2', 'Chi bộ khu phố 2'),
    cell('t', 'Chi bộ Trạm Y tế phường'),
    cell('s', 'Chi bộ Trường Tiểu học số 1'),
  ],
};

function looked(rows: readonly (readonly string[])[], settings: ImportSettings = { kind: 'roster' }) {
  const { edit, questions, ties, rows: planned } = planOf(season, rows, settings);
  const people = (edit?.rosters ?? []).flatMap(({ items, cell: to }) =>
    items.map((item) => ({ ...item, to })),
  );
  const codes = planned.flatMap(({ problems }) => problems.map(({ code }) => code));
  return {
    people,
    codes,
    asked: questions.filter(({ answer }) => answer === undefined).map(({ kind }) => kind),
    open: ties.filter(({ to }) => to === undefined).map(({ name, near }) => [name, near.map(({ id }) => id)]),
  };
}

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];
const AN = ['1', 'Lê Thử An', '01/02/1960', 'Chi bộ khu phố 1'];
const BINH = ['2', 'Trần Thử Bình', '03/04/1961', 'Chi bộ khu phố 1'];

describe('lists as offices lay them out', () => {
  it('the heading “Chi bộ sinh hoạt” names the cell, and says of nobody that they left', () => {
    const { people, asked } = looked([['STT', 'Họ và tên', 'Ngày sinh', 'CHI BỘ SINH HOẠT'], AN]);
    expect(asked).toEqual([]);
    expect(people).toMatchObject([{ fullName: 'Lê Thử An', to: 'c1' }]);
  });

  it.each(['ĐV 213', 'Sinh hoạt theo QĐ 213', 'SH tạm thời từ 01/2026', 'Giữ mối liên hệ nơi cư trú'])(
    'a guest of the cell is asked about: %s',
    (note) => {
      const { people, asked } = looked([
        [...HEAD, 'Ghi chú'],
        [...AN, ''],
        [...BINH, note],
      ]);
      expect(asked).toEqual(['others']);
      expect(people.map(({ fullName }) => fullName)).toEqual(['Lê Thử An']);
    },
  );

  it('“Chi bộ nơi chuyển đi” beside “Chi bộ nơi chuyển đến” asks nothing', () => {
    const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ nơi chuyển đi', 'Chi bộ nơi chuyển đến'];
    const { people, asked } = looked([head, [...AN, 'Chi bộ khu phố 2']]);
    expect([asked, people.map(({ to }) => to)]).toEqual([[], ['c2']]);
  });

  it('a class that Excel made a day of is a class again', () => {
    const { people, codes } = looked([
      [...HEAD, 'Học vấn'],
      [...AN, '09/12/2026'],
      [...BINH, '7-Oct'],
    ]);
    expect(people.map(({ generalEducation }) => generalEducation)).toEqual(['9/12', '7/10']);
    expect(codes).toEqual(['class-from-day', 'class-from-day']);
  });

  it('rows that say how to fill the list are nobody', () => {
    const { people } = looked([
      HEAD,
      ['VD', 'Nguyễn Văn A', '01/01/1970', 'Chi bộ khu phố 1'],
      ['', 'Ghi đúng theo CCCD', 'dd/mm/yyyy', 'Chọn trong danh sách'],
      AN,
    ]);
    expect(people.map(({ fullName }) => fullName)).toEqual(['Lê Thử An']);
  });

  it.each([
    ['Khu phố Hai', ['c2']],
    ['Khu phố số 2', ['c2']],
    ['Chi bộ khu phố 2 - phường Thử', ['c2']],
  ])('%s is asked about, with the cell that it may be', (name, near) => {
    expect(looked([HEAD, [...AN.slice(0, 3), name]]).open).toEqual([[name, near]]);
  });

  it('a namesake of the same cell whose birthday a slip may have made is said', () => {
    expect(looked([HEAD, AN, ['2', 'Lê Thử An', '01/02/1961', 'Chi bộ khu phố 1']]).codes).toEqual([
      'maybe-duplicate',
    ]);
  });

  it('day of birth and of admission under one heading are told apart, or left', () => {
    const head = ['STT', 'Họ và tên', 'Ngày sinh Ngày vào Đảng', 'Chi bộ'];
    const { people, codes } = looked([
      head,
      ['1', 'Lê Thử An', '01/02/1960\n03/02/1985', 'Chi bộ khu phố 1'],
      ['2', 'Trần Thử Bình', '03/04/1961', 'Chi bộ khu phố 1'],
    ]);
    expect(people.map(({ born, joinedOn }) => [born, joinedOn])).toEqual([
      ['1960-02-01', '1985-02-03'],
      [undefined, undefined],
    ]);
    expect(codes).toEqual(['unsplit']);
  });

  it('the name of a cell over its people may stand in any column', () => {
    const { people } = looked([HEAD.slice(0, 3), ['', '', 'CHI BỘ KHU PHỐ 2'], AN.slice(0, 3)]);
    expect(people.map(({ to }) => to)).toEqual(['c2']);
  });

  it('a line with the number of those below it is nobody', () => {
    const { people } = looked([
      ['CHI BỘ KHU PHỐ 1'],
      [...HEAD.slice(0, 3), 'Ngày vào Đảng'],
      ['II', 'ĐẢNG VIÊN DỰ BỊ', '', '1'],
      [...AN.slice(0, 3), '03/02/2025'],
    ]);
    expect(people).toMatchObject([{ fullName: 'Lê Thử An', status: 'probationary' }]);
  });

  it('lines over groups of cells are no cells, a number may have its unit', () => {
    const { edit } = planOf(
      season,
      [
        ['TT', 'Chi bộ', 'Tổng số đảng viên'],
        ['I', 'Khối khu phố', '75'],
        ['1', 'KP 1', '45 đ/c'],
        ['2', 'KP 2', '30'],
        ['II', 'Cơ quan', '20'],
        ['3', 'Trạm Y tế phường', '20'],
      ],
      { kind: 'cells' },
    );
    expect(edit?.cells).toEqual([]);
    expect(edit?.counts.map(({ cell: of, patch }) => [of, patch.total])).toEqual([
      ['c1', 45],
      ['c2', 30],
      ['t', 20],
    ]);
  });

  it.each(['Chuyển sinh hoạt:', 'Từ trần', 'Đảng viên 213'])(
    'who stands below “%s” is asked about',
    (line) => {
      const { people, asked } = looked([
        ['CHI BỘ KHU PHỐ 1'],
        HEAD.slice(0, 3),
        AN.slice(0, 3),
        ['*', line],
        BINH.slice(0, 3),
      ]);
      expect([people.map(({ fullName }) => fullName), asked]).toEqual([['Lê Thử An'], ['others']]);
    },
  );

  it('parts of a home are one home', () => {
    const { people } = looked([
      [...HEAD, 'Quê quán', 'Quê quán'],
      [...AN, 'Hoài Thử', 'Bình Thử'],
    ]);
    expect(people.map(({ hometown }) => hometown)).toEqual(['Hoài Thử, Bình Thử']);
  });

  it('names alone, with running numbers, in two columns', () => {
    const { people } = looked([
      ['DANH SÁCH ĐẢNG VIÊN CHI BỘ KHU PHỐ 1'],
      ['TT', 'Họ và tên', 'TT', 'Họ và tên'],
      ['1', 'Lê Thử An', '3', 'Võ Thử Cúc'],
      ['2', 'Trần Thử Bình', '4', 'Ngô Thử Dung'],
    ]);
    const all = ['Lê Thử An', 'Trần Thử Bình', 'Võ Thử Cúc', 'Ngô Thử Dung'];
    expect(people.map(({ fullName }) => fullName)).toEqual(all);
    expect(looked([HEAD]).asked).toEqual([]);
  });

  it('a deputy secretary of the Party committee is none of the cell', () => {
    const rows = [
      [...HEAD, 'Chức vụ'],
      [...AN, 'Phó Bí thư Thường trực Đảng uỷ phường'],
    ];
    expect(looked(rows, { kind: 'committee' }).asked).toEqual(['members-without-post']);
  });

  it.each([
    ['KP1', 'TYT'],
    ['CHI BO KP1', 'CHI BO TYT'],
  ])('sheets of one cell each are of the cells that they are called by, each asked about: %s', (one, two) => {
    const rows = (name: string) => tableOfTexts([HEAD.slice(0, 3), ['1', name, '01/02/1960']]);
    const { table } = finished(
      readTogether([
        { name: one, table: rows('Lê Thử An') },
        { name: two, table: rows('Trần Thử Bình') },
      ]),
    );
    const { ties } = planOf(season, table, { kind: 'roster' });
    expect(ties.map(({ to, near }) => to ?? near.map(({ id }) => id))).toEqual(['c1', ['t']]);
  });

  it.each(['Bình', 'Cúc', 'Dung'])(
    'letters behind a name that make no word are no part of it: %s',
    (given) => {
      const forms = fc.constantFrom('TT', 'NV', 'HT', 'x', 'CCB', 'TTHĐND', 'KP3');
      const ways = fc.constantFrom(' (%)', ' %', ' - %', ', %', ' [%]');
      fc.assert(
        fc.property(forms, ways, (form, way) => {
          const written = `Lê Thử ${given}${way.replace('%', form)}`;
          const { people, codes } = looked([HEAD, ['1', written, '01/02/1960', 'Chi bộ khu phố 1']]);
          expect([people.map(({ fullName }) => fullName), codes]).toEqual([
            [`Lê Thử ${given}`],
            ['remark-removed'],
          ]);
        }),
        { numRuns: 12 },
      );
    },
  );

  it.each(['Ba', 'Út', 'A', 'nhỏ', 'Miên'])('a name in brackets stays: %s', (called) => {
    const { people, codes } = looked([
      HEAD,
      ['1', `Lê Thử An (${called})`, '01/02/1960', 'Chi bộ khu phố 1'],
    ]);
    expect([people[0]?.fullName, codes]).toEqual([`Lê Thử An (${called})`, []]);
  });

  it.each([
    ['Lê Thử An/UV', 'Lê Thử An'],
    ['Lê Thử An: Bí thư', 'Lê Thử An'],
    ['Lê Thử An_PBT', 'Lê Thử An'],
    ['04 Lê Thử An', 'Lê Thử An'],
    ['5/ Lê Thử An', 'Lê Thử An'],
    ['Lê Thử An (miễn SH)', 'Lê Thử An'],
  ])('“%s” is the name with what stands around it', (written, name) => {
    expect(looked([HEAD, ['1', written, '01/02/1960', 'Chi bộ khu phố 1']]).people).toMatchObject([
      { fullName: name },
    ]);
  });

  it('“(chưa bầu)” is nobody', () => {
    const rows = [
      [...HEAD, 'Chức vụ'],
      [...AN, 'BT'],
      ['2', '(chưa bầu)', '', 'Chi bộ khu phố 1', 'PBT'],
    ];
    expect(planOf(season, rows, { kind: 'committee' }).edit?.members).toHaveLength(1);
  });

  it('a line over the cells says of the people of all of them what they are', () => {
    const { people } = looked([
      HEAD.slice(0, 3),
      ['A', 'ĐẢNG VIÊN CHÍNH THỨC: 02 đồng chí'],
      ['I', 'Chi bộ khu phố 1'],
      AN.slice(0, 3),
      ['II', 'Chi bộ khu phố 2'],
      BINH.slice(0, 3),
      ['B', 'ĐẢNG VIÊN DỰ BỊ'],
      ['I', 'Chi bộ khu phố 1'],
      ['1', 'Ngô Thử Cúc', '01/02/2000'],
    ]);
    expect(people).toMatchObject([
      { status: 'official', to: 'c1' },
      { status: 'probationary', to: 'c1' },
      { status: 'official', to: 'c2' },
    ]);
  });

  it('a line inside a cell ends with it', () => {
    const { people } = looked([
      HEAD.slice(0, 3),
      ['I', 'Chi bộ khu phố 1'],
      ['1', 'Đảng viên chính thức'],
      AN.slice(0, 3),
      ['2', 'Đảng viên dự bị'],
      ['II', 'Chi bộ khu phố 2'],
      BINH.slice(0, 3),
    ]);
    expect(people.map(({ status }) => status)).toEqual(['official', undefined]);
  });

  it('the first ward may stand over the headings', () => {
    const { ties } = planOf(
      { ...season, cells: [] },
      [
        ['A. ĐẢNG BỘ PHƯỜNG HOÀI THỬ CŨ'],
        HEAD.slice(0, 3),
        ['I. Chi bộ khu phố 1'],
        AN.slice(0, 3),
        ['B. ĐẢNG BỘ PHƯỜNG BÌNH THỬ CŨ'],
        ['I. Chi bộ khu phố 1'],
        BINH.slice(0, 3),
      ],
      { kind: 'roster' },
    );
    expect(ties.map(({ name }) => name)).toEqual([
      'Chi bộ khu phố 1 (Hoài Thử)',
      'Chi bộ khu phố 1 (Bình Thử)',
    ]);
  });

  it.each([
    'Tỉnh uỷ Gia Thử/Đảng uỷ phường Thử/Chi bộ khu phố 2',
    'Chi bộ khu phố 2 - Đảng bộ phường Thử',
    'Chi bộ khu phố 2, Đảng ủy phường Thử',
  ])('what stands over all cells of the ward is no part of a name: %s', (name) => {
    const own = { ...season, committee: { ...season.committee, name: 'Đảng uỷ phường Thử' } };
    const { ties } = planOf(own, [HEAD, [...AN.slice(0, 3), name]], { kind: 'roster' });
    expect(ties.map(({ to }) => to)).toEqual(['c2']);
    const other = planOf(own, [HEAD, [...AN.slice(0, 3), 'Chi bộ khu phố 2 - Đảng bộ phường Khác']], {
      kind: 'roster',
    });
    expect(other.ties.map(({ to }) => to)).toEqual([undefined]);
  });

  it.each(['Ngày đi khỏi Đảng bộ, đi đâu', 'Truy tặng', 'Ngày đi'])(
    'who has something under “%s” is asked about',
    (over) => {
      const { people, asked } = looked([
        [...HEAD, over],
        [...AN, ''],
        [...BINH, '15/08/2024'],
      ]);
      expect([people.map(({ fullName }) => fullName), asked]).toEqual([['Lê Thử An'], ['gone']]);
    },
  );

  it.each(['Đủ điều kiện miễn SH', 'Đề nghị miễn sinh hoạt', 'Diện miễn'])(
    '“%s” does not say that they are exempt',
    (over) => {
      expect(
        looked([
          [...HEAD, over],
          [...AN, 'x'],
        ]).people.map(({ exempt }) => exempt),
      ).toEqual([undefined]);
    },
  );

  it('a note says that somebody is exempt, or on probation', () => {
    const { people } = looked([
      [...HEAD, 'Ghi chú'],
      [...AN, 'Miễn SHĐ'],
      [...BINH, 'Đảng viên dự bị'],
    ]);
    expect(people).toMatchObject([{ exempt: true }, { status: 'probationary' }]);
  });

  it('two days of admission that differ are said, and neither is taken', () => {
    const { people, codes } = looked([
      ['STT', 'Họ và tên', 'Ngày vào Đảng lần 1', 'Ngày vào Đảng lần 2', 'Chi bộ'],
      ['1', 'Lê Thử An', '03/02/1985', '', 'Chi bộ khu phố 1'],
      ['2', 'Trần Thử Bình', '03/02/1985', '19/05/1999', 'Chi bộ khu phố 1'],
      ['3', 'Phạm Thử Cường', '', '19/05/1999', 'Chi bộ khu phố 1'],
      ['4', 'Hoàng Thử Dũng', '03/02/1985', 'hỏi lại', 'Chi bộ khu phố 1'],
    ]);
    expect([people.map(({ joinedOn }) => joinedOn), codes]).toEqual([
      ['1985-02-03', undefined, '1999-05-19', '1985-02-03'],
      ['contradicts', 'not-a-date'],
    ]);
  });

  it.each(['03/02/1985 (dự bị)', 'kết nạp 3-2-1985', 'QĐ 15 ngày 03/02/1985'])(
    'a day among words of its own: %s',
    (day) => {
      const rows = [
        ['STT', 'Họ và tên', 'Ngày vào Đảng', 'Chi bộ'],
        ['1', 'Lê Thử An', day, 'Chi bộ khu phố 1'],
      ];
      expect(looked(rows)).toMatchObject({ people: [{ joinedOn: '1985-02-03' }], codes: [] });
    },
  );

  it('name, birth and home in one cell are taken apart by its lines', () => {
    const { people } = looked([
      ['STT', 'Họ và tên, ngày sinh, quê quán', 'Chi bộ'],
      ['1', 'Lê Thử An\n01/02/1960\nHoài Thử', 'Chi bộ khu phố 1'],
      ['2', 'Trần Thử Bình (1961)', 'Chi bộ khu phố 1'],
    ]);
    expect(people).toMatchObject([
      { fullName: 'Lê Thử An', born: '1960-02-01', hometown: 'Hoài Thử' },
      { fullName: 'Trần Thử Bình', born: '1961' },
    ]);
  });

  it('places of cells are cells, whatever name of a person they have', () => {
    const names = ['Thôn Văn Hải', 'Ấp Thị Ba', 'Xóm Lê Lợi', 'Buôn Ma Thử', 'Khu phố Nguyễn Huệ'];
    const { edit } = planOf({ ...season, cells: [] }, [
      ['TT', 'Tên chi bộ'],
      ...names.map((name, at) => [String(at + 1), name]),
    ]);
    expect(edit?.cells).toHaveLength(names.length);
  });

  it('the list of an earlier year beside the one of now is left, and told', () => {
    const rows = (name: string) => tableOfTexts([HEAD, ['1', name, '01/02/1960', 'Chi bộ khu phố 1']]);
    const sheets = ['2024 (cũ)', '2025', 'KP1', 'KP2'].map((name) => ({
      name,
      table: rows(`Lê Thử ${name}`),
    }));
    const { read, left } = finished(readTogether(sheets));
    expect([read, left]).toEqual([['2025', 'KP1', 'KP2'], ['2024 (cũ)']]);
  });

  it('the name of the file offers the cell of a list that names none', () => {
    const table = { ...tableOfTexts([HEAD.slice(0, 3), AN.slice(0, 3)]), file: 'DS_dang_vien_KP1_2025' };
    const { ties } = planOf(season, table, { kind: 'roster' });
    expect(ties).toMatchObject([{ name: '', to: undefined, near: [{ id: 'c1' }] }]);
  });

  it.each(['ĐV213', '213', 'QĐ 213', 'tạm thời'])('“(%s)” behind a name is that of a guest', (word) => {
    const { people, asked } = looked([
      HEAD,
      AN,
      ['2', `Trần Thử Bình (${word})`, '03/04/1961', 'Chi bộ khu phố 1'],
    ]);
    expect([people.map(({ fullName }) => fullName), asked]).toEqual([['Lê Thử An'], ['others']]);
  });

  it('a term behind the name of a cell, and “Chính thức” below it, are no cells', () => {
    const { people } = looked([
      HEAD.slice(0, 3),
      ['A', 'CHI BỘ KHU PHỐ 1 (nhiệm kỳ 2025-2027)'],
      ['I', 'Chính thức'],
      AN.slice(0, 3),
      ['II', 'Dự bị'],
      BINH.slice(0, 3),
    ]);
    expect(people).toMatchObject([
      { status: 'official', to: 'c1' },
      { status: 'probationary', to: 'c1' },
    ]);
  });

  it('two births by two papers that differ are said, and neither is taken', () => {
    const head = ['STT', 'Họ và tên', 'Ngày sinh (theo CCCD)', 'Ngày sinh (theo hồ sơ đảng)', 'Chi bộ'];
    const { people, codes } = looked([
      head,
      ['1', 'Lê Thử An', '01/02/1960', '01/02/1958', 'Chi bộ khu phố 1'],
      ['2', 'Trần Thử Bình', '03/04/1961', '03/04/1961', 'Chi bộ khu phố 1'],
    ]);
    expect([people.map(({ born }) => born), codes]).toEqual([[undefined, '1961-04-03'], ['contradicts']]);
  });

  it('a sheet of a cell and a year is of the cell', () => {
    const rows = (name: string) => tableOfTexts([HEAD.slice(0, 3), ['1', name, '01/02/1960']]);
    const sheets = ['KP1 2025', 'KP2 (2025)'].map((name) => ({
      name,
      table: rows(`Lê Thử ${name.slice(0, 3)}`),
    }));
    const { ties } = planOf(season, finished(readTogether(sheets)).table, { kind: 'roster' });
    expect(ties.map(({ to }) => to)).toEqual(['c1', 'c2']);
  });

  it('of two totals the one of the later year counts', () => {
    const head = ['TT', 'Chi bộ', 'Tổng số ĐV 2024', 'Tổng số ĐV năm 2025', 'Tăng, giảm'];
    const { edit } = planOf(season, [head, ['1', 'KP 1', '44', '45', '1'], ['2', 'KP 2', '31', '30', '-1']]);
    expect(edit?.counts.map(({ patch }) => patch.total)).toEqual([45, 30]);
  });

  it('a list of nothing but names of places says that nobody was read', () => {
    const rows = [
      ['STT', 'Tên gọi', 'Số nhà'],
      ['1', 'Thôn Văn Hải', '25'],
      ['2', 'Ấp Thị Ba', '30'],
    ];
    expect(planOf(season, rows, { kind: 'roster' }).notes.map(({ code }) => code)).toEqual(['nobody-read']);
  });
});
