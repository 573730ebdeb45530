import type { ConflictCode, OwnRule, OwnRuleKey } from '../../combined/combined';
import type { AgePolicy, PercentPolicy } from '../../domain/season';
import type { SurplusLimit, TargetShare, YoungLimit } from '../../rules/rule-sets';
import { formatDate, formatMoment } from '../../text/dates';
import { formatCount } from '../../text/share';
import { choices } from './choices';
import { goingOn, sentence } from './reportPatterns';
import { settings } from './settings';
import { statisticsTexts } from './statistics';
import { unknownTexts } from './unknown';

/** What a ward has, where the wards do not agree: a rule set, a way to count ages, who is young and a rounding by their names. */
function conflictValue(code: ConflictCode, value: string): string {
  if (code === 'rule-sets-differ')
    return (choices.ruleSet as Readonly<Record<string, string>>)[value] ?? value;
  if (code === 'age-methods-differ') return ageText(JSON.parse(value) as AgePolicy);
  if (code === 'young-differ') return goingOn(statisticsTexts.agedLabel(JSON.parse(value) as YoungLimit));
  if (code === 'own-rules-differ') return ownRulesText(JSON.parse(value) as readonly OwnRule[]);
  if (code !== 'percents-differ') return value;
  const { digits, rounding, trimZeros } = JSON.parse(value) as PercentPolicy;
  const kind = digits.kind === 'significant' ? 'chữ số có nghĩa' : 'số lẻ';
  return `${goingOn(choices.rounding[rounding])}, ${formatCount(digits.count)} ${kind}${trimZeros ? ', bỏ số 0 ở cuối' : ''}`;
}

function ageText({ method, on }: AgePolicy): string {
  return [goingOn(choices.ageMethod[method]), ...(on === undefined ? [] : [formatDate(on)])].join(', ');
}

const { rules } = settings;
const ruleNames: Readonly<Record<OwnRuleKey, string>> = {
  ...rules,
  name: 'quy định',
  runOffNeedsMajority: rules.runOff,
};

function ownRulesText(own: readonly OwnRule[]): string {
  if (own.length === 0) return 'theo bộ quy định';
  return own.map(([rule, value]) => [goingOn(ruleNames[rule]), ruleValue(value)].join(' ').trim()).join(', ');
}

/** A number, a yes or a share; what has several parts is only named. */
function ruleValue(value: unknown): string {
  if (value === null) return rules.noLimit;
  if (typeof value === 'number') return formatCount(value);
  if (typeof value === 'boolean') return `(${value ? rules.asked : rules.notAsked})`;
  if (typeof value === 'string') return value;
  const { count, of, share } = value as Partial<TargetShare & SurplusLimit>;
  if (share) return ruleValue(share);
  return count === undefined || of === undefined ? '' : `${formatCount(count)}/${formatCount(of)}`;
}

/** Several wards in one file, for their superior. */
export const combinedTexts = {
  sheet: {
    /** Who signs is the superior's to say. */
    blank: '………………………',
    superior: 'CẤP TRÊN TRỰC TIẾP',
    number: 'TT',
    ward: 'Đảng uỷ',
    cells: 'Chi bộ',
    committee: 'Cấp uỷ',
    total: 'Tổng số',
    /** Of cells that met, of cells of which some were appointed a committee, of such cells alone. */
    held: { elected: 'Đã đại hội', both: 'Đã đại hội hoặc chỉ định', appointed: 'Đã chỉ định' },
    full: { elected: 'Bầu đủ', both: 'Đủ số lượng', appointed: 'Đủ số lượng' },
    secretary: 'Bí thư',
    deputySecretary: 'Phó bí thư',
    member: 'Chi uỷ viên',
    reelected: 'Tái cử',
    continuing: 'Tiếp tục tham gia',
    new: 'Mới',
    firstTime: 'Lần đầu',
    female: 'Nữ',
    young: 'Trẻ',
    ethnicMinority: 'Dân tộc thiểu số',
    religious: 'Tôn giáo',
    vacant: 'Khuyết',
    meanAge: 'Tuổi bình quân',
    note: 'Ghi chú',
    /** Cells of which it is not known whether every approved post is filled. */
    unjudged: (cells: number) => `${formatCount(cells)} chi bộ chưa nhập số được duyệt`,
    count: 'SL',
    percent: '%',
    sum: 'Tổng cộng',
    byWard:
      'Số liệu của mỗi đảng uỷ tính theo quy định, cách tính tuổi và cách làm tròn của đảng uỷ đó; dòng tổng cộng là tổng các dòng trên.',
    bases: (full: string) =>
      `Tỷ lệ tính trên tổng số cấp uỷ viên của dòng đó. ${full}, khuyết chỉ tính chi bộ đã nhập kết quả. Dấu – là chưa rõ.`,
    /** Which figures do not follow what is corrected in the list of the same workbook. */
    asExported: (full: string) =>
      `${full}, khuyết và các số “chưa rõ” giữ như lúc xuất biểu, không đổi theo chỗ sửa ở B2.`,
  },
  report: {
    /** What the report is of; where no ward's cells met, of appointments. */
    about: (appointments: boolean) => (appointments ? 'chỉ định cấp uỷ chi bộ' : 'đại hội chi bộ'),
    subject: (about: string) => `Tổng hợp kết quả ${about} của các đảng uỷ`,
    fileTitle: (about: string, term: string) => `Báo cáo tổng hợp kết quả ${about} nhiệm kỳ ${term}`,
    opening: (superior: string | undefined, about: string, wards: string) => {
      const of = `kết quả ${about} của ${wards} đảng uỷ trực thuộc như sau:`;
      return superior === undefined ? sentence(of) : `${superior} tổng hợp ${of}`;
    },
    /** Their column of congresses counts cells that were given a committee. */
    appointed: (wards: string, column: string) =>
      `Cấp uỷ các chi bộ của ${wards} được chỉ định; ở cột “${column}” là số chi bộ đã được chỉ định cấp uỷ.`,
    organisation: { congresses: 'Tổ chức đại hội', appointments: 'Chỉ định cấp uỷ' },
    results: { congresses: 'Kết quả bầu cử', appointments: 'Kết quả chỉ định cấp uỷ' },
    again: 'Tiếp tục',
    byWard: 'Kết quả của từng đảng uỷ',
    notes: 'Số liệu của mỗi đảng uỷ tính theo quy định, cách tính tuổi và cách làm tròn của đảng uỷ đó.',
    keep: '- Lưu Văn phòng.',
  },
  fileName: 'Tổng hợp đại hội chi bộ các xã, phường',
  start: {
    title: 'Gộp tệp các xã, phường',
    text: 'Cho cấp trên: chọn tệp hoặc gói các xã, phường gửi, lập một tệp tổng hợp.',
  },
  page: {
    title: 'Tổng hợp các xã, phường',
    lead: (wards: number, terms: string) =>
      `${formatCount(wards)} đảng uỷ trong tệp, nhiệm kỳ ${terms}. Bấm tên để xem số liệu của đảng uỷ đó.`,
    caption: 'Số liệu từng đảng uỷ và tổng cộng',
    /** A share is null where nothing is known, or there is nobody. */
    part: (count: number, percent: string | null, unknown: number) =>
      percent === null
        ? unknownTexts.none
        : unknownTexts.figure(`${formatCount(count)} (${percent} %)`, unknown),
    full: (full: number, judged: number) => `${formatCount(full)}/${formatCount(judged)}`,
    people: (count: number, withoutResult: number) =>
      count === 0 && withoutResult > 0
        ? unknownTexts.none
        : unknownTexts.ofCells(formatCount(count), withoutResult),
    none: '–',
    source: 'Tệp nguồn',
    taken: (day: string) => `đưa vào ngày ${day}`,
    export: 'Xuất biểu, báo cáo tổng hợp và biểu từng xã, phường',
    withPeople: 'Kèm danh sách trích ngang (B2) của mọi xã, phường; TH, B1, B3, B5 tính từ đó',
    exported: (files: number, folder: string) => `Đã ghi ${formatCount(files)} tệp vào ${folder}.`,
    reading: (name: string) => `Tệp gộp, đang xem ${name}: chỉ xem, không sửa.`,
    toTotal: 'Về bảng tổng hợp',
    inFile: 'Các đảng uỷ trong tệp',
    nav: 'Tổng hợp xã, phường',
  },
  conflicts: {
    'rule-sets-differ': 'Các xã, phường áp dụng bộ quy định khác nhau',
    'terms-differ': 'Các xã, phường ghi nhiệm kỳ khác nhau',
    'age-methods-differ': 'Các xã, phường tính tuổi theo cách khác nhau',
    'own-rules-differ': 'Các xã, phường tự khai báo quy định khác nhau',
    'young-differ': 'Các xã, phường tính cấp uỷ trẻ khác nhau',
    'percents-differ': 'Các xã, phường làm tròn tỷ lệ khác nhau',
  },
  conflictValue,
  /** Behind how the wards round, where they differ. */
  roundedByWard:
    'Dòng của mỗi đảng uỷ làm tròn theo cách của đảng uỷ đó; dòng tổng cộng và các biểu chung làm tròn theo ghi chú dưới biểu.',
  mixed: (what: string, values: string) => `${what}: ${values}.`,
  /** A ward that stands in several files. */
  same: {
    title: 'Một đảng uỷ có trong nhiều tệp',
    sure: (ward: string) => `${ward} gửi nhiều lần. Lấy tệp mới, bỏ tệp cũ?`,
    maybe: (names: readonly string[]) => `“${names.join('”, “')}” có phải là một đảng uỷ không?`,
    file: (name: string, file: string, at: string) => `${name}: ${file}, lập lúc ${at}`,
    newest: 'Là một: lấy tệp mới nhất',
    two: 'Là các xã, phường khác nhau',
    leave: 'Thôi',
    replaced: (name: string, file: string, at: string) => `Bỏ tệp cũ của ${name}: ${file}, lập lúc ${at}.`,
  },
  conflictNames: (names: readonly string[]) =>
    names.length > 5
      ? `${names.slice(0, 5).join('; ')} và ${formatCount(names.length - 5)} đảng uỷ khác`
      : names.join('; '),
  cli: {
    merged: (path: string, wards: number) => `Đã gộp ${formatCount(wards)} đảng uỷ vào ${path}`,
    note: (text: string) => `Lưu ý: ${text}`,
    ward: (name: string, file: string) => `== ${name} (${file})`,
    total: 'Tổng cộng',
    verify: (wards: number) => `Tệp gộp của ${formatCount(wards)} đảng uỷ:`,
    source: (name: string, file: string, sha256: string, takenAt: string) =>
      `  ${name}: từ ${file}, SHA-256 ${sha256}, đưa vào lúc ${formatMoment(takenAt)}`,
  },
} as const;
