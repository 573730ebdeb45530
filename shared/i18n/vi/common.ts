/** Words that several screens share. */
export const common = {
  appName: 'Đại hội chi bộ',
  notEntered: 'chưa nhập',
  people: (count: number) => `${String(count)} người`,
  total: 'Tổng số',
  cancel: 'Để sau',
  undo: 'Hoàn tác',
  close: 'Đóng',
  sampleMark: 'Dữ liệu minh hoạ: người và chi bộ là hư cấu. Mỗi lần xem mẫu, dữ liệu trở về như ban đầu.',
} as const;
