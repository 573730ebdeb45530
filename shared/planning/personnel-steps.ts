import type { CellItem } from '../domain/parts';
import type { Cell, Season } from '../domain/season';

/** A step of the personnel work of a cell. */
export interface PersonnelStep extends CellItem<'personnelSteps'> {
  /** One of those that the office takes in every cell, under the name that it has there. */
  readonly usual: boolean;
}

/**
 * The steps of a cell: those that the office usually takes, in its order, with what the cell entered of them; then the
 * cell's own. A usual step is stored in the cell, under the same id, once something of it is entered.
 */
export function personnelStepsOf(
  { usualSteps = [] }: Pick<Season, 'usualSteps'>,
  { personnelSteps = [] }: Pick<Cell, 'personnelSteps'>,
): readonly PersonnelStep[] {
  const entered = new Map(personnelSteps.map((step) => [step.id, step]));
  const usual = usualSteps.map(({ id, name }) => ({ ...entered.get(id), id, name, usual: true }));
  const known = new Set(usualSteps.map(({ id }) => id));
  const own = personnelSteps.filter(({ id }) => !known.has(id)).map((step) => ({ ...step, usual: false }));
  return [...usual, ...own];
}
