import { besideText } from './beside';

/** The frame around every screen: header, navigation, saving, undo. */
export const frame = {
  notes: 'Thông báo',
  skipToContent: 'Đến phần nội dung',
  mainNavigation: 'Các phần của chương trình',
  term: (term: string) => `Nhiệm kỳ ${term}`,
  openMenu: 'Tệp dữ liệu:',
  openAnother: 'Mở tệp khác',
  createNew: 'Tạo đợt mới',
  closeFile: 'Đóng tệp',
  nav: {
    stages: {
      overview: 'Tổng quan',
      prepare: 'Chuẩn bị',
      hold: 'Đại hội',
      figures: 'Số liệu',
      send: 'Gửi cấp trên',
      settings: 'Cài đặt',
    },
    /** Doors whose screen has a longer name, or several. */
    doors: {
      schedule: 'Lịch và phân công',
      congress: 'Kết quả từng chi bộ',
      comparison: 'So sánh nhiệm kỳ',
      settings: 'Cài đặt của đợt',
    },
    rare: 'Việc khác',
  },
  /** Words after a figure beside a name, for those who hear it. */
  navCount: { cells: 'chi bộ', findings: 'điều cần xem' },
  saving: 'Đang lưu…',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  savedOn: (time: string, date: string) => `Đã lưu lúc ${time} ngày ${date}`,
  notSaved: (reason: string) => `Chưa lưu được: ${reason}`,
  notSavedShort: 'Chưa lưu được',
  saveAgain: 'Lưu lại',
  saveElsewhere: 'Lưu sang tệp khác',
  notLeft:
    'Chưa rời tệp được vì còn điều chưa lưu. Hãy bấm “Lưu lại” hoặc “Lưu sang tệp khác” ở đầu màn hình.',
  savedElsewhere: (name: string) => `Đã lưu sang tệp “${name}”; từ nay làm tiếp ở tệp này.`,
  notSavedHelp: 'Những điều vừa nhập còn được giữ. Chương trình tự thử lưu lại cho đến khi được.',
  fallen: (draft: { readonly label: string; readonly text: string } | null) =>
    draft === null
      ? 'Màn hình gặp trục trặc và đã được mở lại. Mọi điều đã nhập vẫn còn.'
      : `Màn hình gặp trục trặc và đã được mở lại. Chữ đang gõ dở ở “${draft.label}”: ${draft.text}`,
  synced: (service: string) =>
    `Tệp này nằm trong thư mục của ${service}: dữ liệu đảng viên được chép lên máy chủ bên ngoài, và ${service} có thể giữ hoặc thay tệp giữa lúc ghi. Nên chuyển tệp ra thư mục khác, hoặc đặt mật khẩu.`,
  syncedSeen: 'Đã biết',
  beside: besideText,
  openBeside: 'Mở tệp kia',
  viewed: (at: string, reason: string) =>
    `Đang mở để xem, không sửa được; số liệu như tệp lúc ${at}, sửa sau lúc đó chưa hiện ở đây. ${reason}`,
  openToView: 'Mở để xem',
  openToEdit: 'Thử mở để sửa',
  openByForce: 'Vẫn mở để sửa…',
  textSize: 'Cỡ chữ',
  textSmaller: 'Chữ nhỏ hơn',
  textNormal: 'Chữ vừa',
  textLarger: 'Chữ lớn hơn',
  contrast: 'Tăng tương phản',
  /** Another file came from outside, by a double click. */
  opened: (name: string) => `Đã mở tệp ${name}.`,
  dismiss: 'Đóng thông báo',
  pageNotFound: 'Không có màn hình này',
  pageNotFoundText: 'Có thể mục này đã được bỏ.',
  backToOverview: 'Về Tổng quan',
  broken: {
    title: 'Màn hình này gặp trục trặc',
    text: 'Dữ liệu đã lưu vẫn còn nguyên trong tệp. Hãy mở lại màn hình; nếu vẫn thế, hãy đóng chương trình rồi mở lại.',
    again: 'Mở lại màn hình',
  },
  loading: 'Đang mở…',
} as const;
