/** What stands in a row of the form where a name is looked for. */
export interface NamedRow {
  readonly row: number;
  readonly text: string;
}

/** “1. Chi bộ khu phố Giao Hội 2” → “Chi bộ khu phố Giao Hội 2”: numbers and dashes in front say nothing. */
export function bareName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^[\s\d.)\-–+*•]+(?=\p{L})/u, '')
    .trim();
}
