import type { RosterStatus } from '../domain/parts/roster';
import { isProfileKey, profileFields } from '../domain/profile-fields';
import type { ImportWords } from '../import/words';
import { formatDate } from '../text/dates';
import { choices } from './vi/choices';
import { fields as fieldWords } from './vi/fields';
import { profileChoices } from './vi/profile';
import { sheets } from './vi/sheets';

/** The words in which a list from outside is read and its plan is shown. */
export const importWords: ImportWords = {
  showField(field, fields) {
    const value = fields[field];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return value ? fieldWords.yes : fieldWords.no;
    if (!isProfileKey(field)) return field === 'status' ? choices.rosterStatus[value as RosterStatus] : value;
    if (profileFields[field].kind === 'date') return formatDate(value);
    return profileChoices[field]?.[value] ?? value;
  },
  cellKind: choices.cellKind,
  notes: sheets.b2,
};
