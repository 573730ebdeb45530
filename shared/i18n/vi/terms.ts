/** Several terms: the seasons of a file, the term before, the comparison. */
export const terms = {
  seasons: {
    inFile: 'Các đợt trong tệp',
    item: (term: string, shown: boolean) => `Nhiệm kỳ ${term}${shown ? ' (đang mở)' : ''}`,
    startNext: 'Bắt đầu đợt tiếp theo',
    reading: (term: string) => `Đang xem đợt cũ, nhiệm kỳ ${term}: chỉ xem, không sửa.`,
    editing: (term: string) => `Đang sửa đợt cũ, nhiệm kỳ ${term}.`,
    allowEditing: 'Cho sửa đợt này',
    backToCurrent: 'Về đợt hiện tại',
    started: (term: string) => `Đã bắt đầu đợt nhiệm kỳ ${term}.`,
  },
  standing: {
    take: 'Nhận đề xuất',
    /** A line below the field “Tham gia cấp uỷ”. */
    proposal: (standing: string, detail: string, byNameOnly: boolean) =>
      `Đề xuất: ${standing}${detail}${byNameOnly ? '; chỉ trùng họ tên, hãy đối chiếu' : ''}. Enter để nhận.`,
    was: (position: string) => `, ${position.toLowerCase()} khoá trước`,
    satIn: (cell: string) => `, đã ở cấp uỷ ${cell}`,
  },
  basis: {
    label: 'Bắt đầu từ',
    names: {
      empty: 'Đợt trống, tệp mới',
      thisFile: 'Từ đợt trước trong tệp này',
      otherFile: 'Từ tệp khác',
    },
    hints: {
      empty: 'Nhập chi bộ và cấp uỷ từ đầu.',
      thisFile:
        'Chi bộ và cấp uỷ đương nhiệm được mang sang làm cấp uỷ nhiệm kỳ trước. Đợt cũ vẫn nằm trong tệp, mở xem lúc nào cũng được.',
      otherFile:
        'Chọn tệp của nhiệm kỳ trước rồi chọn nơi lưu tệp mới. Tệp mới giữ cả đợt cũ; tệp kia không bị sửa.',
    },
    from: (name: string, term: string) => `${name}, nhiệm kỳ trước ${term}`,
    submit: { thisFile: 'Bắt đầu đợt mới', otherFile: 'Chọn tệp và bắt đầu' },
  },
} as const;
