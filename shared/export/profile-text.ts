import { type ProfileKey, profileFields } from '../domain/profile-fields';
import type { CommitteeMember } from '../domain/season';
import { profileChoices } from '../i18n/vi/profile';
import { formatDate } from '../text/dates';

/** A field of somebody as a sheet writes it; undefined where nothing is entered. */
export function profileText(key: ProfileKey, member: CommitteeMember): string | undefined {
  const value = member[key];
  if (value === undefined || typeof value === 'boolean') return undefined;
  if (profileFields[key].kind === 'date') return formatDate(value);
  return profileChoices[key]?.[value] ?? value;
}
