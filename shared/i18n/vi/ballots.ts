import type { ElectionBody, Position } from '../../domain/choices';
import type { OutcomeReason } from '../../rules/election-results';
import type { ElectorateBounds, ElectoratePart, MissingPart } from '../../rules/electorate';
import { formatCount } from '../../text/share';

type ByBody = Readonly<Record<ElectionBody, string>>;

const ballots: ByBody = {
  committee: 'Bầu chi uỷ',
  secretary: 'Bầu bí thư',
  deputySecretary: 'Bầu phó bí thư',
  delegates: 'Bầu đại biểu chính thức',
  alternateDelegates: 'Bầu đại biểu dự khuyết',
};
const vacantPosts: ByBody = {
  committee: 'Còn thiếu chi uỷ viên',
  secretary: 'Khuyết bí thư',
  deputySecretary: 'Khuyết phó bí thư',
  delegates: 'Còn thiếu đại biểu chính thức',
  alternateDelegates: 'Còn thiếu đại biểu dự khuyết',
};

/** “Bầu chi uỷ”, from the second round on “Bầu chi uỷ lần 2”. */
function ballot(body: ElectionBody, round: number): string {
  return round === 1 ? ballots[body] : `${ballots[body]} lần ${formatCount(round)}`;
}

const missingParts: Readonly<Record<MissingPart, string>> = {
  summonedOfficial: 'Triệu tập',
  presentOfficial: 'Có mặt',
  absentExcused: 'Vắng có lý do',
  absentUnexcused: 'Vắng không lý do',
};

/** What N waits for; `left` are those summoned of whom nothing is entered. */
function noElectorate(missing: MissingPart | undefined, left: number | undefined): string {
  if (missing === undefined)
    return 'Chưa tính được N: có mặt và vắng cộng lại khác triệu tập, xem lại biên bản.';
  const unclear =
    left !== undefined && left > 0 ? ` (còn ${formatCount(left)} người chưa rõ có mặt hay vắng)` : '';
  return `Chưa tính được N: nhập ${missingParts[missing]}${unclear}.`;
}

const reasons: Readonly<Record<OutcomeReason, string>> = {
  withinSeats: 'trúng cử',
  decidedFor: 'trúng cử theo quyết định của đại hội',
  noMajority: 'không quá nửa',
  seatsFull: 'đã đủ số lượng',
  decidedAgainst: 'không trúng cử theo quyết định của đại hội',
  void: 'cuộc bầu không hợp lệ',
  tieAcrossLastSeat: 'ngang phiếu',
  votesMissing: 'chưa nhập phiếu',
  electorateMissing: 'chưa tính được N',
  seatsMissing: 'chưa nhập số lượng bầu',
  otherVotesMissing: 'chờ đủ phiếu',
  roundBeforeMissing: 'chưa rõ: lần bầu trước chưa nhập đủ',
};

const deducted: Readonly<Record<Exclude<ElectoratePart, 'summoned'>, string>> = {
  absentTransferred: 'chuyển sinh hoạt tạm thời, không dự',
  absentExempt: 'miễn công tác và sinh hoạt đảng, không dự',
  suspended: 'đình chỉ sinh hoạt, khởi tố, tạm giam',
  absentExcused: 'vắng có lý do được chấp nhận',
};

interface Steps {
  readonly summoned: number;
  readonly parts: readonly number[];
  readonly n: number;
}

/** The screen “Bầu cử” of one cell, in the order and wording of the counting minutes. */
export const ballotTexts = {
  form: 'Bầu cử của chi bộ',
  names: ballots,
  ballot,
  deducted,
  empty: {
    title: 'Chưa nhập phiếu bầu của chi bộ này',
    text: 'Nhập theo biên bản kiểm phiếu, cấp uỷ sẽ tự điền theo kết quả. Không nhập phiếu thì nhập thẳng ở thẻ Cấp uỷ.',
    textUnknown:
      'Chưa biết chi bộ bầu những gì: nhập số lượng cấp uỷ được duyệt ở thẻ Đại hội, hoặc số đảng viên chính thức của chi bộ.',
    action: 'Nhập phiếu bầu',
    appointed: 'Đợt này chỉ định cấp uỷ, không bầu cử',
    appointedText: 'Nhập người được chỉ định ở thẻ Cấp uỷ. Đổi cách làm ở Cài đặt, Bộ quy định áp dụng.',
    cellAppointed: 'Cấp uỷ chi bộ này do chỉ định',
    cellAppointedText: 'Xem, sửa ở thẻ Cấp uỷ. Chỉ khi đại hội có bầu mới nhập phiếu bầu.',
    toCommittee: 'Mở thẻ Cấp uỷ',
  },
  add: (body: ElectionBody) => `Thêm cuộc ${ballots[body].toLowerCase()}`,
  lacking: (bodies: readonly ElectionBody[], areAlternatesOpen: boolean) => {
    const named = bodies.map((body) => ballots[body].toLowerCase()).join(', ');
    const none = bodies.includes('alternateDelegates') && areAlternatesOpen;
    return `Còn thiếu: ${named}.${none ? ' Không bầu đại biểu dự khuyết thì ghi 0 ở thẻ Đại hội.' : ''}`;
  },
  addRound: (round: number) => `Bầu lần ${formatCount(round)}`,
  fields: {
    seats: 'Số lượng bầu',
    issued: 'Phát ra',
    collected: 'Thu về',
    valid: 'Hợp lệ',
    invalid: 'Không hợp lệ',
    decisionNote: 'Đại hội quyết định thế nào',
  },
  seatsAsked: 'Nhập số lượng bầu thì mới rõ ai trúng cử.',
  fieldOf: (field: string, of: string) => `${field}: ${of}`,
  paperSum: (valid: number, invalid: number, collected: number | undefined) => {
    const sum = `Hợp lệ ${formatCount(valid)} + không hợp lệ ${formatCount(invalid)} = ${formatCount(valid + invalid)}`;
    if (collected === undefined) return `${sum}.`;
    const agrees = valid + invalid === collected ? 'bằng' : 'khác';
    return `${sum}, ${agrees} số thu về ${formatCount(collected)}.`;
  },
  list: (candidates: number, surplus: number | undefined) =>
    surplus === undefined
      ? `Danh sách bầu ${formatCount(candidates)} người`
      : surplus < 0
        ? `Danh sách bầu ${formatCount(candidates)} người, ít hơn số lượng bầu`
        : `Danh sách bầu ${formatCount(candidates)} người, số dư ${formatCount(surplus)}`,
  columns: {
    number: 'TT',
    name: 'Họ và tên',
    votes: 'Số phiếu',
    share: '% của N',
    result: 'Kết quả',
    actions: 'Thao tác',
  },
  caption: (of: string) => `Kết quả ${of.toLowerCase()}`,
  votesOf: (name: string, of: string) => `Số phiếu: ${name}, ${of.toLowerCase()}`,
  sum: 'Cộng',
  sumAtMost: (sum: number, valid: number, seats: number) =>
    `${sum <= valid * seats ? 'tối đa' : 'vượt quá'} ${formatCount(valid * seats)} (${formatCount(valid)} phiếu × ${formatCount(seats)} người)`,
  reasons,
  decision: {
    label: (name: string) => `Quyết định của đại hội: ${name}`,
    names: { elected: 'trúng cử', notElected: 'không trúng cử' },
  },
  addCandidate: (of: string) => `Thêm vào danh sách ${of.toLowerCase()}`,
  addHint:
    'Gõ họ tên rồi nhấn Enter, hoặc chọn bằng phím ↓. Đủ danh sách thì để trống và nhấn Enter: sang số phiếu.',
  nobodyListed:
    'Chưa có ai trong danh sách: gõ họ tên rồi nhấn Enter. Chưa có danh sách thì nhấn Tab để qua.',
  votesAsked: 'Nhập số phiếu; chưa có thì nhấn Tab để qua.',
  notName: 'Đây là ô họ tên; số phiếu nhập ở cột Số phiếu.',
  offered: 'Người có thể chọn',
  votesBefore: (votes: number) => `${formatCount(votes)} phiếu ở lần bầu trước`,
  sort: 'Xếp theo tên',
  details: (name: string) => `Chi tiết của ${name}`,
  detailFields: {
    born: 'Ngày sinh',
    gender: 'Giới tính',
    source: 'Nguồn giới thiệu',
    fullName: 'Họ và tên',
    ofProfile: 'Sửa ở đây là sửa cả hồ sơ cấp uỷ.',
  },
  moveUp: 'Chuyển lên',
  moveDown: 'Chuyển xuống',
  sources: {
    'nominated-by-committee': 'Cấp uỷ giới thiệu',
    'nominated-at-congress': 'Đại hội giới thiệu',
    'self-nominated': 'Ứng cử',
  },
  removeCandidate: {
    action: (name: string) => `Bỏ ${name} khỏi danh sách bầu`,
    done: (name: string, of: string) => `Đã bỏ ${name} khỏi danh sách ${of.toLowerCase()}.`,
  },
  removeBallot: {
    action: (of: string) => `Bỏ cuộc ${of.toLowerCase()}`,
    question: (of: string, cell: string) => `Bỏ cuộc ${of.toLowerCase()} của ${cell}?`,
    text: (candidates: number) =>
      `Số phiếu và danh sách ${formatCount(candidates)} người của cuộc bầu này bị bỏ; cấp uỷ giữ nguyên. Có thể hoàn tác ngay sau đó.`,
    done: (of: string) => `Đã bỏ cuộc ${of.toLowerCase()}.`,
  },
  stop: {
    action: 'Bỏ phiếu bầu của chi bộ',
    question: (cell: string) => `Bỏ phiếu bầu của ${cell}?`,
    text: 'Cấp uỷ đã nhập giữ nguyên. Có thể hoàn tác ngay sau đó.',
    line: (of: string, candidates: number) => `${of}: danh sách ${formatCount(candidates)} người`,
    done: (cell: string) => `Đã bỏ phiếu bầu của ${cell}.`,
  },
  next: {
    filled: (filled: number, seats: number) => `Trúng cử ${formatCount(filled)}/${formatCount(seats)} người.`,
    left: (body: ElectionBody, left: number) =>
      body === 'secretary' || body === 'deputySecretary'
        ? `${vacantPosts[body]}.`
        : `${vacantPosts[body]}: ${formatCount(left)} người.`,
    superiorAppoints: (rounds: number) => `Đã bầu ${formatCount(rounds)} lần: cấp trên chỉ định.`,
    enterAppointed: 'Nhập người được chỉ định',
  },
  mismatch: {
    title: 'Chưa khớp với phiếu:',
    notElected: (names: string) => `${names} không trúng cử nhưng còn trong cấp uỷ`,
    addition: (name: string) => `${name} trúng cử nhưng chưa có trong cấp uỷ`,
    post: (name: string, position: Position) =>
      `${name} được bầu làm ${{ secretary: 'bí thư', deputySecretary: 'phó bí thư', member: 'chi uỷ viên' }[position]}`,
    action: 'Cập nhật cấp uỷ theo phiếu',
    question: (cell: string) => `Cập nhật cấp uỷ ${cell} theo phiếu?`,
    goes: (name: string) => `Bỏ ${name} khỏi cấp uỷ, cùng trích ngang đã nhập.`,
    undoable: 'Có thể hoàn tác ngay sau đó.',
    done: 'Đã cập nhật cấp uỷ theo phiếu.',
  },
  help: {
    title: 'Đối chiếu',
    findings: 'Điểm cần xem lại',
    noFindings: 'Không có điểm nào cần xem lại.',
    electorate: 'Số phiếu cần có',
    /** “N = 20 − 1 = 19”; “N = 27” where nobody is taken off. */
    n: ({ summoned, parts, n }: Steps) =>
      parts.length === 0
        ? `N = ${formatCount(n)}`
        : `N = ${[summoned, ...parts].map(formatCount).join(' − ')} = ${formatCount(n)}`,
    needed: (votes: number) => `trúng cử từ ${formatCount(votes)} phiếu`,
    summoned: 'Triệu tập',
    deducted: (part: Exclude<ElectoratePart, 'summoned'>) => `Trừ ${deducted[part]}`,
    noElectorate,
    electorateBounds: ({ least, most }: ElectorateBounds, needed: number) =>
      `N từ ${formatCount(least)} đến ${formatCount(most)}: ai được từ ${formatCount(needed)} phiếu chắc chắn quá nửa.`,
    toCongress: 'Nhập số dự đại hội',
    majority: 'Trúng cử phải quá nửa N, không tính trên phiếu hợp lệ.',
    source: (source: string) => `Theo ${source}.`,
    order: 'Thứ tự bầu',
    withCommittee: 'Bầu chi uỷ, rồi bầu bí thư, phó bí thư trong số chi uỷ viên.',
    withoutCommittee: 'Không bầu chi uỷ: bầu bí thư, nếu cần thì một phó bí thư.',
    keys: 'Phím tắt',
    /** Where nothing is offered. */
    blindKeyRows: [
      ['Enter, ↓', 'sang ô tiếp theo'],
      ['Shift + Enter, ↑', 'về ô trước'],
    ],
    keyRows: [
      [
        'Enter',
        'lấy số mờ nếu ô trống, rồi sang ô tiếp theo; hết phiếu thì sang cuộc bầu sau, rồi sang Cấp uỷ',
      ],
      ['↓, Tab', 'sang ô tiếp theo, ô trống vẫn để trống'],
      ['Shift + Enter, ↑', 'về ô trước'],
      ['Ctrl + Enter', 'sang ô tiếp theo từ ô nhiều dòng'],
      ['Esc', 'trả lại số cũ'],
      ['Alt + ↑, Alt + ↓', 'đổi thứ tự trong danh sách bầu'],
      ['F2', 'mở chi tiết của người ở dòng này'],
      ['Ctrl + Delete', 'bỏ người ở dòng này'],
      ['Alt + Page Down', 'chi bộ sau'],
    ],
  },
} as const;
