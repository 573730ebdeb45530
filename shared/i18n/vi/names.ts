/** Names as they are entered. */
export const names = {
  notName: 'Đây là ô họ tên; ghi ít nhất một chữ.',
  write: (name: string) => `Viết “${name}”`,
  asBefore: (name: string) => `Để “${name}” như đã gõ`,
  rewritten: (typed: string) => `Viết lại từ “${typed}”. Enter để lấy, Esc để giữ như đã gõ.`,
} as const;
