import type { Cell } from '../domain/season';
import { cellForms } from '../i18n/vi/cellForms';
import { profileNames } from '../i18n/vi/profile';
import { nameKey } from '../text/fold';
import type { FormProblem } from './collected';
import type { ReturnedField, ReturnedForm } from './read-form';
import { shownValue, typeOf } from './values';
import { NOT_ELECTED } from './words';

/**
 * Posts that a form gives and that its own ballots give otherwise: the committee follows the ballots once the form is
 * taken in. `isTaken` tells the values of the form that come in.
 */
export function overruledPosts(
  { fields }: ReturnedForm,
  before: Cell,
  after: Cell,
  isTaken: (field: ReturnedField) => boolean,
): readonly FormProblem[] {
  const names = new Map(
    fields.flatMap(({ target, value, given }) => {
      const name =
        target.at === 'person' && target.field === 'fullName' ? (value ?? given?.value) : undefined;
      return target.at === 'person' && name !== undefined ? [[target.block, name] as const] : [];
    }),
  );
  return fields.flatMap((field): FormProblem[] => {
    const { target, value, sheet, address } = field;
    if (target.at !== 'person' || target.field !== 'position' || value === undefined) return [];
    const name = names.get(target.block) ?? '';
    const inIt = memberIn(after, name);
    const isOther =
      value === NOT_ELECTED
        ? inIt !== undefined && memberIn(before, name) === undefined
        : isTaken(field) && inIt !== undefined && inIt.position !== value;
    if (!isOther) return [];
    const label = cellForms.label(name, profileNames.position);
    return [
      { sheet, address, field: label, code: 'post-overruled', text: shownValue(typeOf(target), value) },
    ];
  });
}

function memberIn({ congress }: Cell, name: string) {
  return congress.committee.find(({ fullName }) => nameKey(fullName) === nameKey(name));
}
