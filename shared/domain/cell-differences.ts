import type { Cell } from './season';

/** A cell that is another object than before, or the same one at another place. */
export interface PlacedCell {
  readonly cell: Cell;
  /** Its place among the cells, from 0. */
  readonly seq: number;
  /** The cell of the same id as it was before; undefined where there was none. */
  readonly old: Cell | undefined;
}

export interface CellDifferences {
  /** In their present order. */
  readonly placed: readonly PlacedCell[];
  /** Those of `placed` that are other objects than before. */
  readonly changed: readonly PlacedCell[];
  /** Cells that are there no more, in their order of before. */
  readonly gone: readonly Cell[];
  /** Whether the same cells stand in the same order. */
  readonly sameOrder: boolean;
}

/**
 * How the cells of a season differ from those before. Nearly every edit leaves nearly every cell the same
 * object at the same place: only where one does not are cells looked up by their ids.
 */
export function cellDifferences(before: readonly Cell[], after: readonly Cell[]): CellDifferences {
  const places: number[] = [];
  let sameOrder = before.length === after.length;
  after.forEach((cell, seq) => {
    const there = before[seq];
    if (there !== cell) places.push(seq);
    if (there?.id !== cell.id) sameOrder = false;
  });
  const known = sameOrder ? undefined : new Map(before.map((cell) => [cell.id, cell]));
  const placed = places.flatMap((seq): PlacedCell[] => {
    const cell = after[seq];
    return cell ? [{ cell, seq, old: known ? known.get(cell.id) : before[seq] }] : [];
  });
  return {
    placed,
    changed: placed.filter(({ cell, old }) => cell !== old),
    gone: sameOrder ? [] : without(before, after),
    sameOrder,
  };
}

function without(before: readonly Cell[], after: readonly Cell[]): readonly Cell[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}
