import { type FormatSection, type FormatSign, formatSections } from './format-code';

/** How much of a date a number format shows: whole dates, or one or two of their parts. */
export type ShownDate = 'day' | 'month' | 'year' | 'dayAndMonth' | 'dayOfMonth' | 'monthOfYear' | 'time';

/** What a number format makes of a moment. */
export interface DateShape {
  readonly shown: ShownDate;
  /** Digits behind the seconds: a moment is rounded to them. */
  readonly secondDigits: number;
}

/** Formats without a code of their own (ECMA-376 part 1, 18.8.30): the dates among them, those of East Asia too. */
const BUILT_IN: readonly (readonly [ShownDate, number, number])[] = [
  ['day', 14, 15],
  ['dayAndMonth', 16, 16],
  ['month', 17, 17],
  ['time', 18, 21],
  ['day', 22, 22],
  ['day', 27, 31],
  ['day', 36, 36],
  ['time', 45, 47],
  ['day', 50, 54],
  ['day', 57, 58],
];

/** What the format shows of a date, by its number and, where it has one, its code; undefined where it shows none. */
export function dateShape(id: number, code: string | undefined): DateShape | undefined {
  if (code !== undefined) return shapeByCode(code);
  const shown = BUILT_IN.find(([, from, to]) => id >= from && id <= to)?.[0];
  return shown && { shown, secondDigits: 0 };
}

function shapeByCode(code: string): DateShape | undefined {
  const [first] = formatSections(code);
  if (first === undefined || !isDate(first)) return undefined;
  const { signs } = first;
  const letters = partsOf(signs);
  const has = (letter: string) => letters.some((run) => run.startsWith(letter));
  const [day, month, year] = [has('d'), has('m'), has('y') || has('e') || has('b')];
  return { shown: shownOf(day, month, year), secondDigits: secondDigits(signs) };
}

/** Parts of a date or a time, and no digits but fractions of seconds. */
function isDate({ signs }: FormatSection): boolean {
  const kinds = new Set(signs.map(({ kind }) => kind));
  if (kinds.has('general') || kinds.has('exponent')) return false;
  return (kinds.has('date') || kinds.has('elapsed')) && digitsOutsideSeconds(signs) === 0;
}

function digitsOutsideSeconds(signs: readonly FormatSign[]): number {
  const digits = signs.filter(({ kind }) => kind === 'digit').length;
  return digits - secondDigits(signs);
}

/** The zeros behind `ss.`, or behind a lone point. */
function secondDigits(signs: readonly FormatSign[]): number {
  const point = signs.findIndex(({ kind }) => kind === 'point' || kind === 'comma');
  const before = signs[point - 1];
  const isSeconds = before?.kind === 'elapsed' || (before?.kind === 'date' && before.letters.startsWith('s'));
  if (point < 0 || !isSeconds) return 0;
  const rest = signs.slice(point + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'digit');
  return end < 0 ? rest.length : end;
}

/** The letters of a date, with minutes apart: an `m` after hours or before seconds. */
function partsOf(signs: readonly FormatSign[]): readonly string[] {
  const runs = signs.flatMap((sign) => {
    if (sign.kind === 'elapsed') return ['h'];
    return sign.kind === 'date' ? [sign.letters] : [];
  });
  return runs.filter((run, index) => {
    const minutes = runs[index - 1]?.startsWith('h') === true || runs[index + 1]?.startsWith('s') === true;
    return !(run.startsWith('m') && run.length <= 2 && minutes);
  });
}

function shownOf(day: boolean, month: boolean, year: boolean): ShownDate {
  if (year) return day ? 'day' : month ? 'month' : 'year';
  if (day) return month ? 'dayAndMonth' : 'dayOfMonth';
  return month ? 'monthOfYear' : 'time';
}
