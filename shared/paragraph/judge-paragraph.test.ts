import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedText, paragraphLines } from '../i18n/vi/paragraph';
import { judgeText, needsLook } from '.';
import { fitOf, shareAs } from './share-fit';
import { type RandomFigure, randomParagraphs } from './testing/random-paragraphs';

const judged = (text: string) => judgeText(text);

/** `label | count | share | what it comes to` of each figure with a share. */
function shares(text: string): string[] {
  return judged(text).figures.flatMap((each) => {
    const { label, count, share } = each.figure;
    if (!share) return [];
    const number = share.value.scaled / 10 ** share.value.decimals;
    return [`${label} | ${String(count ?? '–')} | ${String(number)} | ${judgedText(each)}`];
  });
}

/** Figures, their order and the words around them as published; the rest is re-told. */
const langSon =
  'Có 754/754 chi, đảng bộ cơ sở đã đại hội, bầu được 4410 đồng chí vào cấp ủy. Trong đó, số đồng chí có trình độ văn hóa trung học phổ thông là 3579 đồng chí (khóa trước là 2627 đồng chí), chiếm 81,1%; về trình độ chuyên môn đại học có 1582 đồng chí (khóa trước là 1104 đồng chí), chiếm 35,8%; lý luận chính trị sơ cấp có 586 đồng chí, chiếm 13,2%, trung cấp có 1618 đồng chí, chiếm 36,6%, cao cấp, cử nhân có 562 đồng chí, chiếm 12,7%. Số cấp ủy viên là nữ có 930 đồng chí, chiếm 21,08% (khóa trước 632 đồng chí); dưới 35 tuổi có 786 …';
const locBinh =
  'Trong số 341 đồng chí được bầu vào cấp ủy tại 65 chi, đảng bộ trực thuộc, trình độ văn hóa trung học cơ sở chiếm 31,26%, giảm 13,91% so với khóa trước, trung học phổ thông chiếm 68,73%, tăng 14,6%. Chuyên môn: trung cấp chiếm 20,94%, tăng 0,6%; cao đẳng, đại học 27,72%, tăng 5,31%. Lý luận chính trị: trung cấp chiếm 35,69%, tăng 7,7%, cao cấp, cử nhân chiếm 7%, tăng 14,28%. Nữ tăng 1,01%; dưới 35 tuổi chiếm 17,69% …';
const cuaLo =
  'Toàn thị xã có 277 đồng chí trúng cử cấp uỷ cơ sở. Trong số 125 Đ/c cấp uỷ viên ở các Đảng bộ xã phường thì có 27 Đ/c nữ; 2 Đ/c có đạo; 120 Đ/c tốt nghiệp cấp 3 chiếm 96 %; 78 Đ/c có trình độ Đại học và trên Đại học đạt 62 %; 24 Đ/c có trình độ trung cấp bằng 19,8 %. Trình độ chính trị: 2 Đ/c cao cấp, cử nhân đạt 1,6 %; Trung cấp có 87 Đ/c chiếm 70 % và sơ cấp chỉ còn 28 Đ/c bằng 28,4 %.';
const binhGiang =
  'Có 50 trong tổng số 88 thôn, khu dân cư thực hiện mô hình bí thư chi bộ kiêm trưởng thôn (chiếm 56,8%); quý II.2018 mới có 16 trong tổng số 103 thôn (chiếm 15%).';
const delegates =
  'Nữ là 10/43, tương đương 23,25%. 1 đồng chí dưới 40 tuổi; 40-50 tuổi có 13 đồng chí, chiếm tỷ lệ 30,23%; trên 50 tuổi có 29 đồng chí, chiếm tỷ lệ 67,44%. Tuổi trung bình của 43 đại biểu là 52,05 tuổi. Thạc sĩ, tiến sĩ là 79,07%; giáo sư, phó giáo sư là 11,63%.';

describe('paragraphs that were published', () => {
  it('cut their shares off, with one and with two decimals, and leave part of a whole out', () => {
    const { truncatedOnly, roundedOnly, decimals, sums, figures } = judged(langSon);
    expect([truncatedOnly, roundedOnly, decimals]).toEqual([5, 0, [1, 2]]);
    expect(figures.filter(needsLook)).toEqual([]);
    expect(figures.map(({ figure }) => figure.previousCount).filter((each) => each !== undefined)).toEqual([
      2627, 1104, 632,
    ]);
    expect(sums).toMatchObject([
      { family: 'theory', of: 4410, counts: [586, 1618, 562], sum: 2766, isAll: false },
    ]);
  });

  it('have another whole than they say, which is found; and compare in points and in percent', () => {
    const { base, mixesChanges, figures } = judged(locBinh);
    expect(base?.found).toEqual([{ of: 339, way: 'truncated', counts: [106, 233, 71, 94, 121, 60] }]);
    expect([base?.printed, base?.explained]).toEqual([341, 0]);
    expect((base?.from ?? 999) <= 300 && (base?.to ?? 0) >= 399).toBe(true);
    expect(mixesChanges).toBe(true);
    const changes = figures.flatMap(({ change, figure }) => (change ? [`${figure.label}: ${change}`] : []));
    expect(changes.filter((each) => each.endsWith('relative'))).toEqual(['cao cấp, cử nhân: relative']);
    expect(changes.filter((each) => each.endsWith('points'))).toHaveLength(5);
  });

  it('hold slips, with what was meant, and parts that do not add up', () => {
    expect(shares(cuaLo)).toEqual([
      'tốt nghiệp cấp 3 | 120 | 96 | khớp trên 125',
      'trình độ Đại học và trên Đại học | 78 | 62 | khớp trên 125',
      'trình độ trung cấp | 24 | 19.8 | không khớp: 24/125 là 19,2%; có thể gõ nhầm tỷ lệ',
      'cao cấp, cử nhân | 2 | 1.6 | khớp trên 125',
      'Trung cấp | 87 | 70 | khớp trên 125, chỉ khi làm tròn',
      'sơ cấp | 28 | 28.4 | không khớp: 28/125 là 22,4%; có thể gõ nhầm tỷ lệ',
    ]);
    expect(paragraphLines(judged(cuaLo))[0]).toBe(
      'Lý luận chính trị: 2 + 87 + 28 = 117, ít hơn 125: còn 8 người chưa nêu.',
    );
  });

  it('name the whole beside the number', () => {
    expect(shares(binhGiang)).toEqual([
      'thôn | 50 | 56.8 | khớp trên 88',
      'thôn | 16 | 15 | khớp trên 103, chỉ khi cắt bỏ phần lẻ',
    ]);
  });

  it('round some shares and cut others off', () => {
    const { mixesRounding, truncatedOnly, roundedOnly, figures } = judged(delegates);
    expect([mixesRounding, truncatedOnly, roundedOnly]).toEqual([true, 1, 2]);
    expect(figures.map(({ figure }) => figure.count)).toEqual([10, 1, 13, 29, 43, undefined, undefined]);
    expect(shares(delegates).at(-1)).toBe(
      'giáo sư, phó giáo sư | – | 11.63 | ứng với 5/43, chỉ khi làm tròn',
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Bầu 41 đồng chí, nữ chiếm 24,3%', ['nữ | – | 24.3 | ứng với 10/41, chỉ khi cắt bỏ phần lẻ']],
    ['Có 351 đảng viên trong tổng số 360, đạt trên 97%', ['đảng viên | 351 | 97 | đúng: 97,50% của 360']],
    ['Trong số 88 đồng chí có 20 đồng chí nữ, chiếm gần 23%', ['nữ | 20 | 23 | đúng: 22,73% của 88']],
    [
      'Trong số 88 đồng chí có 20 đồng chí nữ, chiếm trên 23%',
      ['nữ | 20 | 23 | không đúng: trên 88 là 22,73%'],
    ],
    ['Bầu 41 đồng chí, nữ chiếm 24,5%', ['nữ | – | 24.5 | không số nào trên 41 cho tỷ lệ này']],
    ['Nữ chiếm 24,3%', ['Nữ | – | 24.3 | chưa đối chiếu được: đoạn văn không nêu tính trên tổng số nào']],
    [
      'Trong số 125 đồng chí, tái cử 40 đồng chí, trong đó có 10 bí thư (25,0%)',
      ['bí thư | 10 | 25 | khớp trên 40'],
    ],
    [
      'Trong số 125 đồng chí có 15 bí thư, 40 đồng chí tái cử; bí thư tái cử 12 đồng chí (80%)',
      ['bí thư tái cử | 12 | 80 | khớp trên 15'],
    ],
    [
      'Trong số 125 đồng chí có 40 đồng chí tái cử; nữ 9 đồng chí (22,5%)',
      ['nữ | 9 | 22.5 | không khớp trên 125; đúng nếu tính trên 40. Hãy ghi rõ tính trên tổng số nào'],
    ],
    [
      'Bầu được 41 đồng chí; bí thư có 15, phó bí thư có 14; tái cử 31 đồng chí, trong đó 12 bí thư tái cử (80%), 12 phó bí thư tái cử (85,7%)',
      ['bí thư tái cử | 12 | 80 | khớp trên 15', 'phó bí thư tái cử | 12 | 85.7 | khớp trên 14'],
    ],
    ['Có 3 đồng chí trúng cử với số phiếu 100%, 20 đồng chí đạt trên 94%', []],
    [
      '100% chi bộ đã đại hội; bầu 40 đồng chí, nữ 10 đồng chí đạt 25%',
      [
        'chi bộ đã đại hội | – | 100 | chưa đối chiếu được: đoạn văn không nêu tính trên tổng số nào',
        'nữ | 10 | 25 | khớp trên 40',
      ],
    ],
    [
      'Trong số 125 đồng chí có 42 đồng chí nữ, chiếm 19,2%',
      ['nữ | 42 | 19.2 | không khớp: 42/125 là 33,6%; có thể gõ nhầm số, đúng là 24'],
    ],
    [
      'Tổng số cấp ủy viên trúng cử: 312; nữ: 87 (27,88%); trẻ (dưới 40 tuổi): 45 = 14,42 %',
      ['nữ | 87 | 27.88 | khớp trên 312', 'trẻ dưới 40 tuổi | 45 | 14.42 | khớp trên 312'],
    ],
    [
      'Bầu 41 đồng chí: 80% bí thư tái cử (12/15); nữ đạt 21,95% (9/41)',
      ['bí thư tái cử | 12 | 80 | khớp trên 15', 'nữ | 9 | 21.95 | khớp trên 41'],
    ],
    ['Có 12/15 (80%) bí thư tái cử', ['bí thư tái cử | 12 | 80 | khớp trên 15']],
    [
      'Bầu 41 đồng chí vào cấp ủy, đạt 100%. Tỷ lệ cán bộ nữ 24,39%, vượt 9,39% so với chỉ tiêu',
      [
        'Bầu | 41 | 100 | chưa đối chiếu được: đoạn văn không nêu tính trên tổng số nào',
        'cán bộ nữ | – | 24.39 | ứng với 10/41',
      ],
    ],
    [
      '41 đồng chí trúng cử, gồm 15 bí thư (nữ 3, chiếm 20%), 14 phó bí thư (nữ 4, chiếm 28,57%)',
      ['nữ | 3 | 20 | khớp trên 15', 'nữ | 4 | 28.57 | khớp trên 14'],
    ],
    [
      'Trình độ chuyên môn của 41 cấp ủy viên: Đại học 17 (41,46 %); 10 đồng chí mới, bằng 24,39%',
      ['Đại học | 17 | 41.46 | khớp trên 41', 'mới | 10 | 24.39 | khớp trên 41'],
    ],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it('know what stood in the term before, in brackets too', () => {
    const text =
      'Nữ đạt 21,95% (9/41), tăng 4,88% so với nhiệm kỳ 2020 - 2022 (17,07%). Tái cử 30/41 đồng chí (73,17%), nhiệm kỳ trước 25 đồng chí (62,5%)';
    expect(
      judged(text).figures.map(({ figure }) => [figure.label, figure.count, figure.previousShare?.scaled]),
    ).toEqual([
      ['Nữ', 9, 1707],
      ['Tái cử', 30, 625],
    ]);
    expect(judged(text).figures[0]?.change).toBe('points');
  });

  it('tell a change in percent by the numbers before and after', () => {
    const text =
      'Trong số 339 đồng chí, cao cấp có 24 đồng chí (khoá trước là 21 đồng chí), chiếm 7%, tăng 14,28% so với khoá trước';
    expect(judged(text).figures.at(-1)?.change).toBe('relative');
    expect(judged('Nữ chiếm 20%, tăng 1,5 điểm %').figures[0]?.change).toBe('points');
  });
});

const printedAs = ({ scaled, decimals }: Pick<RandomFigure, 'scaled' | 'decimals'>) => {
  const digits = String(scaled).padStart(decimals + 1, '0');
  return [',', '.'].map((comma) => `${digits.slice(0, -decimals)}${comma}${digits.slice(-decimals)}`);
};

describe('paragraphs of any figures, verbs and roundings', () => {
  it('are read number by number, and raise no alarm where all is right', () => {
    fc.assert(
      fc.property(randomParagraphs, ({ text, of, figures }) => {
        const { figures: read } = judged(text);
        const stated = read.filter(({ figure }) => figure.share !== undefined);
        expect(stated.map(({ figure }) => [figure.count, figure.share?.value.scaled])).toEqual(
          figures.map(({ count, scaled }) => [count, scaled]),
        );
        expect(stated.map(({ verdict }) => verdict)).toEqual(
          figures.map(({ count, scaled, decimals }) => ({
            kind: 'agrees',
            of,
            fit: fitOf(count, of, { scaled, decimals }),
          })),
        );
        expect(read.filter(needsLook)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('show every slip in a digit of a share, there and nowhere else', () => {
    fc.assert(
      fc.property(
        randomParagraphs,
        fc.nat(5),
        fc.nat(3),
        fc.integer({ min: 1, max: 9 }),
        (paragraph, which, digit, by) => {
          const { text, of, figures } = paragraph;
          const figure = figures[which % figures.length]!;
          const digits = Array.from(String(figure.scaled));
          const at = digit % digits.length;
          digits[at] = String((Number(digits[at]) + by) % 10);
          const scaled = Number(digits.join(''));
          fc.pre(
            String(scaled).length === digits.length &&
              fitOf(figure.count, of, { ...figure, scaled }) === undefined,
          );
          const [printed, typed] = [printedAs(figure), printedAs({ ...figure, scaled })];
          const place = printed.findIndex((each) => text.includes(` ${each}`) || text.includes(`(${each}`));
          const [before = '', wrong = ''] = [printed[place], typed[place]];
          fc.pre(text.split(new RegExp(`(?<!\\d)${before.replace('.', '\\.')}(?!\\d)`, 'u')).length === 2);
          const found = judged(
            text.replace(new RegExp(`(?<!\\d)${before.replace('.', '\\.')}(?!\\d)`, 'u'), wrong),
          );
          const wrongOnes = found.figures.filter(needsLook);
          expect(wrongOnes.map((each) => each.figure.share?.value.scaled)).toEqual([scaled]);
          const { verdict } = wrongOnes[0]!;
          const right = (['rounded', 'truncated'] as const).map(
            (way) => shareAs(figure.count, of, figure.decimals, way).scaled,
          );
          if (verdict?.kind === 'wrong') expect(right).toContain(verdict.meant?.scaled);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('find the whole that explains the shares where a few people are missing from the printed one', () => {
    const whole = fc.record({
      of: fc.integer({ min: 200, max: 900 }),
      away: fc.constantFrom(-3, -2, -1, 1, 2, 3),
      parts: fc.uniqueArray(fc.integer({ min: 5, max: 95 }), { minLength: 6, maxLength: 8 }),
      way: fc.constantFrom('rounded' as const, 'truncated' as const),
    });
    fc.assert(
      fc.property(whole, ({ of, away, parts, way }) => {
        const counts = parts.map((part) => Math.floor((of * part) / 100));
        const texts = counts.map(
          (count, index) =>
            `mục ${'abcdefgh'.charAt(index)} chiếm ${printedAs({ ...shareAs(count, of, 2, way) })[0] ?? ''}%`,
        );
        const { base } = judged(`Trong số ${String(of + away)} đồng chí được bầu, ${texts.join('; ')}.`);
        // the printed whole may explain half of them by chance
        fc.pre(base !== undefined);
        expect(base.found.map((each) => each.of)).toContain(of);
      }),
      { numRuns: 200 },
    );
  });

  it('come to an end, whatever the text', () => {
    const words = fc.constantFrom(
      '12',
      '3,4%',
      '5/6',
      'tăng',
      'khoá trước',
      'trong số',
      '(',
      ')',
      ';',
      '.',
      'Đ/c',
      'chiếm',
      '%',
      '\n',
      '99999999',
      '0/0',
      '0%',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const all = judged(parts.join(' '));
        for (const each of all.figures) expect(judgedText(each)).not.toMatch(/undefined|NaN|Infinity/u);
        expect(paragraphLines(all).join(' ')).not.toMatch(/undefined|NaN|Infinity/u);
      }),
      { numRuns: 500 },
    );
  });
});
