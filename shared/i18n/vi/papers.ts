import type { ElectionBody } from '../../domain/choices';
import type { PaperKind } from '../../rules/papers';
import { formatCount } from '../../text/share';
import { choices } from './choices';

const kinds: Readonly<Record<PaperKind, string>> = {
  resolution: 'Nghị quyết đại hội',
  congressMinutes: 'Biên bản đại hội',
  countingMinutes: 'Biên bản kiểm phiếu',
  profileList: 'Danh sách trích ngang',
  curriculaVitae: 'Sơ yếu lý lịch',
  ratificationRequest: 'Báo cáo, đề nghị chuẩn y',
};

const bodies = choices.electionBody;

/** A paper by the id in the season's list: “Biên bản kiểm phiếu bầu chi uỷ, lần 2”. */
export function paperName(id: string): string {
  const [kind = '', body, round] = id.split('.');
  const name = (kinds as Readonly<Record<string, string>>)[kind] ?? id;
  if (body === undefined) return name;
  const of = (bodies as Readonly<Record<string, string>>)[body] ?? body;
  return `${name} bầu ${of}${round === undefined ? '' : `, lần ${formatCount(Number(round))}`}`;
}

/** The screens “Hồ sơ và sau đại hội”: the papers of all cells, and those of one cell with its deadlines. */
export const papersTexts = {
  title: 'Hồ sơ và sau đại hội',
  viewLabel: 'Cột',
  views: { papers: 'Giấy tờ phải nộp', after: 'Chuẩn y, phân công, quy chế' },
  lead: (complete: number, held: number) =>
    `${formatCount(complete)}/${formatCount(held)} chi bộ đã nộp đủ hồ sơ. Enter ở ô trống: ghi ngày nhận; ↑ ở dòng đầu: nhận đủ cả cột.`,
  caption: 'Giấy tờ của từng chi bộ sau đại hội',
  receivedToday: 'Ngày nhận',
  receive: 'Nhận',
  receiveAll: (count: number) => `Nhận đủ (${formatCount(count)})`,
  receiveOne: (paper: string, cell: string) => `Nhận ${paper}: ${cell}`,
  /** What “Nhận đủ (3)” is of; the button's name begins with the words on it. */
  receiveAllOf: (button: string, of: string) => `${button}: ${of}`,
  receiveRow: (cell: string) => `giấy tờ còn thiếu của ${cell}`,
  receiveColumn: (paper: string) => `cả cột ${paper}`,
  receivedNow: (count: number, day: string) => `Đã ghi ngày nhận ${day} cho ${formatCount(count)} giấy tờ.`,
  filterLabel: 'Hiện',
  filters: {
    all: (count: number) => `Tất cả ${formatCount(count)}`,
    missing: (count: number) => `Còn thiếu ${formatCount(count)}`,
    soon: (count: number) => `Sắp đến hạn ${formatCount(count)}`,
    overdue: (count: number) => `Quá hạn ${formatCount(count)}`,
  },
  nothingInFilter: 'Không có chi bộ nào thuộc loại này.',
  notHeld: (count: number) => `${formatCount(count)} chi bộ chưa đại hội, chưa phải nộp.`,
  columns: {
    number: 'TT',
    cell: 'Chi bộ',
    report: 'Hạn báo cáo',
    ratification: 'Hạn chuẩn\u00a0y (ngày làm việc)',
    /** What the day beside the sign is. */
    received: '✓ ngày nhận',
    /** What days are meant by “quá 24 ngày” in the column. */
    days: 'ngày làm việc',
    paper: 'Giấy tờ',
    receivedOn: 'Ngày nhận',
    note: 'Ghi chú',
  },
  short: {
    resolution: 'Nghị quyết',
    congressMinutes: 'Biên bản đại hội',
    profileList: 'Trích ngang',
    curriculaVitae: 'Sơ yếu lý lịch',
    ratificationRequest: 'Báo cáo, đề nghị',
  } satisfies Readonly<Record<Exclude<PaperKind, 'countingMinutes'>, string>>,
  shortCounting: (body: ElectionBody) => `Kiểm phiếu ${bodies[body]}`,
  receivedOf: (paper: string, cell: string) => `${paper}: ${cell}`,
  noteOf: (paper: string) => `Ghi chú: ${paper}`,
  furtherMissing: 'thiếu lần bầu sau',
  /** A paper that is noted elsewhere, with its number or its day. */
  known: { undated: 'đã có', dated: (day: string) => `đã có, ngày ${day}` },
  none: '–',
  notes: 'Hạn nộp tính thế nào',
  rule: (report: number, ratification: number) =>
    `Báo cáo trong ${formatCount(report)} ngày làm việc sau đại hội; chuẩn y trong ${formatCount(ratification)} ngày làm việc sau khi nhận báo cáo. Ngày nghỉ sửa ở Cài đặt.`,
  state: {
    due: (day: string) => `hạn ${day}`,
    left: (days: number) => (days === 0 ? 'hạn hôm nay' : `còn ${formatCount(days)} ngày làm việc`),
    overdue: (days: number) => `quá hạn ${formatCount(days)} ngày làm việc`,
    stopped: 'dừng hạn: có khiếu nại',
    /** In a table of all cells; the whole is told, and shown by pointing at it. */
    brief: {
      late: (day: string) => `trễ ${day}`,
      left: (days: number) => (days === 0 ? 'hôm nay' : `còn ${formatCount(days)} ngày`),
      overdue: (days: number) => `quá ${formatCount(days)} ngày`,
      stopped: 'dừng hạn',
    },
    done: {
      report: (day: string | undefined) => `đã nhận${day === undefined ? '' : ` ${day}`}`,
      ratification: (day: string | undefined) => `đã chuẩn y${day === undefined ? '' : ` ${day}`}`,
    },
    late: (done: string) => `trễ, ${done}`,
  },
  empty: {
    title: 'Chưa có chi bộ nào đại hội',
    text: 'Khi chi bộ đã đại hội, ở đây có các giấy tờ phải nộp và hạn nộp.',
    action: 'Xem các chi bộ',
  },
  cell: {
    form: 'Hồ sơ của chi bộ',
    caption: (cell: string) => `Giấy tờ của ${cell}`,
    notHeld: 'Chi bộ chưa đại hội: nhập ngày đại hội thì có hạn nộp.',
    ratification: 'Chuẩn y',
    fields: {
      requestNumber: 'Số tờ trình',
      requestedOn: 'Ngày trình',
      decisionNumber: 'Số quyết định',
      decidedOn: 'Ngày quyết định',
      complaint: 'Có khiếu nại, tố cáo đang giải quyết',
    },
    complaintHint: 'Bật thì hạn chuẩn y tạm dừng; giải quyết xong thì tắt.',
    deadlines: 'Thời hạn',
    report: 'Báo cáo kết quả',
    dueOn: (day: string) => `Hạn cuối ${day}.`,
    noDeadline: 'Chưa tính được: cần đủ ngày, tháng, năm đại hội.',
    waitsForReport: 'Tính từ ngày nhận báo cáo, đề nghị chuẩn y.',
    source: (source: string) => `Theo ${source}.`,
    help: 'Thời hạn và điểm cần xem lại',
    findings: 'Điểm cần xem lại',
    noFindings: 'Không có điểm nào cần xem lại.',
    keys: 'Phím tắt',
    keyRows: [
      ['Enter', 'ghi ngày nhận (số mờ) nếu ô trống, rồi sang ô tiếp theo'],
      ['↓, Tab', 'sang ô tiếp theo, ô trống vẫn để trống'],
      ['Esc', 'trả lại ngày cũ'],
      ['Alt + Page Down', 'chi bộ sau'],
    ],
  },
} as const;
