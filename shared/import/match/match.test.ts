import { describe, expect, it } from 'vitest';
import { CellNames, cellKey } from './match-cells';
import { KnownPeople, type PersonMarks } from './match-people';

describe('CellNames', () => {
  const names = new CellNames([
    { id: 'a', name: 'Chi bộ khu phố Giao Hội 2' },
    { id: 'b', name: 'Chi bộ khu phố 4' },
    { id: 'c', name: 'Chi bộ Trường Tiểu học số 1' },
    { id: 'd', name: 'Chi bộ thôn An Dưỡng' },
    { id: 'e', name: 'Chi bộ khu phố An Dưỡng' },
  ]);
  it.each([
    ['CHI BỘ KHU PHỐ GIAO HỘI 2', 'a'],
    ['chi bo khu pho giao hoi 2', 'a'],
    ['Giao Hội 2', 'a'],
    ['Chi bộ KP Giao Hội 2'.normalize('NFD'), 'a'],
    ['CB KP4', 'b'],
    ['KP 04', 'b'],
    ['Khu phố 4', 'b'],
    ['Trường Tiểu học số 1', 'c'],
    ['Chi bộ thôn An Dưỡng', 'd'],
    ['An Dưỡng', undefined],
    ['Chi bộ khu phố 5', undefined],
  ])('%s', (name, id) => {
    expect(names.find(name)?.id).toBe(id);
  });
  it('keeps numbers apart', () => {
    expect(cellKey('Khu phố 1')).not.toBe(cellKey('Khu phố 11'));
  });
});

describe('a number in words', () => {
  const digits = ' một hai ba bốn năm sáu bảy tám chín'.split(' ');
  const cells = Array.from({ length: 99 }, (_, at) => {
    const number = String(at + 1);
    return { id: number, name: `Chi bộ khu phố ${number}` };
  });
  const names = new CellNames(cells);
  const wordsOf = (number: number) => {
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    const before = tens === 0 ? [] : tens === 1 ? ['mười'] : [digits[tens], 'mươi'];
    const said = tens > 1 && ones === 1 ? 'mốt' : tens > 0 && ones === 5 ? 'lăm' : digits[ones];
    return [...before, ...(ones === 0 ? [] : [said])].join(' ');
  };
  it.each(cells)('asks for $name, and for no other', ({ id }) => {
    const words = wordsOf(Number(id));
    for (const name of [
      `Khu phố ${words}`,
      `KHU PHỐ ${words.toUpperCase()}`,
      `KP ${words.normalize('NFD')}`,
    ]) {
      const { cell, near } = names.match(name);
      expect([name, cell, near.map((each) => each.id)]).toEqual([name, undefined, [id]]);
    }
  });
  it.each([
    ['Khu phố Thử Một', ['1']],
    ['Khu phố Thứ Nhất', ['1']],
    ['Khu phố thứ nhì', ['2']],
    ['Khu phố hai mươi tư', ['24']],
    ['Khu phố Mười Đức', []],
    ['Khu phố Hai Bà Trưng', []],
  ])('%s', (name, ids) => {
    const { cell, near } = names.match(name);
    expect([cell, near.map(({ id }) => id)]).toEqual([undefined, ids]);
  });
});

describe('what is near', () => {
  const cells = [
    { id: 'a', name: 'Chi bộ khu phố Tân Thành' },
    { id: 'b', name: 'Chi bộ Trạm Y tế' },
    { id: 'c', name: 'Chi bộ Trường Mẫu giáo Hoa Sen' },
    { id: 'd', name: 'Chi bộ khu phố 1' },
    { id: 'e', name: 'Chi bộ khu phố 1' },
    { id: 'f', name: 'Chi bộ thôn An Dưỡng' },
    { id: 'g', name: 'Chi bộ Công an phường' },
    { id: 'h', name: 'Chi bộ khu phố 2 (Hoài Tân)' },
    { id: 'i', name: 'Chi bộ khu phố 2 (Hoài Hảo)' },
    { id: 'j', name: 'Chi bộ khu phố 4' },
  ];
  const names = new CellNames(cells);
  it.each([
    ['Chi bộ khu phố Tân Thạnh', ['a']],
    ['Trạm Y tế phường', ['b']],
    ['Trường MN Hoa Sen', ['c']],
    ['CB KP1', ['d', 'e']],
    ['Khu phố An Dưỡng', ['f']],
    ['Chi bộ khu phố 2', ['h', 'i']],
    ['Chi bộ khu phố 3', []],
    ['Chi bộ khu phố 4 (Hoài Hảo)', ['j']],
    ['Chi bộ khu phố Tân An', []],
  ])('%s is asked about, or new', (name, near) => {
    const match = names.match(name);
    expect(match.cell).toBeUndefined();
    expect(match.near.map(({ id }) => id)).toEqual(near);
  });
  it.each([
    ['chi bo khu pho tan thanh', 'a'],
    ['Tân Thành', 'a'],
    ['CA phường', 'g'],
    ['C.A. phường', 'g'],
    ['TYT', 'b'],
    ['Khu phố 2 (P. Hoài Tân)', 'h'],
    ['CB KP2 (phường Hoài Hảo)', 'i'],
  ])('%s is one', (name, id) => {
    expect(names.match(name)).toEqual({ cell: cells.find((cell) => cell.id === id), near: [] });
  });
});

describe('KnownPeople', () => {
  const an: PersonMarks = {
    fullName: 'Nguyễn Văn An',
    born: '1970-05-03',
    cardNumber: '52.012345',
    cell: '1',
  };
  const binh: PersonMarks = { fullName: 'Trần Thị Bình', born: '1980', cell: '1' };
  const binh2: PersonMarks = { fullName: 'Trần Thị Bình', cell: '2' };
  const known = new KnownPeople([an, binh, binh2]);
  const find = (marks: Partial<PersonMarks>) => known.find({ fullName: 'Ai Đó', cell: '1', ...marks });

  it('finds by the number of a card, however it is written', () => {
    expect(find({ fullName: 'NGUYEN VAN AN', cardNumber: '52012345' })).toEqual({ kind: 'same', person: an });
  });
  it('asks when the card is another’s', () => {
    expect(find({ fullName: 'Lê Văn Cường', cardNumber: '52012345' })).toEqual({ kind: 'ask', people: [an] });
  });
  it('finds by name and day of birth in any cell, without marks and decomposed', () => {
    expect(find({ fullName: 'nguyen van an', born: '1970-05-03', cell: '9' })).toEqual({
      kind: 'same',
      person: an,
    });
    expect(find({ fullName: 'Nguyễn Văn An'.normalize('NFD'), born: '1970-05-03' })).toEqual({
      kind: 'same',
      person: an,
    });
  });
  it.each(['1970-05-04', '1971-05-03', '1970-03-05'])(
    'asks about a namesake of the same cell whose birthday a slip may have made: %s',
    (born) => {
      expect(find({ fullName: 'Nguyễn Văn An', born })).toEqual({ kind: 'ask', people: [an] });
    },
  );
  it('takes namesakes with other birthdays or cards for others', () => {
    expect(find({ fullName: 'Nguyễn Văn An', born: '1971-05-04' })).toEqual({ kind: 'none' });
    expect(find({ fullName: 'Nguyễn Văn An', born: '1970-05-04', cell: '9' })).toEqual({ kind: 'none' });
    expect(find({ fullName: 'Nguyễn Văn An', cardNumber: '999' })).toEqual({ kind: 'none' });
  });
  it('asks where only marks differ, or one letter, though the birthday is the same', () => {
    expect(find({ fullName: 'Nguyễn Văn Ân', born: '1970-05-03' })).toEqual({ kind: 'ask', people: [an] });
    expect(find({ fullName: 'Nguyễn Vân An', born: '1970-05-03' })).toEqual({ kind: 'ask', people: [an] });
    expect(find({ fullName: 'Nguyễn Văn Am', born: '1970-05-03' })).toEqual({ kind: 'ask', people: [an] });
    expect(find({ fullName: 'Lê Văn Bảy', born: '1970-05-03' })).toEqual({ kind: 'none' });
  });
  it('takes less for enough within a cell only', () => {
    expect(find({ fullName: 'Trần Thị Bình', born: '1980' })).toEqual({ kind: 'same', person: binh });
    expect(find({ fullName: 'Trần Thị Bình', born: '1980', cell: '3' })).toEqual({
      kind: 'ask',
      people: [binh, binh2],
    });
    expect(find({ fullName: 'Tran Thi Binh', born: '1980' })).toEqual({ kind: 'ask', people: [binh, binh2] });
    expect(find({ fullName: 'Trần Thị Bình', born: '1980-01-01' })).toEqual({ kind: 'same', person: binh });
  });
});

describe('names that offices write their own way', () => {
  const cells = [
    'Chi bộ khu phố 1',
    'Chi bộ khu phố 11',
    'Chi bộ Quân sự',
    'Chi bộ Cơ quan Đảng - Đoàn thể',
    'Chi bộ Doanh nghiệp Hoàng Long',
    'Chi bộ Công ty Minh Phát',
  ];
  const names = new CellNames(cells.map((name) => ({ id: name, name })));

  it.each([
    ['Chi bộ số 1', 'Chi bộ khu phố 1'],
    ['Số 01', 'Chi bộ khu phố 1'],
    ['chi bo so 11', 'Chi bộ khu phố 11'],
    ['C.bộ 1', 'Chi bộ khu phố 1'],
    ['Ban CHQS', 'Chi bộ Quân sự'],
    ['BCH Quân sự', 'Chi bộ Quân sự'],
    ['CQ Đảng', 'Chi bộ Cơ quan Đảng - Đoàn thể'],
    ['Cty TNHH Hoàng Long', 'Chi bộ Doanh nghiệp Hoàng Long'],
    ['DN Minh Phát', 'Chi bộ Công ty Minh Phát'],
  ])('%s is asked about, with %s', (name, near) => {
    const match = names.match(name);
    expect([match.cell, match.near.map(({ id }) => id)]).toEqual([undefined, [near]]);
  });

  it.each([
    ['CBKP1', 'Chi bộ khu phố 1'],
    ['CBKP 11', 'Chi bộ khu phố 11'],
    ['CBQS', 'Chi bộ Quân sự'],
    ['DN Hoàng Long', 'Chi bộ Doanh nghiệp Hoàng Long'],
  ])('%s is %s', (name, cell) => {
    expect(names.find(name)?.id).toBe(cell);
  });

  it('a place is no school of its number', () => {
    const schools = new CellNames([{ id: 't', name: 'Chi bộ Trường Tiểu học số 1 Hoài Tân' }]);
    expect(schools.match('Khu phố 1 (Hoài Tân)')).toEqual({ near: [] });
    expect(schools.match('Tiểu học 1').near).toHaveLength(1);
  });

  it.each(['Chi bộ số 2', 'Công ty', 'Doanh nghiệp', 'CBKP 12'])('%s is none of them', (name) => {
    expect(names.match(name)).toEqual({ near: [] });
  });
});
