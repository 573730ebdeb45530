import type { AgendaKind } from '../../agenda/agenda';
import { formatCount } from '../../text/share';

/** What is due, and the pictures of the overview. */
const kinds: Readonly<Record<AgendaKind, string>> = {
  preparation: 'Chuẩn bị',
  congress: 'Đại hội',
  report: 'Hạn báo cáo kết quả',
  ratification: 'Hạn chuẩn y',
  seasonEnd: 'Hết thời gian của đợt',
};

/** What a screen takes from the computer's clock. */
export type ClockTaken = 'deadlines' | 'printed' | 'done';

const clockTaken: Readonly<Record<ClockTaken, Readonly<Record<'behind' | 'ahead', string>>>> = {
  deadlines: {
    behind: 'hạn tính theo đồng hồ này',
    ahead: 'hạn và số ngày quá hạn tính đến ngày của',
  },
  printed: {
    behind: 'ngày lập in trên biểu, báo cáo lấy theo đồng hồ này',
    ahead: 'ngày lập in trên biểu, báo cáo lấy theo',
  },
  done: {
    behind: 'ngày “đã xong hôm nay” lấy theo đồng hồ này',
    ahead: 'ngày “đã xong hôm nay” lấy theo',
  },
};

export const agendaTexts = {
  kinds,
  titles: { overdue: 'Đã quá hạn', thisWeek: 'Tuần này', nextWeek: 'Tuần sau' },
  nothing: {
    overdue: 'Không có việc nào quá hạn.',
    thisWeek: 'Không có việc nào đến hạn.',
    nextWeek: 'Không có việc nào đến hạn.',
  },
  /** “Chuẩn bị: Báo cáo chính trị và 2 việc nữa”. */
  works: (works: readonly { readonly name: string }[]) => {
    const [first, ...others] = works;
    const more = others.length === 0 ? '' : ` và ${formatCount(others.length)} việc nữa`;
    return `${kinds.preparation}: ${first?.name ?? ''}${more}`;
  },
  more: (count: number) => `và ${formatCount(count)} việc nữa`,
  today: 'hôm nay',
  weekdays: {
    monday: 'thứ Hai',
    tuesday: 'thứ Ba',
    wednesday: 'thứ Tư',
    thursday: 'thứ Năm',
    friday: 'thứ Sáu',
    saturday: 'thứ Bảy',
    sunday: 'Chủ nhật',
  },
  day: (weekday: string, date: string) => `${weekday} ${date}`,
  less: 'Thu gọn',
  /** Where what is entered speaks against the day of the computer's clock. */
  clock: {
    behind: (today: string, day: string, cell: string | undefined, taken: ClockTaken) =>
      `Đồng hồ máy ghi ${today}, trước ngày ${day} đã nhập ở ${cell ?? 'Văn bản'}: ${clockTaken[taken].behind}. Xem lại đồng hồ máy hoặc ngày đã nhập.`,
    ahead: (today: string, last: string, taken: ClockTaken) =>
      `Đợt này xong từ ${last}; ${clockTaken[taken].ahead} đồng hồ máy, ${today}.`,
    early: (today: string, first: string, taken: ClockTaken) =>
      `Đồng hồ máy ghi ${today}, đợt này đến ${first} mới bắt đầu; ${clockTaken[taken].behind}. Xem lại đồng hồ máy.`,
  },
  overdue: (days: number) => `quá hạn ${formatCount(days)} ngày làm việc`,
  guide: (names: readonly string[]) => `phụ trách: ${names.join(', ')}`,
  lateTitle: 'Chi bộ có việc quá hạn',
  late: (others: number) => (others === 0 ? '' : ` và ${formatCount(others)} việc khác`),
  remind: (count: number) => `Lập công văn đôn đốc (${formatCount(count)} chi bộ)`,
  print: 'In trang này',
  printed: (committee: string, term: string, date: string) =>
    `${committee} · Nhiệm kỳ ${term} · in ngày ${date}`,
  picture: 'Tuổi và giới của cấp uỷ',
  pyramid: {
    caption: 'Cấp uỷ viên theo nhóm tuổi, nam và nữ',
    male: 'Nam',
    age: 'Tuổi',
    female: 'Nữ',
    unknown: (count: number) =>
      `${formatCount(count)} người chưa rõ tuổi hoặc giới tính không có trong hình.`,
    nobody: 'Chưa nhập cấp uỷ viên nào.',
  },
} as const;
