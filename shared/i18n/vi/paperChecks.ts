import type { CheckCode } from '../../checks/finding';
import { aftermathTexts } from './aftermath';
import { type CheckText, date, number } from './checkWords';
import { paperName } from './papers';

/** The sentences of the checks 5xx: papers and dates. */

/** What a date of W505 must not lie before. */
const dateBounds: Readonly<Record<string, string>> = {
  congress: 'ngày đại hội',
  request: 'ngày đề nghị chuẩn y',
  submission: 'ngày trình duyệt',
};

const dateFields: Readonly<Record<string, string>> = {
  'ratification.requestedOn': 'Ngày đề nghị chuẩn y',
  'ratification.decidedOn': 'Ngày quyết định chuẩn y',
  'personnelApproval.requestedOn': 'Ngày trình duyệt nhân sự',
  'personnelApproval.approvedOn': 'Ngày duyệt nhân sự',
  'aftermath.divisionOn': aftermathTexts.form.divisionOn,
  'aftermath.workingRulesOn': aftermathTexts.form.workingRulesOn,
  'aftermath.resolutionOn': aftermathTexts.form.resolutionOn,
  'aftermath.actionPlanOn': aftermathTexts.form.actionPlanOn,
};

/** A field with a date, by its path within the cell: “Ngày nhận Nghị quyết đại hội”. */
function dateFieldName(field: string): string {
  const [list, id = ''] = field.split(/\.(.*)/su);
  return list === 'papers' ? `Ngày nhận ${paperName(id)}` : (dateFields[field] ?? field);
}

export const paperChecks = {
  W501: {
    message: (p) =>
      p['reason'] === 'overdue'
        ? `Quá hạn báo cáo kết quả đại hội: hạn ${date(p, 'due')}, trong ${number(p, 'within')} ngày làm việc sau đại hội (${number(p, 'source')}).`
        : `Sắp hết hạn báo cáo kết quả đại hội: hạn ${date(p, 'due')}, trong ${number(p, 'within')} ngày làm việc sau đại hội (${number(p, 'source')}).`,
    action: 'Nhắc chi bộ nộp báo cáo đề nghị chuẩn y, rồi ghi ngày nhận ở Hồ sơ.',
  },
  W502: {
    message: (p) =>
      `Quá hạn chuẩn y: hạn ${date(p, 'due')}, trong ${number(p, 'within')} ngày làm việc sau khi nhận báo cáo (${number(p, 'source')}).`,
    action: 'Trình ban thường vụ chuẩn y, rồi ghi ngày quyết định ở Hồ sơ của chi bộ.',
  },
  W503: {
    message: (p) =>
      `Còn thiếu ${number(p, 'count')} loại giấy tờ: ${String(p['papers']).split(' ').map(paperName).join('; ')}.`,
    action: 'Nhắc chi bộ nộp bổ sung, rồi ghi ngày nhận ở Hồ sơ.',
  },
  W504: {
    message: (p) =>
      `“${number(p, 'name')}” ghi nhiệm kỳ ${number(p, 'found')}, khác nhiệm kỳ ${number(p, 'term')} của đợt.`,
    action: 'Xem lại nhiệm kỳ ghi trong văn bản, hoặc nhiệm kỳ của đợt trong Cài đặt.',
  },
  W505: {
    message: (p) => {
      const what = `${dateFieldName(String(p['field']))} ${date(p, 'on')}`;
      return p['reason'] === 'far'
        ? `${what} cách đại hội (${date(p, 'other')}) quá xa.`
        : `${what}, trước ${dateBounds[String(p['reason'])] ?? ''} ${date(p, 'other')}.`;
    },
    action: 'Xem lại ngày ghi trên giấy, sửa ngày ghi nhầm.',
  },
  W506: {
    message: (p) =>
      `Sắp hết hạn chuẩn y: hạn ${date(p, 'due')}, trong ${number(p, 'within')} ngày làm việc sau khi nhận báo cáo (${number(p, 'source')}).`,
    action: 'Trình ban thường vụ chuẩn y, rồi ghi ngày quyết định ở Hồ sơ của chi bộ.',
  },
} satisfies Partial<Record<CheckCode, CheckText>>;
