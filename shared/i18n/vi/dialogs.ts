/** The system's file dialogs. */
export const dialogs = {
  dataFile: 'Dữ liệu đại hội chi bộ',
  workbook: 'Bảng tính Excel',
  newDataFileTitle: 'Chọn nơi lưu đợt đại hội mới',
  newDataFileButton: 'Lưu ở đây',
  lastTermTitle: 'Chọn tệp của nhiệm kỳ trước',
  openTitle: 'Mở tệp dữ liệu',
  openButton: 'Mở tệp',
  exportTitle: 'Chọn nơi lưu bảng tính',
  exportButton: 'Xuất bảng tính',
  document: 'Văn bản, bảng tính, ảnh',
  documentTitle: 'Chọn tệp của văn bản',
  documentButton: 'Chọn tệp',
  unsavedTitle: 'Chưa lưu được',
  unsavedMessage: 'Những thay đổi sau cùng chưa ghi được vào tệp.',
  unsavedDetail:
    'Hãy ở lại, kiểm tra ổ đĩa còn chỗ và còn nối, rồi thoát lại. Thoát ngay thì mất những thay đổi đó.',
  unsavedStay: 'Ở lại',
  unsavedLeave: 'Thoát ngay, bỏ những thay đổi đó',
  notOpenedTitle: 'Chưa mở được tệp',
  /** Suggested names, without ending. */
  dataFileName: (committee: string, term: string) => `Đại hội chi bộ ${term} - ${committee}`,
  workbookName: (committee: string, term: string) => `Biểu đại hội chi bộ ${term} - ${committee}`,
} as const;
