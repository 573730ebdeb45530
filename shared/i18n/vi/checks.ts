import type { CheckCode, FindingParams } from '../../checks/finding';
import { formatDate } from '../../text/dates';
import { choices } from './choices';

/** The sentence of each check, and what to do. */
interface CheckText {
  /** One line: what is wrong, with the figures. */
  readonly message: (params: FindingParams) => string;
  readonly action: string;
}

function number(params: FindingParams, key: string): string {
  return String(params[key] ?? '');
}

function date(params: FindingParams, key: string): string {
  return formatDate(String(params[key] ?? ''));
}

function post(params: FindingParams): string {
  const key = String(params['post']);
  return key === 'secretary' || key === 'deputySecretary' ? choices.position[key].toLowerCase() : 'cấp uỷ';
}

const dateProblems: Readonly<Record<string, string>> = {
  bornAfterCongress: 'ngày sinh sau ngày đại hội',
  joinedTooYoung: 'vào Đảng khi chưa đủ 18 tuổi',
  officialBeforeJoining: 'ngày chính thức trước ngày vào Đảng',
};

const paper = 'Xem lại biên bản, sửa số ghi sai.';

export const checkTexts: Readonly<Record<CheckCode, CheckText>> = {
  E101: {
    message: (p) => `Có mặt ${number(p, 'present')} nhiều hơn triệu tập ${number(p, 'summoned')}.`,
    action: paper,
  },
  E102: {
    message: (p) =>
      `Có mặt ${number(p, 'present')} + vắng có lý do ${number(p, 'absentExcused')} + vắng không lý do ${number(p, 'absentUnexcused')} = ${number(p, 'sum')}, khác số triệu tập ${number(p, 'summoned')}.`,
    action: paper,
  },
  E103: {
    message: (p) =>
      `Triệu tập ${number(p, 'summoned')} nhiều hơn số đảng viên chính thức ${number(p, 'official')}.`,
    action: 'Xem lại số triệu tập hoặc số đảng viên chính thức của chi bộ.',
  },
  E104: {
    message: (p) =>
      `Tổng số ${number(p, 'total')} khác chính thức ${number(p, 'official')} + dự bị ${number(p, 'probationary')} = ${number(p, 'sum')}.`,
    action: 'Sửa số đảng viên ghi sai.',
  },
  W110: {
    message: (p) =>
      `Có mặt ${number(p, 'present')}/${number(p, 'summoned')}, chưa đủ ${number(p, 'count')}/${number(p, 'of')} số triệu tập.`,
    action: 'Xem lại số có mặt và điều kiện tiến hành đại hội.',
  },
  W111: {
    message: (p) =>
      `Ngày đại hội ${date(p, 'heldOn')} ở ngoài đợt (${date(p, 'plannedFrom') || '…'} – ${date(p, 'plannedTo') || '…'}).`,
    action: 'Xem lại ngày đại hội, hoặc thời gian của đợt trong Cài đặt.',
  },
  E201: {
    message: (p) => `Phát ra ${number(p, 'issued')} phiếu, nhiều hơn số có mặt ${number(p, 'present')}.`,
    action: paper,
  },
  E202: {
    message: (p) =>
      `Thu về ${number(p, 'collected')} phiếu, nhiều hơn phát ra ${number(p, 'issued')}: cuộc bầu không hợp lệ.`,
    action: paper,
  },
  E203: {
    message: (p) =>
      `Hợp lệ ${number(p, 'valid')} + không hợp lệ ${number(p, 'invalid')} = ${number(p, 'sum')}, khác số thu về ${number(p, 'collected')}.`,
    action: paper,
  },
  E204: {
    message: (p) => `Số phiếu ${number(p, 'votes')} nhiều hơn số phiếu hợp lệ ${number(p, 'valid')}.`,
    action: paper,
  },
  E205: {
    message: (p) =>
      `Tổng số phiếu bầu ${number(p, 'sum')} vượt ${number(p, 'valid')} phiếu hợp lệ × ${number(p, 'seats')} người = ${number(p, 'most')}.`,
    action: paper,
  },
  E301: {
    message: (p) => `Có ${number(p, 'count')} bí thư trong một chi bộ.`,
    action: 'Chỉ để một người giữ chức bí thư.',
  },
  E302: {
    message: (p) => `${number(p, 'fullName')} có trong cấp uỷ của nhiều chi bộ: ${number(p, 'cells')}.`,
    action: 'Bỏ khỏi chi bộ ghi nhầm; nếu một nơi là chỉ định thì ghi hình thức “Chỉ định”.',
  },
  W302: {
    message: (p) =>
      `${number(p, 'fullName')} có trong cấp uỷ của nhiều chi bộ (một nơi chỉ định): ${number(p, 'cells')}.`,
    action: 'Đối chiếu quyết định chỉ định.',
  },
  E303: {
    message: (p) => `Số ${post(p)} ${number(p, 'count')}, nhiều hơn được duyệt ${number(p, 'approved')}.`,
    action: 'Xem lại số lượng được duyệt hoặc danh sách cấp uỷ.',
  },
  E305: {
    message: (p) => `${number(p, 'fullName')}: ${dateProblems[String(p['reason'])] ?? ''}.`,
    action: 'Sửa ngày ghi sai theo lý lịch.',
  },
  W320: {
    message: (p) =>
      `Bầu được ${number(p, 'elected')}/${number(p, 'approved')} cấp uỷ viên được duyệt, thiếu ${number(p, 'short')}.`,
    action: 'Nhập đủ cấp uỷ, hoặc ghi nhận bầu thiếu.',
  },
  W321: {
    message: (p) => `Khuyết ${post(p)}.`,
    action: 'Nhập người giữ chức, hoặc ghi nhận khuyết.',
  },
  W322: {
    message: () => 'Cấp uỷ không có nữ.',
    action: 'Xem lại giới tính đã nhập, hoặc ghi nhận.',
  },
  W324: {
    message: (p) => `${number(p, 'fullName')}: chưa nhập ngày sinh, không tính vào tuổi bình quân.`,
    action: 'Nhập ngày sinh; chỉ biết năm thì nhập năm.',
  },
  W410: {
    message: (p) =>
      `Nữ ${number(p, 'count')}/${number(p, 'of')} (${number(p, 'percent')} %), dưới mục tiêu ${number(p, 'target')} %.`,
    action: 'Đối chiếu danh sách; nêu trong báo cáo.',
  },
  W411: {
    message: (p) =>
      `Trẻ tuổi ${number(p, 'count')}/${number(p, 'of')} (${number(p, 'percent')} %), dưới mục tiêu ${number(p, 'target')} %.`,
    action: 'Đối chiếu ngày sinh; nêu trong báo cáo.',
  },
};
