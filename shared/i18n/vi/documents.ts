import { committeeBodies, type ElectionBody, type Standing } from '../../domain/choices';
import type { ElectoratePart } from '../../rules/electorate';
import { choices } from './choices';
import { appointment, decision, membersReport, numberWith } from './issuedPapers';
import { organisationOf } from './organisation';
import { reminder } from './reminder';
import { report } from './report';
import { listed, sentence } from './reportPatterns';

/** What papers (.docx, print) say, beside the names of choices. */

const frame = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  placeAndDate: (place: string, longDate: string) => `${place}, ${longDate}`,
  /** Dots to write on by hand. */
  blank: '…………',
  shortBlank: '……',
  longBlank: '………………………………',
  blankDate: 'ngày …… tháng … năm ……',
  congressNumber: (number: string) => `Đại hội lần thứ ${number}`,
  term: (term: string) => `Nhiệm kỳ ${term}`,
  /** “Số ……-BB/ĐH”: the number of a congress's own paper, to be written in. */
  congressPaper: (kind: string, symbol: string) => `Số ……-${kind}/${symbol}`,
} as const;

/** How a document of the register is cited; the names of kinds are those of the register. */
const citation = {
  basis: (cited: string) => `Căn cứ ${cited};`,
  attached: (cited: string) => `(Kèm theo ${cited})`,
  document: 'Văn bản',
  number: (number: string) => `số ${number}`,
  issuer: (issuer: string) => `của ${issuer}`,
  about: (subject: string) => `về ${subject}`,
} as const;

/** One comrade or several: “đồng chí sau đây”, “các đồng chí sau đây”. */
function following(count: number): string {
  return count === 1 ? 'đồng chí sau đây' : 'các đồng chí sau đây';
}

/** A ballot, and the ward's committee, to whose organisation's congress delegates are sent. */
interface BallotOf {
  readonly body: ElectionBody;
  readonly committee: string;
}

function electionOf({ body, committee }: BallotOf): string {
  const isOfCommittee = committeeBodies.some((each) => each === body);
  const name = choices.electionBody[body];
  return isOfCommittee ? name : `${name} dự Đại hội đại biểu ${organisationOf(committee)}`;
}

const deductions: Readonly<Record<Exclude<ElectoratePart, 'summoned'>, (count: string) => string>> = {
  absentTransferred: (count) => `${count} chuyển sinh hoạt tạm thời không dự`,
  absentExempt: (count) => `${count} miễn công tác và sinh hoạt đảng không dự`,
  suspended: (count) => `${count} bị đình chỉ sinh hoạt, khởi tố, tạm giam`,
  absentExcused: (count) => `${count} vắng có lý do`,
};

/** What is elected, and for which term: delegates are sent to one congress. */
function electedFor(ballot: BallotOf, term: string): string {
  const isOfCommittee = committeeBodies.some((each) => each === ballot.body);
  return isOfCommittee ? `${electionOf(ballot)} nhiệm kỳ ${term}` : electionOf(ballot);
}

function roundOf(round: number): string {
  return round === 1 ? '' : ` (bầu lần ${String(round)})`;
}

interface MinutesOpening {
  readonly date: string;
  readonly place: string;
  readonly cell: string;
  readonly number: string;
  readonly ballot: BallotOf;
  readonly term: string;
}

const minutes = {
  kind: 'BB',
  title: 'BIÊN BẢN KIỂM PHIẾU',
  subject: (ballot: BallotOf, round: number, term: string) =>
    `Bầu ${electedFor(ballot, term)}${roundOf(round)}`,
  opening: ({ date, place, cell, number, ballot, term }: MinutesOpening) =>
    `Hôm nay, ${date}, tại ${place}, Đại hội ${cell} lần thứ ${number} tiến hành bầu ${electedFor(ballot, term)}.`,
  seats: (seats: string) => `Đại hội quyết định số lượng bầu là ${seats} đồng chí.`,
  tellers: 'Ban kiểm phiếu gồm các đồng chí:',
  headTeller: 'Trưởng ban',
  teller: 'Uỷ viên',
  numbered: (number: number) => `${String(number)}. `,
  named: (name: string, post: string) => `Đồng chí ${name}, ${post.toLowerCase()}`,
  attendance: (summoned: string, present: string, absent: string) =>
    `Số đảng viên chính thức được triệu tập: ${summoned}; có mặt: ${present}; vắng mặt: ${absent}.`,
  papers: (issued: string, collected: string, valid: string, invalid: string) =>
    `Số phiếu phát ra: ${issued}; thu về: ${collected}; hợp lệ: ${valid}; không hợp lệ: ${invalid}.`,
  invalidReason: 'Lý do phiếu không hợp lệ: ',
  result: 'Kết quả kiểm phiếu như sau:',
  columns: { number: 'TT', name: 'Họ và tên', votes: 'Số phiếu', share: 'Tỷ lệ %' },
  base: (n: string, left: readonly string[]) => {
    const without = left.length === 0 ? '' : ` (đã trừ ${left.join(', ')})`;
    return `Tỷ lệ % tính trên ${n} đảng viên chính thức được triệu tập${without}.`;
  },
  deduction: (part: Exclude<ElectoratePart, 'summoned'>, count: string) => deductions[part](count),
  void: 'Số phiếu thu về nhiều hơn số phiếu phát ra: cuộc bầu không hợp lệ.',
  elected: (count: number) =>
    count === 1
      ? `Căn cứ kết quả trên, ${following(count)} đã trúng cử:`
      : `Căn cứ kết quả trên, ${following(count)} đã trúng cử, xếp theo số phiếu từ cao xuống thấp:`,
  /** To be written in by hand: who was elected is not known. */
  electedBlank: (seats: number | undefined) =>
    seats === 1
      ? 'Căn cứ kết quả trên, đồng chí trúng cử:'
      : 'Căn cứ kết quả trên, các đồng chí trúng cử, xếp theo số phiếu từ cao xuống thấp:',
  winner: (number: number, name: string, votes: string | undefined, share: string | undefined) => {
    const parts = [
      ...(votes === undefined ? [] : [`${votes} phiếu`]),
      ...(share === undefined ? [] : [`${share}%`]),
    ];
    return `${String(number)}. Đồng chí ${name}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
  },
  nobody: 'Căn cứ kết quả trên, không có đồng chí nào trúng cử.',
  tie: (names: readonly string[]) =>
    `Các đồng chí ${listed(names)} có số phiếu bằng nhau, do đại hội quyết định.`,
  decidedFor: (names: readonly string[]) =>
    `Đại hội quyết định ${names.length === 1 ? 'đồng chí' : 'các đồng chí'} ${listed(names)} trúng cử.`,
  decision: (note: string) => {
    const said = /^đại hội\s/iu.test(note) ? sentence(note) : `Quyết định của đại hội: ${note}`;
    return /[.!?]$/u.test(said) ? said : `${said}.`;
  },
  closing: (copies: string, endsAt: string) =>
    `Biên bản được lập thành ${copies} bản, kết thúc lúc ${endsAt}, đã được công bố trước đại hội.`,
  presidiumSigns: ['T/M ĐOÀN CHỦ TỊCH'],
  tellersSign: ['T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN'],
} as const;

const ballotPapers = {
  title: 'PHIẾU BẦU',
  subject: (ballot: BallotOf, round: number) => `${electionOf(ballot)}${roundOf(round)}`,
  seats: (seats: string) => `(Số lượng bầu: ${seats} đồng chí)`,
  columns: { number: 'Số TT', name: 'Họ và tên', agree: 'Đồng ý', disagree: 'Không đồng ý' },
  strikeHint: 'Không bầu đồng chí nào thì gạch giữa cả họ và tên của đồng chí đó.',
  tickHint: (names: number) =>
    `Đánh dấu X vào một trong hai ô Đồng ý, Không đồng ý${names === 1 ? '' : ' ở dòng của từng đồng chí'}.`,
} as const;

const profileList = {
  /** `whom`: “cấp uỷ”, “bí thư, phó bí thư”, or nothing where nobody is entered. */
  title: (whom: string) => `DANH SÁCH TRÍCH NGANG ${whom.toUpperCase()}`.trim(),
  subject: (cell: string, term: string) => `${cell}, nhiệm kỳ ${term}`,
  number: 'TT',
  fullName: 'Họ và tên',
  born: 'Ngày sinh',
  male: 'Nam',
  female: 'Nữ',
  hometown: 'Quê quán',
  residence: 'Nơi ở',
  occupation: 'Chức vụ, nghề nghiệp',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  party: 'Vào Đảng',
  joinedOn: 'Kết nạp',
  officialOn: 'Chính thức',
  education: 'Trình độ',
  generalEducation: 'Phổ thông',
  professionalLevel: 'Chuyên môn',
  politicalTheory: 'Lý luận chính trị',
  position: 'Chức vụ trong cấp\u00a0uỷ',
  /** Of a cell without a committee. */
  positionInCell: 'Chức vụ trong chi\u00a0bộ',
  /** Under both headings of the sex, where it is not entered. */
  sexUnknown: (date: string) => `${date} (nam, nữ: ……)`,
  standings: {
    reelected: 'tái\u00a0cử',
    returning: 'mới, đã từng tham gia cấp uỷ',
    firstTime: 'lần đầu tham gia cấp uỷ',
  } satisfies Readonly<Record<Standing, string>>,
  /** Of those who were appointed: nobody of them was elected again. */
  appointedStandings: {
    reelected: 'tiếp tục tham gia cấp uỷ',
    returning: 'mới, đã từng tham gia cấp uỷ',
    firstTime: 'lần đầu tham gia cấp uỷ',
  } satisfies Readonly<Record<Standing, string>>,
  appointed: 'được chỉ định',
  post: (position: string, particulars: readonly string[]) =>
    particulars.length === 0 ? position : `${position} (${particulars.join('; ')})`,
} as const;

/** Who signs for a cell; dots where nobody entered it. */
const cellSigns = {
  committee: 'T/M CHI UỶ',
  cell: 'T/M CHI BỘ',
  unknownBody: 'T/M ……………',
  secretary: 'BÍ THƯ',
  unknownPost: '……………',
} as const;

interface HeldCongress {
  readonly date: string;
  readonly cell: string;
  readonly term: string;
  readonly summoned: string;
  readonly present: string;
}

const ratification = {
  number: (number: string | undefined) => numberWith(number, 'TTr/CB'),
  title: 'TỜ TRÌNH',
  subject: 'Đề nghị chuẩn y kết quả bầu cử',
  term: (term: string) => `nhiệm kỳ ${term}`,
  to: (committee: string) => `Kính gửi: Ban Thường vụ ${committee}`,
  held: ({ date, cell, term, summoned, present }: HeldCongress) =>
    `Vào ${date}, ${cell} đã tổ chức đại hội nhiệm kỳ ${term}, có ${present} đảng viên dự trên tổng số ${summoned} đảng viên chính thức được triệu tập.`,
  result: (count: number) => `Đại hội đã bầu ${following(count)}:`,
  /** Above rows to write in: nobody is entered. */
  resultBlank: 'Kết quả bầu cử như sau:',
  unknownOrigin: 'Đồng chí sau đây (do đại hội bầu hay được chỉ định: ……………………):',
  appointed: (name: string, position: string) =>
    `Đồng chí ${name}, ${position.toLowerCase()}, được chỉ định, không thuộc kết quả bầu cử.`,
  columns: {
    number: 'TT',
    name: 'Họ và tên',
    born: 'Ngày sinh',
    position: 'Chức vụ được bầu',
    post: 'Chức vụ',
    votes: 'Số phiếu',
    share: 'Tỷ lệ %',
  },
  closing: (committee: string) => `Chi bộ kính đề nghị Ban Thường vụ ${committee} xem xét, chuẩn y.`,
  recipients: ['- Như trên,', '- Lưu chi bộ.'],
} as const;

/** The list of contents in front of everything that is printed in one run. */
const contents = {
  title: 'DANH MỤC VĂN BẢN',
  subject: (term: string, appointments: boolean) =>
    `${appointments ? 'Chỉ định cấp uỷ' : 'Đại hội'} các chi bộ nhiệm kỳ ${term}`,
  columns: { number: 'TT', cell: 'Chi bộ', paper: 'Văn bản', count: 'Số văn bản' },
  whole: 'Toàn đợt',
  papers: (paper: string, count: number) => (count === 1 ? paper : `${paper} (${String(count)})`),
} as const;

function papersTitle(cell: string | undefined, term: string): string {
  return `Biên bản, phiếu bầu, tờ trình ${cell ?? 'các chi bộ'}, nhiệm kỳ ${term}`;
}

export const documents = {
  frame,
  /** Those who are elected in a cell of a committee. */
  committee: 'cấp uỷ',
  citation,
  report,
  minutes,
  ballotPapers,
  profileList,
  cellSigns,
  ratification,
  decision,
  appointment,
  membersReport,
  contents,
  reminder,
  papersTitle,
} as const;
