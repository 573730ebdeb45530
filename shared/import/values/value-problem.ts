import type { FaultKind } from '../../spreadsheet/sheet-table';
import type { PersonColumn } from '../table/person-headings';

export const valueProblemCodes = [
  'not-a-date',
  'not-a-choice',
  'text-too-long',
  'two-births',
  'two-marks',
  // what the sheet itself says instead of a value
  'cell-error',
  'not-calculated',
  'digits-hidden',
  'no-such-day',
  'nothing-above',
  'uneven-lines',
  'struck-out',
  'partly-struck-out',
  // numbers of cards
  'lost-digits',
  'not-a-number',
  'zeros-restored',
  'unusual-number',
  'one-word-name',
  'odd-name',
  'keys-typed',
  'no-name',
  'title-removed',
  'remark-removed',
  'month-first',
  'swapped-date',
  'unsure-date',
  'short-year',
  'serial-date',
  'class-from-day',
  'year-from-day',
  'cell-from-above',
  'cell-of-block',
  'party-group',
  'more-of-above',
  'not-joined',
  'post-above',
  'acting-post',
  'suspended',
  'two-days',
  'one-day',
  'contradicts',
  'unsplit',
  'like-citizen-number',
  // days that no member can have
  'too-young',
  'very-old',
  'not-yet',
  'joined-young',
  'days-disagree',
  'official-first',
  'still-probationary',
] as const;
export type ValueProblemCode = (typeof valueProblemCodes)[number];

/** Something to be looked at in a row. What is `wrong` is left out of what is stored; the rest is stored as shown. */
export interface ValueProblem {
  readonly column: PersonColumn;
  readonly code: ValueProblemCode;
  readonly wrong: boolean;
  /** What stands in the cell. */
  readonly text: string;
}

export interface ValueFault {
  readonly kind: FaultKind | 'nothing-above' | 'uneven-lines' | 'unsplit';
  readonly text: string;
}

const faultCodes: Readonly<Record<ValueFault['kind'], ValueProblemCode>> = {
  error: 'cell-error',
  uncalculated: 'not-calculated',
  'hidden-digits': 'digits-hidden',
  'no-date': 'no-such-day',
  'nothing-above': 'nothing-above',
  'uneven-lines': 'uneven-lines',
  unsplit: 'unsplit',
};

/** Why a cell has no value, as a problem of its row. */
export function faultProblem<Column extends string>(
  column: Column,
  { kind, text }: ValueFault,
): Omit<ValueProblem, 'column'> & { readonly column: Column } {
  return { column, code: faultCodes[kind], wrong: true, text };
}
