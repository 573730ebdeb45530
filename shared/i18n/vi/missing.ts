import type { CongressDatum, PersonDatum } from '../../missing/counted-data';
import { formatCount } from '../../text/share';

/** The data of a person within a sentence. */
export const personDataNames: Readonly<Record<PersonDatum, string>> = {
  gender: 'giới tính',
  born: 'ngày sinh',
  standing: 'tái cử hay mới',
  origin: 'hình thức (bầu, chỉ định)',
  ethnicity: 'dân tộc',
  religion: 'tôn giáo',
  generalEducation: 'giáo dục phổ thông',
  professionalLevel: 'chuyên môn',
  politicalTheory: 'lý luận chính trị',
};

const congressDataNames: Readonly<Record<CongressDatum, string>> = {
  members: 'số đảng viên',
  heldOn: 'ngày đại hội',
  attendance: 'số dự đại hội',
  approvedSeats: 'số lượng được duyệt',
  ballots: 'phiếu bầu',
  committee: 'cấp uỷ',
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “giới tính 3 người”. */
function counted(datum: PersonDatum, count: number): string {
  return `${personDataNames[datum]} ${formatCount(count)} người`;
}

/** “giới tính 3 người; dân tộc 1 người”. */
export function missingOf(counts: readonly (readonly [PersonDatum, number])[]): string {
  return counts.map(([datum, count]) => counted(datum, count)).join('; ');
}

/** The page “Còn thiếu”: who lacks what, filled in right there. */
export const missingTexts = {
  title: 'Còn thiếu',
  lead: 'Số liệu mà các biểu B1–B5 và báo cáo đếm. Điền thẳng vào đây, từng mục cho tất cả mọi người.',
  nothing: {
    title: 'Không thiếu gì',
    text: 'Mọi số liệu mà các biểu và báo cáo đếm của những chi bộ đã đại hội đều đã nhập.',
    action: 'Xuất biểu Excel',
  },
  /** Nothing is counted yet, and so nothing can be said to be complete. */
  noneHeld: {
    title: 'Chưa có chi bộ nào đại hội',
    text: 'Khi chi bộ đã đại hội, ở đây có từng chỗ còn thiếu của chi bộ và cấp uỷ.',
    action: 'Xem các chi bộ',
  },
  byDatum: 'Theo từng mục',
  tabs: 'Mục cần điền',
  tab: (datum: PersonDatum, count: number) =>
    `${capital(personDataNames[datum])}${count === 0 ? '' : ` (${formatCount(count)})`}`,
  caption: (datum: PersonDatum) => `Người còn thiếu ${personDataNames[datum]}`,
  allKnown: (datum: PersonDatum) => `Không ai còn thiếu ${personDataNames[datum]}.`,
  columns: { number: 'TT', cell: 'Chi bộ', name: 'Họ và tên', position: 'Chức vụ' },
  heading: (datum: PersonDatum) => capital(personDataNames[datum]),
  field: (heading: string, name: string) => `${heading} của ${name}`,
  keys: (names: readonly string[]) =>
    `Gõ số để chọn và xuống dòng: ${names.map((name, index) => `${String(index + 1)} ${name}`).join(' · ')}. Gõ chữ cũng được, rồi nhấn Enter.`,
  wordKeys: 'Gõ tên hoặc chữ viết tắt (k, ko, cg, 12 …), nhấn Enter để xuống dòng.',
  dateKeys: 'Gõ ngày, tháng và năm, hoặc chỉ năm; nhấn Enter để xuống dòng.',
  notChoice: 'Chọn một trong các mục ở trên.',
  notInCatalogue: 'Không có trong danh mục: tính là chưa rõ.',
  rest: {
    label: (datum: PersonDatum) => `${capital(personDataNames[datum])} của những người còn lại`,
    choose: 'Chọn',
    action: (count: number) => `Đặt cho ${formatCount(count)} người còn lại`,
    done: (datum: PersonDatum, value: string, count: number) =>
      `Đã đặt ${personDataNames[datum]} “${value}” cho ${formatCount(count)} người.`,
  },
  words: {
    title: 'Chữ không có trong danh mục',
    lead: 'Chương trình giữ nguyên chữ đã gõ và tính là chưa rõ cho đến khi đặt lại.',
    word: (text: string, count: number) => `“${text}” – ${formatCount(count)} người`,
    label: (text: string) => `Đặt lại “${text}” thành`,
    action: (count: number) => `Đặt lại cho ${formatCount(count)} người`,
  },
  byCell: {
    title: 'Theo từng chi bộ',
    caption: 'Chi bộ còn thiếu số liệu',
    columns: { cell: 'Chi bộ', congress: 'Đại hội', people: 'Cấp uỷ' },
    congressDatum: (datum: CongressDatum) => capital(congressDataNames[datum]),
    people: (counts: readonly (readonly [PersonDatum, number])[]) => capital(missingOf(counts)),
    none: '–',
  },
  /** What sheets will lack, in one line. */
  summary: (
    people: readonly (readonly [PersonDatum, number])[],
    cells: readonly (readonly [CongressDatum, number])[],
  ) =>
    `Còn thiếu: ${[
      ...cells.map(([datum, count]) => `${congressDataNames[datum]} ${formatCount(count)} chi bộ`),
      ...people.map(([datum, count]) => counted(datum, count)),
    ].join('; ')}. Chỗ thiếu được tính là chưa rõ.`,
  toPage: 'Điền chỗ còn thiếu',
} as const;
