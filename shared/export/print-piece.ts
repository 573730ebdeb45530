import type { DocumentSection } from './document-model';

/** A section that is printed once, and how often its pages follow each other. */
export interface PrintPiece {
  readonly section: DocumentSection;
  readonly times: number;
  /** The section is one paper, laid on sheets; `whole` is printed instead where it does not fit its place. */
  readonly laid?: { readonly whole: DocumentSection; readonly sheets: readonly PaperSheet[] };
}

/** A sheet of papers that are one and the same, with the lines between them. */
export interface PaperSheet {
  readonly places: readonly Place[];
  readonly lines: PageMark;
  readonly times: number;
}

/** How far from its own place something is laid. */
export interface Place {
  readonly rightPt: number;
  readonly downPt: number;
}

/** What stands on many pages and is printed once. */
export interface PageMark {
  /** Equal for what looks equal and stands in the same place. */
  readonly key: string;
  /** A page with nothing else on it. */
  readonly section: DocumentSection;
}
