import type { Cell, CommitteeMember, Election } from '../domain/season';
import type { BallotPlace, FormTarget } from './target';

/** What the season holds where a field of a form belongs, as text. */

/** A ballot of the cell, by its place. */
export function ballotAt(
  { congress }: Pick<Cell, 'congress'>,
  { body, round, nth }: BallotPlace,
): Election | undefined {
  return (congress.elections ?? []).filter((one) => one.body === body && one.round === round)[nth];
}

export function memberOf(
  { congress }: Pick<Cell, 'congress'>,
  personId: string,
): CommitteeMember | undefined {
  return congress.committee.find(({ id }) => id === personId);
}

/** The value of a field, as the season writes it; undefined where there is none. Of candidates the votes are asked apart. */
export function enteredValue(
  cell: Cell,
  target: Exclude<FormTarget, { readonly at: 'candidate' }>,
): string | undefined {
  switch (target.at) {
    case 'members':
      return textOf(cell.members[target.field]);
    case 'congress':
      return textOf(cell.congress[target.field]);
    case 'ballot':
      return textOf(ballotAt(cell, target)?.[target.field]);
    case 'person':
      return target.personId === undefined
        ? undefined
        : textOf(memberOf(cell, target.personId)?.[target.field]);
  }
}

/** A value as text; an empty text is none. */
export function textOf(value: string | number | boolean | undefined): string | undefined {
  const text = value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}
