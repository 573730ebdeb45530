/** How much of a date a number format shows; undefined where it shows none, or only a time of day. */
export type ShownDate = 'day' | 'month' | 'year';

/** Formats without a code of their own (ECMA-376 part 1, 18.8.30): the dates among them, those of East Asia too. */
const BUILT_IN: readonly (readonly [ShownDate, number, number])[] = [
  ['day', 14, 16],
  ['month', 17, 17],
  ['day', 22, 22],
  ['day', 27, 31],
  ['day', 36, 36],
  ['day', 50, 54],
  ['day', 57, 58],
];

/** What the format shows of a date, by its number and, where it has one, its code. */
export function shownDate(id: number, code: string | undefined): ShownDate | undefined {
  if (code === undefined) return BUILT_IN.find(([, from, to]) => id >= from && id <= to)?.[0];
  return shownByCode(code);
}

/** Texts in quotes, escaped and repeated signs, colours and languages in brackets. */
const NOT_FORMAT = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu;

function shownByCode(code: string): ShownDate | undefined {
  const [first = ''] = code.replace(NOT_FORMAT, '').toLowerCase().split(';');
  if (/general|[#?]|0(?!.*y)/u.test(first)) return undefined;
  if (/d/u.test(first)) return /[my]/u.test(first) ? 'day' : undefined;
  if (!/y/u.test(first)) return undefined;
  return /m/u.test(first) ? 'month' : 'year';
}
