/**
 * A long list draws the rows in sight, and stands in for the others with empty rows as high as they are; a long form
 * holds room for its lower part until the upper one is drawn. Whatever has to reach what is not there (a column that
 * is pasted, Enter past rows that are locked or faster than the lower part, a finding that leads to its field, paper)
 * has it drawn whole first.
 */

const drawers = new WeakMap<Element, () => void>();

/** Marks what stands in for rows, or for the lower part of a form. */
export const gapMark = { 'data-gap': '' } as const;
const GAP = '[data-gap]';

/** Says how all rows of a list, or what a room is held for, are drawn at once. */
export function wholeBy(bodyOrRoom: Element, draw: () => void): void {
  drawers.set(bodyOrRoom, draw);
}

/** Draws all that is left out inside an element, or of the list that it is; false where all is drawn. */
export function drawWhole(inside: ParentNode | null | undefined): boolean {
  const gaps = [...(inside?.querySelectorAll(GAP) ?? [])];
  const ways = new Set(gaps.map((gap) => drawers.get(gap.closest('tbody') ?? gap)));
  ways.delete(undefined);
  for (const draw of ways) draw?.();
  return ways.size > 0;
}

/** A row that stands in for others. */
export function isGap(row: Element): boolean {
  return row.matches(GAP);
}
