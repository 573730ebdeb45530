import type { AfterStep } from '../../planning/aftermath';
import { goingOn, leftOut, listed, type Pattern, sentence, shareOfCells } from './reportPatterns';

/** What the report says of planning, preparation, personnel and what followed. */

/** What was done, and with what: “ban hành”, “quy chế làm việc”. */
export type ReportWork = readonly [verb: string, object: string];

interface Done {
  readonly done: string;
  readonly of: string;
  /** The ward has one cell. */
  readonly only: boolean;
  /** Work of some of the cells alone. */
  readonly some: boolean;
  readonly works: readonly ReportWork[];
  /** Cells of which it is not known; undefined of none. */
  readonly missing?: string | undefined;
}

function cellsDid({ done, of, only, some, works, missing }: Done): string {
  const those = done === of ? `${done} chi bộ` : `${done}/${of} chi bộ có việc này`;
  const cells = some ? those : shareOfCells(done, of, only);
  return sentence(`${cells} đã ${joined(works)}${lackingOf(missing)}.`);
}

/** “đề nghị và được chuẩn y cấp uỷ; ban hành quy chế làm việc, nghị quyết”: what stands side by side is said once. */
function joined(works: readonly ReportWork[]): string {
  const told: { verbs: string[]; objects: string[] }[] = [];
  for (const [verb, object] of works) {
    const last = told.at(-1);
    if (last?.objects.length === 1 && last.objects[0] === object) last.verbs.push(verb);
    else if (last?.verbs.length === 1 && last.verbs[0] === verb) last.objects.push(object);
    else told.push({ verbs: [verb], objects: [object] });
  }
  return told.map(({ verbs, objects }) => `${listed(verbs)} ${objects.join(', ')}`).join('; ');
}

/** “ (chưa có số liệu của 1 chi bộ)” */
function lackingOf(cells: string | undefined): string {
  return cells === undefined ? '' : ` (chưa có số liệu của ${cells} chi bộ)`;
}

interface Guides {
  readonly guides: string;
  readonly guided: string;
  readonly cells: string;
  readonly only: boolean;
  /** No cell met. */
  readonly appointments: boolean;
  /** Cells of which it is not known; undefined of none. */
  readonly missing: string | undefined;
}

function guided({ guides, guided: of, cells, only, appointments, missing }: Guides): string {
  const cellsOf = shareOfCells(of, cells, only);
  // of a ward's only cell: “đại hội chi bộ”
  const congress = cellsOf === 'chi bộ' ? 'đại hội' : 'đại hội của';
  const work = appointments ? 'phụ trách' : `chỉ đạo ${congress}`;
  return `Đảng uỷ phân công ${guides} đồng chí ${work} ${cellsOf}${lackingOf(missing)}.`;
}

interface NotReelected {
  readonly failed: string;
  /** Cells of which it is not known; undefined of none. */
  readonly missing: string | undefined;
}

function notReelected({ failed, missing }: NotReelected): string {
  return `Có ${failed} đồng chí được giới thiệu tái cử nhưng không trúng cử${lackingOf(missing)}.`;
}

interface Approved {
  readonly approved: string;
  readonly cells: string;
  readonly only: boolean;
  /** Cells of which it is not known; undefined of none. */
  readonly missing: string | undefined;
}

function approvedLists({ approved, cells, only, missing }: Approved): string {
  return `Ban Thường vụ Đảng uỷ đã duyệt nhân sự của ${shareOfCells(approved, cells, only)}${lackingOf(missing)}.`;
}

interface Worth {
  readonly value: string;
  /** Of several cells together. */
  readonly several: boolean;
  readonly unvalued: string | undefined;
}

export const planningReport = {
  guides: { none: leftOut, one: guided, many: guided, unknown: leftOut } satisfies Pattern<Guides>,
  /** What cells did with an item of the standard list, as long as the office calls it by that name. */
  works: {
    'political-report-draft': ['xây dựng', 'dự thảo báo cáo chính trị'],
    'political-report-comments': ['tổ chức góp ý', 'dự thảo báo cáo chính trị'],
    'political-report-approved': ['được duyệt', 'báo cáo chính trị'],
    'review-report': ['xây dựng', 'báo cáo kiểm điểm của chi uỷ'],
    venue: ['chuẩn bị', 'địa điểm, trang trí'],
    invitations: ['gửi', 'giấy mời, phân công tiếp đón'],
    ballots: ['chuẩn bị', 'phiếu bầu, hòm phiếu'],
    publicity: ['tổ chức', 'tuyên truyền, cổ động'],
    emulation: ['thực hiện', 'công trình chào mừng'],
    security: ['bảo đảm', 'an ninh trật tự'],
    health: ['bảo đảm', 'y tế, phòng dịch'],
  } as Readonly<Record<string, ReportWork>>,
  /** Any other item of the office's own. */
  work: (name: string): ReportWork => ['hoàn thành', `việc ${goingOn(name)}`],
  /** `unvalued`: cells whose work has no value entered; undefined of none. */
  worth: ([verb, object]: ReportWork, { value, several, unvalued }: Worth): ReportWork => [
    verb,
    `${object}, ${several ? 'tổng ' : ''}trị giá ${value} triệu đồng${unvalued === undefined ? '' : ` (chưa rõ trị giá của ${unvalued} chi bộ)`}`,
  ],
  done: { none: leftOut, one: cellsDid, many: cellsDid, unknown: leftOut } satisfies Pattern<Done>,
  approved: {
    none: leftOut,
    one: approvedLists,
    many: approvedLists,
    unknown: leftOut,
  } satisfies Pattern<Approved>,
  failed: {
    none: leftOut,
    one: notReelected,
    many: notReelected,
    unknown: leftOut,
  } satisfies Pattern<NotReelected>,
  after: {
    requested: ['đề nghị', 'chuẩn y cấp uỷ'],
    decided: ['được', 'chuẩn y cấp uỷ'],
    divided: ['phân công', 'nhiệm vụ trong cấp uỷ'],
    rules: ['ban hành', 'quy chế làm việc'],
    resolution: ['ban hành', 'nghị quyết đại hội'],
    actionPlan: ['ban hành', 'chương trình hành động'],
  } satisfies Readonly<Record<AfterStep, ReportWork>>,
  /** Of a committee that no congress elected. */
  resolutionWithoutCongress: ['ban hành', 'nghị quyết'] as ReportWork,
} as const;
