/**
 * How much of a foreign file the program takes in. A workbook of 20,000 rows needs about a tenth of
 * this; what needs more is a mistake, or made to fill the memory.
 */
export interface PackageLimits {
  /** The file itself, in bytes. */
  readonly fileBytes: number;
  /** Entries of the package, folders included. */
  readonly entries: number;
  /** One part unpacked, in bytes. */
  readonly partBytes: number;
  /** All parts unpacked together, in bytes. */
  readonly totalBytes: number;
  /** A large part packed tighter than this was made to fill the memory: sheets come to about 40, at most. */
  readonly ratio: number;
  /** Smaller parts may be packed as tightly as they like, in bytes. */
  readonly ratioFrom: number;
}

const MIB = 1024 * 1024;

export const packageLimits: PackageLimits = {
  fileBytes: 64 * MIB,
  entries: 4096,
  partBytes: 160 * MIB,
  totalBytes: 320 * MIB,
  ratio: 300,
  ratioFrom: 8 * MIB,
};

/** A part that is neither a sheet nor the shared texts, in bytes: styles, names, ties. */
export const SMALL_PART = 32 * MIB;
/** A sheet of a form, in bytes: it stands in the memory as a whole. */
export const FORM_SHEET = 64 * MIB;
/** All sheets of a form, in bytes. */
export const FORM_SHEETS = 96 * MIB;

/** Entries of lists that a workbook keeps once for all its cells. */
export const listLimits = {
  sheets: 1024,
  /** What Excel takes is 64,000. */
  styles: 65_536,
  names: 65_536,
  /** Ties of one part to others. */
  ties: 100_000,
  /** Texts that cells share. */
  texts: 2_000_000,
} as const;
