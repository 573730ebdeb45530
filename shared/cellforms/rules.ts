import { certainlyBefore, earliestDay, isSwappedDay, type PartialDate } from '../domain/partial-date';

/**
 * What must hold between the fields of a form, each named by its key. The workbook says them as formulas, reading
 * says them again (`isBroken`): one list, so that both say the same. `at` is the field that is marked.
 *
 * A rule speaks only of what is filled in: empty is not zero, except where `orZero` says so.
 */
export type FormRule = { readonly at: string; readonly says: RuleText } & (
  | { readonly code: 'most'; readonly value: string; readonly limit: string }
  | { readonly code: 'sum'; readonly parts: readonly string[]; readonly whole: string }
  /**
   * Those who came and those who did not are those summoned: never more; and not fewer either once both kinds of
   * absence are filled in (`shared/domain/attendance.ts`).
   */
  | {
      readonly code: 'attendance';
      readonly summoned: string;
      readonly present: string;
      readonly absent: readonly string[];
      readonly orZero: readonly string[];
    }
  /** Several counts are together no more than another; said only where `unless` is empty, which says it better. */
  | {
      readonly code: 'together';
      readonly parts: readonly string[];
      readonly limit: string;
      readonly unless: string;
    }
  | {
      readonly code: 'votes';
      readonly votes: readonly string[];
      readonly valid: string;
      readonly seats: string;
    }
  /** `later` lies `years` after `earlier` at least, as far as both are known. */
  | { readonly code: 'order'; readonly earlier: string; readonly later: string; readonly years: number }
  /** The value is there, where any of the others is. */
  | { readonly code: 'needs'; readonly value: string; readonly any: readonly string[] }
  /** One field at most holds this word. */
  | {
      readonly code: 'alone';
      readonly value: string;
      readonly others: readonly string[];
      readonly word: { readonly value: string; readonly word: string };
    }
  /** The day is not this one with day and month changed over. */
  | { readonly code: 'swapped'; readonly value: string; readonly day: PartialDate }
  /** The year of a date lies between two years, both included. */
  | { readonly code: 'years'; readonly value: string; readonly from: number; readonly to: number }
);

/** Which sentence of the text table a broken rule says. */
export type RuleText =
  | 'membersSum'
  | 'summonedMost'
  | 'presentMost'
  | 'attendanceSum'
  | 'attendanceMost'
  | 'heldYears'
  | 'heldSwapped'
  | 'issuedMost'
  | 'collectedMost'
  | 'papersSum'
  | 'votesMost'
  | 'votesSum'
  | 'bornYears'
  | 'joinedAfterBirth'
  | 'officialAfterJoined'
  | 'joinedBeforeCongress'
  | 'officialBeforeCongress'
  | 'nameMissing'
  | 'postMissing'
  | 'twoSecretaries';

/** The values of a form: counts as numbers, dates as the season writes them; what is empty or unreadable is absent. */
export interface FormValues {
  readonly count: (key: string) => number | undefined;
  readonly date: (key: string) => PartialDate | undefined;
  readonly word: (key: string) => string | undefined;
  readonly isFilled: (key: string) => boolean;
}

/** Whether what is filled in cannot be. */
export function isBroken(rule: FormRule, values: FormValues): boolean {
  const { count, date } = values;
  switch (rule.code) {
    case 'most': {
      const [value, limit] = [count(rule.value), count(rule.limit)];
      return value !== undefined && limit !== undefined && value > limit;
    }
    case 'sum': {
      const parts = rule.parts.map(count);
      const whole = count(rule.whole);
      if (whole === undefined || parts.includes(undefined)) return false;
      return sumOf(parts) !== whole;
    }
    case 'attendance':
      return isAttendanceBroken(rule, values);
    case 'together': {
      const limit = count(rule.limit);
      if (limit === undefined || values.isFilled(rule.unless)) return false;
      return sumOf(rule.parts.map(count)) > limit;
    }
    case 'votes': {
      const [valid, seats] = [count(rule.valid), count(rule.seats)];
      return valid !== undefined && seats !== undefined && sumOf(rule.votes.map(count)) > valid * seats;
    }
    case 'order': {
      const [earlier, later] = [date(rule.earlier), date(rule.later)];
      if (earlier === undefined || later === undefined) return false;
      return certainlyBefore(later, laterBy(earliestDay(earlier), rule.years));
    }
    case 'needs':
      return !values.isFilled(rule.value) && rule.any.some(values.isFilled);
    case 'alone': {
      const has = (key: string) => values.word(key) === rule.word.value;
      return has(rule.value) && rule.others.some(has);
    }
    case 'swapped':
      return isSwappedDay(rule.day, date(rule.value) ?? '');
    case 'years': {
      const year = Number(date(rule.value)?.slice(0, YEAR_DIGITS) ?? rule.from);
      return year < rule.from || year > rule.to;
    }
  }
}

const YEAR_DIGITS = 4;

function isAttendanceBroken(
  rule: Extract<FormRule, { readonly code: 'attendance' }>,
  { count }: FormValues,
): boolean {
  const [summoned, present] = [count(rule.summoned), count(rule.present)];
  if (summoned === undefined || present === undefined || present > summoned) return false;
  const absent = rule.absent.map(count);
  const left = summoned - present - sumOf([...absent, ...rule.orZero.map(count)]);
  return left < 0 || (left > 0 && !absent.includes(undefined));
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, number = 0) => sum + number, 0);
}

/** The same day so many years later, as a text to compare with; it need not be in the calendar. */
function laterBy(day: string, years: number): string {
  return String(Number(day.slice(0, YEAR_DIGITS)) + years) + day.slice(YEAR_DIGITS);
}

/** Every field of which a rule speaks. */
export function fieldsOf(rule: FormRule): readonly string[] {
  switch (rule.code) {
    case 'most':
      return [rule.value, rule.limit];
    case 'sum':
      return [...rule.parts, rule.whole];
    case 'attendance':
      return [rule.summoned, rule.present, ...rule.absent, ...rule.orZero];
    case 'together':
      return [...rule.parts, rule.limit];
    case 'votes':
      return [...rule.votes, rule.valid, rule.seats];
    case 'order':
      return [rule.earlier, rule.later];
    case 'alone':
    case 'needs':
    case 'swapped':
    case 'years':
      return [rule.value];
  }
}
