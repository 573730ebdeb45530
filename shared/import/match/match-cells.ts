import { fold } from '../../text/fold';

/** A cell of the season, as far as its name goes. */
export interface NamedCell {
  readonly id: string;
  readonly name: string;
}

/** Short forms that offices use in lists, and what they stand for. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcb\b/gu, 'chi bo'],
  [/\bkp(?=\d|\b)/gu, 'khu pho '],
  [/\btdp(?=\d|\b)/gu, 'to dan pho '],
  [/\btrg\b/gu, 'truong'],
  [/\b(?:hop tac xa|htxnn)\b/gu, 'htx'],
];
const LEADING = /^(?:chi bo|dang bo bo phan)\s+/u;
/** What a cell is a cell of: the same place is called khu phố in one list and thôn in another. */
const UNITS = /\b(?:khu pho|to dan pho|khoi pho|khu vuc|thon|xom|ap|khoi)\s+/gu;

/** A cell's name as it is compared: “Chi bộ khu phố 4”, “CB KP4” and “Khu pho 4” agree. */
export function cellKey(name: string): string {
  let key = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [short, long] of SHORT_FORMS) key = key.replace(short, long);
  return key
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LEADING, '')
    .replace(/\b0+(?=\d)/gu, '');
}

/** Also without what kind of place it is: “Chi bộ khu phố Giao Hội 2” and “Giao Hội 2”. */
function looseKey(name: string): string {
  return cellKey(name).replace(UNITS, '');
}

/** Finds the cell that a name in a list means, by ever less of the name. */
export class CellNames {
  readonly #levels: readonly ((name: string) => string)[] = [fold, cellKey, looseKey];
  readonly #byKey: readonly ReadonlyMap<string, readonly NamedCell[]>[];

  constructor(cells: readonly NamedCell[]) {
    this.#byKey = this.#levels.map((key) => Map.groupBy(cells, ({ name }) => key(name)));
  }

  /** The one cell of that name; undefined where there is none, or more than one. */
  find(name: string): NamedCell | undefined {
    for (const [level, key] of this.#levels.entries()) {
      const found = this.#byKey[level]?.get(key(name)) ?? [];
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    }
    return undefined;
  }
}
