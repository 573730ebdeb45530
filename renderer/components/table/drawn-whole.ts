/**
 * A long list draws the rows in sight, and stands in for the others with empty rows as high as they are. Whatever
 * has to reach a row that is not there (a column that is pasted, Enter past rows that are locked, a finding that
 * leads to its field, paper) has the list drawn whole first.
 */

const lists = new WeakMap<Element, () => void>();

/** Marks the rows that stand in for others. */
export const gapMark = { 'data-gap': '' } as const;
const GAP = 'tr[data-gap]';

/** Says how all rows of a list are drawn at once. */
export function wholeBy(body: Element, draw: () => void): void {
  lists.set(body, draw);
}

/** Draws all rows of the lists inside an element, or of the list that it is; false where all are drawn. */
export function drawWhole(inside: ParentNode | null | undefined): boolean {
  const gaps = [...(inside?.querySelectorAll(GAP) ?? [])];
  const bodies = new Set(gaps.map((gap) => gap.closest('tbody')));
  for (const body of bodies) if (body) lists.get(body)?.();
  return bodies.size > 0;
}

/** A row that stands in for others. */
export function isGap(row: Element): boolean {
  return row.matches(GAP);
}
