import type { PersonField, ReadFields } from '../import/values/read-person';
import type { ImportWords } from '../import/words';
import { formatDate } from '../text/dates';
import { choices } from './vi/choices';
import { fields as fieldWords } from './vi/fields';
import { sheets } from './vi/sheets';

const shown: Partial<Record<PersonField, (fields: ReadFields) => string | undefined>> = {
  born: ({ born }) => born && formatDate(born),
  joinedOn: ({ joinedOn }) => joinedOn && formatDate(joinedOn),
  officialOn: ({ officialOn }) => officialOn && formatDate(officialOn),
  gender: ({ gender }) => gender && choices.gender[gender],
  status: ({ status }) => status && choices.rosterStatus[status],
  position: ({ position }) => position && choices.position[position],
  standing: ({ standing }) => standing && choices.standing[standing],
  origin: ({ origin }) => origin && choices.origin[origin],
  previousPosition: ({ previousPosition }) => previousPosition && choices.position[previousPosition],
  professionalLevel: ({ professionalLevel }) =>
    professionalLevel && choices.professionalLevel[professionalLevel],
  politicalTheory: ({ politicalTheory }) => politicalTheory && choices.politicalTheory[politicalTheory],
};

/** The words in which a list from outside is read and its plan is shown. */
export const importWords: ImportWords = {
  showField(field, fields) {
    const value = fields[field];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return value ? fieldWords.yes : fieldWords.no;
    return shown[field]?.(fields) ?? value;
  },
  cellKind: choices.cellKind,
  notes: sheets.b2,
};
