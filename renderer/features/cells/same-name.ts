import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { cellKey } from '../../../shared/import/match/match-cells';
import type { Stepwise } from '../../../shared/stepwise';

/** Tells where a name stands already: asked with a name and the id of the cell that bears it, if it is stored. */
export type SameName = (name: string, ownId?: string) => string | undefined;

/** Before any name was read. */
export const nothingSame: SameName = () => undefined;

/** The names that were read: every edit asks for those of all cells again. */
const known = new Map<string, string>();
/** More names than any season has: those of seasons that were open before go. */
const MOST = 50_000;

function keyOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const key = cellKey(name);
  known.set(name, key);
  return key;
}

/** Reads all names once, a name each step; case and short forms make no difference, a tone does. */
export function* sameNames(active: readonly Cell[], retired: readonly Cell[]): Stepwise<SameName> {
  for (const { name } of [...active, ...retired]) {
    keyOf(name);
    yield;
  }
  const rows = new Map<string, { readonly id: string; readonly row: number }[]>();
  active.forEach(({ id, name }, index) => {
    const key = keyOf(name);
    rows.set(key, [...(rows.get(key) ?? []), { id, row: index + 1 }]);
  });
  const kept = new Set(retired.map(({ name }) => keyOf(name)));
  return (name, ownId) => {
    const key = keyOf(name);
    if (key === '') return undefined;
    const other = rows.get(key)?.find(({ id }) => id !== ownId);
    if (other) return vi.cells.sameNameAt(other.row);
    return kept.has(key) ? vi.cells.sameNameRetired : undefined;
  };
}
