import type { Remains, RemainsKind } from '../../api-backups';
import type { BackupReason } from '../../backups/copy';
import { KEPT_DAYS, KEPT_MONTHS, KEPT_TODAY } from '../../backups/rotation';
import { formatCount } from '../../text/share';

/** Why a copy was made. */
const reasons: Readonly<Record<BackupReason, string>> = {
  daily: 'đầu ngày',
  hourly: 'sau một giờ làm việc',
  asked: 'bấm chép ngay',
  migration: 'trước khi nâng dạng tệp',
  import: 'trước khi nhập danh sách',
  finish: 'trước khi chốt chi bộ',
  package: 'khi lập gói gửi cấp trên',
  replaced: 'trước khi ghi đè',
  restore: 'trước khi khôi phục',
};

const remainsKinds: Readonly<Record<RemainsKind, string>> = {
  ward: 'phần thông tin đảng bộ',
  seasons: 'nhiệm kỳ',
  cells: 'chi bộ',
  congresses: 'phần số liệu đại hội của chi bộ',
  members: 'cấp uỷ viên',
  elections: 'cuộc bầu',
  candidates: 'người trong danh sách bầu',
  parts: 'mục khác (kế hoạch, nhân sự, giấy tờ…)',
  documents: 'văn bản',
  wards: 'xã, phường',
};

/** What was read of a damaged file, what is gone, and what to do. */
function remainsText({ kinds, cells, isSure }: Remains): string {
  const read = kinds
    .filter((each) => each.read > 0)
    .map((each) => `${formatCount(each.read)} ${remainsKinds[each.kind]}`);
  const lost = kinds
    .filter((each) => each.lost !== 0)
    .map(({ kind, lost }) =>
      lost === null
        ? `một số ${remainsKinds[kind]} (không rõ bao nhiêu)`
        : `${formatCount(lost)} ${remainsKinds[kind]}`,
    );
  return [
    `Đã lưu phần còn đọc được vào tệp mới: ${read.join(', ')}.`,
    lost.length === 0
      ? 'Không thiếu gì ngoài nhật ký thay đổi.'
      : `Mất: ${lost.join(', ')}, cả nhật ký thay đổi.`,
    ...(cells.length === 0 ? [] : [`Cần nhập lại ở: ${cells.join('; ')}.`]),
    ...(isSure ? [] : ['Không kiểm được phần đã đọc, có thể có chỗ sai: hãy so lại với bản giấy.']),
    'Tệp hỏng vẫn để nguyên.',
  ].join(' ');
}

/** The copies of the data file: their page, `#/sao-luu`, the menu of the file, and a file that is damaged. */
export const backupTexts = {
  reasons,
  title: 'Sao lưu',
  lead: `Chương trình tự chép tệp khi mở lần đầu trong ngày, sau mỗi giờ làm việc, và trước khi nhập danh sách, chốt, lập gói, khôi phục. Giữ ${String(KEPT_TODAY)} bản của ngày mới nhất, mỗi ngày một bản trong ${String(KEPT_DAYS)} ngày có làm việc, mỗi tháng một bản trong ${String(KEPT_MONTHS)} tháng; bản trước một việc thì giữ mãi.`,
  open: 'Sao lưu',
  makeNow: 'Chép một bản ngay',
  made: 'Đã chép một bản, mở thử được.',
  showFolder: 'Mở thư mục sao lưu',
  count: (copies: number, bytes: number) =>
    `${formatCount(copies)} bản, ${formatCount(Math.ceil(bytes / 1_048_576))} MB.`,
  notMade: (reason: string) => `Bản sao lưu gần nhất chưa chép được: ${reason}`,
  unread: (folder: string, reason: string) =>
    `Chưa xem được thư mục sao lưu ${folder}, có thể còn bản sao không hiện ở đây. ${reason}`,
  table: 'Các bản sao lưu, mới nhất ở trên',
  columns: {
    at: 'Lúc',
    reason: 'Vì sao chép',
    place: 'Nơi để',
    cells: 'Chi bộ',
    members: 'Đảng viên',
    changes: 'Khôi phục thì đổi',
    actions: 'Thao tác',
  },
  places: { beside: 'cạnh tệp', second: 'thư mục thứ hai', both: 'cả hai nơi' },
  looking: 'Đang mở xem…',
  same: 'Không khác hiện nay',
  changes: (count: number) => `${formatCount(count)} chỗ`,
  restore: 'Khôi phục bản này',
  restoreOf: (when: string, reason: string) => `Khôi phục bản ${when}, ${reason}`,
  restored: (when: string) => `Đã khôi phục bản ${when}. Bản trước khi khôi phục vẫn còn.`,
  back: 'Về lại như trước',
  backAgain: 'Đã về lại như trước khi khôi phục.',
  empty: { title: 'Chưa có bản sao lưu nào', text: 'Bấm “Chép một bản ngay” để có bản đầu tiên.' },
  page: (from: number, to: number, of: number) =>
    `Bản ${formatCount(from)}–${formatCount(to)} trong ${formatCount(of)}`,
  second: {
    title: 'Thư mục sao lưu thứ hai',
    lead: 'Chọn một thư mục ở ổ đĩa khác hoặc USB: mỗi bản sao lưu được chép thêm vào đó, cùng tệp đính kèm. USB chưa cắm thì bỏ qua, cắm lại thì chép tiếp.',
    choose: 'Chọn thư mục thứ hai',
    change: 'Chọn thư mục khác',
    forget: 'Thôi dùng thư mục thứ hai',
    missing: 'Chưa thấy thư mục này, có thể USB chưa cắm. Các bản cạnh tệp vẫn được chép.',
    problem: (reason: string) => `Bản gần nhất chưa chép được vào đây: ${reason}`,
  },
  saveCopy: 'Lưu bản sao sang USB…',
  savedCopy: (name: string) => `Đã lưu bản sao “${name}”, mở thử được.`,
  savedWithout: (name: string, reason: string) =>
    `Đã lưu bản sao “${name}”, nhưng tệp đính kèm chưa chép đủ: ${reason}`,
  /** Of a file that cannot be opened. */
  rescue: {
    title: 'Các bản sao lưu mở được, mới nhất ở trên:',
    none: 'Không có bản sao lưu nào mở được. Hãy tìm bản trên USB.',
    password: 'Mật khẩu hoặc khoá dự phòng của các bản sao lưu',
    unlock: 'Xem các bản sao lưu',
    holds: (when: string, reason: string, cells: number, members: string) =>
      `${when}, ${reason}: ${formatCount(cells)} chi bộ, ${members} đảng viên`,
    take: 'Lấy lại bản này',
    takeOf: (when: string) => `Lấy lại bản ${when}`,
    readRemains: 'Đọc những gì còn đọc được',
    remains: remainsText,
    /** Of a ward whose name is gone. */
    nameless: 'Đảng uỷ (tên không đọc được)',
    taken: (when: string, isGone: boolean) =>
      `Đã lấy lại bản ${when}.${isGone ? '' : ' Tệp hỏng vẫn còn trong các bản sao lưu.'}`,
  },
} as const;
