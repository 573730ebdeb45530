import type { BackupReason } from '../../backups/copy';
import { KEPT_DAYS, KEPT_MONTHS, KEPT_TODAY } from '../../backups/rotation';
import { formatCount } from '../../text/share';

/** Why a copy was made. */
const reasons: Readonly<Record<BackupReason, string>> = {
  daily: 'đầu ngày',
  hourly: 'sau một giờ làm việc',
  migration: 'trước khi nâng dạng tệp',
  import: 'trước khi nhập danh sách',
  finish: 'trước khi chốt chi bộ',
  package: 'khi lập gói gửi cấp trên',
  replaced: 'trước khi ghi đè',
  restore: 'trước khi khôi phục',
};

/** The copies of the data file: their page, `#/sao-luu`, the menu of the file, and a file that is damaged. */
export const backupTexts = {
  reasons,
  title: 'Sao lưu',
  lead: `Chương trình tự chép tệp khi mở lần đầu trong ngày, sau mỗi giờ làm việc, và trước khi nhập danh sách, chốt, lập gói, khôi phục. Giữ ${String(KEPT_TODAY)} bản của ngày mới nhất, mỗi ngày một bản trong ${String(KEPT_DAYS)} ngày có làm việc, mỗi tháng một bản trong ${String(KEPT_MONTHS)} tháng; bản trước một việc thì giữ mãi.`,
  count: (copies: number, bytes: number) =>
    `${formatCount(copies)} bản, ${formatCount(Math.ceil(bytes / 1_048_576))} MB`,
} as const;
