import { COUNT_LIMIT, LINE_LIMIT, NOTE_LIMIT } from '../../domain/fields';
import { formatCount } from '../../text/share';
import type { NoDay } from '../../text/typed-date';

/** Dates beside which another one is entered, as a sentence names them. */
const dateBounds = {
  begin: 'ngày bắt đầu',
  end: 'ngày kết thúc',
  congress: 'ngày đại hội',
  requested: 'ngày đề nghị chuẩn y',
  decided: 'ngày quyết định',
  submitted: 'ngày trình',
  approved: 'ngày duyệt',
  born: 'ngày sinh',
  joined: 'ngày vào Đảng',
  official: 'ngày chính thức',
} as const;
export type DateBoundName = keyof typeof dateBounds;

/** What came of a column that was filled, and into what rows a pasted one went. */
interface FilledColumn {
  readonly taken: number;
  readonly left: number;
  readonly below?: number;
  readonly rows?: readonly [first: string, last: string];
}

/** Messages that stand at a field: what is wrong and what to do, in one line. */
export const fields = {
  saving: 'Đang lưu',
  saved: 'Đã lưu',
  required: 'Cần nhập ô này.',
  notCount: 'Nhập một số nguyên, ví dụ 12; để trống nếu chưa biết.',
  negative: 'Số không được nhỏ hơn 0.',
  tooLarge: `Số lớn nhất nhập được là ${formatCount(COUNT_LIMIT)}.`,
  notHour: 'Nhập giờ dạng 7 giờ 30, 7h30 hoặc 7:30; để trống nếu chưa biết.',
  notDate: 'Nhập ngày dạng 15/11/1962, 11/1962 hoặc chỉ năm 1962.',
  dayNeeded: 'Nhập đủ ngày, tháng, năm, ví dụ 08/07/2022.',
  notDay: 'Nhập ngày dạng 08/07/2022.',
  /** A day that no calendar has. */
  noSuchDay: ({ day, month, year }: NoDay) => {
    if (day === undefined) return `Không có tháng ${formatCount(month)}. Xem lại tháng.`;
    const of = year === undefined ? '' : ` năm ${String(year)}`;
    return `Tháng ${formatCount(month)}${of} không có ngày ${formatCount(day)}. Xem lại ngày, tháng.`;
  },
  tooEarly: (bound: DateBoundName, date: string) => `Không được trước ${dateBounds[bound]} (${date}).`,
  tooLate: (bound: DateBoundName, date: string) => `Không được sau ${dateBounds[bound]} (${date}).`,
  noEarlierTerm: (term: string) => `Xem lại: nhiệm kỳ trước phải trước nhiệm kỳ ${term}.`,
  termNoYear: 'Năm có bốn chữ số: ghi lại nhiệm kỳ, ví dụ 2025-2030.',
  termReversed: 'Năm cuối nhiệm kỳ phải sau năm đầu, ví dụ 2025-2030.',
  will: (text: string) => `Sẽ ghi: ${text}`,
  sameName: (row: number) =>
    `Trùng tên với dòng ${formatCount(row)}: là hai người thì ghi ngày sinh, là một người thì bỏ bớt.`,
  sameNameShort: (row: number) => `Trùng tên với dòng ${formatCount(row)}.`,
  fillTitle: 'Điền nhanh cả cột',
  fillHelp:
    'Dán cả cột từ Excel vào ô đầu; Ctrl + D: chép ô xuống dưới; chọn dòng rồi Ctrl + Enter: ghi cho các dòng ấy.',
  takeOffered: (numbers: number) => `Lấy ${formatCount(numbers)} số mờ`,
  fillDown: 'Chép xuống ô trống',
  fillRows: (rows: number) => `Ghi ô đang đứng cho ${formatCount(rows)} dòng đã chọn`,
  chooseAllRows: 'Chọn mọi dòng',
  chooseNoRow: 'Bỏ chọn',
  chooseRow: (name: string) => `Chọn dòng ${name}`,
  /** After a column was filled. */
  filled: ({ taken, left, below = 0, rows }: FilledColumn) => {
    if (taken + left + below === 0)
      return 'Chưa ghi ô nào: bấm vào ô đã có chữ trước; chép xuống thì bên dưới phải còn ô trống.';
    return [
      `Đã ghi ${formatCount(taken)} ô.`,
      left > 0 && `${formatCount(left)} ô không ghi được: ô đã khoá, hoặc chữ không đúng loại của ô.`,
      rows && `Từ dòng “${rows[0]}” đến dòng “${rows[1]}”, theo thứ tự đang thấy.`,
      below > 0 &&
        `Danh sách hết chỗ cho ${formatCount(below)} dòng cuối: xem lại dòng đầu và bộ lọc, kẻo lệch dòng.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  lost: (label: string, text: string, reason: string) => `Chưa lưu “${text}” ở ô “${label}”. ${reason}`,
  tooLong: `Chữ dài quá ${formatCount(LINE_LIMIT)} ký tự, hãy rút ngắn.`,
  noteTooLong: `Chữ dài quá ${formatCount(NOTE_LIMIT)} ký tự, hãy rút ngắn.`,
  chooseDate: (label: string) => `Chọn ngày: ${label}`,
  datePlaceholder: 'ngày/tháng/năm',
  calendar: {
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    previousYear: 'Năm trước',
    nextYear: 'Năm sau',
    previousDecade: 'Mười năm trước',
    nextDecade: 'Mười năm sau',
    chooseMonth: 'Chọn tháng và năm',
    chooseYear: 'Chọn năm',
  },
  notChosen: '— chưa chọn —',
  noChoice: (typed: string) => `“${typed}” không có trong danh sách, không chọn gì. Chọn bằng phím ↑ ↓.`,
  keep: 'Giữ lại',
  yes: 'Có',
  no: 'Không',
  error: 'Lỗi',
  warning: 'Cảnh báo',
  noShare: '–',
} as const;
