import type { Form } from './form';
import type { Catalogue } from './indicators';
import { type FillPlan, type PlannedWrite, planFill } from './plan';
import type { Proposal } from './propose';

/** A tie by which a cell gets another figure than the headings and names of the form ask for. */
export interface Doubt {
  /** Index of the tie in its mapping. */
  readonly tie: number;
  /** The first cell of which it is so, and what would stand there by the form itself. */
  readonly write: PlannedWrite;
  readonly expected: string;
  /** How many cells more. */
  readonly more: number;
}

/**
 * What must be looked at again in a mapping of which nobody knows for which form it was made: its addresses may be
 * those of other rows. Only what the form says for certain is held against it.
 */
export function doubtsOf(
  form: Form,
  catalogue: Catalogue,
  { writes }: Pick<FillPlan, 'writes'>,
  proposal: Proposal,
): readonly Doubt[] {
  const certain = proposal.ties.flatMap(({ tie, certainty }) => (certainty === 'certain' ? [tie] : []));
  const expected = new Map(
    planFill(form, catalogue, certain).writes.map((write) => [keyOf(write), write] as const),
  );
  const differing = writes.flatMap((write) => {
    const own = expected.get(keyOf(write));
    const isOther = own && own.shown !== write.shown && own.shown !== '' && write.shown !== '';
    return isOther ? [{ write, expected: own.shown }] : [];
  });
  return [...Map.groupBy(differing, ({ write }) => write.tie)].flatMap(([tie, [first, ...more]]) =>
    first ? [{ tie, ...first, more: more.length }] : [],
  );
}

function keyOf({ sheet, row, column }: PlannedWrite): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}
