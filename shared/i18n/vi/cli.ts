import { formatCount } from '../../text/share';

const findingWords = { error: 'LỖI', warning: 'Cảnh báo', accepted: 'Đã chấp nhận' } as const;

/** What the command line says. One line for each problem. */
export const cli = {
  usageWord: 'Cách dùng',
  commandsHeading: 'Các lệnh:',
  statusesHeading:
    'Mã kết thúc: 0 xong; 1 có lỗi trong số liệu (check); 2 lệnh hoặc dữ liệu vào sai; 3 tệp hỏng, do bản mới hơn ghi, đang mở ở nơi khác, hoặc mật khẩu sai.',
  summaries: {
    new: 'lập tệp dữ liệu từ tệp đợt đại hội (JSON)',
    sample: 'lập tệp dữ liệu mẫu; tên mẫu: hoai-tan-2022',
    dump: 'in đợt đại hội ra dạng JSON',
    stats: 'in số liệu thống kê',
    check: 'in kết quả kiểm tra số liệu',
    export:
      'ghi các biểu vào một bảng tính trong thư mục THƯ-MỤC, --apart thì mỗi biểu một tệp (tổng hợp nhiều xã, phường vẫn chung một tệp); với --report thêm báo cáo tổng kết (.docx)',
    fill: 'điền số liệu vào biểu Excel của cấp trên theo một cách điền đã lưu',
    reconcile: 'soát các số trong một đoạn văn báo cáo; kèm tệp dữ liệu thì so với số liệu của đợt',
    propose: 'in cách điền biểu Excel mà chương trình đề xuất, kèm giá trị; fill nhận nguyên kết quả này',
    papers:
      'ghi biên bản, phiếu bầu, tờ trình và giấy tờ khác (.docx) của một chi bộ hoặc mọi chi bộ vào thư mục THƯ-MỤC; mỗi chi bộ một tệp, --together thì một tệp; --kind sai thì in các loại',
    import:
      'xem một danh sách Excel sẽ nhập thành gì; với --apply thì nhập (mã 1 khi còn câu hỏi chưa trả lời)',
    package:
      'lập gói gửi cấp trên; --contents sheets (chỉ biểu, báo cáo), data (thêm dữ liệu đợt), people (thêm đảng viên, nhân sự dự kiến)',
    unpack: 'lấy các tệp trong gói nhận được ra thư mục THƯ-MỤC',
    forms: 'lập mẫu nhập cho từng chi bộ (.xlsx) trong thư mục THƯ-MỤC; in các đường dẫn',
    collect:
      'xem các mẫu chi bộ gửi về trong thư mục sẽ đổi những gì; với --apply thì nhận (mã 1 khi còn câu hỏi chưa trả lời)',
    merge: 'gộp tệp của nhiều xã, phường thành một tệp cho cấp trên; nhận cả gói .dhcbgoi và tệp gộp khác',
    verify: 'kiểm tra tệp và nhật ký thay đổi có nguyên vẹn không; in dạng, dung lượng và các bản sao lưu',
    backups: 'in các bản sao lưu: lúc nào, vì sao, số chi bộ, số đảng viên, còn tốt không',
    restore: 'đưa một bản sao lưu về chỗ tệp; tệp hiện có được giữ thành một bản sao lưu',
    rescue: 'đọc những gì còn đọc được của tệp hỏng vào một tệp mới và in phần mất; tệp hỏng để nguyên',
    history: 'in nhật ký thay đổi: ai sửa ô nào, lúc nào, từ gì thành gì',
  },
  noCommand: 'Chưa nêu lệnh nào.',
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  unknownOption: (option: string) => `Không có tuỳ chọn “${option}”.`,
  optionNeedsValue: (option: string) => `Tuỳ chọn “${option}” cần một giá trị.`,
  optionTakesNoValue: (option: string) => `Tuỳ chọn “${option}” không nhận giá trị.`,
  optionTwice: (option: string) => `Tuỳ chọn “${option}” nêu hai lần.`,
  optionMissing: (option: string) => `Thiếu tuỳ chọn “${option}”.`,
  argumentMissing: (name: string) => `Thiếu ${name}.`,
  argumentTooMany: (value: string) => `Thừa “${value}”.`,
  unknownSample: (name: string, known: string) => `Không có dữ liệu mẫu “${name}”. Có: ${known}.`,
  unknownForm: (code: string, known: string) => `Không có biểu “${code}”. Có: ${known}.`,
  totalsOnly: 'Biểu TH chỉ có ở tệp gộp của nhiều đảng uỷ.',
  totalsUnmarked:
    'Biểu tổng hợp không đánh dấu thay đổi: tệp gộp không giữ lần xuất trước. Biểu của từng xã, phường vẫn đánh dấu.',
  nothingToMark: 'Tệp chưa ghi lần xuất biểu nào nên không có thay đổi để đánh dấu.',
  severalB1: 'Biểu B1 chỉ xuất theo một cách: B1-A4 (B1a và B1b), B1-A3, hoặc một phần.',
  noForm: (known: string) => `Chưa nêu biểu nào. Có: ${known}.`,
  forceHint: 'Thêm --force để ghi đè.',
  unexpected: 'Lỗi của chương trình, không phải của người dùng:',
  password: {
    file: 'TỆP-MẬT-KHẨU',
    help: 'Tệp có mật khẩu: thêm --password-file TỆP-MẬT-KHẨU vào lệnh bất kỳ; dòng đầu của tệp ấy là mật khẩu hoặc khoá dự phòng. Với new, sample thì tệp lập ra có mật khẩu ấy.',
    hint: 'Thêm --password-file TỆP-MẬT-KHẨU.',
    unreadable: (path: string) => `${path}: không đọc được tệp mật khẩu.`,
    empty: (path: string) => `${path}: dòng đầu của tệp mật khẩu trống.`,
    recovery: (key: string) => `Khoá dự phòng, cất nơi kín, mở được tệp khi quên mật khẩu: ${key}`,
    protected: 'Tệp có mật khẩu.',
  },
  created: (path: string) => `Đã lập ${path}`,
  /** `tệp: điều gì` */
  about: (path: string, text: string) => `${path}: ${text}`,
  stats: {
    cells: (
      total: number,
      held: number,
      full: { readonly fullyElected: number; readonly of: number } | undefined,
    ) =>
      `Chi bộ: ${formatCount(total)}; đã đại hội: ${formatCount(held)}; bầu đủ số lượng được duyệt: ${
        full === undefined ? '–' : `${formatCount(full.fullyElected)}/${formatCount(full.of)}`
      }.`,
    withoutResult: (cells: number) =>
      `${formatCount(cells)} chi bộ đã đại hội chưa nhập kết quả, không tính vào các số về cấp uỷ.`,
    share: (count: number, percent: string | null) =>
      percent === null ? formatCount(count) : `${formatCount(count)} (${percent} %)`,
  },
  papers: {
    kind: 'LOẠI,LOẠI…',
    cell: 'MÃ',
    copies: 'SỐ-PHIẾU',
    allCells: 'tat-ca',
    whole: 'In trọn bộ: danh mục, báo cáo và mọi giấy tờ trong một tệp',
    joint: 'Một quyết định chuẩn y cho nhiều chi bộ',
    report: 'Báo cáo tổng kết của đợt',
    reminder: 'Công văn đôn đốc các chi bộ có việc quá hạn',
    standsAlone: (kind: string) => `Loại “${kind}” lập riêng, không kèm loại khác.`,
    unknownBody: (name: string, known: string) => `Không có cuộc bầu “${name}”. Có: ${known}.`,
    notCopies: (text: string, most: number) =>
      `Số phiếu là số từ 1 đến ${formatCount(most)}, không phải “${text}”.`,
    unknownKind: (kind: string) => `Không có loại giấy tờ “${kind}”. Các loại:`,
    unknownCell: (id: string) => `Không có chi bộ mã “${id}”. Các chi bộ:`,
    noCells: 'Đợt chưa có chi bộ nào.',
    kindLine: (code: string, name: string) => `  ${code}: ${name}`,
    lack: (paper: string, why: string) =>
      `không lập ${paper.charAt(0).toLocaleLowerCase('vi')}${paper.slice(1)}: ${why}`,
  },
  check: {
    day: 'NGÀY',
    notDay: (text: string) => `“${text}” không phải là ngày dạng 2026-01-31.`,
    line: (kind: keyof typeof findingWords, code: string, where: string, message: string) =>
      `${findingWords[kind]} ${code} ${where === '' ? '' : `${where}: `}${message}`,
    count: (errors: number, warnings: number, accepted: number) => {
      const also = accepted === 0 ? '' : ` Đã chấp nhận: ${formatCount(accepted)}.`;
      return errors + warnings === 0
        ? `Không có lỗi, không có cảnh báo.${also}`
        : `Lỗi: ${formatCount(errors)}; cảnh báo: ${formatCount(warnings)}.${also}`;
    },
  },
  import: {
    unknownKind: (kind: string, known: string) => `Không có loại danh sách “${kind}”. Có: ${known}.`,
    unknownSheet: (sheet: string, known: string) => `Không có trang tính “${sheet}”. Có: ${known}.`,
    answersUnreadable: 'Không đọc được các câu trả lời: cần một tệp JSON dạng { "mã câu hỏi": "lựa chọn" }.',
    open: (about: string) => `Chưa nhập vì còn câu hỏi: ${about}`,
  },
  collect: {
    unknownTake: (take: string) => `“${take}” không phải là form hay entered.`,
    open: (about: string) => `Chưa nhận vì còn câu hỏi: ${about}`,
    unknownCell: (id: string) => `Không có chi bộ “${id}” trong đợt.`,
    line: (outcome: string, label: string, from: string, to: string) =>
      `  ${outcome} ${label}: ${from === '' ? '–' : from} → ${to}`,
    problem: (sheet: string, address: string, field: string, text: string) =>
      `  SAI ${sheet} ${address}${field === '' ? '' : `, ${field}`}: ${text}`,
  },
  verify: {
    sound: (path: string) => `${path}: tệp nguyên vẹn.`,
    sample: 'Dữ liệu mẫu, người và chi bộ là hư cấu.',
    version: (found: number, known: number) =>
      found === known
        ? `Dạng tệp: ${found}.`
        : `Dạng tệp: ${found} (bản này ghi dạng ${known}; tệp được nâng lên khi mở).`,
    size: (bytes: number) => `Dung lượng: ${formatCount(bytes)} byte.`,
  },
  rescue: {
    out: 'TỆP-MỚI.dhcb',
    sound: 'Tệp còn nguyên, không có gì phải cứu. Muốn có bản sao thì chép tệp.',
  },
  backups: {
    none: 'Chưa có bản sao lưu.',
    heading: (count: number) => `Bản sao lưu (${formatCount(count)}, mới nhất trước):`,
    holds: (cells: number, members: string) => `${formatCount(cells)} chi bộ, ${members} đảng viên`,
    sound: 'tốt',
    line: (about: readonly string[], path: string, bytes: number) =>
      `  ${about.join(', ')}: ${path} (${formatCount(bytes)} byte)`,
    copy: 'BẢN-SAO',
    restored: (path: string, from: string) =>
      `${path}: đã khôi phục từ ${from}. Bản trước khi khôi phục vẫn còn trong các bản sao lưu.`,
  },
} as const;
