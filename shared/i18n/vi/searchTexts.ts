import type { ElectionBody } from '../../domain/choices';

/** Finding people, cells, documents, codes and screens (Ctrl+K). */
const ballots: Readonly<Record<ElectionBody, string>> = {
  committee: 'Danh sách bầu chi uỷ',
  secretary: 'Danh sách bầu bí thư',
  deputySecretary: 'Danh sách bầu phó bí thư',
};

export const searchTexts = {
  open: 'Tìm',
  openKeys: 'Ctrl+K',
  title: 'Tìm trong đợt này',
  field: 'Người, chi bộ, văn bản, mã kiểm tra hoặc việc cần làm',
  placeholder: 'Gõ tên, không cần dấu',
  results: 'Kết quả tìm',
  found: (count: number) => (count === 0 ? 'Không có kết quả' : `${String(count)} kết quả`),
  nothing: (query: string) => `Không thấy “${query}”. Hãy thử một phần của tên.`,
  hint: 'Phím ↑ ↓ để chọn, Enter để mở, Esc để đóng.',
  kinds: {
    cell: 'Chi bộ',
    person: 'Cấp uỷ',
    candidate: 'Ứng cử',
    rosterMember: 'Đảng viên',
    wardMember: 'Đảng uỷ viên',
    document: 'Văn bản',
    code: 'Mã kiểm tra',
    screen: 'Màn hình',
  },
  /** The screens: their names as the navigation has them, and other words by which somebody looks for them. */
  screens: {
    overview: ['Tổng quan', 'việc cần làm tiến độ tuần này chậm'],
    cells: ['Chi bộ', 'danh sách chi bộ đảng viên thêm dán từ Excel'],
    roster: ['Danh sách đảng viên', 'tìm đảng viên chính thức dự bị miễn công tác sửa'],
    cellChanges: [
      'Thay đổi tổ chức chi bộ',
      'sáp nhập chia tách đổi tên thôi hoạt động thành lập mới giải thể',
    ],
    termChanges: ['Kiện toàn cấp uỷ', 'bổ sung chỉ định thôi chuyển từ trần kỷ luật thay đổi giữa nhiệm kỳ'],
    planning: ['Kế hoạch', 'văn bản công văn lịch đại hội phân công chỉ đạo chuẩn bị'],
    congress: ['Đại hội', 'kết quả biên bản bầu cử phiếu có mặt triệu tập'],
    committee: ['Nhân sự', 'cấp uỷ trích ngang tìm người'],
    statistics: ['Thống kê', 'nữ trẻ tái cử tuổi bình quân tỷ lệ'],
    checks: ['Kiểm tra', 'lỗi cảnh báo sai số liệu'],
    export: ['Xuất bảng tính', 'biểu Excel báo cáo gửi cấp trên in'],
    settings: ['Cài đặt', 'người ký tên đảng uỷ quy định làm tròn tỷ lệ tuổi'],
  },
  seat: (post: string, cell: string) => `${post}, ${cell}`,
  ballot: (body: ElectionBody, cell: string) => `${ballots[body]}, ${cell}`,
} as const;
