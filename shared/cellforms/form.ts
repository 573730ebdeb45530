import type { FormIdentity } from './identity';
import type { FormRule } from './rules';
import type { FormTarget } from './target';

/**
 * The form that travels to a cell, as plain data: what stands on its sheets, row by row. The workbook is written from
 * it, and nothing here knows of a file format.
 */
export interface CellForm {
  readonly identity: FormIdentity;
  readonly sheets: readonly FormSheet[];
  readonly rules: readonly FormRule[];
}

/** The sheets in the order of the paper. */
export const formSheets = ['congress', 'ballots', 'committee'] as const;
export type FormSheetName = (typeof formSheets)[number];

export interface FormSheet {
  readonly name: FormSheetName;
  readonly rows: readonly FormRow[];
}

export type FormRow =
  | {
      readonly kind: 'title' | 'section' | 'columns' | 'note' | 'fact';
      readonly text: string;
      readonly value?: string;
    }
  /** Says how many places of the whole form are wrong. */
  | { readonly kind: 'state' }
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'candidate'; readonly candidate: FormCandidate };

/** How a field is typed and read. */
export type FieldKind = 'count' | 'date' | 'line' | 'note' | 'choice';

/** A closed or an open list of words; the names of peoples and religions can also be typed. */
export type WordList = (typeof wordLists)[number];
export const wordLists = [
  'gender',
  'ethnicity',
  'religion',
  'generalEducation',
  'professionalLevel',
  'politicalTheory',
  'position',
  'standing',
  'previousPosition',
  'origin',
  'concurrentHead',
  'frontHead',
] as const;

export interface FormField {
  readonly key: string;
  readonly target: FormTarget;
  readonly kind: FieldKind;
  readonly label: string;
  readonly list?: WordList;
  /** What stands in the cell to begin with, as the season writes it. */
  readonly value?: string;
  /** The season held that value; else it is only proposed, and counts once the cell confirms it. */
  readonly entered?: boolean;
  /** Whoever is known keeps the name: it is changed in the office. */
  readonly locked?: boolean;
}

export interface FormCandidate {
  readonly key: string;
  readonly target: Extract<FormTarget, { readonly at: 'candidate' }>;
  readonly number: number;
  readonly name?: string;
  /** The name stands on the ballot, or on the approved list, and is not typed. */
  readonly locked: boolean;
  /** The votes that are entered. */
  readonly votes?: string;
}
