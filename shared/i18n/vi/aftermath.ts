import type { AfterStep } from '../../planning/aftermath';
import { formatCount } from '../../text/share';

/** What follows a congress: of all cells, `#/ho-so/sau-dai-hoi`, and of one beside its papers. */
export const aftermathTexts = {
  lead: (complete: number, held: number) =>
    `${formatCount(complete)}/${formatCount(held)} chi bộ đã đại hội làm xong mọi việc.`,
  caption: 'Việc sau đại hội của từng chi bộ',
  missing: 'Còn thiếu',
  nothingMissing: 'Đủ',
  missingSteps: (first: readonly string[], more: number) =>
    first.join(', ') + (more === 0 ? '' : ` và ${formatCount(more)} việc nữa`),
  steps: {
    requested: 'Đề nghị chuẩn y',
    decided: 'Quyết định chuẩn y',
    divided: 'Phân công cấp uỷ',
    rules: 'Quy chế làm việc',
    resolution: 'Nghị quyết',
    actionPlan: 'Chương trình hành động',
  } as const satisfies Readonly<Record<AfterStep, string>>,
  dividedPartly: (assigned: number, of: number) => `${formatCount(assigned)}/${formatCount(of)} người`,
  /** A field of the table, by its column and its cell. */
  of: (field: string, cell: string) => `${field}, ${cell}`,
  columns: {
    requestNumber: 'Tờ trình số',
    requestedOn: 'Ngày trình',
    decisionNumber: 'Quyết định số',
    decidedOn: 'Ngày quyết định',
    divisionOn: 'Họp phân công',
    workingRulesOn: 'Quy chế làm việc',
    actionPlanOn: 'Chương trình hành động',
  },
  form: {
    papers: 'Phân công, quy chế, nghị quyết',
    requestedOn: 'Ngày đề nghị',
    requestNumber: 'Số tờ trình',
    decidedOn: 'Ngày quyết định',
    decisionNumber: 'Số quyết định',
    divisionOn: 'Ngày họp phân công',
    workingRulesOn: 'Ngày ban hành quy chế',
    workingRulesNumber: 'Số quy chế',
    resolutionOn: 'Ngày nghị quyết',
    resolutionNumber: 'Số nghị quyết',
    actionPlanOn: 'Ngày chương trình hành động',
    actionPlanNumber: 'Số chương trình hành động',
    note: 'Ghi chú',
  },
  division: {
    title: 'Phân công trong cấp uỷ',
    caption: (cell: string) => `Phân công trong cấp uỷ ${cell}`,
    name: 'Họ và tên',
    position: 'Chức vụ',
    duties: 'Nhiệm vụ',
    of: (name: string) => `Nhiệm vụ, ${name}`,
    empty: 'Chưa nhập cấp uỷ (thẻ Cấp uỷ của chi bộ).',
  },
} as const;
