import type { ElectionBody } from '../../domain/choices';

/** The papers of a congress that the program writes, in the order in which they are used. */
export const printoutKinds = [
  'blankMinutes',
  'ballotPapers',
  'membersReport',
  'minutes',
  'profileList',
  'ratification',
  'decision',
  'appointment',
] as const;
/** The papers that are bound at the end of a term, in this order; what is written on by hand is not. */
export const boundKinds = [
  'membersReport',
  'minutes',
  'profileList',
  'ratification',
  'decision',
  'appointment',
] as const satisfies readonly (typeof printoutKinds)[number][];
export type PrintoutKind = (typeof printoutKinds)[number];

/** `docx` can be changed in Word, `pdf` is as it will be printed. */
export const documentFormats = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** More ballot papers than members of any cell. */
export const MOST_COPIES = 1000;

/** Which papers, and of which ballots. */
export interface PrintoutChoice {
  readonly kinds: readonly PrintoutKind[];
  /** Only the ballots of this body; all when absent. */
  readonly body?: ElectionBody | undefined;
  /** One decision on all cells asked for, instead of one for each. */
  readonly jointDecision?: boolean | undefined;
  /** Everything of the season: the list of contents and the report in front. */
  readonly whole?: boolean | undefined;
  /** Ballot papers to print; as many as come to the congress when absent. */
  readonly copies?: number | undefined;
}

export interface PrintoutOptions extends PrintoutChoice {
  /** The season is the invented sample: every paper says so. */
  readonly sample: boolean;
  /** The day of the report where the office named none; it stands in front of everything that is printed whole. */
  readonly generatedOn?: string | undefined;
}
