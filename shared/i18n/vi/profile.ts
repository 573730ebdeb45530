import type { ProfileKey } from '../../domain/profile-fields';
import { choices } from './choices';

/** The names of a person's fields; a screen or sheet that says one otherwise names it itself. */
export const profileNames: Readonly<Record<ProfileKey, string>> = {
  fullName: 'Họ và tên',
  gender: 'Giới tính',
  born: 'Ngày sinh',
  ethnicity: 'Dân tộc',
  religion: 'Tôn giáo',
  hometown: 'Quê quán',
  birthplace: 'Nơi sinh',
  residence: 'Nơi ở',
  joinedOn: 'Ngày vào Đảng',
  officialOn: 'Ngày chính thức',
  cardNumber: 'Số thẻ đảng viên',
  nationalId: 'Số CCCD',
  generalEducation: 'Giáo dục phổ thông',
  professionalLevel: 'Chuyên môn',
  politicalTheory: 'Lý luận chính trị',
  occupation: 'Nghề nghiệp, chức vụ hiện nay',
  phone: 'Số điện thoại',
  position: 'Chức vụ',
  standing: 'Tham gia cấp uỷ',
  previousPosition: 'Chức vụ nhiệm kỳ trước',
  origin: 'Hình thức',
  concurrentHead: 'Kiêm trưởng khu phố',
  frontHead: 'Kiêm trưởng ban công tác Mặt trận',
  note: 'Ghi chú',
};

/** The words of each choice, by its field. */
export const profileChoices: Readonly<Partial<Record<ProfileKey, Readonly<Record<string, string>>>>> = {
  gender: choices.gender,
  professionalLevel: choices.professionalLevel,
  politicalTheory: choices.politicalTheory,
  position: choices.position,
  standing: choices.standing,
  previousPosition: choices.position,
  origin: choices.origin,
};
