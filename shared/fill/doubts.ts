import type { Tie } from '../domain/parts/fill-mappings';
import { nameKey } from '../text/fold';
import { isLeftFor } from './earlier';
import type { Form } from './form';
import type { Catalogue } from './indicators';
import { FormLabels } from './labels';
import { type FillPlan, type PlannedWrite, planFill } from './plan';
import type { LeftReason, Proposal } from './propose';

/** A tie by which a cell gets another figure than the headings and names of the form ask for. */
export interface Doubt {
  /** Index of the tie in its mapping. */
  readonly tie: number;
  /** The first cell of which it is so, and what would stand there by the form itself; empty where the form asks for this figure elsewhere. */
  readonly write: PlannedWrite;
  readonly expected: string;
  /** Why the form itself has no figure of the season there: its unit, an “x”, a format of another kind. */
  readonly left?: LeftReason;
  /** How many cells more. */
  readonly more: number;
}

/**
 * What must be looked at again in a mapping that was made for another form, or nobody knows for which: its addresses may be
 * those of other rows. What the form itself asks for is held against it.
 */
export function doubtsOf(
  form: Form,
  catalogue: Catalogue,
  { writes }: Pick<FillPlan, 'writes'>,
  { ties, proposal }: { readonly ties: readonly Tie[]; readonly proposal: Proposal },
): readonly Doubt[] {
  const proposed = proposal.ties.map(({ tie }) => tie);
  const expected = new Map(
    planFill(form, catalogue, proposed).writes.map((write) => [keyOf(write), write] as const),
  );
  const elsewhere = new Set(proposed.map(figureOf));
  const differing = writes.flatMap((write) => {
    if (write.shown === '') return [];
    const own = expected.get(keyOf(write));
    if (own) return own.shown === '' || own.shown === write.shown ? [] : [{ write, expected: own.shown }];
    const tie = ties[write.tie];
    const left = tie && proposal.left.find((place) => isLeftFor(place, tie));
    if (left) return [{ write, expected: '', left: left.reason }];
    // the form asks for this figure in another place
    return tie?.kind === 'cell' && elsewhere.has(figureOf(tie)) ? [{ write, expected: '' }] : [];
  });
  return [...Map.groupBy(differing, ({ write }) => write.tie)].flatMap(([tie, [first, ...more]]) =>
    first ? [{ tie, ...first, more: more.length }] : [],
  );
}

/** Indexes of ties to places that the form calls by nothing: no heading stands above them, no line or name beside. */
export function namelessTies(form: Form, ties: readonly Tie[]): readonly number[] {
  const labels = new FormLabels(form);
  return ties.flatMap((tie, index) => {
    if (!labels.sheet(tie.sheet)) return [];
    const { row = '', column = '' } = labels.of(tie) ?? {};
    return column !== '' || (tie.kind === 'cell' && row !== '') ? [] : [index];
  });
}

function figureOf({ kind, sheet, indicator }: Tie): string {
  return JSON.stringify([kind, nameKey(sheet), indicator]);
}

function keyOf({ sheet, row, column }: PlannedWrite): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}
