import type { RowName, RowSubject } from '../domain/parts/fill-mappings';
import { CellNames } from '../import/match/match-cells';
import { fold, nameKey } from '../text/fold';
import { readName } from '../text/person-name';
import { bareName, type NamedRow } from './named-row';
import { wardLikeness } from './ward-rows';

export type NameMatch = { readonly row: number } | 'name-missing' | 'name-twice';

/** Whose names are looked for, and which rows somebody tied to a name. */
export interface NameRules {
  readonly of: RowSubject;
  readonly names?: readonly RowName[] | undefined;
}

/**
 * For each name the row that bears it. What somebody tied by hand comes first, then the same spelling, then what the
 * list import takes for the same without asking (short forms, no marks at all). Never does one row take two names, nor
 * a name two rows; what is only near is nobody's.
 */
export function matchNames(
  names: readonly string[],
  rows: readonly NamedRow[],
  { of, names: tied = [] }: NameRules,
): readonly NameMatch[] {
  const matching = new Matching(names, rows);
  const keyOf = (name: string) => keyOfName(of, name);
  const byHand = new Map(tied.map(({ text, name }) => [nameKey(text), nameKey(name)]));
  if (tied.length > 0) matching.pass((row) => byHand.get(nameKey(row)), nameKey);
  if (of === 'ward') {
    matching.passByFinder(
      ([ward = '']) =>
        (text) =>
          wardLikeness(text, ward) === 'same' ? 0 : undefined,
    );
    return matching.matches;
  }
  matching.pass(keyOf, keyOf);
  if (of === 'cells') matching.passByFinder((rest) => cellFinder(rest));
  else matching.passByFinder((rest) => unmarkedFinder(rest));
  return matching.matches;
}

/** By what a name is the same however it is written. */
export function keyOfName(of: RowSubject, name: string): string {
  return of === 'cells' ? nameOfCell(name) : nameOfPerson(name);
}

const LEADING = /^(?:chi|Chi|CHI)\s+(?:bộ|Bộ|BỘ)\s+/u;

function nameOfCell(name: string): string {
  return nameKey(bareName(name).replace(LEADING, ''));
}

function nameOfPerson(name: string): string {
  return nameKey(readName(bareName(name)).name);
}

/** Which of some names a text can only mean. */
type Finder = (text: string) => number | undefined;

function cellFinder(names: readonly string[]): Finder {
  const known = new CellNames(names.map((name, index) => ({ id: String(index), name })));
  return (text) => {
    const found = known.find(bareName(text));
    return found && Number(found.id);
  };
}

/** A name without any marks may stand for the only one that is written so with them. */
function unmarkedFinder(names: readonly string[]): Finder {
  const folded = names.map((name) => fold(name));
  return (text) => {
    const { name } = readName(bareName(text));
    if (/[^\p{ASCII}]/u.test(name.normalize('NFC'))) return undefined;
    const index = folded.indexOf(fold(name));
    return index < 0 || folded.lastIndexOf(fold(name)) !== index ? undefined : index;
  };
}

class Matching {
  readonly matches: NameMatch[];
  readonly #names: readonly string[];
  readonly #rows: readonly NamedRow[];
  /** Rows that no pass has given to a name, or to two. */
  readonly #free: Set<NamedRow>;

  constructor(names: readonly string[], rows: readonly NamedRow[]) {
    this.#names = names;
    this.#rows = rows;
    this.#free = new Set(rows);
    this.matches = names.map(() => 'name-missing');
  }

  /** Gives each name that is still missing the rows that have the same key. */
  pass(keyOfRow: (row: string) => string | undefined, keyOfName: (name: string) => string): void {
    const byKey = new Map<string, number[]>();
    for (const [index, name] of this.#names.entries()) {
      if (this.#isMissing(index)) byKey.set(keyOfName(name), [...(byKey.get(keyOfName(name)) ?? []), index]);
    }
    const pairs = [...this.#free].flatMap((row) =>
      (byKey.get(keyOfRow(row.text) ?? '') ?? []).map((index) => ({ row, index })),
    );
    this.#take(pairs);
  }

  passByFinder(finderOf: (names: readonly string[]) => Finder): void {
    const missing = this.#names.flatMap((_, index) => (this.#isMissing(index) ? [index] : []));
    const find = finderOf(missing.map((index) => this.#names[index] ?? ''));
    const pairs = this.#rows.flatMap((row) => {
      const found = this.#free.has(row) ? find(row.text) : undefined;
      const index = found === undefined ? undefined : missing[found];
      return index === undefined ? [] : [{ row, index }];
    });
    this.#take(pairs);
  }

  #isMissing(index: number): boolean {
    return this.matches[index] === 'name-missing';
  }

  #take(pairs: readonly { readonly row: NamedRow; readonly index: number }[]): void {
    const byName = Map.groupBy(pairs, ({ index }) => index);
    const byRow = Map.groupBy(pairs, ({ row }) => row);
    for (const [index, [first, ...more]] of byName) {
      if (!first) continue;
      const isClear = more.length === 0 && byRow.get(first.row)?.length === 1;
      this.matches[index] = isClear ? { row: first.row.row } : 'name-twice';
    }
    for (const { row } of pairs) this.#free.delete(row);
  }
}
