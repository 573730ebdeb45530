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
}

const MIB = 1024 * 1024;

export const packageLimits: PackageLimits = {
  fileBytes: 64 * MIB,
  entries: 4096,
  partBytes: 160 * MIB,
  totalBytes: 320 * MIB,
};
