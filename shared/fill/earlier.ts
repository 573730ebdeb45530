import type { ColumnTie, Tie } from '../domain/parts/fill-mappings';
import { carriedOver, type MadeMapping } from './fit';
import type { Form } from './form';
import { FormLabels } from './labels';
import type { LeftPlace, LeftReason, Proposal, ProposedTie } from './propose';

/** A proposal with the labels of its places, by which it can be known again in another form. */
export function labelledProposal(form: Form, { ties, left }: Proposal): Proposal {
  const labels = new FormLabels(form);
  return { ties: ties.map((each) => ({ ...each, tie: labels.labelled(each.tie) })), left };
}

/**
 * A proposal corrected as somebody corrected that of an earlier form with the same headings: places that bear the same
 * labels are tied as they were there, and rows that were named by hand are known.
 */
export function withEarlier(form: Form, proposal: Proposal, mappings: readonly MadeMapping[]): Proposal {
  for (const mapping of mappings.toReversed()) {
    const ties = headed(carriedOver(form, mapping).ties);
    if (ties.length > 0) return ties.reduce(corrected, proposal);
  }
  return proposal;
}

/** Those in tables: a blank beside its label is no proof that the form is like the earlier one. */
function headed(ties: readonly Tie[]): readonly Tie[] {
  return ties.filter(({ labels }) => labels?.heads !== undefined);
}

/** Why a sum is left: its rows are others here, whatever they were there. */
const OF_ROWS: ReadonlySet<LeftReason> = new Set(['rows-lacking', 'part-total', 'summed']);

function isSumLeft({ sheet, cell, reason }: LeftPlace, tie: Tie): boolean {
  return OF_ROWS.has(reason) && tie.kind === 'cell' && sheet === tie.sheet && rowOf(cell) === rowOf(tie.cell);
}

/** Why a figure is left: the line or column asks for it in a unit, or as a share, in which a count would say something else. */
const OF_UNIT: ReadonlySet<LeftReason> = new Set(['unit', 'no-share']);

function isUnitLeft({ sheet, cell, reason }: LeftPlace, tie: Tie): boolean {
  if (!OF_UNIT.has(reason) || sheet !== tie.sheet || tie.indicator.endsWith('.share')) return false;
  return tie.kind === 'cell' ? rowOf(cell) === rowOf(tie.cell) : cell.replace(/\d/gu, '') === tie.column;
}

function rowOf(address: string): string {
  return address.replace(/\D/gu, '');
}

function corrected({ ties, left }: Proposal, earlier: Tie): Proposal {
  if (left.some((place) => isSumLeft(place, earlier))) return { ties, left };
  const at = ties.findIndex(({ tie }) => isAtSamePlace(tie, earlier));
  const own = ties[at]?.tie;
  if (!own && left.some((place) => isUnitLeft(place, earlier))) return { ties, left };
  const tie = merged(own, earlier);
  if (own && own.indicator === tie.indicator && namesOf(own).length === namesOf(tie).length)
    return { ties, left };
  const said: ProposedTie = { tie, certainty: 'likely', because: 'earlier' };
  return { ties: own ? ties.with(at, said) : [...ties, said], left };
}

function isAtSamePlace(one: Tie, other: Tie): boolean {
  if (one.sheet !== other.sheet) return false;
  if (one.kind === 'cell' || other.kind === 'cell')
    return one.kind === 'cell' && other.kind === 'cell' && one.cell === other.cell;
  return one.column === other.column && one.labels?.heads === other.labels?.heads;
}

/** Rows are those that this form has; what they are called by hand comes along. */
function merged(own: Tie | undefined, earlier: Tie): Tie {
  if (own?.kind !== 'column' || earlier.kind !== 'column' || own.of !== earlier.of) return earlier;
  const lacking = new Set(own.lacking);
  const named = namesOf(earlier).filter(({ name }) => lacking.has(name));
  const rest = own.lacking?.filter((name) => !named.some((each) => each.name === name)) ?? [];
  return {
    ...withoutLacking(own),
    indicator: earlier.indicator,
    ...(earlier.share !== undefined && { share: earlier.share }),
    ...(named.length > 0 && {
      names: [...namesOf(own), ...named],
      fromRow: Math.min(own.fromRow, earlier.fromRow),
      toRow: Math.max(own.toRow, earlier.toRow),
    }),
    ...(rest.length > 0 && { lacking: rest }),
  };
}

function withoutLacking({ lacking: _, ...tie }: ColumnTie): ColumnTie {
  return tie;
}

function namesOf(tie: Tie) {
  return tie.kind === 'column' ? (tie.names ?? []) : [];
}
