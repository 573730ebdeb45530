import { formatCount } from '../../text/share';

/** The package that is sent to the superior. */
export const sealedTexts = {
  title: 'Gói gửi cấp trên',
  lead: 'Một tệp duy nhất có mã kiểm. Gói bị sửa hoặc hỏng trên đường đi thì không mở được.',
  kinds: { data: 'dữ liệu', sheets: 'các biểu', report: 'báo cáo' },
  contents: 'Trong gói có',
  contentsNames: {
    sheets: 'Chỉ các biểu và báo cáo',
    data: 'Các biểu, báo cáo và dữ liệu của đợt đại hội',
    people: 'Các biểu, báo cáo, dữ liệu của đợt, danh sách đảng viên và nhân sự dự kiến',
  },
  contentsHints: {
    sheets: 'Cấp trên xem, in được; không gộp số liệu được.',
    data: 'Có chi bộ, đại hội, bầu cử, cấp uỷ; không có danh sách đảng viên, người chỉ đạo, nhân sự dự kiến, số định danh.',
    people: 'Có họ tên của mọi đảng viên đã nhập. Chỉ gửi khi cấp trên yêu cầu.',
  },
  never: 'Gói không bao giờ có lịch sử sửa đổi, người đã xoá, các nhiệm kỳ khác trong tệp.',
  empty: 'Gói lập từ số liệu của các chi bộ.',
  noReport: 'Chưa có chi bộ nào đại hội nên trong gói chưa có báo cáo.',
  sending: {
    title: 'Cách gửi',
    steps: [
      'USB: chép tệp gói (.dhcbgoi) và giấy biên nhận vào USB, giao tận tay; hai bên ký giấy biên nhận.',
      'Thư điện tử công vụ: đính kèm tệp gói; đọc mã kiểm qua điện thoại để bên nhận đối chiếu.',
      'Bản giấy: in các biểu và báo cáo, ký, đóng dấu, gửi kèm giấy biên nhận. Bản có chữ ký là bản chính.',
    ],
  },
  madeBy: 'Người lập gói',
  make: 'Lập gói',
  making: 'Đang lập gói…',
  made: (name: string) => `Đã lập gói ${name}.`,
  receiptSaved: (name: string) => `Giấy biên nhận: ${name}`,
  receiptUnsaved: (reason: string) =>
    `Gói dùng được; giấy biên nhận thì chưa ghi được: ${reason} Hoặc chép phần dưới đây vào một tệp rồi in.`,
  packageChecksum: 'Mã kiểm của gói (đọc qua điện thoại để đối chiếu)',
  openFolder: 'Mở thư mục',
  open: 'Mở gói nhận được',
  openHint: 'Kiểm tra gói có nguyên vẹn không và xem trong gói có gì. Chưa đưa gì vào máy.',
  opened: 'Gói nguyên vẹn',
  takeIn: 'Mở dữ liệu trong gói (bản sao)',
  saveFiles: 'Lưu các biểu, báo cáo',
  ask: { title: 'Gói gửi cấp trên', message: 'Gói nguyên vẹn. Mở gì trong gói?', leave: 'Thôi' },
  receipt: {
    title: 'GIẤY BIÊN NHẬN GÓI DỮ LIỆU ĐẠI HỘI CHI BỘ',
    ward: (name: string) => `Đơn vị gửi: ${name}`,
    term: (term: string) => `Nhiệm kỳ: ${term}`,
    superior: (name: string) => `Nơi nhận: ${name}`,
    made: (day: string, by: string | undefined) =>
      `Lập ngày ${day}${by === undefined ? '' : `, người lập: ${by}`}`,
    contents: (name: string) => `Nội dung: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    figures: (cells: string, people: string) => `Số chi bộ: ${cells}; số cấp uỷ viên: ${people}`,
    filesHeading: 'Các tệp trong gói, dung lượng và mã kiểm (SHA-256):',
    file: (number: number, name: string, kind: string, size: string) =>
      `${String(number)}. ${name} (${kind}, ${size} byte)`,
    checksumHeading: 'Mã kiểm của cả gói (SHA-256):',
    receivedOn: 'Ngày nhận: ……/……/…………',
    signatures: 'Người giao                                        Người nhận',
  },
  cli: {
    sound: (path: string) => `${path}: gói nguyên vẹn.`,
    made: (path: string) => `Đã lập gói ${path}`,
    unknownContents: (name: string, known: string) =>
      `Không có nội dung gói “${name}”. Chọn một trong: ${known}.`,
    size: (bytes: number) => `Dung lượng: ${formatCount(bytes)} byte.`,
  },
} as const;
