/** The way to the tour of ten minutes, on the overview of the sample. */
export const tour = {
  /** The heading of the chapter in the manual. */
  chapter: 'Mười phút làm quen',
  text: 'Lần đầu dùng chương trình? Làm quen trong mười phút: đọc từng bước ở bên phải, bấm thử ngay trên mẫu.',
  begin: 'Làm quen',
  putAway: 'Không cần',
} as const;
