import type { ReportSectionId } from '../../domain/parts/report-texts';
import { organisationOf } from './organisation';
import { leftOut, listed, type Pattern } from './reportPatterns';
import { reportResults } from './reportResults';

/** What the summary report says. */

const sections: Readonly<Record<ReportSectionId, string>> = {
  basis: 'Căn cứ',
  preparation: 'Công tác chuẩn bị, lãnh đạo, chỉ đạo',
  papers: 'Chuẩn bị văn kiện đại hội',
  personnel: 'Chuẩn bị nhân sự cấp uỷ',
  propaganda: 'Tuyên truyền, thi đua, an ninh trật tự, y tế',
  results: 'Kết quả bầu cử',
  after: 'Công việc sau đại hội',
  limits: 'Hạn chế, kiến nghị',
};

interface WardNumbers {
  readonly committee: string;
  readonly cells: string;
  readonly members: string | undefined;
  readonly official: string | undefined;
  readonly probationary: string | undefined;
  /** Cells whose members are not entered; undefined of none. */
  readonly missing: string | undefined;
}

/** “ (chưa có số liệu của 2 chi bộ)”, behind a sum over cells. */
function lackingCells(missing: string | undefined): string {
  return missing === undefined ? '' : ` (chưa có số liệu của ${missing} chi bộ)`;
}

interface Opening {
  readonly about: string;
  readonly committee: string;
  readonly term: string;
}

function opening({ committee, about, term }: Opening): string {
  return `${committee} báo cáo tổng kết công tác ${about} trực thuộc nhiệm kỳ ${term} như sau:`;
}

interface HeldNumbers {
  readonly held: string;
  readonly total: string;
  /** All cells have met. */
  readonly all: boolean;
  /** The first and the last day; undefined while some day is not entered. */
  readonly dates: { readonly first: string; readonly last: string } | undefined;
  readonly appointments: boolean;
}

interface PlannedDays {
  readonly from: string;
  readonly to: string;
  readonly appointments: boolean;
  readonly only: boolean;
}

function planned({ from, to, appointments, only }: PlannedDays): string {
  const cells = only ? 'chi bộ' : 'các chi bộ';
  const what = appointments
    ? `việc chỉ định cấp uỷ ${cells} được thực hiện`
    : `đại hội ${cells} được tổ chức`;
  return `Theo kế hoạch, ${what} ${from === to ? `vào ngày ${from}` : `từ ngày ${from} đến ngày ${to}`}.`;
}

function heldOf({ held, total, all, dates, appointments }: HeldNumbers): string {
  const isOnly = all && Number(total) === 1;
  const cells = isOnly ? 'Chi bộ trực thuộc' : `Đến nay ${all ? '' : 'có '}${held}/${total} chi bộ`;
  const done = `${cells} đã ${appointments ? 'được chỉ định cấp uỷ' : 'tổ chức đại hội'}`;
  if (dates === undefined || appointments) return `${done}.`;
  return dates.first === dates.last
    ? `${done} vào ngày ${dates.first}.`
    : `${done}, sớm nhất ngày ${dates.first}, muộn nhất ngày ${dates.last}.`;
}

interface Lists {
  readonly cells: string;
  /** The ward has one cell. */
  readonly only: boolean;
  readonly candidates: string;
  readonly seats: string;
  /** Names beyond the seats, and their share. */
  readonly surplus: string;
  readonly share: string;
  readonly missing: string | undefined;
}

function lists(of: Lists, surplus: string): string {
  return `Danh sách bầu chi uỷ${of.only ? '' : ` của ${of.cells} chi bộ`} giới thiệu ${of.candidates} đồng chí để bầu ${of.seats}, ${surplus}${of.missing === undefined ? '' : `; chưa có số liệu của ${of.missing} chi bộ`}.`;
}

function listsWithSurplus(of: Lists): string {
  return lists(of, `số dư ${of.surplus} đồng chí${of.share === '' ? '' : ` ${of.share}`}`);
}

interface Missed {
  /** “nữ”, “dưới 40 tuổi”. */
  readonly group: string;
  readonly share: string;
  readonly target: string;
  readonly unknown: string | undefined;
}

function missed({ group, share, target, unknown }: Missed): string {
  const lacking = unknown === undefined ? '' : ` (chưa có số liệu của ${unknown} đồng chí)`;
  return `Tỷ lệ cấp uỷ viên ${group} là ${share}%${lacking}, chưa đạt mục tiêu ${target}%.`;
}

interface ApprovedSeats {
  readonly seats: string;
  readonly missing: string | undefined;
  /** Everybody was appointed: nobody was approved to be elected. */
  readonly appointed: boolean;
  /** The ward has one cell. */
  readonly only: boolean;
}

function approvedSeats({ seats, missing, appointed }: ApprovedSeats): string {
  return `Số lượng cấp uỷ viên được Ban Thường vụ Đảng uỷ duyệt${appointed ? '' : ' bầu'} là ${seats} đồng chí${lackingCells(missing)}.`;
}

/** “ (trong đó chính thức 351, dự bị 10; chưa có số liệu của 2 chi bộ)”, as far as it is known. */
function membersIn({ official, probationary, missing }: WardNumbers): string {
  const parts = [
    ...(official === undefined ? [] : [`chính thức ${official}`]),
    ...(probationary === undefined || probationary === '0' ? [] : [`dự bị ${probationary}`]),
  ];
  const told = [
    ...(parts.length === 0 ? [] : [`trong đó ${parts.join(', ')}`]),
    ...(missing === undefined ? [] : [`chưa có số liệu của ${missing} chi bộ`]),
  ];
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

/** “ của 2 chi bộ”. */
function lackingOf(cells: string | undefined): string {
  return cells === undefined ? '' : ` của ${cells} chi bộ`;
}

export const report = {
  sections,
  sectionsOfAppointments: {
    ...sections,
    papers: 'Chuẩn bị văn kiện',
    results: 'Kết quả chỉ định cấp uỷ',
    after: 'Công việc sau khi chỉ định',
  } satisfies typeof sections,
  title: 'BÁO CÁO',
  /** What the report is of; a ward's only cell is not “các chi bộ”. */
  about: ({ appointments, only }: { readonly appointments: boolean; readonly only: boolean }) =>
    `${appointments ? 'chỉ định cấp uỷ' : 'tổ chức đại hội'} ${only ? 'chi bộ' : 'các chi bộ'}`,
  subject: (about: string) => `Tổng kết công tác ${about}`,
  term: (term: string) => `nhiệm kỳ ${term}`,
  fileTitle: (about: string, term: string) => `Báo cáo tổng kết công tác ${about} nhiệm kỳ ${term}`,
  number: (number: string, suffix: string) => `Số ${number}-${suffix}`,
  defaultSuffix: 'BC/ĐU',
  opening: {
    none: ({ committee, about, term }) =>
      `${committee} chưa có số liệu để báo cáo tổng kết công tác ${about} trực thuộc nhiệm kỳ ${term}.`,
    one: opening,
    many: opening,
    unknown: leftOut,
  } satisfies Pattern<Opening>,
  heading: (numeral: string, title: string) => `${numeral}. ${title.toUpperCase()}`,
  recipients: 'Nơi nhận:',
  defaultRecipients: (superior: string | undefined, only: boolean) => [
    ...(superior === undefined ? [] : [`- ${superior} (báo cáo),`]),
    only ? '- Chi bộ trực thuộc,' : '- Các chi bộ trực thuộc,',
    '- Lưu Văn phòng Đảng uỷ.',
  ],
  preparation: {
    ward: (of: WardNumbers) => {
      const { committee, cells, members, official, missing } = of;
      if (members !== undefined && official === members && missing === undefined) {
        return `${organisationOf(committee)} có ${cells} chi bộ trực thuộc, ${members} đảng viên chính thức.`;
      }
      const all = members === undefined ? '' : `, ${members} đảng viên${membersIn(of)}`;
      return `${organisationOf(committee)} có ${cells} chi bộ trực thuộc${all}.`;
    },
    planned,
    held: {
      none: ({ appointments }) =>
        appointments
          ? 'Đến nay chưa có chi bộ nào được chỉ định cấp uỷ.'
          : 'Đến nay chưa có chi bộ nào tổ chức đại hội.',
      one: heldOf,
      many: heldOf,
      unknown: leftOut,
    } satisfies Pattern<HeldNumbers>,
    /** Cells whose term is not that of the title: by name as long as they are few. */
    ownTerm: (cells: readonly string[], count: string, term: string) =>
      `Nhiệm kỳ của ${cells.length > 5 ? `${count} chi bộ` : listed(cells)} là ${term}.`,
  },
  personnel: {
    approved: {
      none: leftOut,
      one: approvedSeats,
      many: approvedSeats,
      unknown: ({ missing, only }) =>
        `Chưa có số liệu về số lượng cấp uỷ viên được Ban Thường vụ Đảng uỷ duyệt${lackingOf(only ? undefined : missing)}.`,
    } satisfies Pattern<ApprovedSeats>,
    lists: {
      none: (of) => lists(of, 'không có số dư'),
      one: listsWithSurplus,
      many: listsWithSurplus,
      unknown: leftOut,
    } satisfies Pattern<Lists>,
  },
  results: reportResults,
  limits: {
    missed: {
      none: ({ group, target, unknown }) =>
        unknown === undefined ? `Chưa có cấp uỷ viên ${group}; mục tiêu là ${target}%.` : undefined,
      one: missed,
      many: missed,
      unknown: leftOut,
    } satisfies Pattern<Missed>,
    female: 'nữ',
  },
} as const;
