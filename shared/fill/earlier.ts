import type { ColumnTie, Tie } from '../domain/parts/fill-mappings';
import { columnNumber, parseAddress } from '../spreadsheet/address';
import { carriedOver, type MadeMapping, type SeenForm } from './fit';
import type { Form } from './form';
import { FormLabels } from './labels';
import type { LeftPlace, LeftReason, Proposal, ProposedTie } from './propose';
import { saidBy } from './propose/marks';
import { sameName } from './sheet-index';

/** A proposal with the labels of its places, by which it can be known again in another form. */
export function labelledProposal(form: Form, { ties, left }: Proposal): Proposal {
  const labels = new FormLabels(form);
  return { ties: ties.map((each) => ({ ...each, tie: labels.labelled(each.tie) })), left };
}

/**
 * A proposal corrected as somebody corrected that of an earlier form with the same headings: places that bear the same
 * labels are tied as they were there, and rows that were named by hand are known.
 */
export function withEarlier(seen: SeenForm, proposal: Proposal, mappings: readonly MadeMapping[]): Proposal {
  for (const mapping of mappings.toReversed()) {
    const ties = headed(carriedOver(seen, mapping).ties).filter(
      (tie) => !isCalculated(seen.form, tie) && !OF_CELLS.test(tie.indicator),
    );
    if (ties.length > 0) return ties.reduce(corrected, proposal);
  }
  return proposal;
}

/** A figure of cells by name: another form of that look is of another cell. */
const OF_CELLS = /@(?!kind\.)/u;

/** Those in tables: a blank beside its label is no proof that the form is like the earlier one. */
function headed(ties: readonly Tie[]): readonly Tie[] {
  return ties.filter(({ labels }) => labels?.heads !== undefined);
}

/** The form calculates there what was filled in the earlier one. */
function isCalculated(form: Form, tie: Tie): boolean {
  const sheet = form.sheets.find(({ name }) => sameName(name, tie.sheet));
  const at = tie.kind === 'cell' ? parseAddress(tie.cell) : undefined;
  const column = at?.column ?? (tie.kind === 'column' ? columnNumber(tie.column) : undefined);
  const [from, to] = tie.kind === 'column' ? [tie.fromRow, tie.toRow] : [at?.row ?? 1, at?.row ?? 1];
  const formulas = sheet?.cells.filter(
    (cell) => cell.hasFormula && cell.column === column && cell.row >= from && cell.row <= to,
  );
  return formulas !== undefined && formulas.length > to - from;
}

/** Why a sum is left: its rows are others here, whatever they were there. */
const OF_ROWS: ReadonlySet<LeftReason> = new Set(['rows-lacking', 'part-total', 'summed']);

function isSumLeft({ sheet, cell, reason }: LeftPlace, tie: Tie): boolean {
  return OF_ROWS.has(reason) && tie.kind === 'cell' && sheet === tie.sheet && rowOf(cell) === rowOf(tie.cell);
}

/** Why a figure is left: the line or column asks for it in a unit, as a share or by marks, where a count would say something else; or nobody sees it. */
const OF_PLACE: ReadonlySet<LeftReason> = new Set([
  'unit',
  'no-share',
  'format',
  'marked',
  'formula',
  'merged',
  'hidden',
]);

/** The place of a tie is left for such a reason. */
export function isLeftFor({ sheet, cell, reason }: LeftPlace, tie: Tie): boolean {
  if (!OF_PLACE.has(reason) || sheet !== tie.sheet || tie.indicator.endsWith('.share')) return false;
  return tie.kind === 'cell' ? rowOf(cell) === rowOf(tie.cell) : cell.replace(/\d/gu, '') === tie.column;
}

function rowOf(address: string): string {
  return address.replace(/\D/gu, '');
}

function corrected({ ties, left }: Proposal, earlier: Tie): Proposal {
  if (left.some((place) => isSumLeft(place, earlier))) return { ties, left };
  const at = ties.findIndex(({ tie }) => isAtSamePlace(tie, earlier));
  const own = ties[at]?.tie;
  if (!own && left.some((place) => isLeftFor(place, earlier))) return { ties, left };
  const isOtherwise = own !== undefined && isSaidOtherwise(own, earlier);
  const tie = merged(own, isOtherwise ? asIn(own, earlier) : earlier);
  if (own && !isOtherwise && own.indicator === tie.indicator && namesOf(own).length === namesOf(tie).length)
    return { ties, left };
  const said: ProposedTie = {
    tie,
    certainty: 'likely',
    because: isOtherwise ? 'earlier-otherwise' : 'earlier',
  };
  return { ties: own ? ties.with(at, said) : [...ties, said], left };
}

/** One thing as a count there and a share, an “x” or a 1 here: what is asked for is shown by the form itself. */
function isSaidOtherwise({ indicator }: Tie, earlier: Tie): boolean {
  return indicator !== earlier.indicator && saidBy(indicator) === saidBy(earlier.indicator);
}

function asIn(own: Tie, earlier: Tie): Tie {
  if (own.kind === 'cell' || earlier.kind === 'cell') return own;
  return { ...withoutShare(earlier), indicator: own.indicator };
}

function withoutShare({ share: _, ...tie }: ColumnTie): ColumnTie {
  return tie;
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
