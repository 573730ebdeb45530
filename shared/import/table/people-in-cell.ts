import { cleanLine } from '../../text/clean-text';
import {
  beginsWithFamilyName,
  hasPostBefore,
  isPost,
  readName,
  type Understands,
} from '../../text/person-name';
import { isBelowName, takenApart, withoutNoteMark } from '../values/name-remarks';
import { namesCell, namesDepartment } from './cell-words';
import type { SourceCell } from './source';

/** The names that stand in one cell. */
export interface NamesInCell {
  /** One for each person, without running numbers. */
  readonly names: readonly string[];
  /** False where several lines may be one name that is broken. */
  readonly sure: boolean;
}

/** “1.”, “2)”, “3/”, “-”, “+” before a name. */
const NUMBER = /^\s*(?:\d{1,2}\s*[.)/:-]|[-–—+•*●])\s*(?=[\p{L}(])/u;
/** The same inside a line: the next person begins. */
const NUMBER_INSIDE = /(?<=[^\s\d])[\s,;.]+(?=\d{1,2}\s*[.)/:]\s*\p{L})/u;
const NEEDS_A_LOOK = /[;,&]|\svà\s|^\s*(?:\d{1,2}\s*[.)/:-]|[-–—+•*●])/u;
/** Words that stand where nobody does. */
const NOBODY =
  /^[^\p{L}]*(?:khuyết(?![\p{L}\p{M}])|chưa (?:có|bầu|bổ sung|kiện toàn|bố trí)|không có|còn thiếu|(?:không|trống|thiếu)[^\p{L}]*$)/iu;

/** True where a cell may hold more than one name; quickly told. */
export function mayHoldSeveral(cell: SourceCell): boolean {
  return cell.number === undefined && (cell.lines !== undefined || NEEDS_A_LOOK.test(cell.text));
}

/** True for a text that says that a post is vacant, or nothing at all. */
export function namesNobody(text: string): boolean {
  return !/\p{L}/u.test(text) || NOBODY.test(text.normalize('NFC'));
}

/**
 * Takes a cell apart into the names in it: lines, running numbers, semicolons, and commas or “và” between whole names. Lines alone
 * are several people for sure only where each is a whole name of three words that begins with a family name.
 */
export function namesInCell(cell: SourceCell): NamesInCell {
  const lines = (cell.lines ?? [cell.text]).filter((line) => line !== '');
  const isOne = lines.length > 1 && !NUMBER.test(lines[0] ?? '') && lines.slice(1).every(isBelowName);
  if (isOne) return { names: [cell.text], sure: true };
  const numbered = lines.flatMap((line) => line.split(NUMBER_INSIDE));
  const first = numbered[0] ?? '';
  if (NUMBER.test(first)) {
    const names = joined(numbered).flatMap(bySigns);
    return { names: names.map(bare), sure: true };
  }
  const parts = lines.flatMap(bySigns);
  if (parts.length > lines.length) return { names: parts.map(bare), sure: true };
  if (parts.length < 2 || !parts.every((part) => isName(part, anyRemark)))
    return { names: [cell.text], sure: true };
  const sure = parts.every((part) => beginsWithFamilyName(part) && part.split(' ').length > 2);
  return { names: parts.map(bare), sure };
}

/** Lines without a number go on with the name above. */
function joined(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (NUMBER.test(line) || names.length === 0) names.push(line);
    else names.push(`${names.pop() ?? ''} ${line}`);
  }
  return names;
}

/** Between semicolons, or between commas where each part is a name: “Nguyễn Văn A, Bí thư” is one person. */
function bySigns(line: string): readonly string[] {
  for (const sign of [';', ',', /\s(?:và|&)\s/iu]) {
    const parts = line.split(sign).filter((part) => /\p{L}/u.test(part));
    if (parts.length < 2) continue;
    if (parts.every((part) => isName(part, anyRemark) && beginsWithFamilyName(bare(part)))) return parts;
  }
  return [line];
}

/** A year of birth, a post: whatever stands in brackets or behind a dash. */
const anyRemark = () => true;

function bare(name: string): string {
  return cleanLine(name)
    .replace(NUMBER, '')
    .replace(/[;,.]+$/u, '')
    .trim();
}

/** Two to six words with a capital each, or all in small letters or capitals; no digits. */
export function isName(text: string, isRemark: Understands = isPost): boolean {
  const first = readName(withoutNoteMark(bare(text)), isRemark);
  // “Đ/c PBT Nguyễn Văn A”
  const { name } = hasPostBefore(first.name) ? readName(first.name, isRemark) : first;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || isPost(name)) return false;
  if (namesCell(text) || namesDepartment(text)) return false;
  return words.every((word) => /^\p{L}[\p{L}\p{M}’'.-]*$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word));
}

/** A name, whatever stands around it that a list says of people. */
export function holdsName(text: string): boolean {
  return isName(takenApart(text).name);
}

/** Of ten texts so many at least. */
const MOSTLY = 8;

/** Whether so many names among so many texts make it a row or a column of names. */
export function areMostlyNames(names: number, texts: number): boolean {
  return names * 10 >= texts * MOSTLY;
}

/** What a cell says of each of so many people, line by line; undefined where it says something of another number of them. */
export function linesFor(cell: SourceCell, people: number): readonly string[] | undefined {
  const lines = cell.lines ?? [cell.text];
  const filled = lines.filter((line) => line !== '');
  const ways = [lines, filled, ...[';', ','].map((sign) => cell.text.split(sign))];
  const fits = ways.find(({ length }) => length === people);
  return fits?.map((line) => line.replace(/^\s*\d{1,2}[.)]\s+/u, '').trim());
}
