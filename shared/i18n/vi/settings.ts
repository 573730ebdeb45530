import type { Certainty } from '../../rules/rule-sets';
import { formatCount } from '../../text/share';

/** How sure a value of a rule set is, in the office's words. */
const certainty: Readonly<Record<Certainty, string>> = {
  text: 'Đã đọc trong văn bản',
  cited: 'Dẫn lại từ báo, cổng pháp luật',
  weak: 'Nguồn chưa chắc',
  unknown: 'Chưa đối chiếu được',
};

/** The screen “Cài đặt”. */
export const settings = {
  title: 'Cài đặt',
  lead: 'Rời ô là lưu, áp dụng ngay cho mọi màn hình và bảng tính.',
  committee: {
    title: 'Đảng uỷ và người ký',
    name: 'Tên đảng uỷ',
    superiorOrganization: 'Tổ chức cấp trên',
    superiorOrganizationHint: 'Dòng trên cùng của văn bản, ví dụ: Đảng bộ tỉnh Gia Lai.',
    superior: 'Cấp trên nhận báo cáo',
    superiorHint: 'Ví dụ: Tỉnh uỷ Gia Lai.',
    place: 'Địa danh',
    placeHint: 'Đứng trước ngày tháng: “Hoài Tân, ngày …”.',
    signedOnBehalfOf: 'Ký thay mặt',
    signerTitle: 'Chức vụ người ký',
    signerName: 'Họ và tên người ký',
    preparerName: 'Người lập biểu',
    preparerPhone: 'Điện thoại người lập biểu',
  },
  season: {
    title: 'Đợt đại hội',
    term: 'Nhiệm kỳ',
    previousTerm: 'Nhiệm kỳ trước',
    plannedFrom: 'Từ ngày',
    plannedTo: 'Đến ngày',
  },
  rules: {
    title: 'Bộ quy định áp dụng',
    lead: 'Mỗi giá trị kèm nguồn và độ tin cậy. Nơi chưa đối chiếu được, hãy xem văn bản gốc.',
    ruleSet: 'Bộ quy định',
    inForceFrom: (day: string) => `Áp dụng từ ngày ${day}.`,
    table: 'Các giá trị của bộ quy định',
    columns: { name: 'Nội dung', value: 'Giá trị', source: 'Nguồn', certainty: 'Độ tin cậy' },
    committeeFrom: 'Bầu chi uỷ khi có từ',
    officialMembers: (count: number) => `${formatCount(count)} đảng viên chính thức`,
    committeeSeatsAtMost: 'Số chi uỷ viên nhiều nhất',
    seats: (count: number) => `${formatCount(count)} người`,
    ballotsWithCommittee: 'Thứ tự bầu, chi bộ bầu chi uỷ',
    ballotsWithoutCommittee: 'Thứ tự bầu, chi bộ không bầu chi uỷ',
    inOrder: ([first = '', ...rest]: readonly string[]) =>
      [first, ...rest.map((name) => name.toLowerCase())].join(', '),
    elected: 'Trúng cử',
    electedBy: { overHalfOfElectorate: 'quá nửa số đảng viên tính làm mẫu số (N)' },
    runOff: 'Bầu lại giữa những người ngang phiếu: phải quá nửa',
    secretaryRounds: 'Cấp trên chỉ định bí thư sau',
    rounds: (count: number) => `${formatCount(count)} vòng không bầu được`,
    committeeSurplus: 'Danh sách bầu chi uỷ phải có số dư',
    postSurplus: 'Danh sách bầu bí thư, phó bí thư phải có số dư',
    asked: 'có',
    notAsked: 'không',
    surplusAtMost: 'Số dư nhiều nhất',
    surplusLimit: (limit: { percent: number; from: number; to: number; names: number }) =>
      `${formatCount(limit.percent)} %; bầu ${formatCount(limit.from)}–${formatCount(limit.to)} người thì dư ${formatCount(limit.names)}`,
    fewValid: 'Nhắc khi số phiếu hợp lệ thấp',
    upTo: (percent: number) => `từ ${formatCount(percent)} % số thu về trở xuống`,
    reportWithin: 'Báo cáo kết quả sau đại hội',
    ratificationWithin: 'Chuẩn y sau khi nhận báo cáo',
    workingDays: (count: number) => `trong ${formatCount(count)} ngày làm việc`,
    quorum: 'Số có mặt để tiến hành đại hội',
    quorumShare: (count: number, of: number) => `từ ${formatCount(count)}/${formatCount(of)} số triệu tập`,
    young: 'Trẻ tuổi',
    youngInclusive: (age: number) => `từ ${formatCount(age)} tuổi trở xuống`,
    youngExclusive: (age: number) => `dưới ${formatCount(age)} tuổi`,
    womenTarget: 'Mục tiêu cấp uỷ viên nữ',
    youngTarget: 'Mục tiêu cấp uỷ viên trẻ tuổi',
    target: (percent: number) => `từ ${formatCount(percent)} % trở lên`,
    certainty,
  },
  age: {
    title: 'Cách tính tuổi',
    lead: 'Ghi dưới mọi bảng có tuổi. Ngày sinh chỉ có năm hoặc tháng thì tính từ ngày đầu của năm, tháng đó.',
    method: 'Tính tuổi theo',
    on: 'Tính đến ngày',
    bands: 'Nhóm tuổi in ở biểu B3',
  },
  percent: {
    title: 'Cách ghi tỷ lệ phần trăm',
    digits: 'Số chữ số',
    rounding: 'Phần lẻ còn lại',
    trimZeros: 'Bỏ số 0 ở cuối phần lẻ',
    decimals: (count: number) =>
      count === 0 ? 'Không có phần lẻ' : `${formatCount(count)} chữ số sau dấu phẩy`,
    significant: (count: number) => `${formatCount(count)} chữ số có nghĩa`,
    example: 'Ví dụ',
    exampleOf: (count: number, of: number, text: string) =>
      `${formatCount(count)}/${formatCount(of)} ghi là ${text} %`,
  },
} as const;
