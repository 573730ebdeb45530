import type { PreparationGroup, PreparationState } from '../../domain/parts/preparation';
import { formatCount } from '../../text/share';

/** The preparation of each congress, `#/ke-hoach/chuan-bi`. */
export const preparationTexts = {
  title: 'Công việc chuẩn bị',
  lead: (done: number, of: number, late: number) =>
    `Đã xong ${formatCount(done)}/${formatCount(of)} việc${late === 0 ? '.' : `; quá hạn ${formatCount(late)}.`}`,
  empty: 'Bảng chuẩn bị lập theo danh sách chi bộ.',
  groups: {
    documents: 'Văn kiện',
    personnel: 'Nhân sự',
    logistics: 'Điều kiện tổ chức',
    publicity: 'Tuyên truyền, thi đua',
    safety: 'An ninh, y tế',
  } as const satisfies Readonly<Record<PreparationGroup, string>>,
  states: { doing: 'Đang làm', done: 'Đã xong', notNeeded: 'Không phải làm' } as const satisfies Readonly<
    Record<PreparationState, string>
  >,
  notBegun: 'Chưa làm',
  late: 'trễ hạn',
  soon: 'sắp đến hạn',
  follows: (date: string | undefined) =>
    `Theo việc duyệt nhân sự đã ghi${date === undefined ? '' : `, ngày ${date}`}; sửa ở Nhân sự dự kiến.`,
  due: (date: string) => `hạn ${date}`,
  noDue: 'chưa có hạn',
  /** The default list, from the practice of the congresses of 2020, 2022 and 2025. */
  defaults: [
    { id: 'political-report-draft', name: 'Dự thảo báo cáo chính trị', group: 'documents', daysBefore: 30 },
    { id: 'political-report-comments', name: 'Góp ý báo cáo chính trị', group: 'documents', daysBefore: 20 },
    { id: 'political-report-approved', name: 'Duyệt báo cáo chính trị', group: 'documents', daysBefore: 10 },
    { id: 'review-report', name: 'Báo cáo kiểm điểm của chi uỷ', group: 'documents', daysBefore: 15 },
    { id: 'personnel-scheme', name: 'Đề án nhân sự', group: 'personnel', daysBefore: 25 },
    { id: 'personnel-steps', name: 'Các bước giới thiệu nhân sự', group: 'personnel', daysBefore: 20 },
    {
      id: 'personnel-approved',
      name: 'Ban Thường vụ duyệt danh sách (có số dư)',
      group: 'personnel',
      daysBefore: 10,
    },
    { id: 'venue', name: 'Địa điểm, trang trí', group: 'logistics', daysBefore: 3 },
    { id: 'invitations', name: 'Giấy mời, phân công tiếp đón', group: 'logistics', daysBefore: 7 },
    { id: 'ballots', name: 'Phiếu bầu, hòm phiếu', group: 'logistics', daysBefore: 3 },
    { id: 'publicity', name: 'Tuyên truyền, cổ động', group: 'publicity', daysBefore: 10 },
    { id: 'emulation', name: 'Công trình chào mừng', group: 'publicity', daysBefore: 5, valued: true },
    { id: 'security', name: 'An ninh trật tự', group: 'safety', daysBefore: 3 },
    { id: 'health', name: 'Y tế, phòng dịch', group: 'safety', daysBefore: 3 },
  ],
  board: {
    caption: 'Chi bộ và các việc chuẩn bị',
    cell: 'Chi bộ',
    done: 'Xong',
    help: 'Phím mũi tên đi giữa các ô. Phím cách (hoặc bấm chuột): đã xong hôm nay, bấm lần nữa thì bỏ; dấu chấm: đang làm; dấu trừ: không phải làm. Nhấn Enter, hoặc bấm chuột phải, để ghi ngày, người làm.',
    late: 'trễ',
    soon: 'sắp',
    allDone: 'Xong hết',
    columnDone: (item: string, cells: number) => `Xong hết: ${item}, ${formatCount(cells)} chi bộ`,
    columnIsDone: (item: string, cells: number) => `Đã ghi xong “${item}” cho ${formatCount(cells)} chi bộ.`,
    mark: (item: string, cell: string, state: string, due: string) => `${item}, ${cell}: ${state}, ${due}`,
    legend: 'Ký hiệu',
    none: 'Không có chi bộ nào khớp với bộ lọc.',
  },
  filter: {
    guide: 'Người chỉ đạo',
    allGuides: 'Tất cả',
    late: 'Chỉ chi bộ có việc quá hạn',
  },
  detail: {
    title: (item: string, cell: string) => `${item} – ${cell}`,
    state: 'Tình trạng',
    doneOn: 'Ngày xong',
    by: 'Người làm',
    value: 'Giá trị (triệu đồng)',
    note: 'Ghi chú',
  },
  items: {
    title: 'Danh mục việc chuẩn bị',
    lead: 'Văn phòng tự sửa: thêm, bỏ, đổi tên, đổi hạn. Hạn tính bằng số ngày trước đại hội.',
    caption: 'Các việc chuẩn bị và hạn',
    columns: {
      name: 'Việc',
      group: 'Nhóm',
      daysBefore: 'Trước đại hội (ngày)',
      valued: 'Ghi giá trị',
      actions: 'Thao tác',
    },
    of: (column: string, item: string) => `${column}, ${item}`,
    newName: 'Việc mới',
    add: 'Thêm việc',
    needed: 'Gõ tên việc trước khi thêm.',
    remove: (item: string) => `Bỏ việc ${item}`,
    removeQuestion: (item: string) => `Bỏ việc “${item}”?`,
    removeText: 'Kết quả đã ghi ở các chi bộ vẫn được giữ. Có thể hoàn tác ngay sau đó.',
    removeAction: 'Bỏ việc',
    removed: (item: string) => `Đã bỏ việc “${item}”.`,
    restore: 'Dùng danh mục mẫu',
    restored: 'Đã dùng lại danh mục mẫu.',
  },
} as const;
