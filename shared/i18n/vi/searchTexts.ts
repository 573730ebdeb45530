import type { ElectionBody } from '../../domain/choices';

/** Finding people, cells, documents, codes and screens (Ctrl+K). */
const ballots: Readonly<Record<ElectionBody, string>> = {
  committee: 'Danh sách bầu chi uỷ',
  secretary: 'Danh sách bầu bí thư',
  deputySecretary: 'Danh sách bầu phó bí thư',
  delegates: 'Danh sách bầu đại biểu chính thức',
  alternateDelegates: 'Danh sách bầu đại biểu dự khuyết',
};

export const searchTexts = {
  open: 'Tìm',
  openKeys: 'Ctrl+K',
  title: 'Tìm trong đợt này',
  field: 'Người, chi bộ, văn bản, mã kiểm tra hoặc việc cần làm',
  placeholder: 'Gõ tên, không cần dấu; hoặc chữ đầu các từ: bctk',
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
    overview: ['Tổng quan', 'việc cần làm tiến độ tuần này chậm quá hạn mục tiêu in trang'],
    cells: ['Chi bộ', 'danh sách chi bộ đảng viên số lượng thêm dán từ Excel'],
    lists: [
      'Nhập từ Excel',
      'dán lấy danh sách chi bộ, đảng viên, cấp uỷ trích ngang, tệp DS_DANGVIEN xlsx csv',
    ],
    roster: ['Danh sách đảng viên', 'tìm đảng viên chính thức dự bị miễn công tác sửa'],
    cellChanges: [
      'Thay đổi tổ chức chi bộ',
      'sáp nhập hợp nhất chia tách đổi tên thôi hoạt động thành lập mới giải thể',
    ],
    documents: ['Văn bản', 'kế hoạch công văn quyết định hướng dẫn căn cứ kèm theo tệp đính kèm'],
    schedule: [
      'Lịch và phân công',
      'lịch đại hội xuất in bảng lịch ngày giờ hội trường địa điểm thời gian trùng lịch kế hoạch ngày nghỉ',
    ],
    assignments: ['Phân công', 'xuất in bảng phân công đảng uỷ viên phụ trách dự đại hội chỉ đạo kế hoạch'],
    preparation: [
      'Công việc chuẩn bị',
      'chuẩn bị đại hội kế hoạch việc chuẩn bị bảng việc công việc đến hạn báo cáo chính trị kiểm điểm đề án nhân sự giấy mời trang trí an ninh y tế',
    ],
    congress: [
      'Kết quả từng chi bộ',
      'đại hội kết quả nhập biên bản bầu cử phiếu có mặt vắng triệu tập chốt từng chi bộ',
    ],
    committee: ['Cấp uỷ các chi bộ', 'nhân sự cấp uỷ bí thư trích ngang lý lịch tìm người danh sách'],
    personnel: [
      'Nhân sự dự kiến',
      'giới thiệu đề xuất tái cử quy hoạch duyệt danh sách bước lấy phiếu giới thiệu phiếu tín nhiệm đề án cơ cấu',
    ],
    termChanges: ['Kiện toàn cấp uỷ', 'bổ sung chỉ định thôi chuyển từ trần kỷ luật thay đổi giữa nhiệm kỳ'],
    previousTerm: ['Cấp uỷ nhiệm kỳ trước', 'khoá trước đợt trước cũ dán danh sách tái cử'],
    papers: ['Hồ sơ và sau đại hội', 'nộp giấy tờ nghị quyết biên bản thiếu hạn báo cáo kết quả quá hạn'],
    aftermath: [
      'Sau đại hội',
      'đề nghị quyết định chuẩn y phân công nhiệm vụ cấp uỷ quy chế làm việc chương trình hành động',
    ],
    statistics: ['Thống kê', 'nữ trẻ tái cử mới tuổi bình quân tỷ lệ trình độ lý luận dân tộc tôn giáo'],
    comparison: ['So sánh nhiệm kỳ', 'đối chiếu khoá trước tăng giảm biểu đồ'],
    checks: ['Kiểm tra', 'lỗi cảnh báo sai số liệu chấp nhận xem lại'],
    missing: ['Còn thiếu', 'chưa nhập thiếu số liệu điền giới tính dân tộc tôn giáo tái cử trình độ'],
    reconciliation: ['Đối chiếu số liệu đã công bố', 'so báo cáo văn bản đã ký khớp lệch'],
    checkCodes: ['Mã kiểm tra', 'danh mục mã lỗi cảnh báo ý nghĩa'],
    export: ['Xuất biểu Excel', 'biểu B1 B2 B3 B4 B5 mẫu Excel báo cáo gửi cấp trên in'],
    fill: ['Điền biểu cấp trên', 'mẫu biểu Excel của cấp trên gắn ô'],
    package: ['Gói gửi cấp trên', 'lập mở gói USB nộp chuyển dữ liệu biên nhận mã kiểm'],
    report: ['Báo cáo tổng kết', 'xuất in Word PDF văn bản tổng kết đại hội gửi cấp trên'],
    congressPapers: [
      'Biên bản, phiếu bầu, tờ trình',
      'giấy tờ đại hội in xuất phiếu bầu biên bản kiểm phiếu danh sách trích ngang tờ trình đề nghị chuẩn y mẫu Word',
    ],
    cellForms: ['Mẫu nhập cho chi bộ', 'mẫu Excel gửi chi bộ tự điền nhận mẫu đã điền thu mẫu'],
    newSeason: ['Bắt đầu đợt đại hội mới', 'tạo tệp mới nhiệm kỳ mới'],
    history: ['Nhật ký thay đổi', 'lịch sử sửa ai sửa lúc nào giá trị cũ trả lại hoàn tác khôi phục'],
    backups: ['Sao lưu', 'bản sao khôi phục lấy lại chép lưu USB thư mục thứ hai saoluu tệp hỏng'],
    settings: [
      'Cài đặt của đợt',
      'cài đặt người ký tên đảng uỷ địa danh quy định làm tròn tỷ lệ tuổi ngày nghỉ chính tả uỷ mật khẩu khoá tệp mã hoá',
    ],
  },
  seat: (post: string, cell: string) => `${post}, ${cell}`,
  ballot: (body: ElectionBody, cell: string) => `${ballots[body]}, ${cell}`,
} as const;
