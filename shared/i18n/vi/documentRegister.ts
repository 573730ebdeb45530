import type { DocumentPurpose } from '../../domain/choices';
import type { CitingForm } from '../../domain/parts/citations';
import type { DocumentKind } from '../../domain/season';
import { formatCount } from '../../text/share';

const kinds = {
  plan: 'Kế hoạch',
  directive: 'Chỉ thị',
  guidance: 'Hướng dẫn',
  'official-letter': 'Công văn',
  decision: 'Quyết định',
  resolution: 'Nghị quyết',
  regulation: 'Quy định',
  report: 'Báo cáo',
  proposal: 'Tờ trình',
  notice: 'Thông báo',
} as const satisfies Readonly<Record<DocumentKind, string>>;

const purposes = {
  basis: 'Căn cứ',
  guidance: 'Chỉ đạo, hướng dẫn đợt',
  personnel: 'Nhân sự',
  result: 'Kết quả, chuẩn y',
} as const satisfies Readonly<Record<DocumentPurpose, string>>;

const citingForms = {
  results: 'Biểu kết quả B1–B5',
  plan: 'Lịch đại hội, bảng phân công (KH1, KH2)',
  ratification: 'Tờ trình đề nghị chuẩn y',
  profiles: 'Danh sách trích ngang của chi bộ',
} as const satisfies Readonly<Record<CitingForm, string>>;

/** The register of documents, `#/ke-hoach/van-ban`. */
export const documentRegister = {
  title: 'Văn bản',
  lead: 'Kế hoạch, công văn, quyết định của đợt. Văn bản dùng làm “Căn cứ” được dẫn ở đầu báo cáo.',
  caption: 'Văn bản của đợt đại hội',
  count: (count: number) => `${formatCount(count)} văn bản`,
  kinds,
  purposes,
  citations: {
    title: 'Dẫn ở phần đầu của',
    hint: 'Chọn thì dòng dưới được in ở phần đầu biểu, văn bản đó; không chọn thì không in.',
    forms: citingForms,
  },
  columns: {
    number: 'TT',
    kind: 'Loại',
    sign: 'Số, ký hiệu',
    issuedOn: 'Ngày',
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    purpose: 'Dùng cho',
    file: 'Tệp',
    actions: 'Thao tác',
  },
  fields: {
    kind: 'Loại văn bản',
    sign: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    purpose: 'Dùng cho',
  },
  hints: {
    sign: 'Ví dụ: 42-KH/ĐU',
    newSubject: 'Gõ trích yếu rồi nhấn Enter; các mục khác nhập ở dưới.',
  },
  newSubject: 'Trích yếu văn bản mới',
  add: 'Thêm văn bản',
  needed: 'Gõ trích yếu trước khi thêm.',
  details: (subject: string) => `Văn bản: ${subject}`,
  remove: (subject: string) => `Bỏ văn bản ${subject}`,
  removeQuestion: (subject: string) => `Bỏ văn bản “${subject}” khỏi danh mục?`,
  removeText: 'Tệp đã đính kèm vẫn nằm trong thư mục tài liệu. Có thể hoàn tác ngay sau đó.',
  removeAction: 'Bỏ văn bản',
  removed: (subject: string) => `Đã bỏ văn bản “${subject}”.`,
  file: {
    title: 'Tệp của văn bản',
    none: 'Chưa có tệp.',
    attached: (name: string) => `Đính kèm: ${name}`,
    linked: (path: string) => `Tệp để ở: ${path}`,
    attach: 'Đính kèm tệp',
    choose: 'Chỉ tới tệp',
    open: 'Mở tệp',
    openOf: (subject: string) => `Mở tệp của ${subject}`,
    remove: 'Bỏ tệp',
    hint: 'Đính kèm: chép tệp vào thư mục cạnh tệp dữ liệu, mang đi cùng. Chỉ tới: tệp vẫn nằm chỗ cũ.',
  },
  empty: {
    title: 'Chưa có văn bản nào',
    text: 'Ghi kế hoạch, công văn, quyết định của đợt: báo cáo và các biểu dẫn văn bản từ đây.',
  },
} as const;
