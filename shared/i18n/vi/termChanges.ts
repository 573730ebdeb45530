import type { TermChangeKind } from '../../domain/parts/terms';
import { formatCount } from '../../text/share';

const kinds: Readonly<Record<TermChangeKind, string>> = {
  elected: 'Bầu bổ sung',
  appointed: 'Chỉ định bổ sung',
  post: 'Đổi chức vụ',
  resigned: 'Xin thôi tham gia cấp uỷ',
  moved: 'Chuyển công tác, sinh hoạt',
  retired: 'Nghỉ công tác',
  died: 'Từ trần',
  dismissed: 'Kỷ luật, cho thôi chức',
};

/** Changes of committees during the term: `#/nhan-su/kien-toan`. */
export const termChangeTexts = {
  title: 'Kiện toàn cấp uỷ',
  lead: 'Thay đổi trong cấp uỷ sau đại hội. Kết quả đại hội giữ nguyên; đợt sau bắt đầu từ những người đương nhiệm.',
  kinds,
  cell: 'Chi bộ',
  cellOption: (name: string, changes: number) =>
    changes === 0 ? name : `${name} (${formatCount(changes)} thay đổi)`,
  sitting: {
    title: 'Cấp uỷ đương nhiệm',
    caption: (cell: string) => `Cấp uỷ đương nhiệm của ${cell}`,
    columns: { name: 'Họ và tên', post: 'Chức vụ hiện nay', elected: 'Khi đại hội', since: 'Từ' },
    atCongress: 'đại hội',
    came: 'bổ sung',
    nobody: 'Chi bộ này chưa có cấp uỷ của đợt này.',
    notHeld:
      'Chi bộ chưa đại hội trong đợt này. Thay đổi của nhiệm kỳ trước ghi ở “Cấp uỷ nhiệm kỳ trước”, cột “Thôi từ ngày”.',
    vacantSecretary: 'Hiện khuyết bí thư.',
  },
  form: {
    title: 'Ghi một thay đổi',
    kind: 'Thay đổi',
    person: 'Người thay đổi',
    choosePerson: '– chọn người –',
    newPerson: 'Họ và tên người bổ sung',
    offered: 'Người đã có trong tệp',
    gender: 'Giới tính',
    born: 'Ngày sinh',
    position: 'Chức vụ mới',
    on: 'Ngày',
    note: 'Ghi chú',
    problems: {
      person: 'Chọn người thay đổi.',
      name: 'Nhập họ và tên đầy đủ.',
      samePost: 'Người này đang giữ chức vụ đó.',
      sits: 'Người này đang ở cấp uỷ. Nếu đổi chức vụ, chọn “Đổi chức vụ”.',
    },
  },
  /** A committee that its changes made larger than it can be. */
  excess: {
    now: (what: string) => `Hiện ${what}. Ghi thay đổi còn thiếu, hoặc sửa thay đổi ghi nhầm.`,
    ahead: (what: string) => `Ghi thay đổi này thì ${what}. Vẫn ghi được; xem lại ai thôi, ai đổi chức vụ.`,
    secretaries: (count: number, names: string) => `chi bộ có ${formatCount(count)} bí thư: ${names}`,
    people: (count: number, approved: number) =>
      `cấp uỷ có ${formatCount(count)} người, được duyệt ${formatCount(approved)}`,
  },
  table: {
    title: (count: number) =>
      count === 0 ? 'Các thay đổi trong nhiệm kỳ' : `Các thay đổi trong nhiệm kỳ: ${formatCount(count)}`,
    caption: 'Các thay đổi của cấp uỷ trong nhiệm kỳ',
    all: 'Mọi chi bộ',
    show: 'Hiện thay đổi của',
    empty: 'Chưa ghi thay đổi nào.',
    columns: {
      on: 'Ngày',
      cell: 'Chi bộ',
      person: 'Họ và tên',
      kind: 'Thay đổi',
      before: 'Trước',
      after: 'Sau',
      decision: 'Quyết định',
      note: 'Ghi chú',
      actions: 'Thao tác',
    },
    of: (column: string, name: string) => `${column} của ${name}`,
    out: 'thôi',
    unmatched: 'Không có trong cấp uỷ lúc đó',
    remove: (name: string) => `Bỏ thay đổi của ${name}`,
    removed: (name: string) => `Đã bỏ thay đổi của ${name}.`,
  },
  previous: {
    title: 'Thay đổi của nhiệm kỳ trước',
    lead: 'Lấy từ cấp uỷ nhiệm kỳ trước; sửa ở “Cấp uỷ nhiệm kỳ trước”.',
    caption: 'Các thay đổi của cấp uỷ nhiệm kỳ trước',
  },
  added: (name: string, kind: string) => `Đã ghi thay đổi của ${name}: ${kind.toLowerCase()}.`,
  noCells: 'Nhập danh sách chi bộ và kết quả đại hội trước, rồi ghi các thay đổi trong nhiệm kỳ.',
} as const;
