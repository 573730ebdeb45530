/** “2020 - 2025”, with any dash. */
const TERM = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/gu;

/** The terms that a text names, in one spelling: `2020-2025`. */
export function termsIn(text: string): readonly string[] {
  return [...text.matchAll(TERM)].map(([, from = '', to = '']) => `${from}-${to}`);
}

/** Whether a text names a term that ends before it begins, or in its first year: “2030-2025”. */
export function namesReversedTerm(text: string): boolean {
  return [...text.matchAll(TERM)].some(([, from, to]) => Number(to) <= Number(from));
}

/** Whether a text has a number too long for a year, as where a term was typed into another: “2025-20272025-2027”. */
export function namesNoYear(text: string): boolean {
  return /\d{5}/u.test(text);
}

/** Whether the term that is said to come before another begins with it or later; false where one names no term. */
export function isNoEarlierTerm(before: string | undefined, term: string | undefined): boolean {
  const [first] = termsIn(before ?? '');
  const [second] = termsIn(term ?? '');
  return first !== undefined && second !== undefined && yearOf(first) >= yearOf(second);
}

function yearOf(term: string): number {
  return Number.parseInt(term, 10);
}
