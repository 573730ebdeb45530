import { useCallback, useMemo } from 'react';
import type { Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Form } from '../../../shared/fill/form';
import type { Catalogue } from '../../../shared/fill/indicators';
import type { FillPlan } from '../../../shared/fill/plan';
import { addressOf, isSame, type Position } from '../../../shared/spreadsheet/address';
import type { TiedCell } from './SheetGrid';
import { indicatorName, startOf } from './tie-words';

interface MarkedSheet {
  readonly form: Form;
  readonly sheetIndex: number;
  readonly plan: FillPlan;
  readonly ties: readonly Tie[];
  readonly catalogue: Catalogue;
  /** Indexes of ties that somebody should look at. */
  readonly unsure: ReadonlySet<number>;
}

/** What the plan marks on one sheet: cells that will be written, those that must not, and whose tie stands where. */
export function useGridMarks({ form, sheetIndex, plan, ties, catalogue, unsure }: MarkedSheet) {
  const name = form.sheets[sheetIndex]?.name;
  const tied = useMemo(() => {
    const own = plan.writes.filter((write) => write.sheet === sheetIndex);
    const nameOf = (tie: Tie | undefined) => (tie && indicatorName(tie, catalogue)) ?? '';
    return new Map(
      own.map((write): [string, TiedCell] => [
        addressOf(write),
        { write, indicator: nameOf(ties[write.tie]), isUnsure: unsure.has(write.tie) },
      ]),
    );
  }, [plan, ties, catalogue, sheetIndex, unsure]);
  const refused = useMemo(() => {
    const own = plan.problems.filter((problem) => problem.sheet === name);
    return new Set(own.flatMap(({ place = '' }) => (place.includes(':') ? [] : [place])));
  }, [plan, name]);
  const tieAt = useCallback(
    (position: Position): number | undefined => {
      const written = tied.get(addressOf(position))?.write.tie;
      const found = written ?? ties.findIndex((tie) => tie.sheet === name && isSame(startOf(tie), position));
      return found < 0 ? undefined : found;
    },
    [tied, ties, name],
  );
  return { tied, refused, tieAt };
}
