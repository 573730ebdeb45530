import type { AbsenceField } from '../../domain/absences';
import { formatCount } from '../../text/share';

const people: Readonly<Record<AbsenceField, string>> = {
  absentExcused: 'vắng có lý do',
  absentUnexcused: 'vắng không lý do',
  absentTransferred: 'chuyển sinh hoạt tạm thời',
  absentExempt: 'miễn công tác và sinh hoạt đảng',
  suspended: 'bị đình chỉ, khởi tố, tạm giam',
};

interface Difference {
  readonly field: AbsenceField;
  readonly listed: number;
  readonly entered: number;
}

/** The block “Danh sách vắng” on the form of a congress. */
export const absenceTexts = {
  title: 'Danh sách vắng',
  titleWith: (people: number) => `Danh sách vắng (${formatCount(people)})`,
  caption: 'Danh sách đảng viên chính thức vắng',
  lead: 'Ghi tên đảng viên chính thức được triệu tập mà không dự. Vắng cả đại hội chỉ trừ khỏi N khi cấp uỷ chấp nhận lý do.',
  columns: {
    number: 'TT',
    fullName: 'Họ và tên',
    kind: 'Trường hợp',
    reason: 'Lý do',
    accepted: 'Cấp uỷ chấp nhận',
    actions: 'Việc làm được',
  },
  of: (column: string, name: string) => `${column}: ${name}`,
  add: 'Thêm người vắng',
  addHint: 'Gõ tên rồi Enter; tên có trong cấp uỷ và danh sách đảng viên của chi bộ thì được gợi ý.',
  offered: 'Người của chi bộ',
  remove: (name: string) => `Bỏ ${name} khỏi danh sách vắng`,
  removed: (name: string) => `Đã bỏ ${name} khỏi danh sách vắng`,
  take: 'Lấy số từ danh sách',
  taken: 'Đã lấy số vắng từ danh sách',
  /** “Danh sách có 2 người vắng có lý do, ô ghi 3” */
  differs: ({ field, listed, entered }: Difference) =>
    listed === 0
      ? `Danh sách không có ai ${people[field]}, ô ghi ${formatCount(entered)}`
      : `Danh sách có ${formatCount(listed)} người ${people[field]}, ô ghi ${formatCount(entered)}`,
  notTaken: 'Số vắng trong các ô chưa nhập đủ',
} as const;
