import type { ElectionBody } from '../../domain/choices';
import type { ComparedKey, EntryDifference, SecondEntryState } from '../../second-entry/compare';
import { formatCount } from '../../text/share';
import { ballotTexts } from './ballots';

const figures: Readonly<Record<ComparedKey, string>> = {
  seats: ballotTexts.fields.seats,
  issued: ballotTexts.fields.issued,
  collected: ballotTexts.fields.collected,
  valid: ballotTexts.fields.valid,
  invalid: ballotTexts.fields.invalid,
};

function whatText({ what, fullName = '' }: Pick<EntryDifference, 'what' | 'fullName'>): string {
  if (what === 'votes') return `Số phiếu: ${fullName}`;
  if (what === 'listed') return `Có tên trong danh sách: ${fullName}`;
  return what === 'ballot' ? 'Có cuộc bầu này' : figures[what];
}

function stateText(state: SecondEntryState): string {
  switch (state.state) {
    case 'none':
      return 'chưa nhập lần hai';
    case 'underway':
      return 'đang nhập lần hai';
    case 'agrees':
      return 'hai lần nhập đã khớp';
    case 'differs':
      return `còn ${formatCount(state.count)} chỗ khác`;
  }
}

/** “Nhập lần hai”: a second person keys the ballots of a cell; differences are settled one by one. */
export const secondEntryTexts = {
  title: 'Nhập lần hai',
  open: 'Nhập lần hai',
  back: 'Về Bầu cử',
  state: stateText,
  noFirst: {
    title: 'Chưa có lần nhập thứ nhất',
    text: 'Nhập phiếu bầu của chi bộ ở thẻ Bầu cử trước, rồi người thứ hai nhập lại ở đây.',
    action: 'Đến Bầu cử',
  },
  start: {
    title: 'Người thứ hai nhập lại phiếu bầu',
    text: 'Nhập theo biên bản kiểm phiếu, không nhìn lần nhập trước: ở đây chỉ có sẵn tên trong danh sách bầu. Nhập xong mới đối chiếu từng ô.',
    action: 'Bắt đầu nhập lần hai',
  },
  form: 'Lần nhập thứ hai',
  by: 'Người nhập lần hai',
  lead: 'Các số của lần nhập trước được giấu cho đến khi nhập xong.',
  finish: 'Xong, đối chiếu hai lần nhập',
  again: 'Nhập lại từ đầu',
  againQuestion: 'Bỏ lần nhập thứ hai và nhập lại từ đầu?',
  againText:
    'Các số của lần nhập thứ hai bị bỏ; phiếu bầu của chi bộ giữ nguyên. Có thể hoàn tác ngay sau đó.',
  againDone: 'Đã bỏ lần nhập thứ hai.',
  agrees: {
    title: 'Hai lần nhập đã khớp',
    text: (by: string | undefined) =>
      by === undefined
        ? 'Mọi số của hai lần nhập bằng nhau.'
        : `Mọi số của hai lần nhập bằng nhau. Người nhập lần hai: ${by}.`,
  },
  differences: (count: number) => `${formatCount(count)} chỗ hai lần nhập khác nhau`,
  how: 'Xem lại biên bản, rồi ở từng dòng: nhấn ← lấy lần một, → lấy lần hai, hoặc gõ số đúng. Enter sang dòng sau.',
  table: 'Chỗ khác nhau giữa hai lần nhập',
  columns: { ballot: 'Cuộc bầu', what: 'Nội dung', first: 'Lần một', second: 'Lần hai', result: 'Lấy' },
  ballot: (body: ElectionBody, round: number) => ballotTexts.ballot(body, round),
  what: whatText,
  figure: (difference: EntryDifference, side: 'first' | 'second') => {
    const value = difference[side];
    if (difference.what === 'listed' || difference.what === 'ballot') return value === 1 ? 'có' : 'không';
    return value === undefined ? 'chưa nhập' : formatCount(value);
  },
  take: (side: 'first' | 'second', difference: EntryDifference) =>
    `Lấy ${side === 'first' ? 'lần một' : 'lần hai'}: ${whatText(difference)}`,
  result: (difference: EntryDifference) =>
    `Kết quả: ${whatText(difference)}, ${ballotTexts.ballot(difference.body, difference.round).toLowerCase()}`,
  onlyChoice: 'Chỗ này chọn lần một hoặc lần hai.',
  settle: 'Ghi kết quả vào phiếu bầu',
  unsettled: (count: number) => `Còn ${formatCount(count)} chỗ chưa chọn.`,
  settled: 'Đã ghi kết quả đối chiếu vào phiếu bầu.',
} as const;
