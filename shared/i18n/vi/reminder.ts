import type { AgendaKind } from '../../agenda/agenda';
import { formatCount } from '../../text/share';
import { listed } from './reportPatterns';

interface Overdue {
  /** The works to be prepared, each with its own day. */
  readonly works: readonly { readonly name: string; readonly due: string }[];
  readonly due: string;
  /** Working days. */
  readonly daysLate: number;
}

const since = ({ due, daysLate }: Overdue) =>
  `hạn ngày ${due}, đã quá hạn ${formatCount(daysLate)} ngày làm việc`;

/** What a cell owes; to ratify is the ward's own work. */
const kinds: Readonly<
  Record<Exclude<AgendaKind, 'ratification' | 'seasonEnd'>, (overdue: Overdue) => string>
> = {
  report: (overdue) => `Báo cáo kết quả đại hội, hồ sơ đề nghị chuẩn y: ${since(overdue)}`,
  congress: (overdue) =>
    `Tổ chức đại hội: dự kiến ngày ${overdue.due}, đã quá ${formatCount(overdue.daysLate)} ngày làm việc`,
  preparation: (overdue) => {
    const [first, ...others] = overdue.works;
    return others.length === 0
      ? `Công việc chuẩn bị: ${first?.name ?? ''}, ${since(overdue)}`
      : `Công việc chuẩn bị: ${overdue.works.map(({ name, due }) => `${name} (hạn ngày ${due})`).join('; ')}`;
  },
};

/** The letter to a cell of which something is overdue. */
export const reminder = {
  fileTitle: (term: string) => `Công văn đôn đốc đại hội chi bộ nhiệm kỳ ${term}`,
  number: (number: string, suffix: string) => `Số ${number}-CV/${suffix}`,
  defaultIssuer: 'ĐU',
  subject: 'V/v đôn đốc công tác đại hội chi bộ',
  to: (cell: string) => `Kính gửi: ${cell}`,
  opening: (term: string, today: string, cell: string, items: number) =>
    `Qua theo dõi đại hội các chi bộ nhiệm kỳ ${term}, đến ${today}, Văn phòng Đảng uỷ chưa ghi nhận ${cell} hoàn thành ${items === 1 ? 'việc' : 'các việc'} đã quá hạn sau đây:`,
  item: (text: string) => `- ${text}.`,
  kinds,
  request: (cell: string, committee: string, items: number) =>
    `Đề nghị ${cell} hoàn thành ${items === 1 ? 'việc' : 'các việc'} nêu trên và báo cáo về ${committee}; ${items === 1 ? 'nếu' : 'việc nào'} đã hoàn thành thì gửi ngay văn bản, hồ sơ để Văn phòng Đảng uỷ theo dõi.`,
  guide: (names: readonly string[]) =>
    `Nếu có vướng mắc, đề nghị liên hệ ${names.length === 1 ? 'đồng chí' : 'các đồng chí'} ${listed(names)}, được phân công chỉ đạo chi bộ.`,
  recipient: (cell: string) => `- ${cell},`,
  archive: '- Lưu Văn phòng Đảng uỷ.',
} as const;
