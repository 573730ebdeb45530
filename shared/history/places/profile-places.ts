import { vi } from '../../i18n';
import { choice, date, field, flag, type Places } from './place';

const { fields } = vi.committee;
const { choices } = vi;

/** What is known of somebody who sits, or sat, in a committee. */
export const profilePlaces: Places = {
  fullName: field(fields.fullName),
  gender: choice(fields.gender, choices.gender),
  born: date(fields.born),
  ethnicity: field(fields.ethnicity),
  religion: field(fields.religion),
  hometown: field(fields.hometown),
  residence: field(fields.residence),
  joinedOn: date(fields.joinedOn),
  officialOn: date(fields.officialOn),
  cardNumber: field(fields.cardNumber),
  nationalId: field(vi.roster.dialog.nationalId),
  generalEducation: field(fields.generalEducation),
  professionalLevel: choice(fields.professionalLevel, choices.professionalLevel),
  politicalTheory: choice(fields.politicalTheory, choices.politicalTheory),
  occupation: field(fields.occupation),
  position: choice(fields.position, choices.position),
  standing: choice(fields.standing, choices.standing),
  previousPosition: choice(fields.previousPosition, choices.position),
  origin: choice(fields.origin, choices.origin),
  concurrentHead: flag(fields.concurrentHead),
  note: field(fields.note),
};
