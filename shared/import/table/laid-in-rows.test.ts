import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { atOnce } from '../../stepwise';
import { planOf } from '../testing/plan';
import { laidInRows } from './laid-in-rows';
import { tableOfTexts } from './source';

const season = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });

function read(rows: readonly (readonly string[])[], kind?: 'roster') {
  const { edit, notes, rows: planned } = planOf(season, rows, kind ? { kind } : {});
  const roster = (edit?.rosters ?? []).flatMap(({ items, cell }) => items.map((item) => ({ ...item, cell })));
  const members = (edit?.members ?? []).map(({ member, cell }) => ({ ...member, cell }));
  const nameOf = (cell: string | number) => (typeof cell === 'number' ? edit?.cells[cell]?.name : cell);
  const people = [...roster, ...members].map(({ cell, ...each }) => ({ ...each, cell: nameOf(cell) }));
  return { people, notes: notes.map(({ code }) => code), numbers: planned.map(({ number }) => number) };
}

describe('a list that has a person in each column', () => {
  it('is read, and so is one below it, each with the cell that stands over it', () => {
    const { people, notes, numbers } = read([
      ['DANH SÁCH CHI UỶ'],
      ['CHI BỘ KHU PHỐ 1'],
      ['TT', '1', '2'],
      ['Họ và tên', 'Lê Thử An', 'Trần Thử Bình'],
      ['Ngày sinh', '01/02/1960', '1971'],
      ['Xếp loại', 'Tốt', ''],
      ['Chức vụ', 'Bí thư', 'PBT'],
      ['CHI BỘ KHU PHỐ 2'],
      ['TT', '1'],
      ['Họ và tên', 'Ngô Thử Cúc'],
      ['Ngày sinh', '1980'],
      ['Chức vụ', 'BT'],
      ['', 'NGƯỜI LẬP'],
    ]);
    expect(people).toMatchObject([
      { fullName: 'Lê Thử An', born: '1960-02-01', position: 'secretary', cell: 'Chi bộ khu phố 1' },
      { fullName: 'Trần Thử Bình', born: '1971', position: 'deputySecretary', cell: 'Chi bộ khu phố 1' },
      { fullName: 'Ngô Thử Cúc', born: '1980', position: 'secretary', cell: 'Chi bộ khu phố 2' },
    ]);
    expect(notes).toContain('sideways');
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('says of each what is merged over several', () => {
    const table = tableOfTexts([
      ['Họ và tên', 'Lê Thử An', 'Trần Thử Bình'],
      ['Chi bộ', 'KP1'],
      ['Năm sinh', '1960', '1971'],
    ]);
    const merges = [{ fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 2 }];
    const { table: laid } = atOnce(laidInRows({ ...table, merges }));
    expect(laid.rows.map(({ cells }) => cells.map((cell) => cell?.text))).toEqual([
      ['Họ và tên', 'Chi bộ', 'Năm sinh'],
      ['Lê Thử An', 'KP1', '1960'],
      ['Trần Thử Bình', 'KP1', '1971'],
    ]);
  });
});

describe('cards of labels and values', () => {
  it.each([
    ['in two columns', (label: string, value: string) => [`${label}:`, value]],
    ['in one', (label: string, value: string) => [`${label}: ${value}`]],
    ['in one, numbered', (label: string, value: string) => [`1. ${label}: ${value}`]],
  ])('are read %s, each with its own cell', (_, pair) => {
    const card = (name: string, born: string, cell: string) => [
      pair('Họ và tên khai sinh', name),
      pair('Tên gọi khác', 'Ba'),
      pair('Ngày sinh', born),
      pair('Chi bộ', cell),
      [],
    ];
    const { people } = read(
      [...card('Lê Thử An', '01/02/1960', 'khu phố 1'), ...card('Trần Thử Bình', '1971', 'khu phố 2')],
      'roster',
    );
    expect(people).toMatchObject([
      { fullName: 'Lê Thử An', born: '1960-02-01', cell: 'Chi bộ khu phố 1' },
      { fullName: 'Trần Thử Bình', born: '1971', cell: 'Chi bộ khu phố 2' },
    ]);
  });

  it('two pairs of a row are of one person', () => {
    const { people } = read(
      [
        ['CHI BỘ KHU PHỐ 1'],
        ['Họ và tên:', 'Lê Thử An', 'Giới tính:', 'Nữ'],
        ['Ngày sinh:', '1960', 'Ngày vào Đảng:', '03/02/1985'],
      ],
      'roster',
    );
    expect(people).toMatchObject([{ fullName: 'Lê Thử An', gender: 'female', joinedOn: '1985-02-03' }]);
  });

  it('a message that names who holds each post is a committee', () => {
    const { people } = read([
      ['Chi bộ khu phố 1 báo cáo danh sách chi uỷ:'],
      ['- Bí thư: Lê Thử An'],
      ['- Phó Bí thư: Trần Thử Bình'],
      ['- Chi uỷ viên: Ngô Thử Cúc'],
    ]);
    expect(people).toMatchObject([
      { position: 'secretary' },
      { position: 'deputySecretary' },
      { position: 'member' },
    ]);
    expect(new Set(people.map(({ cell }) => cell))).toEqual(new Set(['Chi bộ khu phố 1']));
  });
});

it('sentences are not read, and it is said what to do', () => {
  const { people, notes } = read([
    ['Đồng chí Lê Thử An, sinh năm 1960, Bí thư chi bộ, vào Đảng năm 1985.'],
    ['Đồng chí Trần Thử Bình, sinh năm 1971, Phó Bí thư.'],
  ]);
  expect([people, notes]).toEqual([[], ['nobody-read']]);
});

describe('a list that has the people of a cell in each column', () => {
  const names = ['Lê Thử An', 'Trần Thử Bình', 'Võ Thử Cúc', 'Đỗ Thử Dung'];
  const inOrder = (people: ReturnType<typeof read>['people']) =>
    people.map(({ fullName, cell }) => [cell, fullName]);

  it('is read column by column, each with the cell that stands over it', () => {
    const { people, numbers } = read([
      ['DANH SÁCH ĐẢNG VIÊN'],
      ['STT', 'Chi bộ khu phố 1', 'Chi bộ khu phố 2'],
      ['1', 'Lê Thử An', 'Võ Thử Cúc'],
      ['2', 'Trần Thử Bình', ''],
    ]);
    expect(inOrder(people)).toEqual([
      ['Chi bộ khu phố 1', 'Lê Thử An'],
      ['Chi bộ khu phố 1', 'Trần Thử Bình'],
      ['Chi bộ khu phố 2', 'Võ Thử Cúc'],
    ]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('loses nobody, however many columns there are and however the names lie in them', () => {
    const columns = fc.array(fc.subarray(names, { minLength: 0 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(columns, (cells) => {
        fc.pre(cells.filter((own) => own.length > 0).length > 1);
        const head = cells.map((_, at) => `Chi bộ khu phố ${String(at + 1)}`);
        const people = cells.map((own, at) =>
          own.map((name) => `${name} ${'abcdefghijklmnopqrst'.charAt(at)}a`),
        );
        const rows = names.map((_, row) => people.map((own) => own[row] ?? ''));
        const found = read([head, ...rows], 'roster').people.map(({ fullName }) => fullName);
        expect(found.toSorted()).toEqual(people.flat().map(capital).toSorted());
      }),
    );
  });

  it('is none of these where other things stand beside the names', () => {
    const table = tableOfTexts([
      ['Chi bộ khu phố 1', '', 'Chi bộ khu phố 2', ''],
      ['Lê Thử An', '1970', 'Võ Thử Cúc', '1980'],
      ['Trần Thử Bình', '1971', '', ''],
    ]);
    expect(atOnce(laidInRows(table)).table).toBe(table);
  });
});

/** As names are written: each word with a capital. */
function capital(name: string): string {
  return name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
