import type { PartialDate } from '../../domain/partial-date';
import { fold } from '../../text/fold';
import { beginsWithFamilyName, isPost, isRank, readName } from '../../text/person-name';
import { isGuestRemark, mayBeGone } from './not-members';
import { isGone, readStatus } from './read-choice';
import { readDateCell } from './read-date';

/** What stands around a name and says what a column of its own would say: a title, a post, a birthday, a telephone. */

/** What may stand behind a name and says something that a column could say. */
export function isKnownRemark(remark: string): boolean {
  const parts = remark.split(BETWEEN);
  return (
    (parts.length > 1 && parts.every(isKnownRemark)) ||
    bornInRemark(remark) !== undefined ||
    phoneInRemark(remark) !== undefined ||
    isPost(remark) ||
    isGone(remark) ||
    mayBeGone(remark) ||
    numberInRemark(remark) !== undefined ||
    isExemptRemark(remark) ||
    isShortForm(remark) ||
    isGuestRemark(remark) ||
    isRank(remark) ||
    isPhrase(remark) ||
    /^(?:nam|nữ)$/iu.test(remark) ||
    readStatus(remark) !== undefined
  );
}

/** “(hưu trí)”, “(mới chuyển đến)”: words in small letters; a second name begins with a capital. */
export function isPhrase(remark: string): boolean {
  return /^(?:\p{Ll}[\p{Ll}\p{M}/.]*\s+|\p{Lu}[\p{Ll}\p{M}]*\s+[\p{Ll}\p{M}]+\s+)[\p{Ll}\p{M}\d/. ]+$/u.test(
    remark.normalize('NFC'),
  );
}

/** “(Nữ, 1970)” says two things. */
const BETWEEN = /\s*[,;]\s*/u;

/** “(miễn SH)”, “(MSH)”; “(Miên)” is a name. */
export function isExemptRemark(remark: string): boolean {
  return (
    /^miễn(?!\p{L})/iu.test(remark.normalize('NFC')) ||
    /^(?:duoc )?(?:mien (?:sh|ct|sinh|cong)|d?v?mshd?$)/u.test(fold(remark))
  );
}

/** “TT”, “NV”, “ĐV213”, “TTHĐND”: letters that make no word. What they stand for only the office knows; it is in no name. */
function isShortForm(remark: string): boolean {
  const letters = fold(remark).replace(/[\d.]+/gu, '');
  return (
    remark === 'x' ||
    (/^[\p{Lu}\d.]{2,8}$|^\p{Ll}{2,4}$/u.test(remark.normalize('NFC')) &&
      /^[^aeiouy\s\d]{2,}$/u.test(letters))
  );
}

/** The same behind a name without any sign: “Lê Thị Bình TT”. */
const SHORT_FORM_BEHIND = /(?<=\p{L}\p{M}*\s+\p{L}[\p{L}\p{M}’'-]*)\s+([\p{L}\d.]{2,8}|x)$/u;

/** Behind a name of two words or more: “tức Ba Hùng”, “(bí danh Hồng Quân)”. */
const OTHER_NAME =
  /(?<=\p{L}\p{M}*\s+\p{L}[\p{L}\p{M}’'-]*)\s*(?:[-–,(]\s*|\s)((?:tức|bí danh|(?:còn |thường |hay )gọi(?: là)?|tên (?:gọi |thường )?(?:khác|gọi))\s*[:.]?\s+\p{Lu}.*?)\)?$/iu;

/** The same: “Lê Thị Bình SN 1970”, “Lê Thị Bình 1970”; no name has a year in it. */
const BORN_BEHIND =
  /(?<=\p{L}\p{M}*\s+\p{L}[\p{L}\p{M}’'-]*)(?:\s*[,;–-]\s*|\s+)((?:(?:sn|ns|sinh)(?: năm| ngày)?\s*[:.]?\s*)?(?:\d{1,2}[./-]){0,2}(?:19[2-9]\d|200\d))$/iu;

/** A name, and what was taken off it. */
export interface NameParts {
  readonly name: string;
  readonly titles: readonly string[];
  readonly remarks: readonly string[];
}

const MOST_REMARKS = 4;
/** “*”, “04”, “3/”, or the stars and lines of a rank, “4//”, in front of a name. */
const IN_FRONT = /^(?:\*+\s*|\d{1,4}(?:\s*(?:[.):–-]|\/{1,2})\s*|\s+))(?=\p{L})/u;
/** Behind a name, the mark of a note below the list: “*”, “(1)”, “[2]”, “²”. */
const NOTE_MARK = /(?<=\p{L}\p{M}*)\s*(?:\*{1,3}|[([](?:\*{1,3}|\d{1,2})[)\]]|[¹²³⁰⁴-⁹]{1,2})$/u;

/** A name without the mark of a note behind it. */
export function withoutNoteMark(name: string): string {
  return name.replace(NOTE_MARK, '');
}

function thingsIn(remark: string): readonly string[] {
  const parts = remark.split(BETWEEN);
  return parts.every(isKnownRemark) ? parts : [remark];
}

/** What stands behind a name without any sign between. */
function remarkBehind(name: string): string | undefined {
  const short = SHORT_FORM_BEHIND.exec(name)?.[1];
  return short !== undefined && isShortForm(short) ? short : BORN_BEHIND.exec(name)?.[1];
}

/** Takes everything off a name: “Đ/c Nguyễn Văn A (Bí thư) – 1970, ĐT 0905 123 456”. */
export function takenApart(whole: string): NameParts {
  const [titles, remarks]: [string[], string[]] = [[], []];
  const mark = NOTE_MARK.exec(whole)?.[0];
  if (mark !== undefined) remarks.push(mark.trim());
  let rest = whole.slice(0, whole.length - (mark?.length ?? 0)).replace(IN_FRONT, '');
  const other = OTHER_NAME.exec(rest);
  if (other) {
    remarks.push(other[1] ?? '');
    rest = rest.slice(0, other.index).trimEnd();
  }
  for (let at = 0; at < MOST_REMARKS; at += 1) {
    const { name, title, remark } = readName(rest, isKnownRemark);
    if (title !== undefined) titles.push(title);
    if (remark !== undefined) remarks.push(...thingsIn(remark));
    const short = remark === undefined ? remarkBehind(name) : undefined;
    if (short !== undefined) {
      remarks.push(short);
      rest = name.slice(0, -short.length).trimEnd();
      continue;
    }
    rest = name;
    // “Đ/c Thượng tá Lê Văn A”, “Đ/c PBT Lê Văn A”
    if (remark === undefined && title === undefined) break;
  }
  return { name: rest, titles, remarks };
}

const PHONE = /^(?:đt|sđt|đtdđ|điện thoại)?\s*[:.]?\s*(0\d(?:[\s.]?\d){8})$/iu;
const BORN = /^(?:sn|ns|sinh)?(?: năm| ngày)?\s*[:.]?\s*((?:\d{1,2}[./-]){0,2}(?:19[2-9]\d|200\d))$/iu;

/** “(1970)”, “- sinh năm 1970” behind a name. */
export function bornInRemark(remark: string): PartialDate | undefined {
  const text = BORN.exec(remark.normalize('NFC'))?.[1];
  return text === undefined ? undefined : readDateCell({ text }, { from1904: false });
}

const NUMBERS = [
  ['cardNumber', /^(?:(?:số )?thẻ(?: đảng)?(?: viên)?|st|stđ)?\s*[:.]?\s*(\d{2}[\s.]?\d{6})$/iu],
  ['nationalId', /^(?:(?:số )?(?:cccd|căn cước)(?: công dân)?)?\s*[:.]?\s*(\d{12})$/iu],
] as const;

/** “(46005201)” behind a name: the number of a card, its digits alone. */
export function numberInRemark(remark: string) {
  for (const [field, pattern] of NUMBERS) {
    const digits = pattern.exec(remark.normalize('NFC'))?.[1];
    if (digits !== undefined) return { [field]: digits.replace(/[\s.]/gu, '') };
  }
  return undefined;
}

/** Words with which an occupation begins, and no name: “Trưởng khu phố”, but not “Trương Văn An”. */
const ROLE =
  /^(?:trưởng|phó|chủ (?:tịch|nhiệm)|giám đốc|hiệu trưởng|cán bộ|công (?:chức|an|nhân)|viên chức|giáo viên|nhân viên|uỷ viên|ủy viên|kế toán|văn phòng|hưu trí|nông dân|bộ đội|đảng u[ỷy] viên|tổ (?:trưởng|phó)|chi hội|bác s[ĩỹ]|y s[ĩỹ]|chức vụ)(?![\p{L}\p{M}])/iu;

/** True for a line below a name, in its cell, that is none of the name: a post, a birthday, a number, an occupation. */
export function isBelowName(line: string): boolean {
  const said = bareLine(line).normalize('NFC');
  if (beginsWithFamilyName(said)) return false;
  return isKnownRemark(said) || ROLE.test(said) || /\d{4}/u.test(said);
}

/** Without the dash or the brackets around it. */
export function bareLine(line: string): string {
  return line.replace(/^[\s(–—\-+]+|[\s).;,]+$/gu, '');
}

/** “ĐT: 0905 123 456” behind a name, its digits alone. */
export function phoneInRemark(remark: string): string | undefined {
  return PHONE.exec(remark.normalize('NFC'))?.[1]?.replace(/[\s.]/gu, '');
}
