import type { Attendance } from '../../domain/attendance';
import { formatCount } from '../../text/share';

function entered(value: number | undefined): string {
  return value === undefined ? 'chưa nhập' : formatCount(value);
}

/** “vắng 2”; while a part is not entered each by itself: “vắng có lý do 1 + vắng không lý do chưa nhập”. */
function absentParts({ absent, absentExcused, absentUnexcused, leftOut }: Attendance): string {
  if (absent !== undefined) return `vắng ${formatCount(absent)}`;
  if (absentExcused === undefined && absentUnexcused === undefined && leftOut === 0) return 'vắng chưa nhập';
  return [
    `vắng có lý do ${entered(absentExcused)}`,
    `vắng không lý do ${entered(absentUnexcused)}`,
    ...(leftOut === 0 ? [] : [`không tính vào N ${formatCount(leftOut)}`]),
  ].join(' + ');
}

/**
 * “Có mặt 30 + vắng 2 = 32, bằng triệu tập 32.”: the sum of the attendance in words, and of how many people nothing is
 * entered; E102 and E105 tell one that differs.
 */
function attendanceSum(attendance: Attendance): string {
  const { present, absent, absentExcused, absentUnexcused, leftOut, sum, summoned, unaccounted } = attendance;
  const isAbsentTold =
    absent !== undefined || absentExcused !== undefined || absentUnexcused !== undefined || leftOut > 0;
  if (present === undefined && !isAbsentTold) return 'Chưa nhập số dự.';
  const parts = `Có mặt ${entered(present)} + ${absentParts(attendance)}`;
  if (sum === undefined) {
    const isLeft = unaccounted !== undefined && unaccounted > 0;
    return isLeft ? `${parts}; còn ${formatCount(unaccounted)} người chưa rõ.` : `${parts}.`;
  }
  if (summoned === undefined) return `${parts} = ${formatCount(sum)}; triệu tập chưa nhập.`;
  return `${parts} = ${formatCount(sum)}, bằng triệu tập ${formatCount(summoned)}.`;
}

/** The screens “Đại hội”: the list of cells, the frame of one cell, and the form of its congress. */
export const congressTexts = {
  title: 'Đại hội',
  held: (held: number, of: number) =>
    `${formatCount(held)}/${formatCount(of)} chi bộ đã đại hội. Chọn một chi bộ để nhập.`,
  listCaption: 'Đại hội của từng chi bộ',
  columns: {
    number: 'TT',
    cell: 'Chi bộ',
    status: 'Trạng thái',
    day: 'Ngày đại hội',
    summoned: 'Triệu tập',
    present: 'Có mặt',
    committee: 'Cấp uỷ',
    data: 'Số liệu',
  },
  planned: (day: string) => `dự kiến ${day}`,
  ofApproved: (elected: number, approved: number | undefined) =>
    approved === undefined ? formatCount(elected) : `${formatCount(elected)}/${formatCount(approved)}`,
  committeeNote: 'Cột Cấp uỷ: số người đã nhập trên số được duyệt.',
  none: '–',
  empty: 'Nhập danh sách chi bộ trước, rồi nhập đại hội của từng chi bộ ở đây.',
  cell: {
    breadcrumb: 'Đường dẫn',
    previous: 'Chi bộ trước',
    next: 'Chi bộ sau',
    previousNamed: (name: string) => `Chi bộ trước: ${name} (Alt + Page Up)`,
    nextNamed: (name: string) => `Chi bộ sau: ${name} (Alt + Page Down)`,
    steps: 'Các bước của chi bộ',
    tabs: {
      congress: '1. Đại hội',
      ballots: '2. Bầu cử',
      committee: '3. Cấp uỷ',
      papers: '4. Hồ sơ, sau đại hội',
    },
    done: 'đã đủ',
    notFound: {
      title: 'Không có chi bộ này',
      text: 'Chi bộ đã được bỏ khỏi danh sách của đợt.',
      action: 'Xem các chi bộ',
    },
  },
  form: 'Đại hội của chi bộ',
  sections: {
    congress: 'Thời gian',
    attendance: 'Đảng viên chính thức dự đại hội',
    seats: 'Số lượng được duyệt',
  },
  fields: {
    plannedOn: 'Ngày dự kiến',
    heldOn: 'Ngày đại hội',
    status: 'Trạng thái',
    summonedOfficial: 'Triệu tập',
    presentOfficial: 'Có mặt',
    absentExcused: 'Vắng có lý do',
    absentUnexcused: 'Vắng không lý do',
    absentTransferred: 'Chuyển sinh hoạt tạm thời, không dự',
    absentExempt: 'Miễn công tác và sinh hoạt đảng, không dự',
    suspended: 'Đình chỉ, khởi tố, tạm giam',
    committee: 'Cấp uỷ',
    secretary: 'Bí thư',
    deputySecretary: 'Phó bí thư',
    delegates: 'Đại biểu chính thức',
    alternateDelegates: 'Đại biểu dự khuyết',
  },
  byCase: 'Vắng theo từng trường hợp',
  byCaseLead:
    'Ba số này nằm trong số triệu tập và không tính vào N. Vắng có lý do là vắng cả đại hội, được cấp uỷ chấp nhận; lý do không được chấp nhận thì ghi vào vắng không lý do.',
  hints: {
    committeeSeats: 'Kể cả bí thư, phó bí thư; 0 nếu không bầu chi uỷ.',
    statusApproved: 'Theo việc duyệt nhân sự đã ghi ở Nhân sự dự kiến hoặc Công việc chuẩn bị.',
    statusFollowed: (name: string) => `Đã chuyển sang “${name}” vì có ngày đại hội.`,
  },
  help: {
    title: 'Đối chiếu',
    members: 'Đảng viên của chi bộ',
    memberCounts: {
      total: 'Tổng số',
      official: 'Chính thức',
      probationary: 'Dự bị',
      exempt: 'Miễn công tác và sinh hoạt đảng',
    },
    entered,
    editMembers: 'Sửa số đảng viên',
    attendance: 'Đối chiếu số dự đại hội',
    attendanceSum,
    seats: 'Được duyệt',
    seatParts: (parts: { people: number; secretary: number; deputySecretary: number; member: number }) =>
      `${formatCount(parts.people)} người: ${formatCount(parts.secretary)} bí thư, ${formatCount(parts.deputySecretary)} phó bí thư, ${formatCount(parts.member)} chi uỷ viên.`,
    seatsOverfull: 'Số bí thư và phó bí thư nhiều hơn số cấp uỷ.',
    rule: (from: number, most: number) =>
      `Bầu chi uỷ khi có từ ${formatCount(from)} đảng viên chính thức, nhiều nhất ${formatCount(most)} người.`,
    source: (source: string) => `Theo ${source}.`,
    findings: 'Điểm cần xem lại',
    noFindings: 'Không có điểm nào cần xem lại.',
  },
} as const;
