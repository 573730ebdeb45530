import { describe, expect, it } from 'vitest';
import { resultText } from '../i18n/vi/paragraph';
import { countOthers, judgeText, needsLook } from '.';

const resultsOf = (text: string) => {
  const judged = judgeText(text);
  return judged.figures.map((each) => resultText(judged, each));
};
const isQuiet = (text: string) => {
  const judged = judgeText(text);
  return !judged.figures.some(needsLook) && countOthers(judged) === 0;
};

describe('a share that comes out by a number which no words make its whole', () => {
  it('is held for a slip where another share is of the likeliest', () => {
    const text = (share: string) =>
      `1. Số lượng: 117/120 đồng chí, đạt 97,5% so với đề án.\n2. Cơ cấu: nữ 44 đồng chí (${share}); trẻ 27 đồng chí (23,1%).`;
    expect([text('37,6%'), text('36,7%')].map(isQuiet)).toEqual([true, false]);
  });

  it('is said to be no more than that where no other share is of it', () => {
    const [, , , , young] = resultsOf(
      'Toàn Đảng bộ có 1.127 đảng viên. Số lượng được duyệt 120 đồng chí. Trẻ 27 đồng chí (22,5%). Nữ 486 đảng viên. Trẻ 28 đồng chí (23,3%).',
    );
    expect(young).toMatch(/khớp trên 120/u);
    const [, , alone] = resultsOf(
      'Toàn Đảng bộ có 1.127 đảng viên. Số lượng được duyệt 120 đồng chí. Trẻ 27 đồng chí (22,5%).',
    );
    expect(alone).toBe('chưa đối chiếu được: chỉ khớp nếu tính trên 120; hãy ghi rõ tính trên tổng số nào');
  });

  it('is of it where other shares are too', () => {
    const [, , present, excused] = resultsOf(
      'Toàn Đảng bộ 438 đảng viên; đủ điều kiện dự đại hội 402; có mặt 379 (94,3%); vắng có lý do 19 (4,7%).',
    );
    expect([present, excused].map((each) => /^khớp trên 402/u.test(each ?? ''))).toEqual([true, true]);
  });
});

describe('what words open', () => {
  it.each([
    [
      'Bí thư chi bộ: 17 đồng chí. Trong đó: tái cử 12 đồng chí, chiếm 70,6%; mới 5 đồng chí, chiếm 29,4%. Phó bí thư: 16 đồng chí. Trong đó: tái cử 10 đồng chí, chiếm 62,5%; mới 6 đồng chí, chiếm 37,5%.',
      'Bí thư chi bộ: 17 > Bí thư chi bộ: 16',
      'Phó bí thư: 16 > Phó bí thư: 17',
    ],
    [
      'Trong số 47 cấp uỷ viên trúng cử, số tái cử là 30, tương ứng 63,8%, số mới là 17, tương ứng 36,2%. Trong số mới có 13 đồng chí lần đầu tham gia cấp uỷ, tương ứng 76,5%.',
      '76,5% > 75,6%',
    ],
    [
      'Cơ cấu: nữ 40,4% (19 đồng chí); tuổi trẻ dưới 40 23,4% (11 đồng chí); tổng số 47 cấp uỷ viên.',
      '23,4% > 24,3%',
    ],
    [
      'Đảng viên được triệu tập: 402. Đảng viên có mặt: 379. Tỷ lệ: 94,3%. Tổng số cấp uỷ viên: 47. Nữ: 19. Tỷ lệ: 40,4%.',
      '94,3% > 93,4%',
      'Nữ: 19 > Nữ: 18',
    ],
    [
      'Nữ chiếm 37,6%, tương đương 44 đồng chí; trẻ chiếm 23,1%, tương đương 27 đồng chí (tổng số cấp uỷ 117 đồng chí).',
      '37,6% > 36,7%',
      '27 đồng > 26 đồng',
    ],
    [
      'Đại hội bầu 97 đại biểu, cùng 21 đại biểu đương nhiên, thành 118 đại biểu chính thức; đại biểu nữ 43 đồng chí (36,4%).',
      '36,4% > 34,6%',
    ],
  ])('holds for what follows, over the end of a sentence too: %s', (text, ...slips) => {
    expect(isQuiet(text)).toBe(true);
    for (const slip of slips) {
      const [right = '', wrong = ''] = slip.split(' > ');
      expect([slip, isQuiet(text.replace(right, wrong))]).toEqual([slip, false]);
    }
  });
});

describe('two numbers that are alike', () => {
  it('are not both the whole of a share', () => {
    const results = resultsOf(
      'Cấp uỷ viên: 47; nữ 19 (40,4%). Bí thư: 16; nữ 5 (29,4%). Phó bí thư: 16; nữ 6 (37,5%).',
    );
    expect([results[2], results[4]]).toEqual([
      'chưa đối chiếu được: không có số nào để so',
      'đã đối chiếu với số khác',
    ]);
  });
});
