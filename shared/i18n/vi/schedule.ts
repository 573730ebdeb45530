import type { DaySession } from '../../domain/parts/plan';
import { formatCount } from '../../text/share';

const sessions = { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối' } as const satisfies Readonly<
  Record<DaySession, string>
>;

/** The calendar and list of congresses, and who guides them: `#/ke-hoach/lich`, `#/ke-hoach/phan-cong`. */
export const scheduleTexts = {
  title: 'Lịch đại hội',
  exportSchedule: 'Xuất lịch (.xlsx)',
  exportAssignments: 'Xuất bảng phân công (.xlsx)',
  sessions,
  dated: (dated: number, cells: number) =>
    `${formatCount(dated)}/${formatCount(cells)} chi bộ đã có ngày đại hội.`,
  window: (from: string, to: string) => `Đợt từ ${from} đến ${to}.`,
  noHolidays:
    'Chưa có ngày lễ, Tết trong danh sách ngày nghỉ: lịch và các hạn mới chỉ trừ ngày nghỉ hằng tuần.',
  toHolidays: 'Thêm ngày lễ',
  noWindow: 'Thời gian của đợt chưa nhập (mục Cài đặt).',
  empty: 'Lịch đại hội xếp theo danh sách chi bộ.',
  conflicts: {
    title: 'Điểm cần xem lại của lịch',
    none: 'Không có ngày nào trùng hoặc ngoài đợt.',
    more: (count: number) => `Xem ${formatCount(count)} điểm nữa`,
    names: 'Xem đủ tên chi bộ',
    fewer: 'Thu gọn',
    cells: (names: readonly string[], left: number) =>
      `${names.join('; ')} và ${formatCount(left)} chi bộ nữa`,
    guide: (guide: string, day: string, cells: string) => `${day}: ${guide} chỉ đạo cùng lúc ${cells}.`,
    venue: (venue: string, day: string, cells: string) => `${day}: cùng dùng ${venue}: ${cells}.`,
    unclear: (of: string, day: string, cells: string) =>
      `${day}: ${of} ở hơn một nơi, chưa rõ giờ: ${cells}. Nhập buổi hoặc giờ để biết có trùng không.`,
    outside: (day: string, cells: string) => `${day} ở ngoài thời gian của đợt: ${cells}.`,
    dayOff: (day: string, cells: string) => `${day} là ngày nghỉ: ${cells}.`,
    holiday: (day: string, holiday: string, cells: string) => `${day} là ${holiday}: ${cells}.`,
  },
  calendar: {
    more: (cells: number) => `và ${formatCount(cells)} chi bộ nữa`,
    title: 'Lịch',
    caption: 'Lịch đại hội theo ngày',
    help: 'Kéo chi bộ sang ngày khác; hoặc chọn chi bộ rồi nhấn phím mũi tên: ← → một ngày, ↑ ↓ một tuần, Delete bỏ ngày.',
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    week: 'Tuần',
    today: 'hôm nay',
    holiday: 'ngày nghỉ',
    unplanned: 'Chưa xếp ngày',
    allPlanned: 'Chi bộ nào cũng đã có ngày.',
    chip: (cell: string, day: string | undefined) =>
      day === undefined ? `${cell}, chưa xếp ngày` : `${cell}, ${day}`,
    held: (cell: string, day: string) => `${cell}, đã đại hội ${day}`,
    moved: (cell: string, day: string) => `${cell}: ${day}.`,
    unset: (cell: string) => `${cell}: bỏ ngày.`,
    inConflict: 'cần xem lại',
  },
  list: {
    title: 'Danh sách',
    caption: 'Ngày, giờ, nơi đại hội của từng chi bộ',
    columns: {
      number: 'TT',
      cell: 'Chi bộ',
      plannedOn: 'Ngày dự kiến',
      session: 'Buổi',
      startsAt: 'Giờ',
      venue: 'Nơi họp',
      guides: 'Chỉ đạo',
    },
    of: (column: string, cell: string) => `${column}, ${cell}`,
    venueUnset: '',
  },
  assignments: {
    title: 'Phân công',
    lead: 'Đảng uỷ viên phụ trách, chỉ đạo đại hội từng chi bộ.',
    members: {
      title: 'Đảng uỷ viên',
      caption: 'Đảng uỷ viên chỉ đạo và số chi bộ phụ trách',
      columns: {
        number: 'TT',
        fullName: 'Họ và tên',
        post: 'Chức vụ',
        phone: 'Điện thoại',
        cells: 'Số chi bộ',
        leading: 'Phụ trách chính',
        actions: 'Thao tác',
      },
      of: (column: string, name: string) => `${column}, ${name}`,
      add: 'Thêm đảng uỷ viên',
      newName: 'Họ và tên đảng uỷ viên mới',
      hint: 'Gõ họ tên rồi nhấn Enter.',
      needed: 'Gõ họ tên trước khi thêm.',
      remove: (name: string) => `Bỏ ${name}`,
      removeQuestion: (name: string) => `Bỏ ${name} khỏi danh sách chỉ đạo?`,
      removeText: (cells: number) =>
        cells === 0
          ? 'Người này chưa phụ trách chi bộ nào.'
          : `${formatCount(cells)} chi bộ sẽ không còn người này phụ trách. Có thể hoàn tác ngay sau đó.`,
      removeAction: 'Bỏ đảng uỷ viên',
      removed: (name: string) => `Đã bỏ ${name}.`,
      empty: 'Chưa có ai: thêm các đảng uỷ viên được phân công, rồi chọn cho từng chi bộ ở dưới.',
    },
    tray: {
      title: 'Kéo chi bộ sang người phụ trách chính',
      help: 'Kéo tên chi bộ thả vào một người: người ấy phụ trách chính.',
      cells: (cells: number) => `${formatCount(cells)} chi bộ`,
    },
    cells: {
      rest: (cells: number) => `Chỉ chi bộ còn lại, chưa có người phụ trách (${formatCount(cells)})`,
      allGuided: 'Chi bộ nào cũng đã có người phụ trách.',
      title: 'Phân công theo chi bộ',
      caption: 'Người chỉ đạo đại hội của từng chi bộ',
      columns: {
        number: 'TT',
        cell: 'Chi bộ',
        day: 'Ngày đại hội',
        guide: ['Phụ trách chính', 'Cùng chỉ đạo', 'Cùng chỉ đạo (2)'],
        conflict: 'Cần xem lại',
      },
    },
    twoPlaces: (day: string) => `Một lúc hai nơi ngày ${day}`,
  },
} as const;
