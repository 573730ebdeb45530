import { isInside, type Position, parseRange } from '../spreadsheet/address';
import { type DataValidation, readDataValidations } from '../spreadsheet/data-validations';
import type { DefinedName } from '../spreadsheet/workbook';
import { fold, nameKey } from '../text/fold';
import type { FormCheck, FormSheet } from './form';
import type { IndicatorValue } from './indicators';
import type { WrittenValue } from './written-value';

/** Where the texts of a list stand: the sheets by name, and the names of the workbook. */
export interface CheckSources {
  readonly sheets: readonly FormSheet[];
  readonly definedNames: readonly DefinedName[];
}

/** The checks of a sheet, with the words of its dropdowns. */
export function readFormChecks(text: string, own: FormSheet, sources: CheckSources): readonly FormCheck[] {
  return readDataValidations(text)
    .filter(({ type, ranges }) => type !== 'none' && ranges.length > 0)
    .map((each) => ({ ranges: each.ranges, allows: allowedBy(each, own, sources) }));
}

const unknown = { kind: 'unknown' } as const;
/** Checks that compare with numbers; any other asks a formula. */
const COMPARED: ReadonlySet<string> = new Set(['whole', 'decimal', 'date', 'textLength']);

function allowedBy(check: DataValidation, own: FormSheet, sources: CheckSources): FormCheck['allows'] {
  const { type, operator, first, second } = check;
  if (type === 'list') {
    const words = listWords(first, own, sources);
    return words === undefined ? unknown : { kind: 'words', words };
  }
  if (!COMPARED.has(type)) return unknown;
  const [low, high] = [Number(first), second === '' ? Number.NaN : Number(second)];
  const needsSecond = operator === 'between' || operator === 'notBetween';
  if (first === '' || Number.isNaN(low) || (needsSecond && Number.isNaN(high))) return unknown;
  const kind = type === 'textLength' ? 'length' : 'number';
  return { kind, whole: type === 'whole', operator, first: low, second: high };
}

/** `"Có,Không"`, `$A$1:$A$9`, `'Danh mục'!$A$1:$A$9`, or a name for one of these. */
function listWords(
  formula: string,
  own: FormSheet,
  sources: CheckSources,
  depth = 0,
): readonly string[] | undefined {
  const inline = /^"(.*)"$/su.exec(formula);
  if (inline)
    return (inline[1] ?? '')
      .replace(/""/gu, '"')
      .split(/[,;]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const [, quoted, bare, area = ''] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/u.exec(formula) ??
    [];
  const range = parseRange(area);
  if (range) {
    const name = quoted?.replace(/''/gu, "'") ?? bare;
    const sheet =
      name === undefined ? own : sources.sheets.find((each) => nameKey(each.name) === nameKey(name));
    return sheet?.cells
      .filter((cell) => isInside(cell, range) && cell.text.trim() !== '')
      .map(({ text }) => text);
  }
  const named = sources.definedNames.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
  return named && depth < 3 ? listWords(named.formula, own, sources, depth + 1) : undefined;
}

/** The check of a cell; of several the last, as Excel lets none overlap. */
export function checkAt(
  { checks = [] }: Pick<FormSheet, 'checks'>,
  position: Position,
): FormCheck | undefined {
  return checks.findLast(({ ranges }) => ranges.some((range) => isInside(position, range)));
}

/**
 * A value as a check lets it in: the word of the dropdown for it, the value itself where it passes, or `refused`.
 */
export function checkedValue(
  written: WrittenValue,
  value: IndicatorValue,
  check: FormCheck | undefined,
): WrittenValue | 'refused' {
  const { input } = written;
  if (!check || check.allows.kind === 'unknown') return written;
  const { allows } = check;
  if (input.kind === 'empty') return value.kind === 'unknown' && value.isNo ? noBy(allows) : written;
  const text = input.kind === 'text' ? input.text : input.digits;
  if (allows.kind !== 'words') {
    const isNumber = allows.kind === 'number';
    const passes = isNumber
      ? input.kind === 'number' && isAllowed(Number(input.digits), allows)
      : isAllowed(text.length, allows);
    return passes ? written : 'refused';
  }
  const word = wordFor([...(value.kind === 'text' ? (value.others ?? []) : []), text], allows.words);
  if (word === undefined) return 'refused';
  return input.kind === 'number' ? written : { input: { kind: 'text', text: word }, shown: word };
}

/** What is known not to be so is not marked, or told by the dropdown's word for it. */
function noBy(allows: FormCheck['allows']): WrittenValue {
  const [word, ...more] =
    allows.kind === 'words'
      ? allows.words.filter((each) => /^(?:không|chưa|sai|0)$/iu.test(each.trim()))
      : [];
  if (word === undefined || more.length > 0) return { input: { kind: 'empty' }, shown: '' };
  if (word.trim() === '0') return { input: { kind: 'number', digits: '0' }, shown: '0' };
  return { input: { kind: 'text', text: word }, shown: word };
}

type NumberCheck = Extract<FormCheck['allows'], { readonly whole: boolean }>;

function isAllowed(number: number, { whole, operator, first, second }: NumberCheck): boolean {
  if (whole && !Number.isInteger(number)) return false;
  switch (operator) {
    case 'between':
      return number >= first && number <= second;
    case 'notBetween':
      return number < first || number > second;
    case 'equal':
      return number === first;
    case 'notEqual':
      return number !== first;
    case 'greaterThan':
      return number > first;
    case 'lessThan':
      return number < first;
    case 'greaterThanOrEqual':
      return number >= first;
    case 'lessThanOrEqual':
      return number <= first;
    default:
      return true;
  }
}

/** Words that say one thing: what the program writes, and what dropdowns have for it. */
const sameWords: readonly (readonly string[])[] = [
  ['Chưa qua đào tạo', 'Chưa đào tạo', 'Chưa qua ĐT'],
  ['Sơ cấp', 'SC'],
  ['Trung cấp', 'TC'],
  ['Cao đẳng', 'CĐ'],
  ['Đại học', 'ĐH'],
  ['Trên đại học', 'Sau đại học', 'Trên ĐH', 'Sau ĐH', 'SĐH'],
  ['Cao cấp', 'CC'],
  ['Cử nhân', 'CN'],
  ['Bí thư', 'BT', 'Bí thư chi bộ'],
  ['Phó bí thư', 'PBT', 'Phó Bí thư chi bộ'],
  ['Chi uỷ viên', 'CUV', 'Uỷ viên', 'UV', 'Cấp uỷ viên'],
  ['Trung học phổ thông', 'THPT', '12/12', 'PTTH'],
  ['Trung học cơ sở', 'THCS'],
  ['x', 'Có', 'X', '✓', '✔', '√', 'Đúng', 'Rồi', 'Đã'],
];

/** The one word of a list that says what one of these texts says, the first text that has one. */
function wordFor(texts: readonly string[], words: readonly string[]): string | undefined {
  for (const key of [nameKey, fold]) {
    for (const text of texts) {
      const found = words.filter((word) => key(word) === key(text));
      if (found.length === 1) return found[0];
    }
  }
  // “Khu phố/thôn”, “Cơ quan - trường học”: one of its parts says it
  const partly = words.filter((word) =>
    word
      .split(/\s*[/,;]\s*|\s+[–-]\s+/u)
      .some((part) => texts.some((text) => nameKey(part) === nameKey(text))),
  );
  if (partly.length === 1) return partly[0];
  const keys = texts.map(nameKey);
  const family = sameWords.find((all) => all.some((word) => keys.includes(nameKey(word))));
  const kin = words.filter((word) => family?.some((each) => nameKey(each) === nameKey(word)));
  return kin.length === 1 ? kin[0] : undefined;
}
