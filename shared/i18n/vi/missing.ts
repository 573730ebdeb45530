import type { PersonDatum } from '../../missing/counted-data';

/** The data of a person within a sentence. */
export const personDataNames: Readonly<Record<PersonDatum, string>> = {
  gender: 'giới tính',
  born: 'ngày sinh',
  standing: 'tái cử hay mới',
  origin: 'hình thức (bầu, chỉ định)',
  ethnicity: 'dân tộc',
  religion: 'tôn giáo',
  generalEducation: 'giáo dục phổ thông',
  professionalLevel: 'chuyên môn',
  politicalTheory: 'lý luận chính trị',
};
