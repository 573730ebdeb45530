/** What the hidden row above each sheet of a form says of its columns. */
export const columnMarks = { given: 'dhcb-goc', label: 'dhcb-ten', value: 'dhcb-gia-tri' } as const;

/**
 * What stands in the column of own rows: in the hidden row how many rows of the sheet are filled in, and in each other row
 * the text that stands at its left, so that a row that was moved in part is known. Forms of before have no such column.
 */
const OWN = 'dhcb-dong:';
/** A row that holds nothing to be read, and one whose name the cell types. */
export const ownMarks = { nothing: '-', typed: '+' } as const;

export function ownCount(rows: number): string {
  return `${OWN}${String(rows)}`;
}

/** How many rows a sheet was made with; undefined for any other text. */
export function readOwnCount(text: string): number | undefined {
  return text.startsWith(OWN) ? Number(text.slice(OWN.length)) : undefined;
}
