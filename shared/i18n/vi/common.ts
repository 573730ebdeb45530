import { formatCount } from '../../text/share';

/** Words that several screens share. */
export const common = {
  appName: 'Đại hội chi bộ',
  mainButtonKeys: 'Ctrl + Enter',
  notEntered: 'chưa nhập',
  people: (count: number) => `${String(count)} người`,
  total: 'Tổng số',
  cancel: 'Để sau',
  undo: 'Hoàn tác',
  close: 'Đóng',
  findInList: {
    label: 'Tìm trong danh sách này',
    keys: 'Enter: dòng tiếp theo, Shift + Enter: dòng trước, Esc: xong.',
    found: (at: number, of: number) =>
      of === 0
        ? 'Không có dòng nào.'
        : at === 0
          ? `${formatCount(of)} dòng`
          : `${formatCount(at)}/${formatCount(of)} dòng`,
  },
  pages: { label: 'Các trang', previous: 'Trang trước', next: 'Trang sau' },
  /** On a screen of cells, in a season that has none. */
  noCells: { title: 'Chưa có chi bộ nào', action: 'Nhập chi bộ' },
  /** A change with its day and its decision. */
  dated: {
    dayHint: 'Chỉ biết tháng hoặc năm thì nhập tháng, năm.',
    decision: 'Quyết định',
    decisionHint: 'Số và ngày; gõ để tìm trong sổ văn bản.',
    decisions: 'Văn bản trong sổ',
    add: 'Ghi thay đổi',
  },
  sampleMark: 'Dữ liệu minh hoạ: người và chi bộ là hư cấu. Mỗi lần xem mẫu, dữ liệu trở về như ban đầu.',
} as const;
