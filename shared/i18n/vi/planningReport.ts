import type { AfterStep } from '../../planning/aftermath';
import { goingOn, leftOut, type Pattern, sentence, shareOfCells } from './reportPatterns';

/** What the report says of planning, preparation, personnel and what followed. */

interface Done {
  readonly done: string;
  readonly of: string;
  /** The ward has one cell. */
  readonly only: boolean;
  /** Work of some of the cells alone. */
  readonly some: boolean;
  /** “chuẩn bị địa điểm, trang trí”. */
  readonly works: readonly string[];
  /** Cells of which it is not known; undefined of none. */
  readonly missing?: string | undefined;
}

function cellsDid({ done, of, only, some, works, missing }: Done): string {
  const those = done === of ? `${done} chi bộ` : `${done}/${of} chi bộ có việc này`;
  const cells = some ? those : shareOfCells(done, of, only);
  return sentence(`${cells} đã ${works.join('; ')}${lackingOf(missing)}.`);
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
  const work = appointments ? 'phụ trách' : 'chỉ đạo đại hội của';
  return `Đảng uỷ phân công ${guides} đồng chí ${work} ${shareOfCells(of, cells, only)}${lackingOf(missing)}.`;
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

export const planningReport = {
  guides: { none: leftOut, one: guided, many: guided, unknown: leftOut } satisfies Pattern<Guides>,
  /** What cells did with an item of the standard list, as long as the office calls it by that name. */
  works: {
    'political-report-draft': 'xây dựng dự thảo báo cáo chính trị',
    'political-report-comments': 'tổ chức góp ý dự thảo báo cáo chính trị',
    'political-report-approved': 'được duyệt báo cáo chính trị',
    'review-report': 'xây dựng báo cáo kiểm điểm của chi uỷ',
    venue: 'chuẩn bị địa điểm, trang trí',
    invitations: 'gửi giấy mời, phân công tiếp đón',
    ballots: 'chuẩn bị phiếu bầu, hòm phiếu',
    publicity: 'tổ chức tuyên truyền, cổ động',
    emulation: 'thực hiện công trình chào mừng',
    security: 'bảo đảm an ninh trật tự',
    health: 'bảo đảm y tế, phòng dịch',
  } as Readonly<Record<string, string>>,
  /** Any other item of the office's own. */
  work: (name: string) => `hoàn thành việc ${goingOn(name)}`,
  /** `unvalued`: cells whose work has no value entered; undefined of none. */
  worth: (work: string, value: string, unvalued: string | undefined) =>
    `${work}, trị giá ${value} triệu đồng${unvalued === undefined ? '' : ` (chưa rõ trị giá của ${unvalued} chi bộ)`}`,
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
    requested: 'đề nghị chuẩn y cấp uỷ',
    decided: 'được chuẩn y cấp uỷ',
    divided: 'phân công nhiệm vụ trong cấp uỷ',
    rules: 'ban hành quy chế làm việc',
    resolution: 'ban hành nghị quyết đại hội',
    actionPlan: 'ban hành chương trình hành động',
  } satisfies Readonly<Record<AfterStep, string>>,
  /** Of a committee that no congress elected. */
  resolutionWithoutCongress: 'ban hành nghị quyết',
} as const;
