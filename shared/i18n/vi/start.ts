/** The first screen, and the form of a new season. */
export const start = {
  lead: 'Nhập kết quả đại hội các chi bộ, xem thống kê và xuất biểu Excel gửi cấp trên. Dữ liệu chỉ nằm trên máy này.',
  choices: {
    create: {
      title: 'Bắt đầu đợt đại hội mới',
      text: 'Nhập tên đảng uỷ và nhiệm kỳ, rồi chọn nơi lưu tệp dữ liệu.',
    },
    open: {
      title: 'Mở tệp dữ liệu',
      text: 'Chọn tệp .dhcb trên máy, trên USB, hoặc gói .dhcbgoi nhận được.',
    },
    sample: {
      title: 'Xem mẫu “Hoài Tân 2022”',
      text: 'Số liệu minh hoạ, người và chi bộ đều hư cấu. Xem và thử thoải mái, không ảnh hưởng dữ liệu thật.',
    },
  },
  /** The file of last time, the first thing to choose. */
  goOn: (season: string) => `Mở tiếp: ${season}`,
  season: (ward: string, term: string) => `${ward} · Nhiệm kỳ ${term}`,
  place: (name: string, folder: string, openedOn: string | undefined) =>
    `${openedOn === undefined ? '' : `Mở lần cuối ${openedOn} · `}${name} · ${folder}`,
  recent: 'Tệp mở gần đây',
  version: (version: string) => `Phiên bản ${version}`,
  form: {
    title: 'Bắt đầu đợt đại hội mới',
    lead: 'Chỉ mục có dấu * là bắt buộc. Mọi mục sửa lại được sau này ở phần Cài đặt.',
    committee: 'Đảng uỷ',
    season: 'Đợt đại hội',
    name: 'Tên đảng uỷ',
    nameExample: 'ví dụ: Đảng uỷ phường Hoài Tân',
    superiorOrganization: 'Tổ chức cấp trên',
    superiorOrganizationExample: 'ví dụ: Đảng bộ tỉnh Gia Lai',
    superior: 'Cấp trên nhận báo cáo',
    superiorExample: 'ví dụ: Tỉnh uỷ Gia Lai',
    place: 'Địa danh',
    placeHint: 'Đứng trước ngày tháng trên văn bản: “Hoài Tân, ngày …”.',
    placeExample: 'ví dụ: Hoài Tân',
    term: 'Nhiệm kỳ',
    noLaterTerm: (before: string) => `Xem lại: phải sau nhiệm kỳ trước ${before}.`,
    termExample: 'ví dụ: 2025-2030',
    previousTerm: 'Nhiệm kỳ trước',
    previousTermExample: 'ví dụ: 2022-2025',
    plannedFrom: 'Từ ngày',
    plannedTo: 'Đến ngày',
    ruleSet: 'Bộ quy định áp dụng',
    ruleSetHint: 'Quyết định cách tính trẻ tuổi và các mức đối chiếu.',
    submit: 'Chọn nơi lưu và tạo tệp',
    leave: 'Để sau',
    nameNeeded: 'Nhập tên đảng uỷ.',
    termNeeded: 'Nhập nhiệm kỳ, ví dụ 2025-2030.',
  },
} as const;
