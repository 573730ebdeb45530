import { describe, expect, it } from 'vitest';
import { paragraphLines } from '../i18n/vi/paragraph';
import { judgeText, knownFigures } from '.';

const lines = (text: string) => paragraphLines(judgeText(text));

describe('what a text says beside its shares', () => {
  it.each([
    [
      'Bầu 66 đồng chí: 21 bí thư, 19 phó bí thư và 25 chi uỷ viên.',
      'Bí thư, phó bí thư và chi uỷ viên: 21 + 19 + 25 = 65, khác 66: lệch 1 người.',
    ],
    [
      'Triệu tập 326 đồng chí, có mặt 302 đồng chí, vắng 23 đồng chí.',
      'Có mặt và vắng mặt: 302 + 23 = 325, khác 326: lệch 1 người.',
    ],
    [
      'Thu về 541 phiếu, trong đó 538 phiếu hợp lệ, 02 phiếu không hợp lệ.',
      'Phiếu hợp lệ và không hợp lệ: 538 + 2 = 540, khác 541: lệch 1.',
    ],
    ['Phát ra 541 phiếu, thu về 545 phiếu.', '545 (thu về) nhiều hơn 541 (Phát ra).'],
    ['Có 39/38 chi bộ bầu đủ số lượng.', '39 (chi bộ bầu đủ số lượng) nhiều hơn 38.'],
    ['Có 10 đồng chí nữ, trong đó 12 đồng chí bí thư.', '12 (bí thư) nhiều hơn 10 (nữ).'],
    [
      'Có 34/41 chi bộ đại hội, còn 09 chi bộ.',
      'Số đã nêu và số còn lại: 34 + 9 = 43, nhiều hơn 41: thừa 2.',
    ],
    [
      'Số không tái cử 24 đồng chí: hết tuổi 13, chuyển công tác 07, xin rút 03.',
      'Các số liệt kê: 13 + 7 + 3 = 23, ít hơn 24: còn 1 chưa nêu.',
    ],
    [
      'Tuổi bình quân 47,8; trẻ nhất 52 tuổi, cao nhất 69 tuổi.',
      'Tuổi bình quân 47,8 nằm ngoài khoảng thấp nhất 52, cao nhất 69.',
    ],
    [
      'Tuổi bình quân 49,6 tuổi, giảm 2,8 tuổi so với nhiệm kỳ trước (51,4 tuổi).',
      'Tuổi bình quân 49,6 và 51,4 của nhiệm kỳ trước không lệch 2,8 tuổi.',
    ],
    [
      'Chức danh\tSố lượng\nBí thư\t41\nPhó bí thư\t37\nChi uỷ viên\t50\nCộng\t129',
      'Cột của bảng: 41 + 37 + 50 = 128, khác 129: lệch 1.',
    ],
  ])('%s', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it.each([
    'Tuổi bình quân 49,6 tuổi, giảm 1,8 tuổi so với nhiệm kỳ trước (51,4 tuổi); cao nhất 71 tuổi, thấp nhất 27 tuổi.',
    'Bình quân mỗi chi bộ có 3,12 cấp uỷ viên; số phiếu bình quân 93, cao nhất 28 phiếu.',
    'Tuổi bình quân của bí thư 54,2 tuổi, của phó bí thư 48,7 tuổi; cao nhất 50 tuổi.',
    'Đã mở 03 lớp bồi dưỡng, trong đó có 66 đồng chí cấp uỷ mới.',
  ])('has nothing to say: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('figures that the season knows', () => {
  const known = (text: string) =>
    Object.fromEntries(knownFigures(judgeText(text)).map(({ indicator, count }) => [indicator, count]));

  it('are those of the committees, with each post', () => {
    expect(
      known(
        'Đảng viên dự đại hội 541 đồng chí, trong đó nữ 232 đồng chí (42,9%). Các chi bộ đã bầu 66 đồng chí vào cấp uỷ, gồm 21 bí thư, 19 phó bí thư, 26 chi uỷ viên; nữ 18 đồng chí (27,3%), bí thư tái cử 16/21 đồng chí (76,2%); tái cử 47 đồng chí (71,2%).',
      ),
    ).toEqual({
      'committee.total': 66,
      'committee.secretary': 21,
      'committee.deputySecretary': 19,
      'committee.member': 26,
      'female.total': 18,
      'reelected.secretary': 16,
      'reelected.total': 47,
    });
  });

  it('are not those of a part of the committees', () => {
    expect(
      known(
        'Bầu 66 đồng chí vào cấp uỷ; nữ 18 đồng chí, trong đó bí thư 06 đồng chí; trong 21 bí thư có tái cử 16 đồng chí (76,2%).',
      ),
    ).toEqual({ 'committee.total': 66, 'female.total': 18 });
  });
});
