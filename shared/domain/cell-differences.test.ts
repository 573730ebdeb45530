import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleSeason } from '../fixtures/sample';
import { cellDifferences } from './cell-differences';
import type { Cell } from './season';

const pattern = sampleSeason().cells[0] as Cell;
/** A cell of each id; the same id and number give the same object. */
const known = new Map<string, Cell>();
function cellOf(id: number, version: number): Cell {
  const key = `${String(id)} ${String(version)}`;
  const cell = known.get(key) ?? { ...pattern, id: `c${String(id)}` };
  known.set(key, cell);
  return cell;
}

const cells = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(1)), { selector: ([id]) => id })
  .map((list) => list.map(([id, version]) => cellOf(id, version)));

it('says of any two lists of cells what is new, gone and moved', () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const old = new Map(before.map((cell, seq) => [cell.id, { cell, seq }]));
      const placed = after.flatMap((cell, seq) => {
        const was = old.get(cell.id);
        return was?.cell === cell && was.seq === seq ? [] : [{ cell, seq, old: was?.cell }];
      });
      const ids = new Set(after.map(({ id }) => id));
      expect(cellDifferences(before, after)).toEqual({
        placed,
        changed: placed.filter((each) => each.cell !== each.old),
        gone: before.filter(({ id }) => !ids.has(id)),
        sameOrder: before.map(({ id }) => id).join() === after.map(({ id }) => id).join(),
      });
    }),
  );
});
