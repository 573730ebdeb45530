import { formatCount } from '../../text/share';
import { profileNames } from './profile';

/** The screens of people: the committee of one cell, and everybody of the season. */
export const committeeTexts = {
  /** Everybody, `#/nhan-su`. */
  people: {
    title: 'Cấp uỷ các chi bộ',
    caption: 'Cấp uỷ viên của tất cả chi bộ',
    search: 'Tìm người',
    searchPlaceholder: 'Tên người hoặc chi bộ, gõ không dấu cũng được',
    found: (count: number, of: number) =>
      count === of ? `${formatCount(of)} người` : `${formatCount(count)}/${formatCount(of)} người`,
    nobody: (query: string) => `Không có ai khớp với “${query}”.`,
    columns: { number: 'TT', name: 'Họ và tên', position: 'Chức vụ', born: 'Ngày sinh', cell: 'Chi bộ' },
    empty: {
      title: 'Chưa có ai trong cấp uỷ',
      text: 'Nhập cấp uỷ ở từng chi bộ: Đại hội, chọn chi bộ, thẻ Cấp uỷ.',
      action: 'Chọn chi bộ',
    },
  },
  caption: (cell: string) => `Cấp uỷ ${cell}`,
  count: (count: number, approved: number | undefined) =>
    [
      count === 0 ? 'Chưa nhập cấp uỷ' : `${formatCount(count)} người`,
      approved === undefined ? 'số lượng được duyệt chưa nhập' : `được duyệt ${formatCount(approved)}`,
    ].join('; '),
  columns: {
    number: 'TT',
    name: 'Họ và tên',
    position: 'Chức vụ',
    born: 'Ngày sinh',
    standing: 'Tham gia cấp uỷ',
    origin: 'Hình thức',
    actions: 'Thao tác',
  },
  none: '–',
  add: 'Thêm người',
  addNext: 'Thêm người tiếp theo',
  /** “Còn thiếu: Trần Thị B – ngày sinh”, leads there. */
  nextLacking: (name: string, field: string) => `Còn thiếu: ${name} – ${field.toLocaleLowerCase('vi')}`,
  newPerson: 'Người mới',
  leaveNew: 'Thôi thêm',
  edit: (name: string) => `Sửa ${name}`,
  moveUp: (name: string) => `Chuyển ${name} lên`,
  moveDown: (name: string) => `Chuyển ${name} xuống`,
  remove: (name: string) => `Bỏ ${name}`,
  removeShort: 'Bỏ',
  removeQuestion: (name: string, cell: string) => `Bỏ ${name} khỏi cấp uỷ ${cell}?`,
  removeText: 'Trích ngang đã nhập cũng bị bỏ. Có thể hoàn tác ngay sau đó.',
  removeAction: 'Bỏ khỏi cấp uỷ',
  added: (name: string) => `Đã thêm ${name} vào cấp uỷ.`,
  removed: (name: string) => `Đã bỏ ${name} khỏi cấp uỷ.`,
  profile: (name: string) => `Trích ngang: ${name}`,
  sections: { post: 'Chức vụ', profile: 'Trích ngang' },
  fields: profileNames,
  hints: {
    namesake: (name: string, detail: string) =>
      `Đã có ${name} (${detail}). Cùng một người: nhấn ↓ rồi Enter; người khác: nhấn Enter lần nữa.`,
    sits: (name: string) => `${name} đã có trong cấp uỷ chi bộ này.`,
    isThere: (name: string) =>
      `${name} đã có trong cấp uỷ chi bộ này. Người khác trùng tên thì nhấn Enter lần nữa.`,
    name: 'Gõ tên rồi nhấn Enter. Người đã có trong đợt hiện ra bên dưới, chọn bằng phím ↓.',
    wholeName: 'Nhập đủ họ và tên.',
    born: 'Chỉ biết năm thì nhập năm.',
    onlyReelected: 'Chỉ nhập khi tái cử.',
  },
  suggestions: {
    generalEducation: ['12/12', '10/10', '9/12', '7/10'],
  },
  knownIn: (cells: string) => `đang ở ${cells}`,
  knownBorn: (date: string) => `sinh ${date}`,
  bornUnknown: 'chưa rõ ngày sinh',
  alreadyHere: (name: string) => `${name} đã có trong cấp uỷ chi bộ này.`,
  knownPeople: 'Người đã có trong đợt',
  suggestionsFor: (label: string) => `Gợi ý: ${label}`,
  showMore: 'Hiện số thẻ, ghi chú',
  hideMore: 'Ẩn số thẻ, ghi chú',
  empty: {
    title: 'Chưa có ai trong cấp uỷ của chi bộ này',
    text: 'Nhập từng người theo danh sách trích ngang.',
  },
  help: {
    title: 'Đối chiếu',
    findings: 'Điểm cần xem lại',
    noFindings: 'Không có điểm nào cần xem lại.',
    posts: 'Số lượng',
    everybody: 'Cấp uỷ',
    post: (name: string, count: number, approved: number | undefined) =>
      approved === undefined
        ? `${name} ${formatCount(count)}, được duyệt chưa nhập`
        : `${name} ${formatCount(count)}, được duyệt ${formatCount(approved)}`,
    keys: 'Phím tắt',
    keyRows: [
      ['Enter', 'sang ô tiếp theo; hết ô thì sang người còn thiếu'],
      ['Esc', 'trả lại chữ cũ'],
      ['Alt + ↑, Alt + ↓', 'đổi thứ tự người đang sửa'],
      ['Alt + Page Down', 'chi bộ sau'],
    ],
  },
} as const;
