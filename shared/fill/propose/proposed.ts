import type { Tie } from '../../domain/parts/fill-mappings';

/** What is proposed, as plain values: the window and the command line show it. */

/** Whether a tie needs a look. */
export type Certainty = 'certain' | 'likely';

/** A tie that the program proposes, and how sure it is. */
export interface ProposedTie {
  readonly tie: Tie;
  readonly certainty: Certainty;
  /** What to look at, where it is not certain. */
  readonly because?: Because;
}

/** The same of a figure whose meaning was read off what stands there. */
export function surenessOf(certainty: Certainty): Pick<ProposedTie, 'certainty' | 'because'> {
  return certainty === 'likely' ? { certainty, because: 'context' } : { certainty };
}

export type Because =
  /** No names stand in the form: rows are filled in the order of the season. */
  | 'position'
  /** Names of some rows are only near to those of the season. */
  | 'near-names'
  /** What it counts was taken from what stands beside it. */
  | 'context'
  /** It was tied so in an earlier form with the same headings. */
  | 'earlier'
  /** It was tied in another form, as a count, a share or a mark, where the headings were the same. */
  | 'earlier-otherwise'
  /** A title over the table speaks of a part of the season, or of something else. */
  | 'title'
  /** Another heading of the form asks for the same. */
  | 'twice'
  /** The sum of the rows that stand there; some cells have none. */
  | 'rows-lacking'
  /** A line over a group of rows, which may as well stay empty; or not all of its rows are tied yet. */
  | 'group';

/** A heading, a line or a row of the form that nothing is proposed for. */
export interface LeftPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly reason: LeftReason;
  /** Names of the season that a row may mean. */
  readonly candidates?: readonly string[];
}

/** What is proposed for a form. */
export interface Proposal {
  readonly ties: readonly ProposedTie[];
  readonly left: readonly LeftPlace[];
}

/** Why a place of the form is left as it is. */
export type LeftReason =
  /** The heading is not understood, or no figure of the season fits it. */
  | 'no-indicator'
  /** It can mean several figures. */
  | 'ambiguous'
  /** The figure has no share. */
  | 'no-share'
  /** Something stands there already. */
  | 'occupied'
  /** The form wants an “x” for what is counted. */
  | 'marked'
  /** Some of its cells hold formulas. */
  | 'formula'
  /** Part of merged cells. */
  | 'merged'
  | 'hidden'
  /** The cell shows percent, the figure is none; or the other way round. */
  | 'format'
  /** Cells stand over the columns: a table that lies on its side. */
  | 'names-across'
  /** More cells or people than rows. */
  | 'rows-too-few'
  /** A row whose name is none of the season's. */
  | 'name-unknown'
  /** A row whose name may be one of several of the season's. */
  | 'name-near'
  /** A row of a ward that may be our own. */
  | 'ward-unknown'
  /** Several rows bear one name. */
  | 'name-twice'
  /** The table is of one cell, and it does not say of which; or the figure is only of all cells. */
  | 'one-cell'
  /** A name of the season that no row bears. */
  | 'no-row'
  /** Some names have no row, so that the whole of the season is not the sum of the rows. */
  | 'rows-lacking'
  /** The sum of a group of rows, and it is not clear of which. */
  | 'part-total'
  /** The form asks for thousands, or for percent alone. */
  | 'unit'
  /** A formula of the form adds up the rows of a group, and would count its sum besides. */
  | 'summed';
