import type {
  AgeBandSet,
  AgeMethod,
  CellKind,
  CongressStatus,
  ElectionBody,
  Gender,
  Origin,
  PoliticalTheory,
  Position,
  ProfessionalLevel,
  Rounding,
  RuleSetId,
  Standing,
} from '../../domain/choices';
import type { AbsenceKind } from '../../domain/parts/absences';
import type { RosterStatus } from '../../domain/parts/roster';

/** The Vietnamese names of the domain's closed lists. */

type Names<T extends string> = Readonly<Record<T, string>>;

const cellKind: Names<CellKind> = {
  neighbourhood: 'Khu phố, thôn',
  office: 'Cơ quan',
  school: 'Trường học',
  health: 'Y tế',
  police: 'Công an',
  military: 'Quân sự',
  enterprise: 'Hợp tác xã, doanh nghiệp',
  other: 'Loại khác',
};

const congressStatus: Names<CongressStatus> = {
  planned: 'Chưa đại hội',
  ready: 'Đã duyệt nhân sự',
  held: 'Đã đại hội',
  finished: 'Đã chốt',
};

const position: Names<Position> = {
  secretary: 'Bí thư',
  deputySecretary: 'Phó bí thư',
  member: 'Chi uỷ viên',
};

const standing: Names<Standing> = {
  reelected: 'Tái cử',
  returning: 'Mới, đã từng tham gia',
  firstTime: 'Mới, tham gia lần đầu',
};

/** What a ballot elects, within a sentence. */
const electionBody: Names<ElectionBody> = {
  committee: 'chi uỷ',
  secretary: 'bí thư',
  deputySecretary: 'phó bí thư',
  delegates: 'đại biểu chính thức',
  alternateDelegates: 'đại biểu dự khuyết',
};

const origin: Names<Origin> = { elected: 'Bầu', appointed: 'Chỉ định' };

const rosterStatus: Names<RosterStatus> = { official: 'Chính thức', probationary: 'Dự bị' };

const absenceKind: Names<AbsenceKind> = {
  transferred: 'Chuyển sinh hoạt tạm thời',
  exempt: 'Miễn công tác và sinh hoạt đảng',
  suspended: 'Đình chỉ, khởi tố, tạm giam',
  absent: 'Vắng cả đại hội',
};

const gender: Names<Gender> = { male: 'Nam', female: 'Nữ' };

const professionalLevel: Names<ProfessionalLevel> = {
  none: 'Chưa qua đào tạo',
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  college: 'Cao đẳng',
  university: 'Đại học',
  postgraduate: 'Trên đại học',
};

const politicalTheory: Names<PoliticalTheory> = {
  none: 'Chưa qua đào tạo',
  elementary: 'Sơ cấp',
  intermediate: 'Trung cấp',
  advanced: 'Cao cấp',
  bachelor: 'Cử nhân',
};

const ageMethod: Names<AgeMethod> = {
  yearDifference: 'Năm đại hội trừ năm sinh',
  fullYearsAtCongress: 'Tuổi tròn tại ngày đại hội',
  fullYearsAt: 'Tuổi tròn tại một ngày chung',
};

const rounding: Names<Rounding> = { 'half-up': 'Làm tròn', truncate: 'Cắt bỏ phần lẻ' };

const ageBandSet: Names<AgeBandSet> = {
  threeBands: 'Từ 40 trở xuống · 41–50 · trên 50',
  fiveYears: 'Từng 5 tuổi: đến 30 · 31–35 · … · trên 60',
  tenYears: 'Dưới 30 · 30–40 · 41–50 · 51–60 · trên 60',
};

const ruleSet: Names<RuleSetId> = {
  'qd24-2021': 'Quy định 24-QĐ/TW (2021), Quy chế bầu cử 244-QĐ/TW',
  'qd294-2025': 'Quy định 294-QĐ/TW (2025), Quy chế bầu cử 190-QĐ/TW',
};

export const choices = {
  cellKind,
  congressStatus,
  position,
  standing,
  electionBody,
  origin,
  rosterStatus,
  absenceKind,
  gender,
  professionalLevel,
  politicalTheory,
  ageMethod,
  rounding,
  ageBandSet,
  ruleSet,
} as const;
