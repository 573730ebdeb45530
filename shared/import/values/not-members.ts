import { fold } from '../../text/fold';
import { isGone } from './read-choice';

/** What a line over people, or a word at somebody's row, says of whether they are members of the list's cells. */

/** “II.”, “B –”, “3)” before a line, and what lists call themselves. */
const BEFORE =
  /^(?:(?:[ivxlc]+|[a-h]|\d{1,3})\s*[.)\-–:/]+\s*|(?:(?:bang|bieu|phu luc|danh sach|ds|trich ngang|tong hop|thong ke|cac|nhung|dong chi|d\/c|gom|ngoai ra|co|so|\d+)(?: |:|$)\s*))+/u;
/** Whoever else an office invites, educates or leads. */
const OTHERS =
  /^(?:quan chung|cam tinh|doan vien|hoi vien|khach\b|dai bieu (?:khach|moi|cap tren|du)|doi tuong|nguon\b|thanh nien|nguoi (?:xin|duoc)\b|than nhan|nhan than|cap uy cap tren|lanh dao|can bo cap tren|ban chap hanh (?:doan|hoi|cong doan))/u;
const WITH_OTHERS =
  /\b(?:quan chung|cam tinh (?:voi |cua )?dang|chua (?:duoc )?(?:ket nap|vao dang|la dang vien)|ngoai dang|khach moi|tam thoi|cap tren|khong (?:phai |la )+dang vien|(?:cho|de nghi|du kien|xem xet|chuan bi|gioi thieu) ket nap|nhan thuc ve dang)\b/u;
const MEMBERS =
  /^(?:(?:toan )?dang vien|dv|dang bo|chi bo|cap uy|chi uy|(?:uy vien )?ban chap hanh|bch|uy vien|bi thu|pho bi thu|to dang|to \d|nhom|nam$|nu$|huy hieu|(?:tu |duoi |tren |den |do tuoi |nhom tuoi )*\d+\b.*\btuoi\b|do tuoi|(?:can bo )?(?:huu|nghi huu|duong chuc|mat suc)\b|mien (?:sh|sinh hoat|ct|cong tac))/u;

/** Of whom a line over people is: members, others, or somebody whom only the office knows. */
export type LineOver = 'members' | 'others' | 'unknown';

/** Members of another cell who come along here: by Quy định 213 or 76, or for a time. */
const GUESTS =
  /\b(?:dang vien|dv|dien|theo|qd|quy dinh)(?: so)?[ :]*(?:213|76)\b|\b(?:213|76) ?[-\/] ?qd\b|\bgiu (?:moi )?(?:quan he|lien he)\b|\b(?:sh|shd|sinh hoat)(?: dang)? (?:tam thoi|hai chieu|2 chieu|noi cu tru|o noi cu tru)\b/u;

/** Over those who left: “Danh sách đảng viên chuyển sinh hoạt đi”, “II. Đảng viên giảm trong năm”. */
const LEFT =
  /\b(?:chuyen (?:di|ra|noi khac|(?:sinh hoat|shd?|cong tac)(?: dang)?(?: chinh thuc)? (?:di|ra|noi khac))|dang vien giam|^chuyen (?:sinh hoat|shd?)(?: dang)?$|giam trong|(?:da )?tu tran|qua doi|(?:bi )?(?:xoa ten|khai tru)|ra khoi dang|xin ra dang)\b/u;

/** Reads a line over people: “II. Quần chúng ưu tú”, “Danh sách khách mời”. */
export function lineOver(text: string): LineOver {
  const said = fold(text)
    .replace(BEFORE, '')
    .trim()
    .replace(/[\s:.;]+$/u, '');
  if (WITH_OTHERS.test(said) || LEFT.test(said) || GUESTS.test(fold(text))) return 'others';
  if (MEMBERS.test(said)) return 'members';
  return OTHERS.test(said) ? 'others' : 'unknown';
}

/** A list of its own, with cells of its own under it: it does not end where a cell begins. */
export function isTitleOfList(text: string): boolean {
  return /^(?:[ivxlc\d]+[.)] )?(?:danh sach|ds|bang|bieu|phu luc)\b/u.test(fold(text));
}

const NO_MEMBER =
  /^(?:la |dang |dien )?(?:quan chung|cam tinh|khach moi|ngoai dang|chua (?:duoc )?(?:ket nap|vao dang|la dang vien|phai)|khong (?:phai |la )+dang vien|doi tuong (?:dang|ket nap|cam tinh)|doan vien uu tu|dai bieu moi)/u;

/** True for a word that says that somebody is a member of another cell, and here beside it or for a time. */
export function saysGuest(text: string): boolean {
  return GUESTS.test(fold(text));
}

/** The same behind a name, where a number or a word is enough: “(213)”, “(tạm thời)”. */
export function isGuestRemark(remark: string): boolean {
  return saysGuest(remark) || /^(?:213|76|(?:sh )?tam thoi)$/u.test(fold(remark).trim());
}

/** True for a word at somebody's row that says that they are no member. */
export function saysNoMember(text: string): boolean {
  const said = fold(text);
  return NO_MEMBER.test(said) || GUESTS.test(said);
}

/** True for a word that says that somebody is suspended, charged or held: a member who is not counted at a congress. */
export function saysSuspended(text: string): boolean {
  return /\b(?:dinh chi|khoi to|truy to|tam giam|tam giu)\b/u.test(fold(text));
}

/** Away for a time, and a member here all the same. */
const AWAY = /\bchuyen di (?:hoc|lam|cong tac)/u;
const RELATIVE = /^(?:co )?(?:vo|chong|cha|bo(?! sinh hoat)|me|con|ong|ba|anh|chi|em)\b/u;
const MAY_BE_GONE = [
  // not: moved in, became official, was given other work
  /\bchuyen\b(?! (?:den|chinh thuc|doi|nganh|mon|giao|tiep|khoa|trach|de|ve (?:tu|day)|tu)\b)(?!.*\b(?:den tu|chuyen den)\b)(?!$)/u,
  // chuyển sinh hoạt
  /^(?:da )?c[./]?shd?\b(?!.*\b(?:den|tu)\b)/u,
  /\b(?:da|moi) (?:chuyen|mat|chet|nghi sinh hoat)$/u,
  /^(?:d\/?c |dong chi )?(?:da )?(?:chuyen|mat|chet)$|^(?:dang )?cho (?:tiep nhan|chuyen)\b/u,
  /\bmat (?:ngay|nam|thang|\d|tai|do|vi)/u,
  /\b(?:thoi|(?<!\b(?:chi|dang) )bo|cat|nghi|dung|ngung) sinh hoat|\b(?:ve|sang|ra) (?:sh|sinh hoat|cong tac)(?: dang)? (?:tai|o)\b|hy sinh|liet si|\bra dang\b|\bxin ra\b/u,
];
const MOVED_IN = /\bmoi (?:chuyen )?(?:den|ve)\b|\bchuyen (?:den|ve)$|\bmoi chuyen ve\b/u;

/** True for a note that may say that somebody is no member any more; only the office knows. */
export function mayBeGone(note: string): boolean {
  const said = fold(note).trim();
  if ([AWAY, RELATIVE, MOVED_IN].some((pattern) => pattern.test(said))) return false;
  return isGone(note) || MAY_BE_GONE.some((pattern) => pattern.test(said));
}
