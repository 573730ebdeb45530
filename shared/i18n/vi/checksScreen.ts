import { formatCount } from '../../text/share';

/** The screen “Kiểm tra”: findings of the whole season. */
export const checksScreen = {
  title: 'Kiểm tra',
  /** The help of a code. */
  help: {
    list: 'Mã kiểm tra',
    open: (code: string) => `Giải thích mã ${code}`,
    title: (code: string) => `Mã ${code}`,
    lead: (count: number) =>
      `${formatCount(count)} mã. E là lỗi, phải sửa; W là cảnh báo, đúng thực tế thì chấp nhận được.`,
    rule: 'Quy tắc',
    source: 'Căn cứ',
    example: 'Ví dụ',
    action: 'Việc cần làm',
  },
  filterLabel: 'Hiện',
  filters: {
    all: (count: number) => `Tất cả ${formatCount(count)}`,
    error: (count: number) => `Lỗi ${formatCount(count)}`,
    warning: (count: number) => `Cảnh báo ${formatCount(count)}`,
    accepted: (count: number) => `Đã chấp nhận ${formatCount(count)}`,
  },
  cellFilter: 'Chi bộ',
  everyCell: 'Tất cả chi bộ',
  severity: { error: 'Lỗi', warning: 'Cảnh báo', accepted: 'Đã chấp nhận' },
  /** At the field of a warning that was accepted, which stands in full in the column beside the form. */
  acceptedAtField: 'Cảnh báo đã chấp nhận',
  toReview: 'điểm cần xem lại',
  toField: 'Đến ô này',
  toFieldOf: (message: string) => `Đến ô này: ${message}`,
  summary: (errors: number, warnings: number, accepted: number) =>
    `${formatCount(errors)} lỗi phải sửa · ${formatCount(warnings)} cảnh báo nên xem lại${
      accepted === 0 ? '' : ` · ${formatCount(accepted)} đã chấp nhận`
    }`,
  page: (from: number, to: number, of: number) =>
    `Chi bộ có kết quả kiểm tra ${formatCount(from)}–${formatCount(to)} trong ${formatCount(of)}`,
  wholeSeason: 'Cả đợt đại hội',
  columns: { code: 'Mã', message: 'Nội dung', action: 'Việc cần làm', place: 'Nơi sửa' },
  jump: {
    members: 'Sửa số đảng viên',
    congress: 'Sửa ở Đại hội',
    ballots: 'Sửa ở Bầu cử',
    committee: 'Sửa ở Cấp uỷ',
    papers: 'Sửa ở Hồ sơ',
    termChanges: 'Sửa ở Kiện toàn',
    personnel: 'Sửa ở Nhân sự dự kiến',
    aftermath: 'Sửa ở Hồ sơ và sau đại hội',
    documents: 'Sửa ở Văn bản',
    publishedPapers: 'Sửa ở Đối chiếu',
    statistics: 'Xem Thống kê',
  },
  jumpLabel: (action: string, cell: string) => `${action}: ${cell}`,
  nothingEntered: {
    title: 'Chưa có số liệu để kiểm tra',
    text: 'Nhập chi bộ, đại hội và cấp uỷ; chỗ nào không khớp sẽ hiện ở đây.',
    action: 'Nhập chi bộ',
  },
  empty: {
    title: 'Không có điểm nào cần xem lại',
    text: 'Số liệu đã nhập khớp nhau. Màn hình này tự cập nhật khi số liệu thay đổi.',
  },
  nothingInFilter: 'Không có điểm nào thuộc loại này.',
} as const;
