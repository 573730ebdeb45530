import type { Cell } from '../../../shared/domain/season';
import { vi } from '../../../shared/i18n';
import { cellKey } from '../../../shared/import/match/match-cells';

/** Tells where a name stands already: asked with a name and the id of the cell that bears it, if it is stored. */
export type SameName = (name: string, ownId?: string) => string | undefined;

/** Reads all names once; case and short forms make no difference, a tone does. */
export function sameNames(active: readonly Cell[], retired: readonly Cell[]): SameName {
  const rows = new Map<string, { readonly id: string; readonly row: number }[]>();
  active.forEach(({ id, name }, index) => {
    const key = cellKey(name);
    rows.set(key, [...(rows.get(key) ?? []), { id, row: index + 1 }]);
  });
  const kept = new Set(retired.map(({ name }) => cellKey(name)));
  return (name, ownId) => {
    const key = cellKey(name);
    if (key === '') return undefined;
    const other = rows.get(key)?.find(({ id }) => id !== ownId);
    if (other) return vi.cells.sameNameAt(other.row);
    return kept.has(key) ? vi.cells.sameNameRetired : undefined;
  };
}
