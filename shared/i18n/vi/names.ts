import type { ProfileKey } from '../../domain/profile-fields';
import { formatCount } from '../../text/share';
import { profileNames } from './profile';

/** Names as they are entered. */
export const names = {
  notName: 'Đây là ô họ tên; ghi ít nhất một chữ.',
  write: (name: string) => `Viết “${name}”`,
  asBefore: (name: string) => `Để “${name}” như đã gõ`,
  rewritten: (typed: string) => `Viết lại từ “${typed}”. Enter để lấy, Esc để giữ như đã gõ.`,
  oneWord: (word: string, count: number) =>
    `${formatCount(count)} người có tên này: bấm ↓ để chọn, ghi thêm cho đủ họ tên, hoặc Enter để lấy “${word}”.`,
  /** Names entered earlier, all in one step. */
  inCapitals: {
    offer: (count: number, example: string, written: string) =>
      `Có ${formatCount(count)} tên viết hoa cả, viết thường hoặc có chữ số. Ví dụ “${example}” viết lại là “${written}”.`,
    take: (count: number) => `Viết lại ${formatCount(count)} tên`,
    taken: (count: number) => `Đã viết lại ${formatCount(count)} tên.`,
  },
  fromRoster: {
    offer: (fields: readonly string[]) =>
      `Danh sách đảng viên đã có: ${fields.map((field) => lower(profileNames[field as ProfileKey])).join(', ')}. Chỉ ghi vào ô còn trống.`,
    take: (count: number) => `Lấy dữ liệu của ${formatCount(count)} người từ danh sách đảng viên`,
    /** The list came along from the last term, and nobody has gone through it yet. */
    old: (term: string) => `Danh sách này mang sang từ nhiệm kỳ ${term}, chưa rà soát.`,
    taken: (count: number) => `Đã lấy dữ liệu của ${formatCount(count)} người từ danh sách đảng viên.`,
  },
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
