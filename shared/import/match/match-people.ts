import type { PartialDate } from '../../domain/partial-date';
import { distance } from '../../text/distance';
import { fold, nameKey } from '../../text/fold';

/** What tells one person from another. */
export interface PersonMarks {
  readonly fullName: string;
  readonly born?: PartialDate | undefined;
  readonly cardNumber?: string | undefined;
  readonly nationalId?: string | undefined;
  /** The cell that the person belongs to, by any name of it that is always the same. */
  readonly cell: string;
}

/**
 * Whom a row means: nobody known, surely one, or perhaps one of several, which only the office knows.
 */
export type PersonMatch<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'same'; readonly person: T }
  | { readonly kind: 'ask'; readonly people: readonly T[] };

const none = { kind: 'none' } as const;

/**
 * People who are known, found again by the numbers of their cards, else by name and date of birth. Nobody is known by a
 * name without its marks alone: Hà and Hạ are two, and whom a list means is asked, as it is where a name is misspelt.
 */
export class KnownPeople<T extends PersonMarks> {
  readonly #byNumber = new Map<string, T[]>();
  readonly #byName = new Map<string, T[]>();
  /** By full day of birth. */
  readonly #byBirth = new Map<string, T[]>();

  constructor(people: Iterable<T> = []) {
    for (const person of people) this.add(person);
  }

  add(person: T): void {
    for (const number of numbersOf(person)) push(this.#byNumber, number, person);
    push(this.#byName, fold(person.fullName), person);
    if (person.born?.length === FULL_DAY) push(this.#byBirth, person.born, person);
  }

  /** All of that name, whoever they are; spelt alike, or typed without any marks. */
  namesakes(fullName: string): readonly T[] {
    const wanted = { fullName, cell: '' };
    return (this.#byName.get(fold(fullName)) ?? []).filter((person) => agreesInName(person, wanted));
  }

  find(marks: PersonMarks): PersonMatch<T> {
    const found = [...new Set(numbersOf(marks).flatMap((number) => this.#byNumber.get(number) ?? []))];
    const here = found.filter(({ cell }) => cell === marks.cell);
    const byNumber = here.length === 1 ? here : found;
    const [only] = byNumber;
    if (byNumber.length === 1 && only) {
      // one number and two names: a slip in one of the two lists
      return agreesInName(only, marks) ? { kind: 'same', person: only } : { kind: 'ask', people: byNumber };
    }
    if (byNumber.length > 1) return { kind: 'ask', people: byNumber };
    return this.#byNameAndBirth(marks);
  }

  #byNameAndBirth(marks: PersonMarks): PersonMatch<T> {
    const namesakes = (this.#byName.get(fold(marks.fullName)) ?? []).filter((person) =>
      mayBeSame(person, marks),
    );
    const sure = namesakes.filter((person) => isSurelySame(person, marks));
    const here = sure.filter(({ cell }) => cell === marks.cell);
    const [person] = here.length > 0 ? here : sure;
    if (person && (here.length === 1 || (here.length === 0 && sure.length === 1)))
      return { kind: 'same', person };
    const near = namesakes.length > 0 ? namesakes : this.#nearlySame(marks);
    return near.length === 0 ? none : { kind: 'ask', people: near };
  }

  /** Of one name in one cell, with a birthday that a slip of the fingers makes of the other; else misspelt. */
  #nearlySame(marks: PersonMarks): readonly T[] {
    const slips = (this.#byName.get(fold(marks.fullName)) ?? []).filter(
      (person) =>
        person.cell === marks.cell &&
        agreesInName(person, marks) &&
        isOneSlipOfBirth(person.born, marks.born) &&
        mayBeSame({ ...person, born: undefined }, marks),
    );
    return slips.length > 0 ? slips : this.#misspelt(marks);
  }

  /** Born on the same day, with a name that a slip of the fingers makes of the other. */
  #misspelt(marks: PersonMarks): readonly T[] {
    if (marks.born?.length !== FULL_DAY) return [];
    const name = fold(marks.fullName);
    return (this.#byBirth.get(marks.born) ?? []).filter(
      (person) => isOneSlip(fold(person.fullName), name) && mayBeSame(person, marks),
    );
  }
}

/** One letter that is another, too many or missing. */
function isOneSlip(a: string, b: string): boolean {
  return distance(a, b, 1) === 1;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function numbersOf({ cardNumber = '', nationalId = '' }: PersonMarks): string[] {
  const digits = (text: string) => text.replace(/\D/gu, '');
  return [
    ...(digits(cardNumber) === '' ? [] : [`card ${digits(cardNumber)}`]),
    ...(digits(nationalId) === '' ? [] : [`id ${digits(nationalId)}`]),
  ];
}

/** Spelt alike; a name typed without any marks agrees with the one that has them. */
function agreesInName(a: PersonMarks, b: PersonMarks): boolean {
  if (nameKey(a.fullName) === nameKey(b.fullName)) return true;
  const bare = isBare(a.fullName) || isBare(b.fullName);
  return bare && fold(a.fullName) === fold(b.fullName);
}

function isBare(name: string): boolean {
  return !/[^\p{ASCII}]/u.test(name);
}

/** Namesakes with two birthdays or two cards are two people. */
function mayBeSame(a: PersonMarks, b: PersonMarks): boolean {
  const differ = (x: string | undefined, y: string | undefined) =>
    x !== undefined && y !== undefined && x !== y;
  if (differ(a.cardNumber, b.cardNumber) || differ(a.nationalId, b.nationalId)) return false;
  return a.born === undefined || b.born === undefined || bornMayAgree(a.born, b.born);
}

/** “1970” and “1970-05-03” may be one birthday. */
function bornMayAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Two of day, month and year are the same, or day and month are changed over. */
function isOneSlipOfBirth(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  if (a?.length !== FULL_DAY || b?.length !== FULL_DAY) return false;
  const [one, other] = [a.split('-'), b.split('-')];
  const same = one.filter((part, at) => part === other[at]).length;
  return same === 2 || (one[0] === other[0] && one[1] === other[2] && one[2] === other[1]);
}

const FULL_DAY = 'YYYY-MM-DD'.length;

function isSurelySame(a: PersonMarks, b: PersonMarks): boolean {
  const sameDay = a.born !== undefined && a.born === b.born && a.born.length === FULL_DAY;
  if (sameDay) return agreesInName(a, b);
  // a year or nothing at all: enough within one cell, for a name spelt alike
  return a.cell === b.cell && nameKey(a.fullName) === nameKey(b.fullName);
}
