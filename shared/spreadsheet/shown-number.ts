import { type FormatSign, formatSections, sectionFor } from './format-code';

/** Digits that a number of a workbook holds exactly; what lies behind them is dust of binary fractions. */
const EXACT_DIGITS = 15;
const HUNDRED = 100;
const THOUSAND = 1000;

/** A number without the dust that binary fractions leave: 0.1 + 0.2 is 0.3. */
export function exactNumber(value: number): number {
  return Number(value.toPrecision(EXACT_DIGITS));
}

/** A number without a format, in Vietnamese notation. */
export function generalText(value: number): string {
  return String(exactNumber(value)).replace('.', ',');
}

/** The formats of numbers that every workbook has without naming them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
};

/** The code of a format of numbers; undefined where numbers are shown as they are. */
export function numberCode(id: number, code: string | undefined): string | undefined {
  return code ?? BUILT_IN[id];
}

/**
 * The number as a cell of that format shows it: with its zeros in front, its percent sign, thousands and
 * words. Powers of ten and fractions hide what the cell holds, so it is written out instead.
 */
export function shownNumber(value: number, code: string): string {
  const { section, unsigned } = sectionFor(formatSections(code), value);
  const { signs } = section;
  if (signs.some(({ kind }) => kind === 'exponent') || isFraction(signs)) return generalText(value);
  const number = unsigned ? Math.abs(value) : value;
  const general = signs.some(({ kind }) => kind === 'general' || kind === 'text');
  if (general) return signs.map((sign) => literalOr(sign, generalText(number))).join('');
  if (!signs.some(({ kind }) => kind === 'digit')) return signs.map((sign) => literalOr(sign, '')).join('');
  return (number < 0 ? '-' : '') + withDigits(Math.abs(number), signs);
}

function literalOr(sign: FormatSign, general: string): string {
  if (sign.kind === 'literal') return sign.text;
  if (sign.kind === 'percent') return '%';
  return sign.kind === 'general' || sign.kind === 'text' ? general : '';
}

function isFraction(signs: readonly FormatSign[]): boolean {
  const slash = signs.findIndex((sign) => sign.kind === 'literal' && sign.text === '/');
  return slash >= 0 && signs[slash - 1]?.kind === 'digit' && signs[slash + 1]?.kind === 'digit';
}

function withDigits(value: number, signs: readonly FormatSign[]): string {
  const isDigit = ({ kind }: FormatSign) => kind === 'digit';
  const point = signs.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? signs : signs.slice(0, point);
  const behind = point < 0 ? [] : signs.slice(point + 1);
  const decimals = behind.filter(isDigit);
  const lastDigit = whole.findLastIndex(isDigit);
  const isComma = ({ kind }: FormatSign) => kind === 'comma';
  const firstDigit = whole.findIndex(isDigit);
  const grouped = whole.slice(Math.max(0, firstDigit), lastDigit + 1).some(isComma);
  const percents = signs.filter(({ kind }) => kind === 'percent').length;
  const thousands = whole.slice(lastDigit + 1).filter(isComma).length;
  const scaled = exactNumber(value * HUNDRED ** percents) / THOUSAND ** thousands;
  const [integer = '0', fraction = ''] = rounded(scaled, decimals.length).split('.');
  const shown = fractionText(fraction, behind);
  return wholeText(integer, whole, grouped) + (point < 0 ? '' : `,${shown}`.replace(/^,(?!\d)/u, ''));
}

/** Half away from zero, as Excel rounds what it shows. */
function rounded(value: number, decimals: number): string {
  const scale = 10 ** Math.min(decimals, EXACT_DIGITS);
  const whole = Math.round(exactNumber(value * scale));
  return exactNumber(whole / scale).toFixed(Math.min(decimals, EXACT_DIGITS));
}

/** The digits before the point, filled into their places from the right; the first place takes all that are left. */
function wholeText(integer: string, signs: readonly FormatSign[], grouped: boolean): string {
  let digits = integer === '0' ? '' : integer;
  let count = 0;
  let text = '';
  const dot = () => (grouped && count > 0 && count % 3 === 0 ? '.' : '');
  const put = (digit: string) => {
    text = digit + dot() + text;
    count += 1;
  };
  const first = signs.findIndex(({ kind }) => kind === 'digit');
  for (const [index, sign] of [...signs.entries()].reverse()) {
    if (sign.kind !== 'digit') {
      text = literalOr(sign, '') + text;
      continue;
    }
    if (digits !== '') put(digits.slice(-1));
    else if (sign.sign === '0') put('0');
    digits = digits.slice(0, -1);
    for (; index === first && digits !== ''; digits = digits.slice(0, -1)) put(digits.slice(-1));
  }
  return text;
}

function fractionText(fraction: string, signs: readonly FormatSign[]): string {
  const places = signs.filter(({ kind }) => kind === 'digit');
  // zeros at the end stand only where the format asks for them
  const least = places.findLastIndex((sign) => sign.kind === 'digit' && sign.sign === '0') + 1;
  const kept = Math.max(least, fraction.replace(/0+$/u, '').length);
  let at = 0;
  return signs
    .map((sign) => {
      if (sign.kind !== 'digit') return literalOr(sign, '');
      at += 1;
      return at <= kept ? (fraction[at - 1] ?? '') : '';
    })
    .join('');
}
