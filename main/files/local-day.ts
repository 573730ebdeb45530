const two = (value: number) => String(value).padStart(2, '0');

/** A day by the computer's own clock and time zone, `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  return [String(at.getFullYear()), two(at.getMonth() + 1), two(at.getDate())].join('-');
}
