/** The manual inside the program (F1). */
export const manualTexts = {
  open: 'Hướng dẫn',
  keys: 'F1',
  title: 'Hướng dẫn sử dụng',
  opening: 'Đang mở hướng dẫn…',
  chapter: 'Mục',
  previous: 'Mục trước',
  next: 'Mục sau',
} as const;
