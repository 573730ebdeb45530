import { goingOn, listed, sentence } from './reportPatterns';

/** What stands under the tables of the sheets. */

interface CellsHeld {
  readonly held: number;
  readonly total: number;
  readonly early: number;
  readonly empty: number;
  readonly appointed: number;
}

/** Notes of a season of appointments. */
const appointments = {
  cells: (appointed: number, total: number, empty: number) =>
    `Số liệu của ${appointed}/${total} chi bộ đã được chỉ định cấp uỷ${
      empty === 0 ? '.' : `; ${empty} chi bộ chưa nhập người được chỉ định, không tính vào các số về cấp uỷ.`
    }`,
  age: {
    yearDifference: 'Tuổi: năm chỉ định trừ năm sinh.',
    fullYearsAtCongress: 'Tuổi: tuổi tròn tại ngày chỉ định; không rõ ngày, tháng sinh thì tính từ ngày đầu.',
  },
  b1Bases:
    'Các tỷ lệ của cấp uỷ tính trên số được chỉ định của chi bộ, dòng cuối trên tổng số được chỉ định.',
  b1Short: 'Còn thiếu: số được duyệt mà chi bộ chưa có đủ, tính từng chi bộ; dòng cuối là tổng các chi bộ.',
} as const;

export const sheetNotes = {
  appointments,
  changed: (on: string) => `Ô nền vàng: số liệu thay đổi so với lần xuất ngày ${on}.`,
  gone: (rows: number, on: string) => `Đã bỏ ${rows} dòng có trong lần xuất ngày ${on}.`,
  /**
   * `early` cells are counted before their congress is noted as held; of `empty` ones nobody is entered; in `appointed` ones
   * nobody was elected.
   */
  cellsHeld: ({ held, total, early, empty, appointed }: CellsHeld) =>
    `Số liệu của ${held}/${total} chi bộ đã đại hội${
      appointed === 0 ? '' : ` hoặc được chỉ định cấp uỷ (chỉ định: ${appointed} chi bộ)`
    }${
      early === 0 ? '' : `, tính cả cấp uỷ đã nhập của ${early} chi bộ chưa ghi đã đại hội`
    }${empty === 0 ? '.' : `; ${empty} chi bộ đã đại hội chưa nhập kết quả, không tính vào các số về cấp uỷ.`}`,
  age: {
    yearDifference: 'Tuổi: năm đại hội trừ năm sinh.',
    fullYearsAtCongress: 'Tuổi: tuổi tròn tại ngày đại hội; không rõ ngày, tháng sinh thì tính từ ngày đầu.',
    fullYearsAt: (date: string) =>
      `Tuổi: tuổi tròn tại ngày ${date}; không rõ ngày, tháng sinh thì tính từ ngày đầu.`,
  },
  ageMixed:
    'Tuổi: theo cách tính của từng đảng uỷ; số bình quân và nhóm tuổi cộng từ các đảng uỷ tính khác nhau.',
  meanAge: (people: number, unknown: number) =>
    `Tuổi bình quân: tổng số tuổi chia cho ${people} người có ngày sinh${
      unknown === 0 ? '.' : `; ${unknown} người chưa rõ tuổi không tính vào.`
    }`,
  rounding: {
    'half-up': (what: string, digits: string) => `${what}: làm tròn, ${digits}.`,
    truncate: (what: string, digits: string) => `${what}: cắt bỏ phần lẻ, ${digits}.`,
  },
  rounded: { shares: 'Tỷ lệ', means: 'Số bình quân', both: 'Tỷ lệ và số bình quân' },
  decimals: (count: number) => (count === 0 ? 'không lấy số lẻ' : `lấy ${count} số lẻ`),
  significant: (count: number) => `lấy ${count} chữ số có nghĩa`,
  zerosTrimmed: (digits: string) => `${digits}, bỏ số 0 ở cuối`,
  b1Bases: 'Các tỷ lệ của cấp uỷ tính trên số trúng cử của chi bộ, dòng cuối trên tổng số trúng cử.',
  b1SurplusBase: 'Tỷ lệ số dư tính trên số được bầu (danh sách bầu trừ số dư).',
  b1Short: 'Bầu thiếu: số được duyệt mà chi bộ bầu chưa đủ, tính từng chi bộ; dòng cuối là tổng các chi bộ.',
  /** Some cells were appointed a committee. */
  b1ShortOfBoth:
    'Bầu thiếu: số được duyệt mà chi bộ bầu, hoặc được chỉ định, chưa đủ, tính từng chi bộ; dòng cuối là tổng các chi bộ.',
  /** Which of B1's columns do not follow what is corrected in the list of the same workbook. */
  b1AsExported: (columns: readonly string[]) =>
    `${sentence(listed(columns.map(goingOn)))} giữ như lúc xuất biểu, không đổi theo chỗ sửa ở B2.`,
  b2Bases:
    'Tỷ lệ %: số phiếu so với số đảng viên chính thức được triệu tập, trừ người vắng mặt có lý do (N). Số phiếu là của cuộc bầu chức vụ đang giữ; chi uỷ viên, hoặc nơi không nhập cuộc bầu chức vụ: của cuộc bầu chi uỷ.',
  b3Bases: 'Tỷ lệ %: so với tổng số của từng cột (tổng, bí thư, phó bí thư, chi uỷ viên).',
  b4Bases:
    'Mẫu số N: số đảng viên chính thức được triệu tập trừ những người ghi ở cột Lý do. Ngưỡng trúng cử: quá nửa N, không tính trên phiếu hợp lệ. Tỷ lệ %: số phiếu so với N.',
  b4Results:
    'Kết quả theo số phiếu trong biên bản kiểm phiếu; ngang phiếu ở suất cuối thì theo quyết định của đại hội.',
  b5Bases:
    'Tỷ lệ %: so với tổng số cấp uỷ viên của từng nhiệm kỳ. Tăng, giảm: nhiệm kỳ này trừ nhiệm kỳ trước, theo các số đã ghi trong biểu; tỷ lệ tính bằng điểm phần trăm.',
  b5NoPrevious: 'Chưa có chi bộ nào có số liệu của cả hai nhiệm kỳ nên chưa so sánh được.',
  b5PreviousAges: (unknown: number) =>
    `Tuổi của nhiệm kỳ trước tính đến đại hội nhiệm kỳ đó${
      unknown === 0 ? '.' : `; ${unknown} người chưa rõ tuổi không tính vào.`
    }`,
  b5ComparedAll: (cells: number) => `So sánh trên cả ${cells} chi bộ: đều có số liệu hai nhiệm kỳ.`,
  /** `left` are the names of the cells left out of both terms; none where they are many. */
  b5Compared: (cells: number, total: number, left: readonly string[]) =>
    `Chỉ so sánh ${cells}/${total} chi bộ có số liệu cả hai nhiệm kỳ${
      left.length === 0
        ? '; các chi bộ còn lại không tính ở cả hai cột.'
        : `; không tính: ${left.join('; ')}.`
    }`,
  /** `again` of them sat before; of `unknown` others nobody entered in which way they came. */
  appointed: (count: number, again: number, unknown: number) =>
    [
      `Số trúng cử gồm cả ${count} người được chỉ định`,
      ...(again === 0 ? [] : [`số tái cử gồm cả ${again} người được chỉ định, tiếp tục tham gia cấp uỷ`]),
      ...(unknown === 0 ? [] : [`chưa rõ bầu hay chỉ định ${unknown} đ/c`]),
    ]
      .join('; ')
      .concat('.'),
  blanks: 'Ô trống là chưa có số liệu; dòng tổng cộng chỉ cộng các ô có số.',
  b2Blanks: 'Ô trống là chưa có số liệu.',
  missing: (parts: string) =>
    `Chưa rõ: ${parts}. Số đếm là của những người đã rõ; tỷ lệ vẫn tính trên tổng số nên là mức ít nhất. Dấu – là chưa rõ của ai. Số người chưa rõ ghi theo lúc xuất biểu.`,
  /** Where nothing is missing, beside a list in which something may be taken out. */
  missingAsExported: 'Số đếm là của những người đã rõ ở B2; số người chưa rõ ghi theo lúc xuất biểu.',
  totalMissing: (parts: string) => `Dòng tổng cộng chưa rõ: ${parts}.`,
  /** What `below` points to. */
  marked: (note: string) => `(*) ${note}`,
} as const;
