import type { Cell } from '../domain/season';
import { sittingExcess } from '../planning/sitting-excess';
import { type Finding, finding } from './finding';

/** W330: after the changes of its term a committee has two secretaries, or more people than were approved. */
export function checkSitting(cell: Cell, path: string): readonly Finding[] {
  const last = (cell.termChanges ?? []).length - 1;
  return sittingExcess(cell).map((excess) => {
    const params =
      excess.reason === 'people'
        ? { ...excess }
        : { reason: excess.reason, count: excess.count, names: excess.names.join('; ') };
    return finding('W330', `${path}.termChanges[${String(last)}]`, params);
  });
}
