import type { OwnTextPlace } from '../../domain/parts/report-texts';
import type { PrintoutLack } from '../../export/documents/printout-facts';
import type { PrintoutKind } from '../../export/documents/printout-kinds';
import { formatCount } from '../../text/share';

const places: Readonly<Record<OwnTextPlace, string>> = {
  after: 'Sau phần chương trình soạn',
  instead: 'Thay phần chương trình soạn',
};

interface KindText {
  readonly name: string;
  readonly description: string;
}

const kinds: Readonly<Record<PrintoutKind, KindText>> = {
  membersReport: {
    name: 'Báo cáo tình hình đảng viên dự đại hội',
    description: 'Số triệu tập, có mặt, vắng mặt, cơ cấu; chỗ chưa có số liệu để trống.',
  },
  decision: {
    name: 'Quyết định chuẩn y kết quả bầu cử',
    description: 'Đảng uỷ ban hành; số và ngày lấy từ sổ chuẩn y.',
  },
  appointment: {
    name: 'Thông báo chỉ định',
    description: 'Cho chi bộ có người được chỉ định vào cấp uỷ.',
  },
  blankMinutes: {
    name: 'Biên bản kiểm phiếu để ghi tay',
    description: 'In trước đại hội; chỗ chưa có số liệu để dòng chấm.',
  },
  ballotPapers: {
    name: 'Phiếu bầu',
    description:
      'Xếp theo tên, nhiều phiếu trên một trang A4 để cắt rời; đóng dấu của đảng uỷ lên từng phiếu.',
  },
  minutes: {
    name: 'Biên bản kiểm phiếu đã có kết quả',
    description: 'Lập từ số phiếu đã nhập, mỗi cuộc bầu một biên bản.',
  },
  profileList: { name: 'Danh sách trích ngang', description: 'Cấp uỷ của chi bộ, khổ giấy ngang.' },
  ratification: {
    name: 'Tờ trình đề nghị chuẩn y',
    description: 'Gửi Ban Thường vụ Đảng uỷ, kèm danh sách trúng cử.',
  },
};

/** The screens “Báo cáo tổng kết” and “Biên bản, phiếu bầu, tờ trình”. */
export const documentsScreen = {
  outcome: {
    working: 'Đang lập văn bản',
    progress: (number: number, of: number, cell: string) =>
      `Đang lập giấy tờ ${formatCount(number)}/${formatCount(of)}: ${cell}`,
    progressLabel: 'Tiến độ lập giấy tờ',
    stop: 'Dừng xuất',
    done: 'Đã xuất văn bản',
    papers: (done: number, of: number, stopped: boolean) =>
      stopped
        ? `Đã dừng: xong ${formatCount(done)}/${formatCount(of)} chi bộ. Các tệp đã xuất vẫn dùng được.`
        : `Đã xuất giấy tờ của ${formatCount(done)} chi bộ`,
    printed: 'Đã gửi đến máy in',
    openFile: 'Mở văn bản',
    openFolder: 'Mở thư mục',
  },
  report: {
    title: 'Báo cáo tổng kết',
    noneHeld: {
      title: 'Chưa có chi bộ nào tổ chức đại hội',
      text: 'Báo cáo tổng kết lập được khi có ít nhất một chi bộ đã đại hội. Trước đó có lịch và bảng phân công ở Lịch và phân công.',
      action: 'Mở lịch đại hội',
    },
    lead: 'Số liệu tự điền từ thống kê. Phần văn phòng viết được giữ lại cho các lần xuất sau.',
    form: 'Nội dung báo cáo',
    preview: 'Xem trước báo cáo',
    exportDocx: 'Xuất báo cáo (.docx)',
    exportPdf: 'Xuất PDF',
    print: 'In báo cáo',
    paper: 'Số, ngày, nơi nhận',
    number: 'Số báo cáo',
    issuedOn: 'Ngày báo cáo',
    issuedOnHint: 'Để trống thì lấy ngày xuất.',
    recipients: 'Nơi nhận',
    recipientsHint: 'Mỗi nơi một dòng. Để trống thì ghi cấp trên, các chi bộ và nơi lưu.',
    writing: 'Cách viết và lề giấy',
    wording: 'Cấp uỷ mới',
    wordings: {
      added: 'Cộng cả người đã từng tham gia và người lần đầu',
      seed: 'Chỉ người đã từng tham gia (như báo cáo năm 2022)',
    },
    margins: {
      top: 'Lề trên (mm)',
      bottom: 'Lề dưới (mm)',
      left: 'Lề trái (mm)',
      right: 'Lề phải (mm)',
    },
    section: {
      own: (title: string) => `Văn phòng viết: ${title}`,
      nothing: 'Chưa có số liệu cho mục này; mục chỉ được in khi văn phòng viết.',
      place: (title: string) => `Đặt ở: ${title}`,
      places,
      copy: 'Chép xuống để sửa',
      copyOf: (title: string) => `Chép xuống để sửa: ${title}`,
      notFollowing: 'Số liệu trong đoạn này không còn tự đổi theo thống kê; xem lại trước khi gửi.',
    },
    state: {
      missing: (missing: number, total: number) =>
        `Còn ${formatCount(missing)}/${formatCount(total)} chi bộ chưa đại hội: số liệu của báo cáo chưa đủ.`,
      errors: (count: number) => `Còn ${formatCount(count)} lỗi chưa sửa: xem lại trước khi gửi báo cáo.`,
      toCongress: 'Xem các chi bộ',
      toChecks: 'Xem các lỗi',
    },
    empty: 'Báo cáo lập từ kết quả đại hội của các chi bộ. Nhập danh sách chi bộ trước.',
  },
  papers: {
    title: 'Biên bản, phiếu bầu, tờ trình',
    lead: 'Giấy tờ của từng đại hội: in trước để dùng tại đại hội, hoặc lập từ kết quả đã nhập.',
    form: 'Chọn giấy tờ',
    kindsTitle: 'Giấy tờ cần lập',
    kinds,
    body: 'Cuộc bầu',
    allBodies: 'Tất cả các cuộc bầu',
    copies: 'Số phiếu cần in',
    copiesHint: (count: number) => `Để trống thì theo số người dự: ${formatCount(count)} phiếu mỗi cuộc bầu.`,
    cellsTitle: 'Chi bộ và tệp',
    cell: 'Xem chi bộ',
    format: 'Dạng tệp',
    allCells: (count: number) => `Xuất cho tất cả ${formatCount(count)} chi bộ`,
    arrangement: 'Cách xuất',
    arrangements: {
      perCell: 'Mỗi chi bộ một tệp, trong một thư mục mới',
      together: 'Tất cả trong một tệp',
    },
    export: 'Xuất giấy tờ',
    exportAll: 'Xuất cho tất cả chi bộ',
    print: 'In giấy tờ',
    whole: 'In trọn bộ ra tệp',
    wholeHint:
      'Mọi văn bản của đợt trong một tệp, theo thứ tự đóng quyển: danh mục, báo cáo, rồi từng chi bộ.',
    jointDecision: 'Một quyết định chuẩn y chung cho các chi bộ',
    register: {
      title: 'Sổ quyết định chuẩn y',
      lead: 'Số và ngày ghi ở đây dùng chung với Hồ sơ và sau đại hội.',
      number: 'TT',
      cell: 'Chi bộ',
      decisionNumber: 'Số quyết định',
      decidedOn: 'Ngày quyết định',
      of: (heading: string, cell: string) => `${heading}, ${cell}`,
    },
    preview: (cell: string) => `Xem trước giấy tờ: ${cell}`,
    nothing: {
      title: 'Chưa có gì để xem',
      noKind: 'Chọn ít nhất một loại giấy tờ.',
      noPaper: 'Chi bộ này chưa có loại giấy tờ đã chọn; lý do ghi ở trên.',
    },
    lacks: {
      notHeld: 'chưa đại hội. Ghi ngày đại hội thì lập được.',
      noCongress: 'được chỉ định cấp uỷ, không có đại hội.',
      allAppointed: 'cấp uỷ được chỉ định, không có kết quả bầu cử để đề nghị chuẩn y.',
      originUnknown: 'chưa ghi ai được bầu, ai được chỉ định. Ghi ở thẻ Cấp uỷ.',
      nobodyElected: 'chưa nhập người trúng cử. Nhập ở thẻ Cấp uỷ.',
      nobodyAppointed: 'không có ai được chỉ định.',
      noBallots: 'chưa nhập phiếu bầu. Nhập ở thẻ Bầu cử, hoặc chọn biên bản để ghi tay.',
    } satisfies Readonly<Record<PrintoutLack, string>>,
    lack: (paper: string, why: string) => `${paper}: chi bộ này ${why}`,
    lackOf: (paper: string, cells: number, why: string) =>
      `${paper}: không lập cho ${formatCount(cells)} chi bộ ${why}`,
    minutes: {
      title: (cell: string) => `Ghi trên giấy tờ của ${cell}`,
      lead: 'Ô để trống sẽ in dòng chấm để ghi tay.',
      termOfSeason: (term: string) => `Để trống thì theo đợt: ${term}.`,
      venueOfPlan: (venue: string) => `Để trống thì ghi nơi họp ở Lịch đại hội: ${venue}.`,
      fields: {
        congressNumber: 'Đại hội lần thứ',
        term: 'Nhiệm kỳ riêng của chi bộ',
        venue: 'Nơi họp',
        headTeller: 'Trưởng ban kiểm phiếu',
        tellers: 'Uỷ viên ban kiểm phiếu',
        presidium: 'Đoàn chủ tịch',
        copies: 'Số bản lập',
        endsAt: 'Kết thúc lúc',
      },
      namePerLine: 'Mỗi người một dòng.',
      invalidReason: (ballot: string) => `Lý do phiếu không hợp lệ: ${ballot.toLowerCase()}`,
    },
    empty: 'Giấy tờ lập cho từng chi bộ. Nhập danh sách chi bộ trước.',
  },
} as const;
