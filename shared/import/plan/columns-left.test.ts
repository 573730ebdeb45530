import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { importQuestions } from '../../i18n/vi/importQuestions';
import { type SourceTable, tableOfTexts } from '../table/source';
import { planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
type Rows = readonly (readonly string[])[];

function said(table: SourceTable | Rows, settings: ImportSettings = {}): readonly string[] {
  return planOf(bare, table, settings).notes.map((note) => importQuestions.note(note));
}

const top = ['TT', 'Họ và tên', 'Năm sinh'];
const an = ['1', 'Nguyễn Văn Thử An', '1971'];
const binh = ['2', 'Trần Thị Thử Bình', '1980'];
const title = ['CHI BỘ KHU PHỐ 1'];

/** A file of sheets, each of a cell. */
function file(...[first = [], ...others]: readonly Rows[]): SourceTable {
  const more = others.map((rows, at) => ({ ...tableOfTexts(rows), title: `Chi bộ Thử ${at + 2}` }));
  return { ...tableOfTexts(first), title: 'Chi bộ Thử 1', file: 'danh sách', more };
}

describe('columns that are not taken', () => {
  it('are named by letter and heading, running numbers are not', () => {
    const rows = [
      [...top, 'Nhóm máu', 'Ghi chú'],
      [...an, 'A', ''],
      [...binh, '', 'x'],
    ];
    expect(said(file(rows))).toEqual(['Không lấy: cột D “Nhóm máu”, cột E “Ghi chú”.']);
    expect(said([title, ...rows])).toEqual(['Không lấy: “Nhóm máu”, “Ghi chú”.']);
  });

  it('are named of a later sheet too, without a heading by what stands there', () => {
    const later = [
      [...top, 'Sở trường'],
      [...binh, 'đá bóng', 'lạ'],
    ];
    expect(said(file([top, an], later))).toEqual([
      'Không lấy: trang 2 cột D “Sở trường”, trang 2 cột E không có tiêu đề (ví dụ “lạ”).',
    ]);
  });

  it('of a later sheet are none of a column without a heading on the first', () => {
    const first = [top, [...an, 'xem lại']];
    const later = [
      [...top, 'Quê quán'],
      [...binh, 'Xã Thử'],
    ];
    const { rows, notes } = planOf(bare, file(first, later));
    expect(rows.map(({ values }) => values.hometown)).toEqual([undefined, 'Xã Thử']);
    expect(notes.map((note) => importQuestions.note(note))).toEqual([
      'Không lấy: cột D không có tiêu đề (ví dụ “xem lại”).',
    ]);
  });

  it('that nobody fills are not named', () => {
    expect(said([title, [...top, 'Nhóm máu'], [...an, ''], [...binh, '']])).toEqual([]);
  });

  it('hold numbers of cards: how they are taken is said, until that is ticked', () => {
    const rows = [title, [...top, 'Số thẻ đảng viên'], [...an, '00005201']];
    expect(said(rows)).toEqual(['Chưa lấy: “Số thẻ đảng viên”. Cần thì đánh dấu “Lấy cả số thẻ, số CCCD”.']);
    expect(said(rows, { identifiers: true })).toEqual([]);
  });

  it('are those of posts in a list of members', () => {
    const rows = [title, [...top, 'Chức vụ'], [...an, 'Bí thư']];
    expect(said(rows, { kind: 'roster' })).toEqual(['Không lấy: “Chức vụ”.']);
    expect(said(rows, { kind: 'committee' })).toEqual([]);
  });

  it('are named in a list of cells', () => {
    const rows = [
      ['TT', 'Tên chi bộ', 'Tổng số đảng viên', 'Bí thư'],
      ['1', 'Chi bộ Thử 1', '21', 'Nguyễn Văn Thử An'],
    ];
    expect(said(rows)).toEqual(['Không lấy: “Bí thư”.']);
  });
});

describe('an age', () => {
  const names = ['TT', 'Họ và tên'];

  it.each(['Tuổi', 'Tuổi đời', 'Độ tuổi', 'Số tuổi'])(
    'under “%s” gives no birth, which is said',
    (heading) => {
      const rows = [title, [...names, heading], ['1', 'Nguyễn Văn Thử An', '45']];
      expect(said(rows)).toEqual([
        `Không lấy tuổi ở “${heading}”: từ tuổi không biết được ngày sinh. Hãy thêm cột năm sinh vào bảng rồi nhập lại.`,
      ]);
      const [row] = planOf(bare, rows).rows;
      expect(row?.values.born).toBeUndefined();
    },
  );

  it('that stands under men or women says who they are, and no birth', () => {
    const rows = [
      title,
      [...names, 'Tuổi', ''],
      ['', '', 'Nam', 'Nữ'],
      ['1', 'Nguyễn Văn Thử An', '45', ''],
      ['2', 'Trần Thị Thử Bình', '', '51'],
    ];
    expect(said(rows)).toEqual([expect.stringContaining('tuổi ở “Tuổi › Nam”, “Tuổi › Nữ”')]);
  });

  it('beside the birth is a column like others', () => {
    expect(said([title, [...top, 'Tuổi'], [...an, '55']])).toEqual(['Không lấy: “Tuổi”.']);
  });

  it.each(['Tuổi đảng', 'Năm tuổi đảng', 'Số năm tuổi đảng'])(
    'in the Party under “%s” gives no admission',
    (heading) => {
      expect(said([title, [...top, heading], [...an, '30']])).toEqual([
        `Không lấy số năm ở “${heading}”: từ tuổi đảng không biết được ngày vào Đảng. Hãy thêm cột ngày vào Đảng rồi nhập lại.`,
      ]);
    },
  );
});

/** Headings with what stands below them, as it is shown where it is taken; unknown ones can only be named. */
const columns: readonly (readonly [string, (at: number) => string])[] = [
  ['Quê quán', (at) => `Xã Thử ${at}`],
  ['Nguyên quán', (at) => `Làng Thử ${at}`],
  ['Chỗ ở hiện nay', (at) => `${at} đường Thử`],
  ['Nghề nghiệp', (at) => `thợ thử ${at}`],
  ['Ngày vào Đảng', (at) => `0${(at % 9) + 1}/03/2001`],
  ['Ngày kết nạp', (at) => `0${(at % 9) + 1}/03/2001`],
  ['Ngày chính thức', (at) => `0${(at % 9) + 1}/05/2004`],
  ['Số thẻ đảng viên', (at) => String(11_000_000 + at)],
  ['Số CCCD', (at) => String(111_000_000_000 + at)],
  ['Trình độ học vấn', (at) => `${(at % 3) + 10}/12`],
  ['Trình độ văn hoá', () => '9/12'],
  ['Trình độ chuyên môn', () => 'Đại học'],
  ['Chuyên môn', () => 'Cao đẳng'],
  ['Lý luận chính trị', () => 'Trung cấp'],
  ['Dân tộc', () => 'Tày'],
  ['Tôn giáo', () => 'Phật giáo'],
  ['Số điện thoại', (at) => String(901_000_000 + at)],
  ['Chức vụ', () => 'Chi uỷ viên'],
  ['Tái cử', () => 'Tái cử'],
  ['Ghi chú', (at) => `ghi ${at}`],
  ['Nhóm máu', () => 'AB'],
  ['Tuổi', (at) => String(30 + at)],
  ['Tuổi đảng', (at) => String(10 + at)],
  ['Sở trường', (at) => `sở trường ${at}`],
  ['Email', (at) => `thu${at}@thu.vn`],
  ['', (at) => `lạ ${at}`],
];

const ofColumns = fc.uniqueArray(fc.nat(columns.length - 1), { maxLength: 7 });
const NAMES = ['Nguyễn Văn Thử', 'Trần Đình Thử', 'Lê Quang Thử', 'Phạm Hữu Thử', 'Hoàng Xuân Thử'];

/** The rows of a sheet or a block: the names, and the further columns in front of them or behind. */
function rowsOf(further: readonly number[], sheet: number, people: number): Rows {
  const chosen = further.map((at) => columns[at] ?? columns[0]);
  const head = ['TT', 'Họ và tên', 'Năm sinh', 'Giới tính', ...chosen.map((column) => column?.[0] ?? '')];
  const body = Array.from({ length: people }, (_, at) => [
    String(at + 1),
    `${NAMES[at % NAMES.length] ?? ''} ${['An', 'Bình', 'Cường', 'Dũng', 'Em'][sheet] ?? ''}`,
    String(1960 + at),
    'Nam',
    ...chosen.map((column) => column?.[1](at) ?? ''),
  ]);
  return [head, ...body];
}

describe('further columns of any list', () => {
  const lists = fc.record({
    sheets: fc.array(fc.record({ further: ofColumns, people: fc.integer({ min: 2, max: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    below: fc.boolean(),
    kind: fc.constantFrom('roster' as const, 'committee' as const, undefined),
    identifiers: fc.boolean(),
  });

  it('are taken, each value of them, or named with the sheet and the column where they stand', () => {
    fc.assert(
      fc.property(lists, ({ sheets, below, kind, identifiers }) => {
        const parts = sheets.map(({ further, people }, at) => rowsOf(further, at, people));
        const table = below
          ? { ...tableOfTexts(parts.flatMap((rows, at) => [[`Chi bộ Thử ${at + 1}`], ...rows])), file: 'x' }
          : file(...parts);
        const plan = planOf(bare, table, { ...(kind && { kind }), identifiers, withoutPost: 'member' });
        const named = plan.notes.flatMap((note) => note.columns ?? []);
        for (const [sheet, { further }] of sheets.entries()) {
          for (const [nth, at] of further.entries()) {
            const [heading = '', valueOf = String] = columns[at] ?? [];
            const isNamed = named.some(
              (left) =>
                (left.heading === heading && heading !== '') ||
                (left.place?.column === nth + 4 && left.place.sheet === (below ? 0 : sheet)),
            );
            if (isNamed) continue;
            const people = plan.rows.filter(({ name }) =>
              name.endsWith(` ${['An', 'Bình', 'Cường', 'Dũng'][sheet] ?? ''}`),
            );
            expect(people.length).toBe(sheets[sheet]?.people);
            for (const [row, { values, problems, changes }] of people.entries()) {
              const shown = [...Object.values(values), ...problems.map(({ text }) => text), ...changes];
              expect(`${heading} ${JSON.stringify(shown)}`).toContain(valueOf(row));
            }
          }
        }
      }),
    );
  });
});
