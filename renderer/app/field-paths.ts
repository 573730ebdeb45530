import { type CongressTab, congressPath, paths, planningPaths } from './paths';

/** Addresses of one field or line of a screen that `paths.ts` has: where a finding or a line of the overview leads. */

/** The overview with every line of what is to be done. */
export const wholeOverviewPath = `${paths.overview}/tat-ca`;

/** Which cells the screen of papers begins with. */
export const papersFilters = ['all', 'missing', 'soon', 'overdue'] as const;
export type PapersFilter = (typeof papersFilters)[number];

/** The papers, or what follows the congress, of the cells that a line of the overview counts. */
export function papersPath(view: 'papers' | 'aftermath', filter: PapersFilter): string {
  return `${paths[view]}/${filter}`;
}

/** A mark of the board of preparation: a cell, and what is prepared. */
export function preparationPath(cellId: string, itemId: string): string {
  return `${planningPaths.preparation}/${encodeURIComponent(cellId)}/${encodeURIComponent(itemId)}`;
}

/** The row of a cell in the list of cells, and one of its fields. */
export function cellRowPath(cellId: string, field: string): string {
  return `${paths.cells}/dong/${encodeURIComponent(cellId)}/${encodeURIComponent(field)}`;
}

/** Stands for the last field of a form, from which Enter led on to another screen. */
export const LAST_FIELD = 'cuoi';

/** The last field of a step of a cell, for the way back from the step after it. */
export function lastFieldPath(cellId: string, tab: CongressTab): string {
  return `${congressPath(cellId, tab)}/${LAST_FIELD}`;
}

/** Where a holiday is added. */
export const newHolidayPath = `${paths.settings}/ngay-nghi`;
