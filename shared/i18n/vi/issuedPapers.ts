import { goingOn } from './reportPatterns';

/** What the papers say that the ward issues on a cell's committee, and the report on who attends a congress. */

function following(count: number): string {
  return count === 1 ? 'đồng chí có tên sau đây' : 'các đồng chí có tên sau đây';
}

/** “Số 12-QĐ/ĐU”: a number that has its symbol already keeps it. */
export function numberWith(number: string | undefined, symbol: string): string {
  const text = number?.trim() ?? '';
  return /[-/]/u.test(text) ? `Số ${text}` : `Số ${text === '' ? '……' : text}-${symbol}`;
}

export const decision = {
  number: (number: string | undefined) => numberWith(number, 'QĐ/ĐU'),
  title: 'QUYẾT ĐỊNH',
  /** `whom`: “cấp uỷ”, “bí thư, phó bí thư”. */
  what: (whom: string, cell: string, term: string) => `kết quả bầu cử ${whom} ${cell} nhiệm kỳ ${term}`,
  jointWhat: (whom: string | undefined, cells: string, term: string) =>
    `kết quả bầu cử ${whom === undefined ? '' : `${whom} `}của ${cells} chi bộ nhiệm kỳ ${term}`,
  subject: (what: string) => `chuẩn y ${what}`,
  requested: (cell: string, number: string | undefined, date: string | undefined) =>
    `Xét đề nghị của ${cell} tại Tờ trình số ${number ?? '……'} ${date ?? 'ngày ……'};`,
  jointlyRequested: 'Xét đề nghị của các chi bộ có tên tại Điều 1;',
  authority: (committee: string) => `BAN THƯỜNG VỤ ${committee.toUpperCase()}`,
  decides: 'QUYẾT ĐỊNH:',
  firstArticle: (what: string, count: number) => `Điều 1. Chuẩn y ${what}, gồm ${following(count)}:`,
  jointArticle: (what: string, count: string) =>
    `Điều 1. Chuẩn y ${what}, gồm ${count} đồng chí có tên sau đây:`,
  person: (number: number, name: string, born: string | undefined, post: string) =>
    `${String(number)}. Đồng chí ${name}${born === undefined ? '' : `, sinh ${born}`}, ${post}`,
  secondArticle: (cell: string, count: number) =>
    `Điều 2. ${cell} và ${count === 1 ? 'đồng chí' : 'các đồng chí'} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.`,
  jointSecondArticle:
    'Điều 2. Các chi bộ và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.',
  columns: { number: 'TT', cell: 'Chi bộ', name: 'Họ và tên', born: 'Ngày sinh', position: 'Chức vụ' },
  onBehalf: 'T/M BAN THƯỜNG VỤ',
  receivers: ['- Như Điều 2', '- Lưu Văn phòng Đảng uỷ'],
} as const;

export const appointment = {
  number: (number: string) => `Số ${number}-TB/ĐU`,
  title: 'THÔNG BÁO',
  /** `whom`: “cấp uỷ”, “bí thư, phó bí thư”. */
  subject: (whom: string, cell: string, term: string) => `về việc chỉ định ${whom} ${cell} nhiệm kỳ ${term}`,
  text: (committee: string, count: number, into: string, cell: string, term: string) =>
    `Ban Thường vụ ${committee} chỉ định ${following(count)} ${into} ${cell} nhiệm kỳ ${term}:`,
  into: (committee: string) => `vào ${committee}`,
  as: (posts: string) => `làm ${posts}`,
  closing: (cell: string, count: number) =>
    `Ban Thường vụ thông báo để ${cell} và ${count === 1 ? 'đồng chí' : 'các đồng chí'} có tên trên biết, thực hiện.`,
  receivers: (count: number) => [
    `- Chi bộ và ${count === 1 ? 'đồng chí' : 'các đồng chí'} có tên trên`,
    '- Lưu Văn phòng Đảng uỷ',
  ],
} as const;

const NONE = '0';

function orNone(count: string): string {
  return count === NONE ? 'không' : count;
}

function comrades(count: string): string {
  return count === NONE ? 'không' : `${count} đồng chí`;
}

export const membersReport = {
  kind: 'BC',
  title: 'BÁO CÁO',
  subject: 'Tình hình đảng viên dự đại hội',
  of: (cell: string, term: string) => `${cell}, nhiệm kỳ ${term}`,
  members: (total: string, official: string, probationary: string) =>
    `1. Tổng số đảng viên của chi bộ: ${comrades(total)}; chính thức: ${orNone(official)}; dự bị: ${orNone(probationary)}.`,
  exempt: (exempt: string) => `2. Số đảng viên được miễn công tác và sinh hoạt đảng: ${comrades(exempt)}.`,
  summoned: (summoned: string) => `3. Số đảng viên chính thức được triệu tập: ${comrades(summoned)}.`,
  present: (present: string, share: string) =>
    `4. Số đảng viên chính thức có mặt: ${comrades(present)}; đạt ${share}%.`,
  absent: (absent: string, excused: string, unexcused: string) =>
    absent === NONE
      ? '5. Vắng mặt: không.'
      : `5. Vắng mặt: ${absent} đồng chí; có lý do: ${orNone(excused)}; không có lý do: ${orNone(unexcused)}.`,
  tableTitle: '6. Cơ cấu đảng viên chính thức có mặt:',
  columns: { number: 'TT', what: 'Chỉ tiêu', count: 'Số lượng', share: 'Tỷ lệ %' },
  rows: {
    male: 'Nam',
    female: 'Nữ',
    mean: 'Tuổi bình quân',
    youngest: 'Tuổi trẻ nhất',
    oldest: 'Tuổi cao nhất',
    /** Of nobody known: a line to write on. */
    schooling: 'Giáo dục phổ thông',
    schoolingOf: (school: string) => `Giáo dục phổ thông: ${goingOn(school)}`,
    professions: {
      higher: 'Chuyên môn: đại học, trên đại học',
      lower: 'Chuyên môn: cao đẳng, trung cấp, sơ cấp',
    },
    theories: {
      higher: 'Lý luận chính trị: cử nhân, cao cấp',
      lower: 'Lý luận chính trị: trung cấp, sơ cấp',
    },
  },
  closing: 'Cấp uỷ triệu tập báo cáo đại hội.',
  signs: 'T/M CẤP UỶ TRIỆU TẬP',
  signsPost: '……………',
} as const;
