/** More than the season holds of either kind. */
const MOST = 10;
const OLDEST = 120;

/** “35, 45” as ages, each once, lowest first; undefined where a part of the text is no age. */
export function readAges(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== '');
  const ages = parts.map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : Number.NaN));
  if (ages.length > MOST || ages.some((age) => !(age >= 1 && age <= OLDEST))) return undefined;
  return [...new Set(ages)].sort((a, b) => a - b);
}

export function agesText(ages: readonly number[]): string {
  return ages.join(', ');
}
