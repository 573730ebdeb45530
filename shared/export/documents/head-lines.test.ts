import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../text-metrics';
import { headLines, subjectLines } from './head-lines';

/** The left column of a head, inside its cell. */
const WIDTH_MM = 75;
const SIZE_PT = 14;
/** The text of a page, between its margins. */
const PAGE_MM = 165;
const lines = (text: string) => headLines(text, SIZE_PT, true, WIDTH_MM);
const widthOf = (text: string) => (textWidth(text, { size: SIZE_PT, bold: true }) * 25.4) / 72;

describe('a name in the head', () => {
  it.each([
    ['Đảng uỷ phường Bồng Sơn', ['ĐẢNG UỶ', 'PHƯỜNG BỒNG SƠN']],
    ['Đảng bộ tỉnh Gia Lai', ['ĐẢNG BỘ TỈNH GIA LAI']],
    ['Đảng bộ thành phố Hồ Chí Minh', ['ĐẢNG BỘ', 'THÀNH PHỐ HỒ CHÍ MINH']],
    ['Đảng ủy phường Hoài Nhơn Bắc', ['ĐẢNG ỦY', 'PHƯỜNG HOÀI NHƠN BẮC']],
    ['Chi bộ khu phố Trường Xuân Tây – Bồng Sơn', ['CHI BỘ KHU PHỐ', 'TRƯỜNG XUÂN TÂY –', 'BỒNG SƠN']],
    [
      'Chi bộ Trường Trung học phổ thông chuyên Nguyễn Bỉnh Khiêm cơ sở 2',
      ['CHI BỘ', 'TRƯỜNG TRUNG HỌC', 'PHỔ THÔNG CHUYÊN', 'NGUYỄN BỈNH KHIÊM', 'CƠ SỞ 2'],
    ],
    [
      'Đảng bộ thành phố Hồ Chí Minh – Bà Rịa – Vũng Tàu',
      ['ĐẢNG BỘ', 'THÀNH PHỐ HỒ CHÍ MINH –', 'BÀ RỊA – VŨNG TÀU'],
    ],
    [
      'đại biểu chính thức dự Đại hội đại biểu Đảng bộ phường Bồng Sơn',
      ['ĐẠI BIỂU CHÍNH THỨC', 'DỰ ĐẠI HỘI', 'ĐẠI BIỂU ĐẢNG BỘ', 'PHƯỜNG BỒNG SƠN'],
    ],
    ['Chi bộ Trường Tiểu học số 1 Hoài Tân', ['CHI BỘ TRƯỜNG TIỂU HỌC', 'SỐ 1 HOÀI TÂN']],
  ])('ends its lines where it has a joint: %s', (text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });

  it('keeps every word, and no line is wider than its column unless a word is', () => {
    const word = fc.constantFrom(
      ...'Đảng uỷ phường Bồng Sơn – khu phố 12 Nghiêng Trường Thượng trung học phổ thông số'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = words.join(' ').toUpperCase();
        const broken = headLines(text, SIZE_PT, true, WIDTH_MM);
        expect(broken.join(' ')).toBe(text);
        for (const line of broken) expect(widthOf(line)).toBeLessThanOrEqual(WIDTH_MM);
      }),
    );
  });

  it('gives a word of its own width a line of its own', () => {
    const long = 'W'.repeat(60);
    expect(headLines(`A ${long} B`, SIZE_PT, true, WIDTH_MM)).toEqual(['A', long, 'B']);
  });
});

describe('what a paper is about', () => {
  const subject = (text: string) => subjectLines(text, SIZE_PT, true, PAGE_MM);

  it.each([
    [
      'chuẩn y kết quả bầu cử cấp uỷ Chi bộ khu phố Trường Xuân Tây – Bồng Sơn nhiệm kỳ 2022-2025',
      /nhiệm kỳ 2022-2025$/u,
    ],
    ['Bầu đại biểu chính thức dự Đại hội đại biểu Đảng bộ phường Hoài Tân (bầu lần 2)', /\(bầu lần 2\)$/u],
    ['chuẩn y kết quả bầu cử cấp uỷ Chi bộ Quân sự nhiệm kỳ 2022-2025', /^chuẩn y .*2022-2025$/u],
  ])('keeps its letters and the words together that are read as one: %s', (text, last) => {
    const broken = subject(text);
    expect(broken.join(' ')).toBe(text);
    expect(broken.at(-1)).toMatch(last);
    for (const line of broken) expect(line).not.toMatch(/chi bộ$/iu);
  });
});
