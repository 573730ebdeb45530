/** The code of a number format (ECMA-376 part 1, 18.8.31), taken apart into sections and signs. */

/** One sign of a section. */
export type FormatSign =
  /** Shown as it stands. */
  | { readonly kind: 'literal'; readonly text: string }
  /** A place for a digit: `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly sign: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'exponent' | 'fraction' }
  /** A part of a date or a time: letters of one kind in a row, as `dd` or `h`. */
  | { readonly kind: 'date'; readonly letters: string }
  /** Time that has passed: `[h]`. */
  | { readonly kind: 'elapsed' };

export interface FormatSection {
  readonly signs: readonly FormatSign[];
  /** `[<100]` in front of it. */
  readonly condition: Condition | undefined;
}

interface Condition {
  readonly sign: string;
  readonly than: number;
}

/** Longer codes Excel does not take. */
const LONGEST = 255;

const TOKEN =
  /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(general)|(am\/pm|a\/p)|(e[+-])|([dmyhsegb]+)|([0#?])|([\s\S])/giu;

/** The sections of a format, one to four. */
export function formatSections(code: string): readonly FormatSection[] {
  const sections: { signs: FormatSign[]; condition: Condition | undefined }[] = [];
  let current: { signs: FormatSign[]; condition: Condition | undefined } = {
    signs: [],
    condition: undefined,
  };
  sections.push(current);
  for (const match of code.slice(0, LONGEST).matchAll(TOKEN)) {
    if (match[0] === ';') {
      current = { signs: [], condition: undefined };
      sections.push(current);
      continue;
    }
    const bracket = match[3];
    const condition = bracket === undefined ? undefined : conditionOf(bracket);
    if (condition) current.condition = condition;
    else current.signs.push(...signsOf(match));
  }
  return sections;
}

function conditionOf(bracket: string): Condition | undefined {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/u.exec(bracket);
  return match ? { sign: match[1] ?? '', than: Number(match[2]) } : undefined;
}

function signsOf(match: RegExpMatchArray): FormatSign[] {
  const [whole, quoted, escaped, bracket, general, half, exponent, letters, digit, other] = match;
  if (quoted !== undefined) return [{ kind: 'literal', text: quoted }];
  if (escaped !== undefined) return [{ kind: 'literal', text: escaped }];
  if (bracket !== undefined) return bracketSigns(bracket);
  if (general !== undefined) return [{ kind: 'general' }];
  if (half !== undefined) return [{ kind: 'date', letters: 'a' }];
  if (letters !== undefined) return runsOf(letters.toLowerCase());
  if (digit !== undefined) return [{ kind: 'digit', sign: digit }];
  if (exponent !== undefined) return [{ kind: 'exponent' }];
  if (other === undefined) return whole.startsWith('_') ? [{ kind: 'literal', text: ' ' }] : [];
  return [plainSign(other)];
}

/** `mmyyyy` is two parts of a date. */
function runsOf(letters: string): FormatSign[] {
  return Array.from(letters.matchAll(/(.)\1*/gu), ([run]) => ({ kind: 'date', letters: run }));
}

function bracketSigns(bracket: string): FormatSign[] {
  if (/^(?:h+|m+|s+)$/iu.test(bracket)) return [{ kind: 'elapsed' }];
  const sign = /^\$([^-]*)/u.exec(bracket)?.[1] ?? '';
  return sign === '' ? [] : [{ kind: 'literal', text: sign }];
}

function plainSign(sign: string): FormatSign {
  if (sign === '.') return { kind: 'point' };
  if (sign === ',') return { kind: 'comma' };
  if (sign === '%') return { kind: 'percent' };
  if (sign === '@') return { kind: 'text' };
  return { kind: 'literal', text: sign };
}

/** The section that shows this number, and whether it shows it without its sign. */
export function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { readonly section: FormatSection; readonly unsigned: boolean } {
  const conditional = sections.find(({ condition }) => condition !== undefined && holds(condition, value));
  const [positive, negative, zero] = sections;
  const plain: FormatSection = { signs: [{ kind: 'general' }], condition: undefined };
  if (conditional) return { section: conditional, unsigned: conditional !== positive };
  if (sections.some(({ condition }) => condition !== undefined)) {
    return { section: sections.find(({ condition }) => condition === undefined) ?? plain, unsigned: false };
  }
  if (value < 0 && negative) return { section: negative, unsigned: true };
  if (value === 0 && zero) return { section: zero, unsigned: false };
  return { section: positive ?? plain, unsigned: false };
}

function holds({ sign, than }: Condition, value: number): boolean {
  if (sign === '<') return value < than;
  if (sign === '<=') return value <= than;
  if (sign === '>') return value > than;
  if (sign === '>=') return value >= than;
  return sign === '=' ? value === than : value !== than;
}
