import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../spreadsheet/sheet-table';
import { cleanLine, cleanText } from './clean-text';
import { readName } from './person-name';

describe('cleanLine', () => {
  it.each([
    ['Ðặng Văn Dũng', 'Đặng Văn Dũng'],
    ['Trần\u200B Thị Bình', 'Trần Thị Bình'],
    ['Đỗ Văn\u00AD Hải', 'Đỗ Văn Hải'],
    ['\uFEFFLê Văn Cường', 'Lê Văn Cường'],
    ['Phạm\u00A0Thị\u2003Dung', 'Phạm Thị Dung'],
    ['Bùi\u2060 Thị Hoa', 'Bùi Thị Hoa'],
    ['Nguyễn\r\nVăn\tAn', 'Nguyễn Văn An'],
    ['Uye\u0302\u0301n', 'Uyến'],
    ['Нồ Văn А', 'Hồ Văn A'],
    ['Тrần Οanh', 'Trần Oanh'],
    ['Nguyễn \u0007Văn\u0000 An', 'Nguyễn Văn An'],
    ['ＡＢ Vũ', 'AB Vũ'],
    ['𝐍𝐠𝐮𝐲𝑒̂̃𝐧 𝘝ăn 𝟏', 'Nguyễn Văn 1'],
    ['Nguyễn Ѵăn Кỳ', 'Nguyễn Văn Kỳ'],
    ['Москва', 'Москва'],
    ['Nguyễn Жанна', 'Nguyễn Жанна'],
    // nothing Latin stands beside it: it is meant as it is
    ['Сосо', 'Сосо'],
    ['  Lê   Văn Ba ', 'Lê Văn Ba'],
  ])('%j is %s', (typed, clean) => {
    expect(cleanLine(typed)).toBe(clean);
  });

  it('keeps the lines of a text, whatever breaks them', () => {
    expect(cleanText('Một\r\nhai\u000Bba\u2028bốn\u000Cnăm')).toBe('Một\nhai\nba\nbốn\nnăm');
  });

  it('leaves what is clean as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('what is clean already', () => {
  const signs = Array.from('AzĐđÐðÀàẠạỹƯươĂằ \u00A0\u0301\t\n\rА1.~\u007F\u00AD');
  const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 });

  it('reads as it would if it were cleaned', () => {
    fc.assert(
      fc.property(text, (each) => {
        // a sign that goes, and so nothing is clean already
        expect(cleanText(each)).toBe(cleanText(`\u0000${each}`));
        expect(tidy(each)).toBe(tidy(`\t${each}`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readName', () => {
  it.each([
    ['Đ/c Nguyễn Văn An', { name: 'Nguyễn Văn An', title: 'Đ/c' }],
    ['Đồng chí Trần Thị Bình', { name: 'Trần Thị Bình', title: 'Đồng chí' }],
    ['Ông Lê Văn Cường', { name: 'Lê Văn Cường', title: 'Ông' }],
    ['Bà: Phạm Thị Dung', { name: 'Phạm Thị Dung', title: 'Bà' }],
    ['Ông Thế Anh', { name: 'Ông Thế Anh' }],
    ['Hoàng Văn Em (Bí thư)', { name: 'Hoàng Văn Em', remark: 'Bí thư' }],
    ['Vũ Thị Giang - PBT', { name: 'Vũ Thị Giang', remark: 'PBT' }],
    ['ĐC Võ Văn Hai – Phó Bí thư', { name: 'Võ Văn Hai', title: 'ĐC', remark: 'Phó Bí thư' }],
    ['Bí thư: Lê Thị Ba', { name: 'Lê Thị Ba', remark: 'Bí thư' }],
    ['ThS. Đào Văn Tư', { name: 'Đào Văn Tư', title: 'ThS.' }],
    ['H’Nga (Ba)', { name: 'H’Nga (Ba)' }],
    ['Nguyễn Thị A - B', { name: 'Nguyễn Thị A - B' }],
    ['Anh', { name: 'Anh' }],
    ['BT Nguyễn Văn Năm', { name: 'Nguyễn Văn Năm', remark: 'BT' }],
    ['Thượng tá Lê Văn Sáu', { name: 'Lê Văn Sáu', title: 'Thượng tá' }],
    ['Hoàng Văn Em ( Bí thư )', { name: 'Hoàng Văn Em', remark: 'Bí thư' }],
    ['Đ/c Ba', { name: 'Ba', title: 'Đ/c' }],
    ['Đ/c:', { name: 'Đ/c:' }],
    ['Bà: Hoa', { name: 'Hoa', title: 'Bà' }],
    ['Bà:Hoa', { name: 'Hoa', title: 'Bà' }],
    ['Th.S Ba', { name: 'Th.S Ba' }],
    ['Ông Hà', { name: 'Ông Hà' }],
    ['Ông Hà Anh', { name: 'Hà Anh', title: 'Ông' }],
    ['Cô giáo Lê Thị Hạnh,', { name: 'Lê Thị Hạnh', title: 'Cô giáo' }],
  ])('%s', (typed, read) => {
    expect(readName(typed)).toStrictEqual(read);
  });
});
