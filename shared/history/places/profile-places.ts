import { type ProfileKey, profileFields, profileKeys } from '../../domain/profile-fields';
import { profileChoices, profileNames } from '../../i18n/vi/profile';
import { choice, date, type FieldPlace, field, flag, type Places } from './place';

/** The fields of a person, by their one description. */
export function personPlaces(keys: readonly ProfileKey[]): Places {
  return Object.fromEntries(keys.map((key) => [key, placeOf(key)]));
}

function placeOf(key: ProfileKey): FieldPlace {
  const name = profileNames[key];
  switch (profileFields[key].kind) {
    case 'date':
      return date(name);
    case 'choice':
      return choice(name, profileChoices[key] ?? {});
    case 'flag':
      return flag(name);
    case 'name':
    case 'line':
    case 'number':
    case 'note':
      return field(name);
  }
}

/** What is known of somebody who sits, or sat, in a committee. */
export const profilePlaces = personPlaces(profileKeys);
