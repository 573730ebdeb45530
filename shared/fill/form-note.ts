/** What the office should know of a form before it sends the filled one: a code, without words. */
export const formNotes = [
  /** Formulas are calculated only when asked: set to automatic, so that the totals are new. */
  'manual-calculation',
  /** A pivot table shows what it counted last, until somebody asks it to count again. */
  'pivot-table',
  /** A formula over several sheets with quoted names, which LibreOffice shows as #NAME? in any file. */
  'sheets-quoted',
  /** A digital signature, which no longer fits once anything is written. */
  'signed',
  /** Cells whose own check the program cannot judge: a formula, or a list that it does not find. */
  'own-checks',
] as const;

export type FormNote = (typeof formNotes)[number];
