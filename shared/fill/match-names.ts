import { fold, nameKey } from '../text/fold';

/** What stands in a row of the form where a name is looked for. */
export interface NamedRow {
  readonly row: number;
  readonly text: string;
}

export type NameMatch = { readonly row: number } | 'name-missing' | 'name-twice';

/** “1. Chi bộ khu phố Giao Hội 2” → “khu phố Giao Hội 2”: numbers in front and the word for a cell say nothing. */
function bare(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^[\s\d.)\-–]+(?=\p{L})/u, '')
    .replace(/^(?:chi|Chi|CHI)\s+(?:bộ|Bộ|BỘ)\s+/u, '')
    .trim();
}

/**
 * For each name the row that bears it. Names agree whatever their case, spaces and “Chi bộ” in front; those
 * that no row bears so are looked for without diacritics. Never does one row take two names.
 */
export function matchNames(names: readonly string[], rows: readonly NamedRow[]): readonly NameMatch[] {
  const exact = matchBy(names, rows, (name) => nameKey(bare(name)));
  const taken = new Set(exact.flatMap((match) => (typeof match === 'string' ? [] : [match.row])));
  const free = rows.filter(({ row }) => !taken.has(row));
  const left = names.filter((_, index) => exact[index] === 'name-missing');
  const loose = matchBy(left, free, (name) => fold(bare(name)));
  let next = 0;
  return exact.map((match) => (match === 'name-missing' ? (loose[next++] ?? match) : match));
}

function matchBy(
  names: readonly string[],
  rows: readonly NamedRow[],
  keyOf: (name: string) => string,
): readonly NameMatch[] {
  const byKey = groupBy(rows, ({ text }) => keyOf(text));
  const namesByKey = groupBy(names, keyOf);
  return names.map((name): NameMatch => {
    const [row, ...more] = byKey.get(keyOf(name)) ?? [];
    if (row === undefined) return 'name-missing';
    const isClear = more.length === 0 && namesByKey.get(keyOf(name))?.length === 1;
    return isClear ? { row: row.row } : 'name-twice';
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
