import type { LineageKind } from '../../domain/parts/terms';
import { formatCount } from '../../text/share';

/** “A, B và C”. */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}

interface Told {
  readonly kind: LineageKind;
  readonly from: readonly { readonly id: string; readonly name: string }[];
  readonly to: readonly { readonly id: string; readonly name: string }[];
  readonly goesOn: boolean;
}

/** What became of cells, in a line. */
function sentence({ kind, from, to, goesOn }: Told): string {
  const before = list(from.map(({ name }) => name));
  const now = list(to.map(({ name }) => name));
  switch (kind) {
    case 'merged': {
      const others = from.filter(({ id }) => !to.some((cell) => cell.id === id));
      return goesOn
        ? `${list(others.map(({ name }) => name))} sáp nhập vào ${now}`
        : `${before} sáp nhập thành ${now}`;
    }
    case 'split':
      return goesOn ? `${now} tách ra từ ${before}` : `${before} chia tách thành ${now}`;
    case 'renamed':
      return `${before} đổi tên thành ${now}`;
    case 'founded':
      return `${now} thành lập mới`;
    case 'dissolved':
      return `${before} thôi hoạt động`;
  }
}

const kinds: Readonly<Record<LineageKind, string>> = {
  merged: 'Sáp nhập, hợp nhất',
  split: 'Chia tách',
  renamed: 'Đổi tên',
  founded: 'Thành lập mới',
  dissolved: 'Thôi hoạt động',
};

/** Cells merged, split, renamed …: `#/chi-bo/thay-doi`. */
export const cellChangeTexts = {
  title: 'Thay đổi tổ chức chi bộ',
  lead: 'Ghi những thay đổi từ đại hội trước đến nay. Ai đã ở cấp uỷ chi bộ cũ thì được đề xuất tái cử ở chi bộ mới; so sánh hai nhiệm kỳ cũng theo các thay đổi này.',
  kinds,
  sentence,
  form: {
    title: 'Ghi một thay đổi',
    kind: 'Thay đổi',
    mergedFrom: 'Các chi bộ sáp nhập',
    filter: 'Lọc chi bộ theo tên',
    more: (cells: number) => `Còn ${formatCount(cells)} chi bộ nữa: gõ một phần tên để lọc.`,
    mergedTo: 'Chi bộ sau khi sáp nhập',
    newCell: 'Chi bộ mới…',
    newName: 'Tên chi bộ mới',
    splitFrom: 'Chi bộ chia tách',
    splitTo: 'Các chi bộ tách ra',
    splitHint:
      'Mỗi dòng một tên. Tên đã có trong danh sách thì dùng chi bộ đó, tên khác thì thêm chi bộ mới.',
    goesOn: 'Chi bộ cũ vẫn hoạt động',
    renamed: 'Chi bộ đổi tên',
    oldName: 'Tên trước đây',
    nameNow: 'Tên từ nay',
    founded: 'Tên chi bộ thành lập',
    foundedHint: 'Đã có trong danh sách thì chỉ ghi là thành lập mới; chưa có thì được thêm vào.',
    dissolved: 'Chi bộ thôi hoạt động',
    on: 'Ngày có hiệu lực',
    chosen: '– chọn chi bộ –',
    will: (text: string) => `Sẽ ghi: ${text}.`,
    retires: (names: readonly string[]) =>
      `${list(names)} chuyển xuống danh sách thôi hoạt động; số đảng viên của chi bộ nhận người thì nhập lại ở Chi bộ.`,
    held: (names: readonly string[]) =>
      `${list(names)} đã đại hội trong đợt này: thôi hoạt động thì kết quả không còn tính trong đợt. Nếu thay đổi xảy ra sau đại hội, hãy bắt đầu đợt tiếp theo rồi ghi ở đó.`,
    problems: {
      two: 'Chọn từ hai chi bộ trở lên.',
      cell: 'Chọn chi bộ.',
      name: 'Nhập tên chi bộ.',
      names: 'Nhập ít nhất một chi bộ tách ra.',
      itself: 'Chi bộ tách ra phải khác chi bộ cũ.',
      same: 'Tên trước đây và tên từ nay giống nhau.',
      told: 'Chi bộ này đã có một thay đổi của chính nó. Bỏ dòng đó ở bảng dưới rồi ghi lại.',
    },
  },
  table: {
    title: 'Đã ghi',
    caption: 'Các thay đổi tổ chức chi bộ',
    empty: 'Chưa ghi thay đổi nào.',
    columns: { on: 'Ngày', kind: 'Thay đổi', what: 'Nội dung', decision: 'Quyết định', actions: 'Thao tác' },
    of: (column: string, what: string) => `${column}: ${what}`,
    remove: 'Bỏ dòng này',
    removeNamed: (what: string) => `Bỏ dòng: ${what}`,
  },
  added: (what: string) => `Đã ghi: ${what}.`,
  removed: (what: string) => `Đã bỏ dòng “${what}”. Danh sách chi bộ giữ nguyên.`,
  noCells: 'Nhập danh sách chi bộ trước, rồi ghi chi bộ nào sáp nhập, chia tách, đổi tên.',
  /** On the screen that compares two terms. */
  compared: {
    title: 'Tổ chức chi bộ thay đổi giữa hai nhiệm kỳ',
    lead: (before: number, now: number) =>
      `Nhiệm kỳ trước tính theo ${formatCount(before)} chi bộ của khi đó, nhiệm kỳ này theo ${formatCount(now)} chi bộ hiện nay.`,
    line: (text: string, on: string | undefined) => (on === undefined ? `${text}.` : `${text} (${on}).`),
    open: 'Xem thay đổi tổ chức',
  },
} as const;
