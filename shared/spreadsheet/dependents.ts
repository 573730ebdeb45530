import type { SheetLayout } from './sheet-layout';
import type { DefinedName } from './workbook';

/** A sheet by its name, with its formulas. */
export interface NamedSheet {
  readonly name: string;
  readonly layout: SheetLayout;
}

/** Formulas whose sources cannot be read off their text: places made of text, structured references, 3-D references. */
const READS_ANYTHING = /\b(?:indirect|offset)\s*\(|\[|'[^']*:[^']*'!|[\p{L}\d_.]+:[\p{L}\d_.]+!/iu;

/**
 * The sheets whose formulas may give another result once some sheets have changed: those themselves, and
 * whatever names them, directly, over defined names or over another such sheet. Rather one too many than
 * one too few.
 */
export function dependentSheets(
  sheets: readonly NamedSheet[],
  names: readonly DefinedName[],
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const formulas = new Map(sheets.map(({ name, layout }) => [name, formulaText(layout)]));
  const stale = new Set(changed);
  for (let before = -1; before !== stale.size; ) {
    before = stale.size;
    const words = [...stale].flatMap(referencesTo);
    const staleNames = names.filter(({ formula }) => mentions(formula.toLowerCase(), words));
    const all = [...words, ...staleNames.map(({ name }) => name.toLowerCase())];
    for (const [name, text] of formulas) {
      if (text !== '' && (READS_ANYTHING.test(text) || mentions(text, all))) stale.add(name);
    }
  }
  return stale;
}

function formulaText({ rows }: SheetLayout): string {
  const formulas = rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== ''));
  return formulas.map(({ formula }) => formula.toLowerCase()).join('\n');
}

function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** How formulas name a sheet: plain, or quoted with its apostrophes doubled. */
function referencesTo(name: string): string[] {
  const lower = name.toLowerCase();
  return [`${lower}!`, `${lower.replaceAll("'", "''")}'!`];
}
