import { describe, expect, it, test } from 'vitest';
import { cellKinds } from '../domain/choices';
import { newSeason } from '../domain/new-season';
import { choices } from '../i18n/vi/choices';
import { copiedRows, separatedRows } from './copied-rows';
import { guessKind, readKind } from './guess-kind';
import { type PastedCell, pastedCellDraft, pastedCellProblems, wrongSum } from './paste-cells';
import { finished, planOf } from './testing/plan';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const none = { total: '', official: '', probationary: '', exempt: '' };

function cell(name: string, counts: Partial<PastedCell['counts']> = {}): PastedCell {
  return { name, kind: 'other', counts: { ...none, ...counts } };
}

/** What becomes of a block that is pasted where lists come in, its columns as they were told by what stands in them. */
function pasteCells(block: string) {
  const plan = planOf(bare, finished(separatedRows(block)), {
    kind: 'cells',
    guessed: true,
    fullNames: false,
  });
  return plan.edit?.cells.map(({ name, kind, members }) => ({ name, kind, members })) ?? [];
}

describe('copiedRows', () => {
  it('splits lines and tabs, of Windows and of others', () => {
    expect(copiedRows('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('takes quoted cells with line breaks and doubled quotes as one', () => {
    expect(copiedRows('"Chi bộ khu phố\nAn Dưỡng 1"\t"nói ""A""\t"\n"chưa đóng\tb')).toEqual([
      ['Chi bộ khu phố An Dưỡng 1', 'nói "A"'],
      ['"chưa đóng', 'b'],
    ]);
  });

  it('leaves out empty rows and gives one form of each letter', () => {
    expect(copiedRows('\n\t\nUye\u0302\u0301n\n')).toEqual([['Uyến']]);
    expect(copiedRows('')).toEqual([]);
  });
});

describe('guessKind', () => {
  it.each([
    ['Chi bộ khu phố Giao Hội 2', 'neighbourhood'],
    ['Chi bộ thôn Tài Lương 3', 'neighbourhood'],
    ['Chi bộ Trường Tiểu học số 1', 'school'],
    ['Chi bộ Mầm non Hoài Tân', 'school'],
    ['Chi bộ Công an phường', 'police'],
    ['Chi bộ Quân sự', 'military'],
    ['Chi bộ Trạm Y tế', 'health'],
    ['Chi bộ Cơ quan', 'office'],
    ['Chi bộ HTXNN Hoài Tân', 'enterprise'],
    ['Chi bộ Công ty may', 'enterprise'],
    ['Chi bộ An Dưỡng', undefined],
  ])('%s', (name, kind) => {
    expect(guessKind(name)).toBe(kind);
  });
});

test('a kind is read by the name that the program gives it', () => {
  for (const kind of cellKinds) expect(readKind(choices.cellKind[kind])).toBe(kind);
  expect([readKind('Khác'), readKind(''), readKind('Chi bộ An Dưỡng')]).toEqual([
    'other',
    undefined,
    undefined,
  ]);
});

describe('a list of cells that is pasted', () => {
  it('reads a table with headings, leaving out running numbers, notes and totals', () => {
    const block = [
      'TT\tTên chi bộ\tLoại hình\tTổng số\tChính thức\tDự bị\tMiễn SH\tGhi chú',
      '1\tChi bộ khu phố An Dưỡng 1\tKhu phố, thôn\t1.034\t1.000\t34\t0\tx',
      '2\tChi bộ Công an\t\t12\t12\t-\t\t',
      '\tTổng cộng\t\t1.046\t1.012\t34\t0\t',
    ].join('\n');
    expect(pasteCells(block)).toEqual([
      {
        name: 'Chi bộ khu phố An Dưỡng 1',
        kind: 'neighbourhood',
        members: { total: 1034, official: 1000, probationary: 34, exempt: 0 },
      },
      {
        name: 'Chi bộ Công an',
        kind: 'police',
        members: { total: 12, official: 12, probationary: 0 },
      },
    ]);
  });

  it('reads merged headings of two rows', () => {
    const block = 'STT\tĐơn vị\tĐảng viên\t\t\n\t\tTổng số\tChính thức\tDự bị\n1\tChi bộ thôn 1\t10\t9\t1';
    expect(pasteCells(block)).toEqual([
      {
        name: 'Chi bộ thôn 1',
        kind: 'neighbourhood',
        members: { total: 10, official: 9, probationary: 1 },
      },
    ]);
  });

  it('lets the lowest heading of a column speak, wherever the total stands', () => {
    const block = 'TT\tTên chi bộ\tSố đảng viên\t\t\n\t\tChính thức\tDự bị\tTổng số\n1\tKhu phố X\t20\t3\t23';
    expect(pasteCells(block)).toEqual([
      {
        name: 'Khu phố X',
        kind: 'neighbourhood',
        members: { total: 23, official: 20, probationary: 3 },
      },
    ]);
  });

  it('takes the members’ numbers before those of another group of columns', () => {
    const block =
      'Tên chi bộ\tTổng số ĐV\tChính thức\tDự bị\tCấp uỷ\t\n\t\t\t\tTổng số\tNữ\nChi bộ A\t9\t8\t1\t3\t1';
    expect(pasteCells(block)).toEqual([
      { name: 'Chi bộ A', kind: 'other', members: { total: 9, official: 8, probationary: 1 } },
    ]);
  });

  it('reads a dash as none and dots as not known', () => {
    const block = 'Tên chi bộ\tTổng số\tChính thức\tDự bị\tMiễn\nChi bộ A\t9\t9\t–\t…';
    expect(pasteCells(block)).toEqual([
      { name: 'Chi bộ A', kind: 'other', members: { total: 9, official: 9, probationary: 0 } },
    ]);
    expect(pasteCells('1\tChi bộ A\t9\t9\t-\n2\tChi bộ B\t8\t8\t-')).toEqual([
      { name: 'Chi bộ A', kind: 'other', members: { total: 9, official: 9, probationary: 0 } },
      { name: 'Chi bộ B', kind: 'other', members: { total: 8, official: 8, probationary: 0 } },
    ]);
  });

  it('leaves out the title above the headings', () => {
    const block = 'DANH SÁCH CHI BỘ\tTHỐNG KÊ NĂM\nTT\tTên chi bộ\tChính thức\n1\tChi bộ A\t9';
    expect(pasteCells(block)).toEqual([{ name: 'Chi bộ A', kind: 'other', members: { official: 9 } }]);
  });

  it('reads a table without headings by what stands in it', () => {
    expect(pasteCells('1\tChi bộ A\t20\t18\t2\n2\tChi bộ B\t15\t15\t0')).toEqual([
      { name: 'Chi bộ A', kind: 'other', members: { total: 20, official: 18, probationary: 2 } },
      { name: 'Chi bộ B', kind: 'other', members: { total: 15, official: 15, probationary: 0 } },
    ]);
  });

  it('reads names alone', () => {
    expect(pasteCells('Chi bộ A\nChi bộ B')).toEqual([
      { name: 'Chi bộ A', kind: 'other', members: {} },
      { name: 'Chi bộ B', kind: 'other', members: {} },
    ]);
  });

  it('takes no row in whose number is none', () => {
    expect(pasteCells('Tên chi bộ\tTổng số\nChi bộ A\thai mươi\nChi bộ B\t20')).toEqual([
      { name: 'Chi bộ B', kind: 'other', members: { total: 20 } },
    ]);
  });

  it('tells cells of one name apart by the column of their wards, and no others', () => {
    const block = [
      'Tên chi bộ\tPhường cũ\tTổng số',
      'Chi bộ khu phố 1\tHoài Tân\t20',
      'Chi bộ khu phố 1\tHoài Hảo\t31',
      'Chi bộ khu phố 2\tHoài Tân\t12',
    ].join('\n');
    expect(pasteCells(block).map(({ name }) => name)).toEqual([
      'Chi bộ khu phố 1 (Hoài Tân)',
      'Chi bộ khu phố 1 (Hoài Hảo)',
      'Chi bộ khu phố 2',
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(pasteCells(' \n\t\n')).toEqual([]);
  });
});

describe('pastedCellDraft', () => {
  it('stores only the numbers that are known', () => {
    expect(pastedCellDraft(cell(' Chi bộ A ', { total: '1.234', official: '0' }))).toEqual({
      name: 'Chi bộ A',
      kind: 'other',
      members: { total: 1234, official: 0 },
    });
  });

  it('stores nothing while something is wrong, and says what', () => {
    const wrong = cell('', { total: 'x', probationary: '-1' });
    expect(pastedCellDraft(wrong)).toBeUndefined();
    expect(pastedCellProblems(wrong)).toEqual([
      { at: 'name', code: 'text-empty' },
      { at: 'total', code: 'not-whole-number' },
      { at: 'probationary', code: 'number-too-small' },
    ]);
  });
});

describe('wrongSum', () => {
  it('tells a total that is not its parts', () => {
    expect(wrongSum(cell('A', { total: '20', official: '20', probationary: '3' }))).toEqual({
      total: 20,
      official: 20,
      probationary: 3,
      sum: 23,
    });
  });

  it('says nothing of what adds up, is missing or is no number', () => {
    expect(wrongSum(cell('A', { total: '1.023', official: '1.020', probationary: '3' }))).toBeUndefined();
    expect(wrongSum(cell('A', { total: '20', official: '19' }))).toBeUndefined();
    expect(wrongSum(cell('A', { total: 'x', official: '19', probationary: '3' }))).toBeUndefined();
  });
});

describe('separatedRows', () => {
  const cut = (block: string) => finished(separatedRows(block));

  it('cuts at tabs, else at what most lines have alike', () => {
    expect(cut('a;b\tc')).toEqual([['a;b', 'c']]);
    expect(cut('"Lê Thử, An";1970\nTrần Thử;3,2\n')).toEqual([
      ['Lê Thử, An', '1970'],
      ['Trần Thử', '3,2'],
    ]);
    expect(cut('Lê Thử An,1970\r\nTrần Thử,"nói ""a"", b"')).toEqual([
      ['Lê Thử An', '1970'],
      ['Trần Thử', 'nói "a", b'],
    ]);
    expect(cut('Chi bộ A\nChi bộ B, C')).toEqual([['Chi bộ A'], ['Chi bộ B, C']]);
  });

  it('takes the sign that the first line names, and line breaks within quotes', () => {
    expect(cut('sep=|\r\nLê, An|1970\r\nTrần|1971')).toEqual([
      ['Lê, An', '1970'],
      ['Trần', '1971'],
    ]);
    expect(cut('"Họ và\ntên","Năm ""sinh"""\nLê An,1970\n"",1971\n')).toEqual([
      ['Họ và\ntên', 'Năm "sinh"'],
      ['Lê An', '1970'],
      ['', '1971'],
    ]);
  });

  it('leaves a quote alone that says “as above”', () => {
    const rows = [
      ['Lê An', 'KP1'],
      ['Lê Bình', '"'],
      ['Lê Cúc', '"'],
    ];
    for (const sign of ['\t', ';', ',']) {
      expect(cut(rows.map((row) => row.join(sign)).join('\n'))).toEqual(rows);
    }
    expect(cut('Lê An,KP1\nLê Bình,""""\n')).toEqual([
      ['Lê An', 'KP1'],
      ['Lê Bình', '"'],
    ]);
  });
});
