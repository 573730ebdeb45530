/** What a date is, which tells the century of a year written with two digits. */
export const datePurposes = ['birth', 'admission', 'congress'] as const;
export type DatePurpose = (typeof datePurposes)[number];

/** What is known when a year is read. */
export interface YearContext {
  readonly purpose: DatePurpose;
  /** The year that is now; nothing that has happened lies behind it. */
  readonly thisYear: number;
  /** Of an admission: the year of birth, where it is known. */
  readonly bornIn?: number | undefined;
}

/** Nobody becomes a member before (Điều lệ Đảng 2011, điều 1). */
const ADULT = 18;
/** The oldest who are still led in a list of members. */
const OLDEST = 105;
const CENTURY = 100;

/**
 * The year that two digits mean: a birth lies at least 18 years back, an admission never ahead and never before
 * the age of 18, a congress is the nearest year. Undefined where no century fits: a birth in “15” of 2026.
 */
export function fullYear(twoDigits: number, { purpose, thisYear, bornIn }: YearContext): number | undefined {
  const latest = purpose === 'birth' ? thisYear - ADULT : thisYear;
  const century = Math.floor(thisYear / CENTURY) * CENTURY;
  if (purpose === 'congress') return nearest(twoDigits, century, thisYear);
  const years = [century + twoDigits, century - CENTURY + twoDigits].filter((year) => year <= latest);
  const earliest = purpose === 'birth' ? thisYear - OLDEST : (bornIn ?? thisYear - OLDEST) + ADULT;
  return years.find((year) => year >= earliest);
}

function nearest(twoDigits: number, century: number, thisYear: number): number {
  const years = [century - CENTURY, century, century + CENTURY].map((each) => each + twoDigits);
  return years.reduce((best, year) => (Math.abs(year - thisYear) < Math.abs(best - thisYear) ? year : best));
}
