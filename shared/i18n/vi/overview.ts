import { formatCount } from '../../text/share';

/** The screen “Tổng quan”. */
export const overview = {
  title: 'Tổng quan',
  period: (from: string, to: string) => `Đợt đại hội từ ngày ${from} đến ngày ${to}`,
  held: 'Đã đại hội',
  heldOf: (held: number, total: number) => `${formatCount(held)}/${formatCount(total)} chi bộ`,
  fullyElected: 'Bầu đủ số lượng được duyệt',
  vacant: 'Chức danh còn khuyết',
  vacantNotEntered: (cells: number) => `Kể cả ${formatCount(cells)} chi bộ chưa nhập cấp uỷ.`,
  vacantParts: (secretary: number, deputySecretary: number, member: number) =>
    `Bí thư ${formatCount(secretary)} · phó bí thư ${formatCount(deputySecretary)} · chi uỷ viên ${formatCount(member)}`,
  members: 'Cấp uỷ viên',
  membersParts: (secretary: number, deputySecretary: number, member: number) =>
    `${formatCount(secretary)} bí thư · ${formatCount(deputySecretary)} phó bí thư · ${formatCount(member)} chi uỷ viên`,
  women: 'Nữ',
  young: 'Trẻ tuổi',
  ofAll: (count: number, of: number) => `${formatCount(count)}/${formatCount(of)} cấp uỷ viên`,
  target: (percent: number) => `mục tiêu ${formatCount(percent)} %`,
  reached: 'đạt',
  missed: 'chưa đạt',
  noMembers: 'chưa có cấp uỷ viên',
  work: 'Việc cần làm',
  toHold: (count: number) => `${formatCount(count)} chi bộ chưa đại hội`,
  withoutDate: (count: number) => `${formatCount(count)} chi bộ chưa có ngày dự kiến`,
  withoutResult: (count: number) => `${formatCount(count)} chi bộ đã đại hội nhưng chưa nhập cấp uỷ`,
  errors: (count: number) => `${formatCount(count)} lỗi cần sửa`,
  warnings: (count: number) => `${formatCount(count)} cảnh báo nên xem lại`,
  nothingToDo: 'Không còn việc nào: có thể xuất bảng tính.',
  exportNow: 'Xuất bảng tính',
  cellsBySteps: 'Từng chi bộ',
  table: 'Các chi bộ và các bước của đại hội',
  columns: {
    number: 'TT',
    name: 'Chi bộ',
    plan: 'Kế hoạch',
    personnel: 'Nhân sự',
    congress: 'Đại hội',
    result: 'Kết quả',
  },
  steps: {
    noDate: 'chưa có ngày',
    approved: (seats: number) => `duyệt ${formatCount(seats)}`,
    notApproved: 'chưa nhập',
    held: 'đã đại hội',
    notHeld: 'chưa đại hội',
    elected: (count: number) => `bầu ${formatCount(count)}`,
    electedOf: (count: number, approved: number) => `bầu ${formatCount(count)}/${formatCount(approved)}`,
    electedVacant: (count: number, approved: number) =>
      `bầu ${formatCount(count)}/${formatCount(approved)}, còn khuyết`,
    noResult: 'chưa nhập',
  },
  empty: {
    title: 'Chưa có chi bộ nào',
    text: 'Ở đây sẽ có tiến độ đại hội của từng chi bộ. Bước đầu tiên là nhập danh sách chi bộ.',
    action: 'Nhập chi bộ',
  },
} as const;
