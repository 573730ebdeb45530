import type {
  Gender,
  Origin,
  PoliticalTheory,
  Position,
  ProfessionalLevel,
  Standing,
} from '../../domain/choices';
import type { RosterStatus } from '../../domain/parts/roster';
import { fold } from '../../text/fold';

/** What makes a post one of another organisation: “Bí thư Đoàn phường”, “Uỷ viên BCH Đảng bộ”. */
const ELSEWHERE =
  '(?!(?: thuong truc| thu nhat)? (?:(?:chi )?doan|dang (?:uy|bo)(?! bo phan)|phuong|xa|huyen|thi uy|thanh uy|tinh|bch (?:dang|db|hoi|doan|phuong|xa)|ban thuong vu|btv|ub|uy ban|mttq|mat tran|hdnd)\\b)';

/** What offices write for the closed lists of the domain, folded; the first that fits holds. */
type Words<T> = readonly (readonly [T, RegExp])[];

function reader<T>(words: Words<T>): (text: string) => T | undefined {
  return (text) => {
    const plain = fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return words.find(([, pattern]) => pattern.test(plain))?.[0];
  };
}

export const readGender = reader<Gender>([
  ['female', /^(?:nu|n|ba|gai|f|female)(?: (?:f|female))?$/u],
  ['male', /^(?:nam|ong|trai|m|male)(?: (?:m|male))?$/u],
]);

const positionOf = reader<Position>([
  [
    'deputySecretary',
    new RegExp(`^(?:pho bi thu|p bi thu|pbt|pbtcb|pho bt|p bt|p b thu)\\b${ELSEWHERE}`, 'u'),
  ],
  ['secretary', new RegExp(`^(?:(?:quyen|q) )?(?:bi thu|bt|btcb|b thu)\\b${ELSEWHERE}|^qbt\\b`, 'u')],
  [
    'member',
    new RegExp(
      `^(?:(?:chi |cap )?uy vien|cuv|uvcu|uvbch(?: chi bo)?|uv|u v|c u v|chi uy|cap uy)\\b${ELSEWHERE}`,
      'u',
    ),
  ],
]);

/** The highest post of the cell that a text names among others: “Đảng uỷ viên, Bí thư chi bộ”. */
export function readPosition(text: string): Position | undefined {
  const held = text.split(/[,;+]|\s[-–]\s|\skiêm\s/u).map((each) => positionOf(each));
  return (['secretary', 'deputySecretary', 'member'] as const).find((post) => held.includes(post));
}

const ACTING = /^(?:quyen|q\.?)\s*(?:bi thu|b\.?\s?t)\b/u;

/** “Quyền Bí thư”, “Q. BT”: who leads the cell until a secretary is there. */
export function saysActing(text: string): boolean {
  return text.split(/[,;+]|\s[-–]\s|\skiêm\s/u).some((each) => ACTING.test(fold(each)));
}

const NO_POST = /^(?:(?:la )?(?:dang vien|dv)(?: thuong)?|khong(?: co)?(?: chuc vu)?)$/u;

/** “Đảng viên” among posts: somebody who has none. */
export function saysNoPost(text: string): boolean {
  return NO_POST.test(fold(text).trim());
}

export const readStanding = reader<Standing>([
  ['firstTime', /lan dau/u],
  ['reelected', /^(?:tai cu|tc|cu)\b/u],
  ['returning', /^(?:moi|da tung tham gia)\b/u],
]);

export const readOrigin = reader<Origin>([
  ['appointed', /chi dinh|^cd$/u],
  ['elected', /^(?:duoc )?bau\b|trung cu/u],
]);

export const readProfessionalLevel = reader<ProfessionalLevel>([
  [
    'postgraduate',
    /(?:tren|sau) (?:dai hoc|dh)|thac s[iy]|tien s[iy]|cao hoc|^(?:ths|ts|th s|[st]dh)\b|chuyen khoa (?:i|1|2)|\b(?:bs)?ck ?(?:i{1,2}|1|2)\b/u,
  ],
  ['university', /dai hoc|^(?:dh\w*|cu nhan|ky su|bac s[iy]|ks|cn|bs|duoc s[iy])\b/u],
  ['college', /cao dang|^cd\w*\b/u],
  ['intermediate', /trung cap|trung hoc chuyen nghiep|^(?:tc\w*|thcn|y s[iy])\b/u],
  ['elementary', /so cap|so hoc nghe|^sc\b|cong nhan (?:ky thuat|kt\b)|^cnkt\b/u],
  ['none', /^(?:chua qua|khong|chua|0$)/u],
]);

export const readPoliticalTheory = reader<PoliticalTheory>([
  ['bachelor', /cu nhan|^cn(?:ct|llct)?\b|dai hoc/u],
  ['advanced', /cao cap|^(?:cc(?:ct|llct)?|cao)\b/u],
  ['intermediate', /trung cap|^(?:tc(?:ct|llct)?|trung)\b/u],
  ['elementary', /so cap|^(?:sc(?:ct|llct)?|so)\b/u],
  ['none', /^(?:chua qua|khong|chua|0$)/u],
]);

export const readStatus = reader<RosterStatus>([
  ['probationary', /du bi|^(?:db|dvdb|dv db)$/u],
  ['official', /chinh thuc|^(?:ct|dvct|dv ct)$/u],
]);

/** A list of everybody who ever was: those gone are still in it. */
const GONE =
  /chuyen di|chuyen sinh hoat (?:dang )?(?:chinh thuc )?di|tu tran|qua doi|da chet|khai tru|xoa ten|ra khoi dang|xin ra|^mat$|da mat/u;

/** True for somebody who is no member of the ward any more. */
export function isGone(status: string): boolean {
  return GONE.test(fold(status));
}

/** True for a note that begins by saying so; who went to study is not gone. */
export function saysGone(note: string): boolean {
  return new RegExp(`^(?:da )?(?:${GONE.source})(?! (?:hoc|lam|cong tac))`, 'u').test(fold(note));
}

/** True for “Đảng viên miễn sinh hoạt”, wherever it is written. */
export function saysExempt(text: string): boolean {
  return /\bmien\b|\b(?:dv)?mshd?\b/u.test(fold(text));
}

/** A column of marks: “x”, a tick, “có”, a one. Undefined for nothing, a dash or a zero. */
export function isMark(text: string): boolean {
  return text !== '' && !/^(?:[-–—−0.]|khong|k|false)$/u.test(fold(text));
}

/** Signs that stand where nothing is known. */
export function isDash(text: string): boolean {
  return /^[-–—−.…/_]*$/u.test(text);
}

/** Signs and words that stand for a date that is not known. */
export function isNothing(text: string): boolean {
  return isDash(text) || /^(?:khong|khong ro|chua ro)$/u.test(fold(text));
}
