import { formatCount } from '../../text/share';

/** The party members of the cells: `#/chi-bo/dang-vien`. */
export const rosterTexts = {
  title: 'Danh sách đảng viên',
  lead: 'Danh sách đã nhập từ Excel, chỉ giữ những gì đợt đại hội cần.',
  search: 'Tìm theo tên',
  searchPlaceholder: 'Gõ tên, không cần dấu',
  cell: 'Chi bộ',
  allCells: (count: number) => `Tất cả chi bộ (${formatCount(count)})`,
  cellOption: (name: string, count: number) => `${name} (${formatCount(count)})`,
  found: (count: number, of: number) =>
    count === of
      ? `${formatCount(of)} đảng viên`
      : `Thấy ${formatCount(count)} trong ${formatCount(of)} đảng viên`,
  nobody: 'Không thấy ai. Hãy thử một phần của tên, hoặc chọn chi bộ khác.',
  caption: 'Danh sách đảng viên của các chi bộ',
  columns: {
    number: 'TT',
    name: 'Họ và tên',
    cell: 'Chi bộ',
    gender: 'Giới tính',
    born: 'Ngày sinh',
    joinedOn: 'Ngày vào Đảng',
    officialOn: 'Ngày chính thức',
    status: 'Đảng viên',
    exempt: 'Miễn công tác và sinh hoạt đảng',
    actions: 'Thao tác',
  },
  exempt: 'Được miễn',
  /** The list came along from the last term. */
  carried: {
    from: (term: string) =>
      `Danh sách mang sang từ nhiệm kỳ ${term}: chưa có người kết nạp, chuyển đến, chuyển đi, từ trần từ đó đến nay.`,
    unsure: (count: number) =>
      `${formatCount(count)} người chưa ghi đã là đảng viên chính thức hay còn dự bị.`,
    left: (count: number) =>
      `${formatCount(count)} đảng viên của chi bộ không còn nữa chưa rõ nay ở chi bộ nào: nhập lại từ Excel.`,
    official: (count: number) => `Ghi ${formatCount(count)} người là chính thức`,
    written: (count: number) => `Đã ghi ${formatCount(count)} người là đảng viên chính thức.`,
    reviewed: 'Đã rà soát danh sách',
    done: 'Danh sách đảng viên đã rà soát.',
  },
  edit: (name: string) => `Sửa ${name}`,
  remove: (name: string) => `Bỏ ${name} khỏi danh sách`,
  removed: (name: string, cell: string) => `Đã bỏ ${name} khỏi danh sách đảng viên của ${cell}.`,
  page: (from: number, to: number, of: number) =>
    `Dòng ${formatCount(from)}–${formatCount(to)} trong ${formatCount(of)}`,
  add: 'Thêm đảng viên',
  newName: 'Họ và tên đảng viên mới',
  newHint: (cell: string) => `Thêm vào ${cell}.`,
  needed: 'Nhập họ và tên.',
  added: (name: string, cell: string) => `Đã thêm ${name} vào ${cell}.`,
  dialog: {
    title: (name: string) => `Đảng viên ${name}`,
    inCell: (cell: string) => `Sinh hoạt tại ${cell}. Mỗi ô tự lưu khi rời khỏi.`,
    exempt: 'Miễn công tác và sinh hoạt đảng',
    cardNumber: 'Số thẻ đảng viên',
    nationalId: 'Số căn cước công dân',
    close: 'Đóng',
  },
  empty: {
    title: 'Chưa có danh sách đảng viên',
    text: 'Nhập danh sách đảng viên từ Excel (ví dụ tệp DS_DANGVIEN.xlsx), rồi tìm và sửa ở đây.',
    action: 'Nhập từ Excel',
  },
} as const;
