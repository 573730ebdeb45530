import { addressOf } from '../spreadsheet/address';
import { seenForm } from './fit';
import type { Form } from './form';
import type { Catalogue } from './indicators';
import { bareTie, type FillMapping, mappingOf } from './mapping';
import { planFill } from './plan';
import type { Because, LeftPlace, Proposal, ProposedTie } from './propose';

type TieSaid = ProposedTie['tie'] & {
  /** What will stand there: of a column by cell address; null where it is left empty. */
  readonly value: string | null | Readonly<Record<string, string | null>>;
  readonly certainty: ProposedTie['certainty'];
  readonly because?: Because;
};

/** A proposal as a mapping that `fill` takes, each tie with its value, and what is left. */
export interface ProposedMapping extends Omit<FillMapping, 'ties'> {
  readonly ties: readonly TieSaid[];
  readonly left: readonly LeftPlace[];
}

export function proposedMapping(
  { form, name }: { readonly form: Form; readonly name: string },
  catalogue: Catalogue,
  { ties, left }: Proposal,
): ProposedMapping {
  const { writes } = planFill(
    form,
    catalogue,
    ties.map(({ tie }) => tie),
  );
  const byTie = Map.groupBy(writes, ({ tie }) => tie);
  const mapping = mappingOf({
    name: name.replace(/\.[^.]*$/u, ''),
    form: name,
    look: seenForm(form, catalogue).look,
    ties: ties.map(({ tie }) => tie),
  });
  return {
    ...mapping,
    ties: ties.map(({ tie, certainty, because }, index): TieSaid => {
      const own = (byTie.get(index) ?? []).map((write): [string, string | null] => {
        return [addressOf(write), write.input.kind === 'empty' ? null : write.shown];
      });
      const value = tie.kind === 'cell' ? (own[0]?.[1] ?? null) : Object.fromEntries(own);
      return { ...bareTie(tie), value, certainty, ...(because && { because }) };
    }),
    left,
  };
}
