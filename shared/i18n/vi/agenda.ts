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

export const agendaTexts = {
  kinds,
  titles: { overdue: 'Đã quá hạn', thisWeek: 'Tuần này', nextWeek: 'Tuần sau' },
  nothing: {
    overdue: 'Không có việc nào quá hạn.',
    thisWeek: 'Không có việc nào đến hạn.',
    nextWeek: 'Không có việc nào đến hạn.',
  },
  /** “Chuẩn bị: Báo cáo chính trị và 2 việc nữa”. */
  works: (names: readonly string[]) => {
    const [first = '', ...others] = names;
    const more = others.length === 0 ? '' : ` và ${formatCount(others.length)} việc nữa`;
    return `${kinds.preparation}: ${first}${more}`;
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
    behind: (today: string, day: string, cell: string | undefined) =>
      `Đồng hồ máy ghi ${today}, trước ngày ${day} đã nhập ở ${cell ?? 'Văn bản'}: hạn tính theo đồng hồ này. Xem lại đồng hồ máy hoặc ngày đã nhập.`,
    ahead: (today: string, last: string) =>
      `Đợt này xong từ ${last}; hạn và số ngày quá hạn tính đến ngày của đồng hồ máy, ${today}.`,
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
