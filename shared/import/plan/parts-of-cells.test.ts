import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, CommitteeMember, Season } from '../../domain/season';
import { readTogether } from '../table/several-sheets';
import { tableOfTexts } from '../table/source';
import { finished, planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

/** Lines and names that say what part of a cell somebody is of, and posts that a cell has once. */

function cell(id: string, name: string, committee: CommitteeMember[] = []): Cell {
  const congress = { status: 'planned', approvedSeats: {}, committee } satisfies Cell['congress'];
  return { id, order: 1, name, kind: 'other', members: {}, congress };
}

const season: Season = {
  ...newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells: [cell('c1', 'Chi bộ khu phố 1'), cell('c2', 'Chi bộ khu phố Tân Thử')],
};

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh'];
const AN = ['1', 'Lê Thử An', '01/02/1960'];
const BINH = ['2', 'Trần Thử Bình', '03/04/1961'];

function looked(rows: readonly (readonly string[])[], settings: ImportSettings = {}) {
  const { edit, questions, ties, rows: planned, notes } = planOf(season, rows, settings);
  return {
    people: (edit?.rosters ?? []).flatMap(({ items, cell: to }) => items.map((item) => ({ ...item, to }))),
    cells: edit?.cells ?? [],
    asked: questions.flatMap(({ kind, answer }) => (answer === undefined ? [kind] : [])),
    open: ties.flatMap(({ name, to }) => (to === undefined ? [name] : [])),
    codes: planned.flatMap(({ problems }) => problems.map(({ code }) => code)),
    notes: notes.map(({ code }) => code),
  };
}

describe('parts of a cell', () => {
  it.each(['Đảng viên', 'ĐV', 'không', 'Đảng viên thường'])(
    '“%s” among posts is no post, and no doubt',
    (post) => {
      const rows = [[...HEAD, 'Chức vụ'], ['Chi bộ khu phố 1'], [...AN, 'Bí thư'], [...BINH, post]];
      const [roster, committee] = (['roster', 'committee'] as const).map((kind) => looked(rows, { kind }));
      expect(roster?.people).toHaveLength(2);
      expect([...(roster?.codes ?? []), ...(committee?.codes ?? [])]).not.toContain('not-a-choice');
    },
  );

  it.each(['Tổ đảng 1', 'Tổ Đảng số 2', '1. Tổ đảng số 1 (tổ trưởng: Phan Thử Tài)', 'Tổ đảng khu vực chợ'])(
    'who stands below “%s” stays in the cell above, whatever column the line is in',
    (line) => {
      for (const row of [[line], ['', line], ['I', line], ['', '', '', line]]) {
        const head = [...HEAD, 'Chi bộ'];
        const { people, cells, asked, open } = looked([['CHI BỘ KHU PHỐ 1'], head, row, AN]);
        expect([people.map(({ to }) => to), cells, asked, open]).toEqual([['c1'], [], [], []]);
      }
    },
  );

  it.each(['Chi bộ khu phố 1 - Tổ đảng 2', 'KP 1 (tổ đảng số 2)', 'Tổ đảng 2 – Chi bộ khu phố 1'])(
    'the group in “%s” is no part of the cell’s name, and is said',
    (name) => {
      const { people, cells, codes } = looked([
        [...HEAD, 'Chi bộ'],
        [...AN, name],
      ]);
      expect([people.map(({ to }) => to), cells, codes]).toEqual([['c1'], [], ['party-group']]);
    },
  );

  it('a group alone in the column of cells is no cell: its cell is asked for', () => {
    const { cells, open, codes } = looked([
      [...HEAD, 'Chi bộ'],
      [...AN, 'Tổ đảng 1'],
    ]);
    expect([cells, open, codes]).toEqual([[], [''], ['party-group']]);
  });

  it('a sheet for each group makes no cells', () => {
    const rows = (person: string[]) => tableOfTexts([HEAD, person]);
    const sheets = [
      { name: 'Tổ đảng 1', table: rows(AN) },
      { name: 'Tổ 2', table: rows(BINH) },
    ];
    const { edit, ties } = planOf(season, finished(readTogether(sheets)).table);
    expect([edit, ties.map(({ name, to }) => [name, to])]).toEqual([undefined, [['', undefined]]]);
  });

  it.each([
    ['I', 'Khoa Nội'],
    ['1', 'Phòng Tài chính'],
    ['', 'Tổ dân phố 2'],
    ['', 'Thôn Đông'],
  ])('whether “%s %s” below a cell is one is asked once, and taken as answered', (number, line) => {
    const rows = [['CHI BỘ KHU PHỐ TÂN THỬ'], HEAD, [number, line], AN, [number, `${line} B`], BINH];
    expect(looked(rows)).toMatchObject({ asked: ['lines-in-cells'], people: [], cells: [] });
    const id = planOf(season, rows).questions[0]?.id ?? '';
    const part = looked(rows, { kind: 'roster', linesInCells: { [id]: 'part' } });
    expect([part.people.map(({ to }) => to), part.cells]).toEqual([['c2', 'c2'], []]);
    const own = looked(rows, { kind: 'roster', linesInCells: { [id]: 'cell' } });
    expect(own.people.map(({ to }) => to)).not.toContain('c2');
  });

  it('two kinds of line below cells are asked about each', () => {
    const rows = [['CHI BỘ KHU PHỐ TÂN THỬ'], HEAD, ['I', 'Khoa Nội'], AN, ['', 'Tổ dân phố 2'], BINH];
    const asked = planOf(season, rows).questions.map(({ id }) => id);
    expect(asked).toEqual(['lines-in-cells:khoa', 'lines-in-cells:to dan pho']);
    const [one = '', two = ''] = asked;
    const some = { kind: 'roster', linesInCells: { [one]: 'part' } } as const;
    expect(looked(rows, some)).toMatchObject({ asked: ['lines-in-cells'], cells: [] });
    const all = { ...some, linesInCells: { ...some.linesInCells, [two]: 'cell' } } as const;
    const { people, asked: left, open } = looked(rows, all);
    expect(people.map(({ fullName, to }) => [fullName, to])).toEqual([['Lê Thử An', 'c2']]);
    // which cell that is, is asked as of any other
    expect([left, open]).toEqual([[], ['Tổ dân phố 2']]);
  });

  it.each(['Bưu điện', 'Cựu chiến binh', 'Cán bộ 30 tháng 4'])(
    'a numbered line that nothing explains is asked about, and makes no cell by itself: %s',
    (line) => {
      const rows = [HEAD, ['I', line], AN];
      expect(looked(rows)).toMatchObject({ cells: [], people: [], open: [line] });
    },
  );

  it('names of cells below one another are neighbours, and a department without a cell is asked for', () => {
    const { people, asked } = looked([HEAD, ['Khu phố 1'], AN, ['Khu phố Tân Thử'], BINH]);
    expect([people.map(({ to }) => to), asked]).toEqual([['c1', 'c2'], []]);
    expect(looked([HEAD, ['I', 'Khoa Nội'], AN])).toMatchObject({ cells: [], open: ['Khoa Nội'] });
  });

  it.each(['Từ 80 tuổi trở lên', 'Dưới 40 tuổi', 'Huy hiệu 50 năm', 'Cán bộ hưu trí'])(
    '“%s” over people is no cell, and asks nothing',
    (line) => {
      const { people, cells, asked } = looked([['CHI BỘ KHU PHỐ 1'], HEAD, ['A', line], AN]);
      expect([people.map(({ to }) => to), cells, asked]).toEqual([['c1'], [], []]);
    },
  );

  it.each(['Đảng viên được miễn sinh hoạt', 'Miễn công tác và sinh hoạt đảng: 01 đ/c'])(
    'who stands below “%s” is exempt, and nobody else',
    (line) => {
      const { people } = looked([
        ['CHI BỘ KHU PHỐ 1'],
        HEAD,
        AN,
        ['II', line],
        BINH,
        ['CHI BỘ KHU PHỐ TÂN THỬ'],
      ]);
      expect(people.map(({ exempt }) => exempt)).toEqual([undefined, true]);
    },
  );
});

describe('posts that a cell has once', () => {
  const posts = (said: readonly string[], settings: Season = season) => {
    const rows = said.map((post, at) => [
      String(at + 1),
      `Lê Thử ${['An', 'Bình', 'Cúc'][at] ?? ''}`,
      post,
      'KP 1',
    ]);
    const { rows: planned } = planOf(settings, [['STT', 'Họ và tên', 'Chức vụ', 'Chi bộ'], ...rows]);
    return planned.map(({ problems }) => problems.map(({ code, text }) => [code, text]));
  };

  it('several secretaries or deputies of one cell are said at each of them', () => {
    expect(posts(['Bí thư', 'Bí thư', 'Chi uỷ viên'])).toEqual([
      [['several-secretaries', '2']],
      [['several-secretaries', '2']],
      [],
    ]);
    expect(posts(['Bí thư', 'PBT', 'Phó Bí thư']).flat()).toEqual([
      ['several-deputies', '2'],
      ['several-deputies', '2'],
    ]);
    expect(posts(['Bí thư', 'PBT', 'CUV']).flat()).toEqual([]);
  });

  it('whoever sits there counts too, and so do seats that were approved', () => {
    const sits = cell('c1', 'Chi bộ khu phố 1', [
      { id: 'p1', fullName: 'Võ Thử Dung', position: 'secretary' },
    ]);
    expect(posts(['Bí thư'], { ...season, cells: [sits] })).toEqual([[['several-secretaries', '2']]]);
    const two = { ...sits, congress: { ...sits.congress, approvedSeats: { deputySecretary: 2 } } };
    expect(posts(['PBT', 'PBT'], { ...season, cells: [two] }).flat()).toEqual([]);
  });
});

describe('columns that say something else', () => {
  it.each([
    [
      ['TT', 'Ngày sinh', 'Ngày vào Đảng', 'Chi bộ'],
      ['1', '01/02/1960', '03/02/1985', 'KP 1'],
    ],
    [
      ['1', '01/02/1960', '03/02/1985', 'KP 1'],
      ['2', '03/04/1961', '19/05/1990', 'KP 2'],
    ],
  ])('days of people without names are no cells', (...rows) => {
    expect(looked(rows)).toMatchObject({ cells: [], people: [], notes: ['nobody-read'] });
  });

  it('“Chức vụ” over work alone is work, and makes no list of committees', () => {
    const head = [...HEAD, 'Chức vụ', 'Chi bộ'];
    const { people, codes } = looked([head, [...AN, 'Hiệu trưởng', 'KP 1'], [...BINH, 'Giáo viên', 'KP 1']]);
    expect([people.map(({ occupation }) => occupation), codes]).toEqual([['Hiệu trưởng', 'Giáo viên'], []]);
  });

  it('the number of the card is that of “Số thẻ”, whatever code stands before it', () => {
    const head = ['STT', 'Mã đảng viên', 'Họ và tên', 'Số thẻ đảng viên', 'Chi bộ'];
    const rows = [head, ['1', 'DV0012345', 'Lê Thử An', '31.004521', 'KP 1']];
    expect(looked(rows, { identifiers: true }).people.map(({ cardNumber }) => cardNumber)).toEqual([
      '31004521',
    ]);
  });

  it('a number of days typed as text is read and said; one that may spell a day is left, and said', () => {
    const { people, codes } = looked([
      [...HEAD, 'Chi bộ'],
      ['1', 'Lê Thử An', '25934', 'KP 1'],
      ['2', 'Trần Thử Bình', '30296', 'KP 1'],
    ]);
    expect(people.map(({ born }) => born)).toEqual(['1971-01-01', undefined]);
    expect(codes).toEqual(['serial-date', 'not-a-date']);
  });

  it('dots that a printed form left are nobody, and nothing to be told', () => {
    const { people, codes } = looked([
      [...HEAD, 'Chi bộ'],
      [...AN, 'KP 1'],
      ['2', '…………', '…/…/……', '...'],
    ]);
    expect([people.length, codes]).toEqual([1, []]);
  });
});
