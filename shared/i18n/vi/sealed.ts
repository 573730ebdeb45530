import { formatCount } from '../../text/share';

/** The package that is sent to the superior. */
export const sealedTexts = {
  title: 'Gói gửi cấp trên',
  tab: 'Gói gửi cấp trên',
  lead: 'Một tệp duy nhất gồm dữ liệu và bảng tính, có mã kiểm. Gói bị sửa hoặc hỏng trên đường đi thì không mở được.',
  kinds: { data: 'dữ liệu', sheets: 'bảng tính' },
  contents: 'Trong gói có',
  contentsData: 'Tệp dữ liệu (có cả các nhiệm kỳ trước, nếu tệp có)',
  contentsSheets: 'Các biểu (.xlsx)',
  madeBy: 'Người lập gói',
  make: 'Lập gói',
  making: 'Đang lập gói…',
  made: (name: string) => `Đã lập gói ${name}.`,
  receiptSaved: (name: string) => `Giấy biên nhận: ${name}`,
  packageChecksum: 'Mã kiểm của gói (đọc qua điện thoại để đối chiếu)',
  openFolder: 'Mở thư mục',
  open: 'Mở gói nhận được',
  openHint: 'Kiểm tra gói có nguyên vẹn không và xem trong gói có gì. Chưa đưa gì vào máy.',
  opened: 'Gói nguyên vẹn',
  takeIn: 'Mở dữ liệu trong gói (bản sao)',
  receipt: {
    title: 'GIẤY BIÊN NHẬN GÓI DỮ LIỆU ĐẠI HỘI CHI BỘ',
    ward: (name: string) => `Đơn vị gửi: ${name}`,
    term: (term: string) => `Nhiệm kỳ: ${term}`,
    superior: (name: string) => `Nơi nhận: ${name}`,
    made: (day: string, by: string | undefined) =>
      `Lập ngày ${day}${by === undefined ? '' : `, người lập: ${by}`}`,
    figures: (cells: string, people: string) => `Số chi bộ: ${cells}; số cấp uỷ viên: ${people}`,
    filesHeading: 'Các tệp trong gói, dung lượng và mã kiểm (SHA-256):',
    file: (number: number, name: string, kind: string, size: string) =>
      `${String(number)}. ${name} (${kind}, ${size} byte)`,
    checksumHeading: 'Mã kiểm của cả gói (SHA-256):',
    signatures: 'Người giao                                        Người nhận',
  },
  cli: {
    sound: (path: string) => `${path}: gói nguyên vẹn.`,
    size: (bytes: number) => `Dung lượng: ${formatCount(bytes)} byte.`,
  },
} as const;
