import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { importScreen } from '../../i18n/vi/importScreen';
import { fullCellName } from '../cell-name';
import { tableOfTexts } from '../table/source';
import { planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

/** Lists that offices keep for other ends, and that come in all the same: dues, forms on the web, results of the year. */

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
type Rows = readonly (readonly string[])[];

function read(rows: Rows, settings: ImportSettings = {}) {
  const plan = planOf(bare, rows, { kind: 'roster', ...settings });
  const people = plan.rows.flatMap(({ person }) => person ?? []);
  const open = plan.questions.filter(({ answer }) => answer === undefined).map(({ id }) => id);
  const cells = plan.ties.map(({ name }) => name);
  const left = plan.notes.flatMap(({ columns = [] }) => columns.map(({ heading }) => heading));
  return { plan, people, open, cells, left };
}

const title = ['Chi bộ khu phố 1'];

describe('a sum below the names, without a number', () => {
  it.each(['Cộng', 'Tổng', 'CỘNG'])('is no rest of the name above: %s', (word) => {
    const { people, open } = read([
      title,
      ['TT', 'Họ và tên', 'Tháng 1'],
      ['1', 'Nguyễn Văn Thử', '60000'],
      ['2', 'Trần Thị Thử', '60000'],
      ['', word, '120000'],
    ]);
    expect([people.length, open]).toEqual([2, []]);
  });
});

describe('headings of a form on the web', () => {
  const heads = [
    'Họ và tên đồng chí',
    'Ngày tháng năm sinh',
    'Đang sinh hoạt tại chi bộ',
    'Giới tính',
  ] as const;
  const asked = [
    '',
    'Đồng chí sinh ngày nào?',
    'Đồng chí đang sinh hoạt tại chi bộ nào?',
    'Giới tính của đồng chí',
  ];

  it('are understood however they are numbered', () => {
    const number = fc.constantFrom('1. ', '(2) ', '3) ', 'Câu 4: ', '5 - ', '');
    fc.assert(
      fc.property(fc.tuple(number, number, number, number), fc.boolean(), (numbers, asks) => {
        const top = heads.map((head, at) => `${numbers[at] ?? ''}${(asks && asked[at]) || head}`);
        const { people, cells } = read([
          ['Dấu thời gian', ...top],
          ['1/11/2026 8:00', 'Lê Thử An', '02/03/1971', 'Chi bộ khu phố 5', 'Nam'],
          ['1/11/2026 8:05', 'Lê Thị Thử Bình', '04/05/1972', 'Chi bộ khu phố 6', 'Nữ'],
        ]);
        expect(people).toMatchObject([
          { fullName: 'Lê Thử An', born: '1971-03-02', gender: 'male' },
          { fullName: 'Lê Thị Thử Bình', born: '1972-05-04', gender: 'female' },
        ]);
        expect(cells).toEqual(['Chi bộ khu phố 5', 'Chi bộ khu phố 6']);
      }),
    );
  });

  it('keep a number that is none of the list of questions', () => {
    const rows = [title, ['TT', 'Họ và tên', '30 năm tuổi đảng'], ['1', 'Lê Thử An', 'x']];
    expect(read(rows).left).toEqual(['30 năm tuổi đảng']);
  });
});

describe('what a cell thinks of its members', () => {
  it.each(['Chi bộ xếp loại', 'Chi bộ đánh giá', 'Chi bộ đề nghị mức', 'Chi bộ nhận xét'])(
    'names no cell: %s',
    (heading) => {
      const rows = [title, ['TT', 'Họ và tên', heading], ['1', 'Lê Thử An', 'Hoàn thành tốt nhiệm vụ']];
      const { cells, left } = read(rows);
      expect([cells, left]).toEqual([['Chi bộ khu phố 1'], [heading]]);
    },
  );

  it('a title in brackets names the cell without them', () => {
    const rows = [['(Kèm theo Báo cáo của Chi bộ khu phố Thử)'], ['TT', 'Họ và tên'], ['1', 'Lê Thử An']];
    expect(read(rows).cells).toEqual(['Chi bộ khu phố Thử']);
  });

  it('marks in a column without a heading are named, running numbers are not', () => {
    const rows = (text: (at: number) => string) => [
      title,
      ['', 'Họ và tên', ''],
      ...['An', 'Bình', 'Cường'].map((name, at) => [String(at + 1), `Lê Thử ${name}`, text(at)]),
    ];
    expect(read(rows(() => 'x')).plan.notes.map(({ code }) => code)).toEqual(['columns-left']);
    expect(read(rows(() => '')).plan.notes).toEqual([]);
  });
});

describe('another name behind a name', () => {
  const others = fc.constantFrom('tức', 'bí danh', 'còn gọi là', 'thường gọi', 'tên gọi khác:', 'hay gọi là');
  const ways = fc.constantFrom<(other: string) => string>(
    (other) => ` ${other}`,
    (other) => ` (${other})`,
    (other) => ` - ${other}`,
    (other) => `, ${other}`,
  );

  it('is taken off and said, in capitals too', () => {
    fc.assert(
      fc.property(others, ways, fc.boolean(), (word, written, capitals) => {
        const name = `Phạm Thử Long${written(`${word} Ba Hùng`)}`;
        const rows = [title, ['TT', 'Họ và tên'], ['1', capitals ? name.toUpperCase() : name]];
        const { plan, people } = read(rows, { nameCase: capitals });
        expect(people).toMatchObject([{ fullName: 'Phạm Thử Long' }]);
        expect(plan.rows.at(-1)?.problems.map(({ code }) => code)).toEqual(['remark-removed']);
      }),
    );
  });

  it.each(['Nguyễn Văn Tức', 'Lê Danh Thử', 'Tức Thị Thử An'])('is none in “%s”', (name) => {
    expect(read([title, ['TT', 'Họ và tên'], ['1', name]]).people).toMatchObject([{ fullName: name }]);
  });
});

describe('days as programs write them', () => {
  it('are read year first, as texts too, where they are no day the other way', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2005-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const rows = [title, ['HO_TEN', 'NGAY_SINH'], ['Lê Thử An', day.replaceAll('-', '')]];
        expect(read(rows).people).toMatchObject([{ born: day }]);
      }),
    );
  });
});

describe('a title that says who all below it are', () => {
  const list = (over: string, rows: Rows = []) => [
    ['Chi bộ khu phố 1'],
    [over],
    ['TT', 'Họ và tên', 'Giới tính'],
    ...rows,
  ];
  const an = ['1', 'Lê Thử An', ''];

  it.each([
    ['DANH SÁCH ĐẢNG VIÊN NỮ', 'female'],
    ['Danh sách nữ', 'female'],
    ['DANH SÁCH ĐẢNG VIÊN NAM', 'male'],
    ['DANH SÁCH ĐẢNG VIÊN NĂM', undefined],
    ['DANH SÁCH ĐẢNG VIÊN NAM, NỮ', undefined],
    ['DANH SÁCH ĐẢNG VIÊN THÔN NAM', undefined],
  ])('%s', (over, gender) => {
    expect(read(list(over, [an])).people.map((each) => each.gender)).toEqual([gender]);
  });

  it('says less than the row of somebody, and holds on its own sheet only', () => {
    const first = {
      ...tableOfTexts(list('Danh sách đảng viên nữ', [an, ['2', 'Lê Thử Bình', 'Nam']])),
      title: 'A',
    };
    const more = [{ ...tableOfTexts(list('Danh sách đảng viên', [['1', 'Lê Thử Cường', '']])), title: 'B' }];
    const { rows } = planOf(bare, { ...first, more }, { kind: 'roster' });
    const people = rows.flatMap(({ person }) => person ?? []);
    expect(people.map(({ gender }) => gender)).toEqual(['female', 'male', undefined]);
  });
});

describe('numerals in the name of a cell', () => {
  it.each([
    ['CHI BỘ II', 'Chi bộ II'],
    ['CB III', 'Chi bộ III'],
    ['CHI BỘ KHU PHỐ IV', 'Chi bộ khu phố IV'],
    ['CHI BỘ VI', 'Chi bộ VI'],
    ['CHI BỘ KHU PHỐ XI', 'Chi bộ khu phố XI'],
    ['CHI BỘ KHU PHỐ HÀ VI', 'Chi bộ khu phố Hà Vi'],
    ['CHI BỘ KHU PHỐ I', 'Chi bộ khu phố I'],
    ['CHI BỘ THÔN XUÂN VINH', 'Chi bộ thôn Xuân Vinh'],
  ])('stay capitals: %s', (name, full) => {
    expect(fullCellName(name)).toBe(full);
  });
});

describe('somebody in a list of those who left, and in the list of members too', () => {
  const HEAD = ['TT', 'Họ và tên', 'Năm sinh', 'Chi bộ'];
  const an = ['1', 'Lê Thử An', '1970', 'Chi bộ khu phố 1'];
  const binh = ['2', 'Trần Thử Bình', '1971', 'Chi bộ khu phố 1'];
  const names = fc.constantFrom(
    'Chuyển đi',
    'Đảng viên chuyển đi năm 2026',
    'Đảng viên từ trần',
    'Quần chúng ưu tú',
  );

  it('is said with the sheet and the row, whatever is answered', () => {
    fc.assert(
      fc.property(names, fc.boolean(), fc.boolean(), (over, answer, sameYear) => {
        const left = ['1', 'Trần Thử Bình', sameYear ? '1971' : '1950', 'Chi bộ khu phố 1'];
        const table = {
          ...tableOfTexts([HEAD, an, binh]),
          title: 'Danh sách',
          more: [{ ...tableOfTexts([[over], HEAD, left]), title: over }],
        };
        const open = planOf(bare, table, { kind: 'roster' });
        const doubts = answer && Object.fromEntries(open.questions.map(({ id }) => [id, 'leave'] as const));
        const { rows } = planOf(bare, table, { kind: 'roster', ...(doubts && { doubts }) });
        const told = rows.flatMap(({ name, problems }) =>
          problems.flatMap(({ code, text }) =>
            code === 'also-left' ? [[name, importScreen.problems[code](text)]] : [],
          ),
        );
        const words = 'cũng có ở trang 2, dòng 3, chỗ đó không nhập; xem người này còn ở chi bộ không';
        expect(told).toEqual(sameYear ? [['Trần Thử Bình', words]] : []);
      }),
    );
  });
});

describe('a sheet that is called by two letters', () => {
  it.each(['ĐB', 'DB', 'CT'])('says nothing of who is on probation: %s', (name) => {
    const rows = [
      ['TT', 'Họ và tên', 'Chi bộ'],
      ['1', 'Lê Thử An', 'Chi bộ khu phố 1'],
    ];
    const { rows: planned } = planOf(bare, { ...tableOfTexts(rows), title: name }, { kind: 'roster' });
    expect(planned.map(({ person }) => person?.status)).toEqual([undefined]);
  });
});
