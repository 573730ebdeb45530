import { describe, expect, it } from 'vitest';
import { asidesText, paragraphLines, paragraphTexts, printedNumber, resultText } from '../i18n/vi/paragraph';
import { countOthers, countShares, judgeText, knownFigures, needsLook } from '.';

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
      'Tuổi bình quân 49,6 tuổi, giảm 2,8 tuổi so với đầu nhiệm kỳ 2020 - 2025 (51,4 tuổi).',
      'Tuổi bình quân 49,6 và 51,4 của nhiệm kỳ trước không lệch 2,8 tuổi.',
    ],
    [
      'Chi bộ\tNữ\nKhu phố 1\t3\nKhu phố 2\t-\nCông an\t2\nCộng\t6',
      'Cột của bảng: 3 + 2 = 5, khác 6: lệch 1.',
    ],
    [
      'Chức danh\tSố lượng\nBí thư\t41\nPhó bí thư\t37\nChi uỷ viên\t50\nCộng\t129',
      'Cột của bảng: 41 + 37 + 50 = 128, khác 129: lệch 1.',
    ],
    [
      'Hai phần ba số cấp uỷ viên có trình độ đại học (40/75 đồng chí).',
      '“Hai phần ba” không khớp: 40/75 là 53,3%.',
    ],
    ['Gần 1/3 số chi bộ (25/57 chi bộ) có nữ bí thư.', '“Gần 1/3” không khớp: 25/57 là 43,9%.'],
    ['Hơn một nửa (28/57 chi bộ) bầu một lần.', '“Hơn một nửa” không khớp: 28/57 là 49,1%.'],
  ])('%s', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it.each([
    'Gần một phần ba là nữ (24/75 đồng chí), 2/3 số chi bộ (38/57 chi bộ), hơn một nửa (68/127 đồng chí).',
    'Trình độ: cao đẳng có 2 đồng chí (40%); trung cấp có 1 đồng chí (20%); chưa có số liệu của 2 đồng chí.',
    'Tổng số cấp uỷ viên được bầu có 10 đồng chí; bí thư có 2 đồng chí; phó bí thư có 2 đồng chí. Có 2 bí thư tái cử (100%); có 3 chi uỷ viên tái cử (50%).',
    'Khoảng 1/4 số cấp uỷ viên là hưu trí (32/127 đồng chí).',
    'Bảo đảm trên 2/3 số đảng viên được triệu tập (274/287 đồng chí).',
    'Tuổi bình quân 49,6 tuổi, giảm 1,8 tuổi so với nhiệm kỳ trước (51,4 tuổi); cao nhất 71 tuổi, thấp nhất 27 tuổi.',
    'Bình quân mỗi chi bộ có 3,12 cấp uỷ viên; số phiếu bình quân 93, cao nhất 28 phiếu.',
    'Tuổi bình quân của bí thư 54,2 tuổi, của phó bí thư 48,7 tuổi; cao nhất 50 tuổi.',
    'Tuổi bình quân 47,8; đồng chí thấp nhất 52 phiếu, cao nhất 41 phiếu tín nhiệm.',
    'Đã mở 03 lớp bồi dưỡng, trong đó có 66 đồng chí cấp uỷ mới.',
    'Bầu 41 đồng chí. Có 9 chi bộ đạt tỷ lệ đảng viên dự từ 80% đến dưới 90%, 3 chi bộ đạt từ 60% đến 80%.',
    'Có 8 đảng viên được khen, trên 90% đảng viên hoàn thành tốt nhiệm vụ.',
  ])('has nothing to say: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('a text in which all is right', () => {
  const isQuiet = (text: string) => {
    const judged = judgeText(text);
    return !judged.figures.some(needsLook) && countOthers(judged) === 0;
  };
  const opened = (text: string) => {
    const judged = judgeText(text);
    return judged.figures
      .filter(({ figure }) => judged.unjudged.has(figure.at))
      .map(({ figure }) => figure.count);
  };

  it.each([
    'Khoá cũ có 45 đồng chí, tái cử 31 đồng chí, bằng 68,89% số cấp uỷ viên khoá cũ và 75,61% số cấp uỷ viên khoá mới.',
    '(1) Về số lượng: được duyệt 41 cấp uỷ viên; đã bầu 41, đạt 100%.\n(2) Về cơ cấu: nữ đạt 24,4%.\n(3) Về tái cử: 31 đồng chí, 75,6%.',
    '(1) Về số lượng: đã bầu 41 cấp uỷ viên; (2) về cơ cấu: nữ đạt 24,4%; (3) về tái cử: 31 đồng chí, 75,6%.',
    'Có 15 chi bộ đã báo cáo. Có 13 chi bộ bầu một lần đủ số lượng, còn lại 2 chi bộ phải bầu lần 2 (13,33%).',
    'Cả 15 chi bộ đều có bí thư. 10 bí thư tái cử (66,7%), 5 bí thư mới (33,3%). 5 phó bí thư tái cử (35,7%), 9 phó bí thư mới (64,3%).',
    'Tái cử: 22 đồng chí (đạt 20,37%). Mới: 86 đồng chí (đạt 79,63%). Cấp uỷ khoá trước 110 đồng chí, tái cử 22 đồng chí (20%).',
    'Cấp uỷ khoá trước 48 đồng chí, tái cử 15 đồng chí (31,25%). Tái cử: 15 đồng chí (đạt 28,85%). Mới: 37 đồng chí (đạt 71,15%).',
    'Mới tham gia 29 đồng chí, trong đó lần đầu 6 đồng chí. Tái cử: 5 đồng chí (đạt 14,7%). Mới tham gia: 29 đồng chí (đạt 85,3%).',
  ])('raises no alarm: %s', (text) => {
    expect(isQuiet(text)).toBe(true);
  });

  it.each([
    'Có 15 chi bộ đã báo cáo. Có 13 chi bộ bầu một lần đủ số lượng, còn lại 2 chi bộ phải bầu lần 2 (15,33%).',
    'Cơ cấu cấp uỷ 43 đồng chí: nữ 8 (18,6%), nam 44 (81,4%).',
    'Cấp uỷ viên nữ 19/55 đồng chí, đạt 34,5%, vượt 19,6% so với yêu cầu 15%.',
  ])('but is not where one number is off: %s', (text) => {
    expect(isQuiet(text)).toBe(false);
  });

  it.each([
    ['Có 14/15 chi bộ bầu đủ số lượng, 15 bí thư; 2 trong 14 phó bí thư là nữ (14,3%).', 14],
    ['Cấp uỷ: 41. Bí thư: 15. Phó bí thư: 41. Nữ: 10 (24,4%).', 41],
  ])('does not bear out a number of something else that is alike: %s', (text, count) => {
    expect(opened(text)).toContain(count);
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

  it.each([
    ['female', 'nữ'],
    ['ethnicMinority', 'người dân tộc thiểu số'],
    ['religious', 'có đạo'],
    ['religious', 'theo tôn giáo'],
    ['young', 'dưới 40 tuổi'],
    ['young', 'từ 40 tuổi trở xuống'],
    ['reelected', 'tái cử'],
    ['new', 'mới tham gia'],
    ['firstTime', 'tham gia lần đầu'],
  ])('are those of everybody and of each post: %s, %s', (group, words) => {
    expect(
      known(
        `Bầu 90 đồng chí vào cấp uỷ; ${words} 30 đồng chí (33,3%); bí thư ${words} 05 đồng chí; phó bí thư ${words} 04 đồng chí; ${words} chi uỷ viên 03 đồng chí.`,
      ),
    ).toEqual({
      'committee.total': 90,
      [`${group}.total`]: 30,
      [`${group}.secretary`]: 5,
      [`${group}.deputySecretary`]: 4,
      [`${group}.member`]: 3,
    });
  });

  it.each([
    'Trong tổng số 126 cấp uỷ viên khoá trước: tái cử 74 đồng chí (58,7%), thôi tham gia 52 đồng chí (41,3%).',
    'Nhiệm kỳ 2022 - 2025 có 126 cấp uỷ viên, nữ 39 (31%). Nhiệm kỳ 2025 - 2027 có 117 cấp uỷ viên, nữ 44 (37,6%).',
    'Số đại biểu dự Đại hội: 196 đồng chí, trong đó đương nhiên 27 đồng chí, do các chi bộ bầu 169 đồng chí; nữ 71 đồng chí (36,2%).',
    'Tổng số đảng viên đến nay là 1.127 đồng chí, nữ 486 đồng chí chiếm 43,1%.',
    'Đối với chức danh bí thư: bầu 36 đồng chí, tái cử 25 đồng chí (69,4%), nữ 11 đồng chí (30,6%).',
    'Danh sách bầu cử: 135 đồng chí, nữ 51 đồng chí (37,8%).',
    'Tại 12 chi bộ bầu cấp uỷ, số lượng cần bầu là 36 đồng chí, danh sách bầu cử 48 đồng chí.',
    'Đưa danh sách bầu cử từ 46 lên 48 đồng chí để bầu lấy 36 đồng chí.',
  ])('are not those of other bodies, of one post or of two terms: %s', (text) => {
    expect(known(text)).toEqual({});
  });

  it('are not the posts of those who are new', () => {
    expect(
      known(
        'Số mới tham gia là 10 đồng chí, chiếm 24,4%; giữ chức bí thư 03 đồng chí, phó bí thư 02 đồng chí, chi uỷ viên 05 đồng chí. Tổng số cấp uỷ viên 41 đồng chí.',
      ),
    ).toEqual({ 'committee.total': 41, 'new.total': 10 });
  });

  it('are not those of a part of the committees', () => {
    expect(
      known(
        'Bầu 66 đồng chí vào cấp uỷ; nữ 18 đồng chí, trong đó bí thư 06 đồng chí; trong 21 bí thư có tái cử 16 đồng chí (76,2%).',
      ),
    ).toEqual({ 'committee.total': 66, 'female.total': 18 });
  });
});

describe('what could not be judged', () => {
  const judged = judgeText(
    'Đảng bộ có 44 chi bộ. Trong số 41 đồng chí có 10 nữ (khoá trước 9 đồng chí), chiếm 24,4%; số phiếu thấp nhất đạt 68,4%. Hộ nghèo còn 1,2%.',
  );

  it('is said of each number, of the term before and of shares that are of nobody', () => {
    expect(judged.figures.map((each) => resultText(judged, each))).toEqual([
      'chưa đối chiếu được: không có số nào để so',
      'đã đối chiếu với số khác',
      'khớp trên 41; số của nhiệm kỳ trước chưa đối chiếu được',
      'chưa đối chiếu được: đoạn văn không nêu tính trên tổng số nào',
    ]);
    expect(asidesText(judged)).toBe('Không đối chiếu tỷ lệ phiếu, chỉ tiêu và số bình quân: 68,4%.');
  });

  it('is counted, and no share without a whole as one that holds', () => {
    expect(paragraphTexts.summary(countShares(judged), countOthers(judged))).toBe(
      '1 tỷ lệ khớp, 1 tỷ lệ chưa đối chiếu được. 1 số chưa đối chiếu được.',
    );
  });
});

describe('what shares cannot tell apart', () => {
  const results = (text: string) => {
    const judged = judgeText(text);
    return judged.figures.map((each) => resultText(judged, each));
  };

  it('is said of a number and of a whole that those nearby would fit as well', () => {
    expect(results('Có 1.102/1.198 đồng chí được triệu tập, chiếm 92%.')).toEqual([
      'khớp trên 1.198; từ 1.097 đến 1.114 đều khớp; tổng số từ 1.185 đến 1.204 đều khớp',
    ]);
    expect(results('Trong 58 cấp uỷ viên có 11 đồng chí dưới 40 tuổi (19%).')[0]).toBe(
      'đã đối chiếu với số khác; từ 56 đến 59 đều khớp',
    );
  });

  it('is said of a mean age with nothing to judge it by, and of a growth without its number', () => {
    const text = judgeText(
      'Tuổi bình quân 45,3 tuổi (khoá trước 47,1). Cấp uỷ giảm 04 đồng chí so với đầu nhiệm kỳ.',
    );
    expect(asidesText(text)).toBe('Tuổi bình quân chưa đối chiếu được: 45,3; 47,1.');
    expect(text.figures.map((each) => [printedNumber(each.figure), resultText(text, each)])).toEqual([
      ['giảm 4', 'mức tăng, giảm chưa đối chiếu được: không có số của nhiệm kỳ trước'],
    ]);
    const judged = judgeText('Tuổi bình quân 45,3 tuổi, giảm 1,8 tuổi so với nhiệm kỳ trước (47,1 tuổi).');
    expect(asidesText(judged)).toBe('');
  });

  it('says nothing of rounding unless some shares are cut off, and nothing of a share alone that has many numbers', () => {
    const mixed = results('Trong 41 cấp uỷ viên nữ 10 đồng chí (24,3%), trẻ 17 đồng chí (41,5%).');
    expect(mixed.slice(1)).toEqual([
      'khớp trên 41, chỉ khi cắt bỏ phần lẻ',
      'khớp trên 41, chỉ khi làm tròn',
    ]);
    expect(results('Trong tổng số 1.834 đảng viên, nữ chiếm 31%.').at(-1)).toBe(
      'chưa đối chiếu được: ứng với 560 đến 586/1.834',
    );
  });

  it('is not said where the number is one of a sum that comes out, or fits alone', () => {
    expect(results('Trong 41 cấp uỷ viên tái cử 31 đồng chí (75,6%), mới 10 đồng chí (24,4%).')).toEqual([
      'đã đối chiếu với số khác',
      'khớp trên 41',
      'khớp trên 41',
    ]);
  });

  it('is not said of a change; without the term before it is said to be uncompared', () => {
    expect(results('Trong 128 cấp uỷ viên có 46 đồng chí nữ, chiếm 35,94%, tăng 5,1%.')[1]).toMatch(
      /; mức tăng, giảm chưa đối chiếu được: không có số của nhiệm kỳ trước$/u,
    );
  });
});
