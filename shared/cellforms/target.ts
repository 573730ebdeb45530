import { type ElectionBody, electionBodies } from '../domain/choices';
import { isProfileKey, type ProfileKey, profileFields, profileKeys } from '../domain/profile-fields';
import type { Congress, Election } from '../domain/season';

/**
 * Where in the season the value of a field of a cell's form belongs. Each row of a form carries its target as a
 * text in a hidden column, so that rows are found again wherever they stand when the form comes back.
 */
export type FormTarget =
  | { readonly at: 'members'; readonly field: MemberCount }
  | { readonly at: 'congress'; readonly field: CongressField }
  | ({ readonly at: 'ballot'; readonly field: BallotFigure } & BallotPlace)
  /** A name on a ballot with its votes; `row` is its place on the form. `listed`: the name was there when the form was made. */
  | ({
      readonly at: 'candidate';
      readonly row: number;
      readonly listed: boolean;
      readonly personId?: string;
    } & BallotPlace)
  /** A field of a profile; `block` is the place of the person on the form. */
  | {
      readonly at: 'person';
      readonly block: number;
      readonly field: FormProfileKey;
      readonly personId?: string;
    };

/** A ballot as the minutes name it; `nth` (from 0) tells apart those that a season holds twice. */
export interface BallotPlace {
  readonly body: ElectionBody;
  readonly round: number;
  readonly nth: number;
}

export const memberCounts = ['total', 'official', 'probationary', 'exempt'] as const;
export type MemberCount = (typeof memberCounts)[number];

/** In the order of the minutes. */
export const attendanceFields = [
  'summonedOfficial',
  'presentOfficial',
  'absentExcused',
  'absentUnexcused',
  'absentTransferred',
  'absentExempt',
  'suspended',
] as const satisfies readonly (keyof Congress)[];
export const congressFields = ['heldOn', ...attendanceFields] as const;
export type CongressField = (typeof congressFields)[number];

export const ballotFigures = [
  'seats',
  'issued',
  'collected',
  'valid',
  'invalid',
] as const satisfies readonly (keyof Election)[];
export type BallotFigure = (typeof ballotFigures)[number];

/**
 * The fields of a profile that travel: all but the numbers of cards and citizens, which a file that goes from hand to
 * hand must not hold (domain rules, “Confidentiality”).
 */
export const formProfileKeys = profileKeys.filter(
  (key) => profileFields[key].kind !== 'number',
) as readonly FormProfileKey[];
export type FormProfileKey = Exclude<ProfileKey, 'cardNumber' | 'nationalId'>;

/** The target as a text of one word, whatever signs an id holds. */
export function targetKey(target: FormTarget): string {
  return partsOf(target).map(encodeURIComponent).join('/');
}

/** Whether a name was given, in a key. */
const LISTED = 'listed';
const OPEN = 'open';

function partsOf(target: FormTarget): readonly (string | number)[] {
  switch (target.at) {
    case 'members':
    case 'congress':
      return [target.at, target.field];
    case 'ballot':
      return [target.at, target.body, target.round, target.nth, target.field];
    case 'candidate':
      return [
        target.at,
        target.body,
        target.round,
        target.nth,
        target.row,
        target.listed ? LISTED : OPEN,
        target.personId ?? '',
      ];
    case 'person':
      return [target.at, target.block, target.field, target.personId ?? ''];
  }
}

/** The target of a text; undefined for anything that is none. */
export function readTarget(key: string): FormTarget | undefined {
  const parts = decoded(key);
  if (parts === undefined) return undefined;
  const [at = '', ...rest] = parts;
  switch (at) {
    case 'members':
      return fieldTarget('members', memberCounts, rest);
    case 'congress':
      return fieldTarget('congress', congressFields, rest);
    case 'ballot':
      return ballotTarget(rest);
    case 'candidate':
      return candidateTarget(rest);
    case 'person':
      return personTarget(rest);
    default:
      return undefined;
  }
}

function decoded(key: string): readonly string[] | undefined {
  try {
    return key.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text);
}

function fieldTarget<A extends 'members' | 'congress', F extends string>(
  at: A,
  fields: readonly F[],
  [text]: readonly string[],
): { readonly at: A; readonly field: F } | undefined {
  const field = oneOf(fields, text);
  return field === undefined ? undefined : { at, field };
}

/** A small whole number, as the form writes places and rounds. */
function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,3}$/u.test(text) ? Number(text) : undefined;
}

function ballotPlace([bodyText, roundText, nthText]: readonly string[]): BallotPlace | undefined {
  const body = oneOf(electionBodies, bodyText);
  const [round, nth] = [whole(roundText), whole(nthText)];
  if (body === undefined || round === undefined || nth === undefined || round < 1) return undefined;
  return { body, round, nth };
}

function ballotTarget(parts: readonly string[]): FormTarget | undefined {
  const place = ballotPlace(parts);
  const field = oneOf(ballotFigures, parts[3]);
  return place === undefined || field === undefined ? undefined : { at: 'ballot', ...place, field };
}

function candidateTarget(parts: readonly string[]): FormTarget | undefined {
  const place = ballotPlace(parts);
  const row = whole(parts[3]);
  const mark = oneOf([LISTED, OPEN], parts[4]);
  if (place === undefined || row === undefined || mark === undefined) return undefined;
  return { at: 'candidate', ...place, row, listed: mark === LISTED, ...idOf(parts[5]) };
}

function personTarget([blockText, field, id]: readonly string[]): FormTarget | undefined {
  const block = whole(blockText);
  if (block === undefined || field === undefined || !isProfileKey(field)) return undefined;
  const known = formProfileKeys.find((key) => key === field);
  return known === undefined ? undefined : { at: 'person', block, field: known, ...idOf(id) };
}

function idOf(id: string | undefined): { readonly personId?: string } {
  return id === undefined || id === '' ? {} : { personId: id };
}

/** The text that names a ballot, for telling ballots of one form apart. */
export function ballotKey({ body, round, nth }: BallotPlace): string {
  return `${body} ${String(round)} ${String(nth)}`;
}
