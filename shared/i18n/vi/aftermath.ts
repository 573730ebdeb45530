import type { AfterStep } from '../../planning/aftermath';
import { formatCount } from '../../text/share';

/** What follows a congress, `#/ho-so/sau-dai-hoi`. */
export const aftermathTexts = {
  title: 'Sau đại hội',
  lead: (complete: number, held: number) =>
    `${formatCount(complete)}/${formatCount(held)} chi bộ đã đại hội làm xong mọi việc.`,
  caption: 'Việc sau đại hội của từng chi bộ',
  number: 'TT',
  cell: 'Chi bộ',
  heldOn: 'Ngày đại hội',
  missing: 'Còn thiếu',
  nothingMissing: 'Đủ',
  steps: {
    requested: 'Đề nghị chuẩn y',
    decided: 'Quyết định chuẩn y',
    divided: 'Phân công cấp uỷ',
    rules: 'Quy chế làm việc',
    resolution: 'Nghị quyết',
    actionPlan: 'Chương trình hành động',
  } as const satisfies Readonly<Record<AfterStep, string>>,
  lacking: 'chưa có',
  dividedPartly: (assigned: number, of: number) => `${formatCount(assigned)}/${formatCount(of)} người`,
  notHeld: 'Những chi bộ chưa đại hội không kể ở đây.',
  empty: {
    title: 'Chưa chi bộ nào đại hội',
    text: 'Sau đại hội, ghi ở đây việc chuẩn y, phân công, quy chế, nghị quyết của từng chi bộ.',
    action: 'Mở Đại hội',
  },
  form: {
    title: (cell: string) => `Sau đại hội: ${cell}`,
    ratification: 'Chuẩn y',
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
