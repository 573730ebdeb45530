import { leftOutFields } from '../domain/attendance';
import type { Cell, Season } from '../domain/season';
import { vi } from '../i18n';
import { cellForms } from '../i18n/vi/cellForms';
import { formatDate } from '../text/dates';
import { enteredValue } from './entered';
import type { FormField, FormRow } from './form';
import type { FormIdentity } from './identity';
import type { FormRule } from './rules';
import { attendanceFields, type FormTarget, memberCounts, targetKey } from './target';
import { typeOf } from './values';

const { form } = cellForms;
const { help, fields: congressNames } = vi.congress;

/** Years between a congress and its season: more is a slip of the fingers. The program's own choice. */
const FAR_YEARS = 2;

/** A field with what the season holds of it. */
export function fieldOf(
  cell: Cell,
  target: Exclude<FormTarget, { readonly at: 'candidate' }>,
  label: string,
): FormField {
  const value = enteredValue(cell, target);
  return {
    key: targetKey(target),
    target,
    ...typeOf(target),
    label,
    ...(value !== undefined && { value, entered: true }),
  };
}

/** The first sheet: whose form it is, the members of the cell, and who came to the congress. */
export function congressRows(cell: Cell, identity: FormIdentity): readonly FormRow[] {
  const { congress } = cell;
  const { committee, secretary, deputySecretary } = congress.approvedSeats;
  const seats = form.seatParts(committee, secretary, deputySecretary);
  const field = (target: Exclude<FormTarget, { readonly at: 'candidate' }>, label: string): FormRow => ({
    kind: 'field',
    field: fieldOf(cell, target, label),
  });
  return [
    { kind: 'title', text: form.title },
    { kind: 'note', text: form.howTo },
    { kind: 'state' },
    { kind: 'fact', text: form.ward, value: identity.ward },
    { kind: 'fact', text: form.cell, value: cell.name },
    { kind: 'fact', text: form.term, value: identity.term },
    { kind: 'fact', text: form.number, value: numberOf(identity) },
    ...fact(form.planned, congress.plannedOn === undefined ? '' : formatDate(congress.plannedOn)),
    ...fact(form.seats, seats),
    { kind: 'section', text: form.sections.members },
    { kind: 'columns', text: '' },
    ...memberCounts.map((name) => field({ at: 'members', field: name }, help.memberCounts[name])),
    { kind: 'section', text: form.sections.congress },
    field({ at: 'congress', field: 'heldOn' }, form.dateHint(congressNames.heldOn)),
    { kind: 'section', text: form.sections.attendance },
    ...attendanceFields.map((name) => field({ at: 'congress', field: name }, congressNames[name])),
  ];
}

function fact(text: string, value: string): readonly FormRow[] {
  return value === '' ? [] : [{ kind: 'fact', text, value }];
}

const DATE_END = 'YYYY-MM-DD'.length;
const TIME = [DATE_END + 1, 'YYYY-MM-DDTHH:MM'.length] as const;

/** “20261129-1405”: the moment at which it was made, as a number that can be read out. */
export function numberOf({ issuedAt }: FormIdentity): string {
  return `${issuedAt.slice(0, DATE_END)} ${issuedAt.slice(...TIME)}`.replace(/[-:]/gu, '').replace(' ', '-');
}

const key = (target: FormTarget) => targetKey(target);
const member = (field: (typeof memberCounts)[number]) => key({ at: 'members', field });
export const congressKey = (field: (typeof attendanceFields)[number] | 'heldOn') =>
  key({ at: 'congress', field });

/** E104, E103, E101, E102 and E105 of the checks, and a day of the congress in a year far from its season. */
export function congressRules(season: Season, cell: Cell): readonly FormRule[] {
  const [summoned, present] = [congressKey('summonedOfficial'), congressKey('presentOfficial')];
  const year = seasonYear(season, cell);
  const absent = [congressKey('absentExcused'), congressKey('absentUnexcused')];
  const leftOut = leftOutFields.map(congressKey);
  return [
    {
      code: 'sum',
      parts: [member('official'), member('probationary')],
      whole: member('total'),
      at: member('total'),
      says: 'membersSum',
    },
    { code: 'most', value: summoned, limit: member('official'), at: summoned, says: 'summonedMost' },
    { code: 'most', value: present, limit: summoned, at: present, says: 'presentMost' },
    {
      code: 'attendance',
      summoned,
      present,
      absent,
      orZero: leftOut,
      at: present,
      says: 'attendanceSum',
    },
    // all figures typed a line too low, say
    {
      code: 'together',
      parts: [present, ...absent, ...leftOut],
      limit: member('official'),
      unless: summoned,
      at: present,
      says: 'attendanceMost',
    },
    ...(year === undefined
      ? []
      : ([
          {
            code: 'years',
            value: congressKey('heldOn'),
            from: year - FAR_YEARS,
            to: year + FAR_YEARS,
            at: congressKey('heldOn'),
            says: 'heldYears',
          },
        ] as const)),
    ...(cell.congress.plannedOn === undefined
      ? []
      : ([
          {
            code: 'swapped',
            value: congressKey('heldOn'),
            day: cell.congress.plannedOn,
            at: congressKey('heldOn'),
            says: 'heldSwapped',
          },
        ] as const)),
  ];
}

const YEAR_DIGITS = 4;

/** The year about which the congress is held, as far as the season tells it. */
export function seasonYear({ season }: Season, { congress }: Cell): number | undefined {
  const day = congress.heldOn ?? congress.plannedOn ?? season.plannedTo ?? season.plannedFrom;
  return day === undefined ? undefined : Number(day.slice(0, YEAR_DIGITS));
}
