import type { ExportStep } from '../../api';
import type { SheetCode } from '../../export/sheet-codes';
import { formatCount } from '../../text/share';

interface SheetText {
  readonly name: string;
  readonly description: string;
}

const sheets: Readonly<Record<SheetCode, SheetText>> = {
  B1: {
    name: 'B1. Tổng hợp kết quả đại hội chi bộ',
    description: 'Mỗi chi bộ một dòng: đảng viên, triệu tập, có mặt, kết quả bầu cấp uỷ.',
  },
  B2: {
    name: 'B2. Danh sách trích ngang cấp uỷ chi bộ',
    description: 'Mỗi người một dòng, xếp theo chi bộ.',
  },
  B3: {
    name: 'B3. Thống kê chất lượng cấp uỷ',
    description: 'Số lượng và tỷ lệ theo chức vụ: tuổi đời, trình độ, lý luận chính trị.',
  },
  B4: {
    name: 'B4. Tổng hợp từng cuộc bầu',
    description: 'Mỗi người ứng cử một dòng, cùng số liệu cuộc bầu: N, phiếu, ngưỡng trúng cử.',
  },
  B5: {
    name: 'B5. So sánh với nhiệm kỳ trước',
    description: 'Số lượng và tỷ lệ của hai nhiệm kỳ, tăng giảm bao nhiêu.',
  },
  KH1: {
    name: 'KH1. Lịch đại hội chi bộ',
    description: 'Theo ngày, giờ: chi bộ, nơi họp, số đảng viên, người chỉ đạo.',
  },
  KH2: {
    name: 'KH2. Bảng phân công chỉ đạo đại hội',
    description: 'Từng đảng uỷ viên: chi bộ phụ trách, ngày đại hội, số chi bộ.',
  },
};

const steps: Readonly<Record<ExportStep, string>> = {
  counting: 'Đang tính số liệu',
  building: 'Đang lập biểu',
  writing: 'Đang ghi tệp',
  checking: 'Đang kiểm tra tệp đã ghi',
};

/** The screen “Xuất, báo cáo”. */
export const exportScreen = {
  title: 'Xuất biểu Excel',
  sheetsLabel: 'Biểu cần xuất',
  sheetsNote: 'Mẫu gợi ý: các biểu do chương trình dựng theo biểu đã công bố, không phải mẫu của cấp trên.',
  sheets,
  state: {
    title: 'Tình trạng số liệu',
    held: (held: number, total: number) => `${formatCount(held)}/${formatCount(total)} chi bộ đã đại hội.`,
    missing: (count: number) => `Còn ${formatCount(count)} chi bộ chưa có kết quả, bảng tính chưa đủ.`,
    complete: 'Đủ số liệu của tất cả chi bộ.',
    errors: (count: number) =>
      `Còn ${formatCount(count)} lỗi chưa sửa: xem lại trước khi gửi; các biểu không ghi điều này.`,
    warnings: (count: number) => `${formatCount(count)} cảnh báo nên xem lại.`,
    noErrors: 'Không có lỗi.',
    toCongress: 'Xem các chi bộ',
    toChecks: 'Xem các lỗi',
    toWarnings: 'Xem cảnh báo',
  },
  way: {
    label: 'Cách ghi tệp',
    together: 'Một bảng tính cho tất cả biểu',
    apart: 'Mỗi biểu một tệp, ghi vào một thư mục',
  },
  marks: {
    label: 'Tô vàng số liệu thay đổi cả trong tệp gửi đi',
    last: (on: string) =>
      `So với lần xuất ngày ${on}. Phần xem trước luôn tô vàng; tệp gửi cấp trên thì để trống ô này.`,
    none: 'Chưa xuất lần nào. Từ lần sau, phần xem trước tô vàng ô thay đổi.',
  },
  options: {
    title: 'Cách trình bày',
    lead: 'Áp dụng cho mọi biểu và văn bản của đợt này.',
    dataDate: 'Số liệu đến ngày',
    dataDateHint: 'Để trống thì lấy ngày xuất.',
    spelling: 'Cách viết chữ “uỷ”',
    spellings: { uỷ: 'uỷ (Đảng uỷ)', ủy: 'ủy (Đảng ủy)' },
    secrecyMark: 'Dấu độ mật',
    secrecyMarkHint: 'In ở đầu mỗi trang; để trống thì không in.',
    b1Layout: 'Khổ giấy của biểu B1, B2',
    b1Layouts: {
      parts: 'A4: B1 chia B1a, B1b; B2 hai trang',
      a3: 'A3: B1, B2 một trang',
    },
    cardNumbers: 'Ghi số thẻ đảng viên vào B2',
    leadingZeros: 'Thêm số 0 trước số dưới 10 (07)',
    others: 'Nơi ký, cách tính tuổi và tỷ lệ đặt ở',
    toSettings: 'Cài đặt',
  },
  preview: {
    title: 'Xem trước',
    lead: 'Đúng như trang giấy in ra.',
    choose: 'Biểu xem trước',
    parts: {
      B1a: 'B1a. Đảng viên, dự đại hội, số lượng, bầu cử',
      B1b: 'B1b. Cơ cấu cấp uỷ',
    },
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    sheet: (name: string, page: number, pages: number) => `${name}, trang ${page}/${pages}`,
  },
  action: 'Xuất biểu Excel',
  chooseOne: 'Chọn ít nhất một biểu để xuất.',
  progress: 'Tiến độ xuất bảng tính',
  starting: 'Chọn nơi ghi bảng tính',
  steps,
  done: 'Đã xuất bảng tính',
  doneApart: (files: number) => `Đã xuất ${files} bảng tính`,
  file: 'Tên tệp',
  folder: 'Thư mục',
  openFile: 'Mở tệp',
  openFolder: 'Mở thư mục',
  empty: 'Nhập danh sách chi bộ trước; các biểu lập từ số liệu của từng chi bộ.',
} as const;
