import type { Weekday } from '../../domain/weekdays';
import { formatCount } from '../../text/share';

const weekdays: Readonly<Record<Weekday, string>> = {
  monday: 'Thứ Hai',
  tuesday: 'Thứ Ba',
  wednesday: 'Thứ Tư',
  thursday: 'Thứ Năm',
  friday: 'Thứ Sáu',
  saturday: 'Thứ Bảy',
  sunday: 'Chủ nhật',
};

/** What the sheets of the plan say: KH1, the schedule, and KH2, who guides which cell. */
export const planSheets = {
  weekdays,
  headings: {
    day: 'Thứ, ngày',
    hour: 'Buổi, giờ',
    cell: 'Chi bộ',
    venue: 'Nơi họp',
    members: 'Đảng viên',
    total: 'Tổng số',
    summoned: 'Triệu tập',
    guides: 'Đảng uỷ viên chỉ đạo',
    leads: 'Phụ trách chính',
    along: 'Cùng chỉ đạo',
    fullName: 'Họ và tên',
    post: 'Chức vụ',
    phone: 'Điện thoại',
    count: 'Số chi bộ',
    assigned: 'Chi bộ được phân công',
    congressDay: 'Ngày, giờ đại hội',
    task: 'Nhiệm vụ',
  },
  day: (weekday: string, date: string) => `${weekday}\n${date}`,
  noDay: 'Chưa xếp ngày',
  held: 'Đã đại hội',
  noCells: 'Chưa được phân công',
  noGuides: 'Chưa nhập đảng uỷ viên chỉ đạo',
  unassigned: (count: number) => `Chưa có người chỉ đạo: ${formatCount(count)} chi bộ`,
  /** At the head of a part of a long list. */
  again: (name: string) => `${name} (tiếp)`,
  totalCells: (count: number) => `Tổng cộng: ${formatCount(count)} chi bộ`,
  totalGuides: (count: number) => `Tổng cộng: ${formatCount(count)} đồng chí`,
  notes: {
    dated: (dated: number, cells: number) =>
      `${formatCount(dated)}/${formatCount(cells)} chi bộ đã có ngày đại hội.`,
    blanks: 'Ô trống là chưa có thông tin.',
    counts: 'Số chi bộ: chi bộ có nhiều người chỉ đạo được tính cho từng người.',
    conflicts: (count: number) =>
      `Khi lập biểu, lịch còn ${formatCount(count)} điểm cần xem lại (trùng người chỉ đạo, trùng nơi họp hoặc ngoài thời gian của đợt).`,
    twice: (count: number) =>
      `Khi lập biểu còn ${formatCount(count)} trường hợp một người chỉ đạo cùng lúc nhiều nơi.`,
  },
} as const;
