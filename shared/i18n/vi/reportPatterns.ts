/**
 * A sentence of a report by how many it speaks of. “None” and “unknown” are sentences of their own, for
 * an office lists no zero; whatever a pattern leaves undefined is left out of the report.
 */
export interface Pattern<Of> {
  readonly none: (of: Of) => string | undefined;
  readonly one: (of: Of) => string;
  readonly many: (of: Of) => string;
  readonly unknown: (of: Of) => string | undefined;
}

/** The case of a pattern: `count` is undefined while nobody entered it. */
export function patternCase(count: number | undefined): keyof Pattern<unknown> {
  if (count === undefined) return 'unknown';
  if (count === 0) return 'none';
  return count === 1 ? 'one' : 'many';
}

/** The sentence for a count; nothing where its case is left out. */
export function said<Of>(pattern: Pattern<Of>, count: number | undefined, of: Of): readonly string[] {
  const sentence = pattern[patternCase(count)](of);
  return sentence === undefined ? [] : [sentence];
}

/** The case that is left out. */
export const leftOut = (): undefined => undefined;

/** “Cấp uỷ …”: a sentence begins with a capital, whatever stands first in it. */
export function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

/** “chưa rõ: …”: what stands behind something in a sentence or a note begins small. */
export function goingOn(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

/** Notes in one line: only the first begins with a capital. */
export function inOneLine(notes: readonly string[]): string {
  return notes.map((note, index) => (index === 0 ? note : goingOn(note))).join('; ');
}

/** “15/15 chi bộ”; of a ward's only cell “chi bộ”, and of one among several “1 chi bộ”, for nobody writes “1/1”. */
export function shareOfCells(part: string, whole: string, only: boolean): string {
  if (part !== whole) return `${part}/${whole} chi bộ`;
  if (only) return 'chi bộ';
  return Number(whole) === 1 ? `${whole} chi bộ` : `${part}/${whole} chi bộ`;
}

/** “a, b và c”. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
}
