import type { ElectionBody } from '../../domain/choices';
import type { Election } from '../../domain/election';
import {
  type ComparedKey,
  comparedKeys,
  type EntryDifference,
  type SecondEntryState,
} from '../../second-entry/compare';
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
  if (what === 'name') return `Họ và tên: ${fullName}`;
  if (what === 'listed') return `Có tên trong danh sách: ${fullName}`;
  return what === 'ballot' ? 'Có cuộc bầu này' : figures[what];
}

/** What differs, and in which ballot: somebody may stand in several. */
function placeText(difference: EntryDifference): string {
  const { body, round } = difference;
  return `${whatText(difference)}, ${ballotTexts.ballot(body, round).toLowerCase()}`;
}

/** What stands on one side: a figure, a name, or that a name or a ballot stands there. */
function sideText(difference: EntryDifference, side: 'first' | 'second'): string {
  const { what, fullName = '', otherName = '', votes } = difference;
  const value = difference[side];
  if (what === 'name') return side === 'first' ? fullName : otherName;
  if (what === 'listed') return value === 1 ? `có, ${votesText(votes)}` : 'không';
  if (what === 'ballot') return value === 1 ? 'có' : 'không';
  return value === undefined ? 'chưa nhập' : formatCount(value);
}

function votesText(votes: number | undefined): string {
  return votes === undefined ? 'chưa nhập số phiếu' : `${formatCount(votes)} phiếu`;
}

/** Every figure of a ballot, so that none goes unseen. */
function ballotText(ballot: Election): string {
  const papers = comparedKeys.flatMap((key) => {
    const value = ballot[key];
    return value === undefined ? [] : [`${figures[key].toLowerCase()} ${formatCount(value)}`];
  });
  const votes = ballot.candidates.map(({ fullName = '', votes }) => `${fullName} ${votesText(votes)}`);
  return [...papers, ...votes].join('; ');
}

/** A side in the field of the result: short, for all of it stands beside. */
function chosenText(difference: EntryDifference, side: 'first' | 'second'): string {
  const { what } = difference;
  if (what !== 'listed' && what !== 'ballot') return sideText(difference, side);
  return difference[side] === 1 ? 'có' : 'không';
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
  againQuestion: (cell: string) => `Bỏ lần nhập thứ hai của ${cell}, nhập lại từ đầu?`,
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
  how: 'Xem lại biên bản, rồi ở từng dòng bấm vào số đúng (phím ← lấy lần một, → lấy lần hai), hoặc gõ số đúng. Enter sang dòng sau.',
  table: 'Chỗ khác nhau giữa hai lần nhập',
  columns: { ballot: 'Cuộc bầu', what: 'Nội dung', first: 'Lần một', second: 'Lần hai', result: 'Lấy' },
  ballot: (body: ElectionBody, round: number) => ballotTexts.ballot(body, round),
  what: (difference: EntryDifference) =>
    difference.ballot === undefined
      ? whatText(difference)
      : `${whatText(difference)}: ${ballotText(difference.ballot)}`,
  figure: sideText,
  chosen: chosenText,
  take: (side: 'first' | 'second', difference: EntryDifference) =>
    `Lấy ${side === 'first' ? 'lần một' : 'lần hai'}: ${placeText(difference)}`,
  result: (difference: EntryDifference) => `Kết quả: ${placeText(difference)}`,
  onlyChoice: 'Chỗ này chọn lần một hoặc lần hai.',
  settle: 'Ghi kết quả vào phiếu bầu',
  unsettled: (count: number) => `Còn ${formatCount(count)} chỗ chưa chọn.`,
  settled: 'Đã ghi kết quả đối chiếu vào phiếu bầu.',
} as const;
