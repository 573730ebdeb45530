import fc from 'fast-check';
import { shareAs } from '../share-fit';

/** For tests: sentences of a report over one invented season, in many manners, with the numbers that a reader can check. */

interface Numbers {
  readonly cells: number;
  readonly members: number;
  readonly official: number;
  readonly probationary: number;
  readonly summoned: number;
  readonly present: number;
  readonly absent: number;
  readonly excused: number;
  readonly unexcused: number;
  readonly issued: number;
  readonly valid: number;
  readonly invalid: number;
  readonly total: number;
  readonly secretaries: number;
  readonly deputies: number;
  readonly others: number;
  readonly women: number;
  readonly men: number;
  readonly young: number;
  readonly reelected: number;
  readonly newcomers: number;
  readonly oldSecretaries: number;
  readonly newSecretaries: number;
  readonly oldDeputies: number;
  readonly newDeputies: number;
  readonly womenSecretaries: number;
  readonly approved: number;
  readonly short: number;
  readonly listed: number;
  readonly surplus: number;
  readonly before: number;
  readonly womenBefore: number;
  readonly more: number;
  readonly returning: number;
  readonly firstTime: number;
  readonly underThirty: number;
  readonly thirties: number;
}
type Name = keyof Numbers;

/** A manner of saying: `n` are the typed numbers, `p` gives shares of the right ones; `seen` are those of which a slip must be told. */
interface Manner {
  readonly say: (n: Numbers, p: (count: Name, of: Name) => string) => string;
  readonly seen: readonly Name[];
}

const manners: readonly Manner[] = [
  {
    say: (n) =>
      `Đảng bộ phường có ${n.cells} chi bộ với ${n.members} đảng viên, trong đó chính thức ${n.official} đồng chí, dự bị ${n.probationary} đồng chí`,
    seen: ['members', 'official', 'probationary'],
  },
  {
    say: (n) =>
      `Tổng số đảng viên là ${n.members} đồng chí (${n.official} chính thức, ${n.probationary} dự bị)`,
    seen: ['members', 'official', 'probationary'],
  },
  {
    say: (n, p) =>
      `Số đảng viên được triệu tập là ${n.summoned} đồng chí; có mặt ${n.present} đồng chí, đạt ${p('present', 'summoned')}; vắng mặt ${n.absent} đồng chí, chiếm ${p('absent', 'summoned')}`,
    seen: ['summoned', 'present', 'absent'],
  },
  {
    say: (n, p) =>
      `Có ${n.present}/${n.summoned} đảng viên dự đại hội (${p('present', 'summoned')}), vắng ${n.absent} đồng chí, trong đó có lý do ${n.excused} đồng chí, không có lý do ${n.unexcused} đồng chí`,
    seen: ['present', 'summoned', 'excused', 'unexcused'],
  },
  {
    say: (n, p) =>
      `Số ĐV vắng mặt ${n.absent} đồng chí (có lý do ${n.excused}, không lý do ${n.unexcused}), chiếm ${p('absent', 'summoned')} tổng số đảng viên được triệu tập (${n.summoned} đồng chí)`,
    seen: ['absent', 'excused', 'unexcused'],
  },
  {
    say: (n, p) =>
      `Phát ra ${n.issued} phiếu, thu về ${n.issued} phiếu, hợp lệ ${n.valid} phiếu (${p('valid', 'issued')}), không hợp lệ ${n.invalid} phiếu`,
    seen: ['valid', 'invalid'],
  },
  {
    say: (n) =>
      `Các chi bộ đã bầu ${n.total} đồng chí vào cấp uỷ, gồm ${n.secretaries} bí thư, ${n.deputies} phó bí thư và ${n.others} chi uỷ viên`,
    seen: ['total', 'secretaries', 'deputies', 'others'],
  },
  {
    say: (n) =>
      `Bí thư ${n.secretaries} đồng chí; phó bí thư ${n.deputies} đồng chí; chi uỷ viên ${n.others} đồng chí; tổng cộng ${n.total} đồng chí`,
    seen: ['total', 'secretaries', 'deputies', 'others'],
  },
  {
    say: (n, p) =>
      `Trong tổng số ${n.total} đồng chí trúng cử có ${n.women} đồng chí nữ, chiếm ${p('women', 'total')}; ${n.young} đồng chí dưới 40 tuổi, chiếm ${p('young', 'total')}`,
    seen: ['women', 'young'],
  },
  {
    say: (n, p) =>
      `Cơ cấu cấp uỷ ${n.total} đồng chí: nữ ${n.women} (${p('women', 'total')}), nam ${n.men} (${p('men', 'total')})`,
    seen: ['women', 'men'],
  },
  {
    say: (n, p) =>
      `Tái cử ${n.reelected}/${n.total} đồng chí (${p('reelected', 'total')}), mới ${n.newcomers}/${n.total} đồng chí (${p('newcomers', 'total')})`,
    seen: ['reelected', 'newcomers'],
  },
  {
    say: (n, p) =>
      `Bí thư: ${n.secretaries} đồng chí (tái cử ${n.oldSecretaries}, đạt ${p('oldSecretaries', 'secretaries')}; mới ${n.newSecretaries}, đạt ${p('newSecretaries', 'secretaries')}); phó bí thư: ${n.deputies} đồng chí (tái cử ${n.oldDeputies}, đạt ${p('oldDeputies', 'deputies')}; mới ${n.newDeputies}, đạt ${p('newDeputies', 'deputies')})`,
    seen: ['oldSecretaries', 'newSecretaries', 'oldDeputies', 'newDeputies'],
  },
  {
    say: (n, p) =>
      `Trong số ${n.secretaries} bí thư có ${n.womenSecretaries} đồng chí là nữ, tương đương ${p('womenSecretaries', 'secretaries')}`,
    seen: ['womenSecretaries'],
  },
  {
    say: (n, p) =>
      `Số lượng được duyệt ${n.approved} đồng chí, bầu được ${n.total} đồng chí (đạt ${p('total', 'approved')}), còn thiếu ${n.short} đồng chí`,
    seen: ['short', 'total'],
  },
  {
    say: (n, p) =>
      `Giới thiệu ${n.listed} đồng chí để bầu ${n.total} đồng chí, số dư ${n.surplus} đồng chí (${p('surplus', 'total')})`,
    seen: ['surplus', 'listed'],
  },
  {
    say: (n, p) =>
      `Nữ cấp uỷ ${n.women} đồng chí, chiếm ${p('women', 'total')} (nhiệm kỳ trước ${n.womenBefore} đồng chí), tăng ${n.more} đồng chí; tổng số ${n.total} đồng chí`,
    seen: ['more', 'womenBefore'],
  },
  {
    say: (n, p) =>
      `So với nhiệm kỳ trước, số cấp uỷ viên nữ tăng ${n.more} đồng chí (${n.womenBefore} lên ${n.women}), trong khi tỷ lệ nữ đạt ${p('women', 'total')} (${n.women}/${n.total})`,
    seen: ['more', 'womenBefore'],
  },
  {
    say: (n, p) =>
      `Nhiệm kỳ này có ${n.women}/${n.total} cấp uỷ viên nữ (${p('women', 'total')}), tăng ${n.more} đồng chí so với nhiệm kỳ trước (${n.womenBefore}/${n.before} đồng chí, chiếm ${p('womenBefore', 'before')})`,
    seen: ['more', 'women', 'womenBefore'],
  },
  {
    say: (n) =>
      `Số cấp uỷ viên nữ tăng ${n.more} đồng chí so với nhiệm kỳ trước (từ ${n.womenBefore} lên ${n.women} đồng chí)`,
    seen: ['more', 'womenBefore', 'women'],
  },
  {
    say: (n) =>
      `Mới tham gia cấp uỷ ${n.newcomers} đồng chí, trong đó đã từng tham gia ${n.returning} đồng chí, tham gia lần đầu ${n.firstTime} đồng chí`,
    seen: ['newcomers', 'returning', 'firstTime'],
  },
  {
    say: (n, p) =>
      `Dưới 30 tuổi ${n.underThirty} đồng chí, từ 30 đến dưới 40 tuổi ${n.thirties} đồng chí; như vậy cấp uỷ viên dưới 40 tuổi là ${n.young} đồng chí, chiếm ${p('young', 'total')} tổng số ${n.total} cấp uỷ viên`,
    seen: ['underThirty', 'thirties', 'young'],
  },
  // sentences that do not say of what their shares are, beside others that tell another whole
  {
    say: (n, p) =>
      `Tái cử: ${n.reelected} đồng chí (đạt ${p('reelected', 'total')}). Mới tham gia: ${n.newcomers} đồng chí (đạt ${p('newcomers', 'total')})`,
    seen: [],
  },
  {
    say: (n, p) =>
      `Số lượng: ${n.total} đồng chí. Cơ cấu: nữ ${n.women} (${p('women', 'total')}), dưới 40 tuổi ${n.young} (${p('young', 'total')})`,
    seen: [],
  },
  {
    say: (n, p) =>
      `Số lượng theo đề án: ${n.approved}. Đã bầu: ${n.total} (${p('total', 'approved')}). Khuyết: ${n.short}`,
    seen: [],
  },
  {
    say: (n, p) =>
      `Cấp uỷ khoá trước ${n.before} đồng chí, tái cử ${n.reelected} đồng chí (${p('reelected', 'before')})`,
    seen: [],
  },
  {
    say: (_, p) =>
      `Số chi bộ nộp hồ sơ chậm từ 1 đến 3 ngày không nhiều; số dư ${p('surplus', 'total')} (quy định từ 10 - 15%)`,
    seen: [],
  },
];

const numbers: fc.Arbitrary<Numbers> = fc
  .record({
    cells: fc.integer({ min: 9, max: 60 }),
    parts: fc.array(fc.double({ min: 0.2, max: 0.8, noNaN: true }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ cells, parts }) => {
    const part = (of: number, at: number) => Math.max(1, Math.floor(of * (parts[at] ?? 0)));
    const official = cells * 17 + part(400, 0);
    const probationary = part(90, 1);
    const summoned = official - part(60, 2);
    const absent = 5 + part(60, 3);
    const unexcused = Math.max(1, Math.floor(absent / 6));
    const deputies = cells - part(5, 4);
    const others = cells + part(40, 5);
    const total = cells + deputies + others;
    const women = part(total, 6);
    const oldSecretaries = part(cells, 7);
    const oldDeputies = part(deputies, 8);
    const reelected = oldSecretaries + oldDeputies + part(others, 9);
    const more = 1 + part(7, 0);
    const [newcomers, young] = [total - reelected, part(total, 4)];
    const [firstTime, underThirty] = [part(newcomers, 2), part(young, 3)];
    const [short, surplus, invalid] = [part(5, 1), part(9, 2), part(9, 3)];
    return {
      ...{ cells, official, probationary, summoned, absent, unexcused, deputies, others, total, women },
      ...{ oldSecretaries, oldDeputies, reelected, more, short, surplus, invalid },
      members: official + probationary,
      present: summoned - absent,
      excused: absent - unexcused,
      issued: summoned - absent,
      valid: summoned - absent - invalid,
      secretaries: cells,
      men: total - women,
      ...{ young, newcomers, firstTime, underThirty },
      returning: newcomers - firstTime,
      thirties: young - underThirty,
      newSecretaries: cells - oldSecretaries,
      newDeputies: deputies - oldDeputies,
      womenSecretaries: part(cells, 5),
      approved: total + short,
      listed: total + surplus,
      before: total + part(20, 6) - 8,
      womenBefore: Math.max(1, women - more),
    };
  })
  .filter(({ women, more }) => women > more);

/** A report of some sentences, and its sentences with one number typed wrong. */
export interface RandomReport {
  readonly text: string;
  readonly slips: readonly string[];
}

const ENDS = ['. ', '.\n', '. Cụ thể: '] as const;

export const randomReports: fc.Arbitrary<RandomReport> = fc
  .record({
    n: numbers,
    manners: fc.shuffledSubarray([...manners], { minLength: 1, maxLength: 5 }),
    end: fc.constantFrom(...ENDS),
    decimals: fc.integer({ min: 1, max: 2 }),
    by: fc.integer({ min: 2, max: 9 }),
  })
  .map(({ n, manners: chosen, end, decimals, by }) => {
    const share = (count: Name, of: Name) => {
      const { scaled } = shareAs(n[count], n[of], decimals, 'rounded');
      const digits = String(scaled).padStart(decimals + 1, '0');
      return `${digits.slice(0, -decimals)},${digits.slice(-decimals)}%`;
    };
    return {
      text: `${chosen.map(({ say }) => say(n, share)).join(end)}.`,
      slips: chosen.flatMap(({ say, seen }) => {
        const told = new Set([...say(n, () => '').matchAll(/\d+/gu)].map(([number]) => Number(number)));
        const typed = (name: Name) => n[name] + by;
        return seen.flatMap((name) =>
          comesToAnother(typed(name), told) ? [] : [`${say({ ...n, [name]: typed(name) }, share)}.`],
        );
      }),
    };
  });

/** A wrong number that is another number of the sentence, or makes one with another, may pass for right. */
function comesToAnother(wrong: number, told: ReadonlySet<number>): boolean {
  return told.has(wrong) || [...told].some((other) => told.has(wrong + other));
}
