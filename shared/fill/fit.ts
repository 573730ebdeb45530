import type { ColumnTie, Tie, TieLabels } from '../domain/parts/fill-mappings';
import { addressOf, columnLetters, columnNumber } from '../spreadsheet/address';
import type { Form } from './form';
import type { Catalogue } from './indicators';
import { FormLabels, type LabelledPlace } from './labels';
import { type FillPlan, planFill } from './plan';
import type { FillProblem } from './problem';
import { lookOf } from './propose/look';
import { ownNames } from './propose/own-names';

/** The ties of a mapping, and the look of the form for which they were made. */
export interface MadeMapping {
  readonly look?: string | undefined;
  readonly ties: readonly Tie[];
}

/** A form, and what it looks like to somebody who knows the names of the season. */
export interface SeenForm {
  readonly form: Form;
  readonly look: string;
}

/** A form as it is seen by a season: computed once for all that is asked of its look. */
export function seenForm(form: Form, catalogue: Catalogue): SeenForm {
  return { form, look: lookOf(form, ownNames(catalogue)) };
}

/** Plans the filling of a form by a mapping that may have been made for another one: ties are addresses, and rows move. */
export function planMapping(seen: SeenForm, catalogue: Catalogue, mapping: MadeMapping): FillPlan {
  const { writes, problems } = planFill(seen.form, catalogue, mapping.ties);
  return { writes, problems: [...misplaced(seen, mapping), ...problems] };
}

/** Ties beside which something else stands than where they were made, or nobody knows what stood there. */
function misplaced(seen: SeenForm, { look, ties }: MadeMapping): readonly FillProblem[] {
  const fitting = new Fitting(seen, look);
  return ties.flatMap((tie, index): FillProblem[] => {
    const reason = fitting.problemOf(tie);
    if (reason === undefined) return [];
    const at = { tie: index, sheet: tie.sheet, place: placeOf(tie) };
    if (reason === 'other-form') return [{ ...at, code: reason }];
    const params = { expected: said(tie.labels), found: said(fitting.labels.of(tie)) };
    return [{ ...at, code: reason, params }];
  });
}

function placeOf(tie: Tie): string {
  return tie.kind === 'cell' ? tie.cell : `${tie.column}${tie.fromRow}:${tie.column}${tie.toRow}`;
}

function said(labels: TieLabels | undefined): string {
  return [labels?.row, labels?.column].filter((text) => text !== undefined && text !== '').join(' – ');
}

/** A mapping at the places of another form, and the ties that have none there. */
export interface CarriedOver {
  readonly ties: readonly Tie[];
  readonly lost: readonly Tie[];
}

/** The ties of a mapping at the places of a form that bear their labels. */
export function carriedOver(seen: SeenForm, { look, ties }: MadeMapping): CarriedOver {
  const fitting = new Fitting(seen, look);
  const carried = ties.map((tie) => fitting.carried(tie));
  return {
    ties: carried.filter((tie) => tie !== undefined),
    lost: ties.filter((_, index) => carried[index] === undefined),
  };
}

class Fitting {
  readonly labels: FormLabels;
  readonly #isKnown: boolean;
  /** The form is that for which the ties were made, as far as anybody can see. */
  readonly #isSame: boolean;

  constructor(seen: SeenForm, look: string | undefined) {
    this.labels = new FormLabels(seen.form);
    this.#isKnown = look !== undefined;
    this.#isSame = look === seen.look;
  }

  problemOf(tie: Tie): 'labels-differ' | 'other-form' | undefined {
    const sheet = this.labels.sheet(tie.sheet);
    // a sheet that is not there is a problem of its own
    if (!sheet || this.#isByRows(tie)) return sheet && 'other-form';
    if (!tie.labels) return this.#isKnown && !this.#isSame ? 'other-form' : undefined;
    if (!sheet.bears(tie)) return 'labels-differ';
    // where several places are called so it may be another of them
    return this.#isSame || sheet.placeOf(tie) ? undefined : 'other-form';
  }

  carried(tie: Tie): Tie | undefined {
    const sheet = this.labels.sheet(tie.sheet);
    if (!sheet || this.#isByRows(tie)) return undefined;
    if (this.problemOf(tie) === undefined && (this.#isSame || tie.kind === 'cell' || !tie.labels)) return tie;
    const place = sheet.placeOf(tie);
    if (!place) return undefined;
    return tie.kind === 'cell' ? { ...tie, cell: addressOf(place) } : columnAt(tie, place);
  }

  /** The rows of a group are addresses that bear no labels. */
  #isByRows(tie: Tie): boolean {
    return tie.kind === 'cell' && tie.group !== undefined && this.#isKnown && !this.#isSame;
  }
}

/** A column of names goes over all rows of its table; one without has as many rows as before. */
function columnAt(tie: ColumnTie, { row, column, table }: LabelledPlace): ColumnTie {
  const by = column - (columnNumber(tie.column) ?? column);
  const moved = (letters: string) => columnLetters((columnNumber(letters) ?? 1) + by);
  const last = table?.to ?? row;
  return {
    ...tie,
    column: columnLetters(column),
    fromRow: row,
    toRow: tie.namesIn === undefined ? Math.min(last, row + tie.toRow - tie.fromRow) : last,
    ...(tie.namesIn !== undefined && { namesIn: moved(tie.namesIn) }),
    ...(tie.wardsIn !== undefined && { wardsIn: moved(tie.wardsIn) }),
  };
}
