import { type ProfileKey, profileFields } from '../domain/profile-fields';
import type { CommitteeMember } from '../domain/season';
import { profileChoices } from '../i18n/vi/profile';
import { formatDate } from '../text/dates';

/** A field of somebody as a sheet writes it, or a paper by its own way of dates; undefined where nothing is entered. */
export function profileText(
  key: ProfileKey,
  member: CommitteeMember,
  dateText: (date: string) => string = formatDate,
): string | undefined {
  const value = member[key];
  if (value === undefined || typeof value === 'boolean') return undefined;
  if (profileFields[key].kind === 'date') return dateText(value);
  return profileChoices[key]?.[value] ?? value;
}
