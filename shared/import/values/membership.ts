import type { Gender } from '../../domain/choices';
import type { RosterStatus } from '../../domain/parts/roster';
import { fold } from '../../text/fold';
import { isGone, isMark, readGender, readStatus, saysExempt } from './read-choice';

/** What a row says of somebody's membership, in words or by marks; empty where it says nothing. */
export interface MembershipTexts {
  readonly status: string;
  /** A column of marks for probationary members. */
  readonly probationary: string;
  readonly exempt: string | undefined;
  /** The column of the day since when somebody is official: a mark says that they are, not when. */
  readonly official: string;
  /** What the line over the rows says: “II. Đảng viên dự bị”. */
  readonly group: RosterStatus | undefined;
  /** The line over the rows says that they are exempt. */
  readonly exemptGroup: boolean;
  /** The day since when somebody is official is known. */
  readonly isOfficialOn: boolean;
}

export interface Membership {
  readonly status?: RosterStatus;
  readonly exempt?: boolean;
  readonly gone: boolean;
}

/** Official or probationary, exempt, gone: from one column of words, from columns of their own, or from the line above. */
export function readMembership(texts: MembershipTexts): Membership {
  const status = statusOf(texts);
  const { exempt } = texts;
  const isExempt =
    exempt === undefined ? saysExempt(texts.status) || texts.exemptGroup || undefined : isMark(exempt);
  return {
    gone: isGone(texts.status),
    ...(status && { status }),
    ...(isExempt !== undefined && { exempt: isExempt }),
  };
}

function statusOf(texts: MembershipTexts): RosterStatus | undefined {
  // “Dự bị” in the column of the official day says more than a mark would
  const told = [texts.status, texts.probationary, texts.official].flatMap((text) => readStatus(text) ?? []);
  if (told[0] !== undefined) return told[0];
  if (isSign(texts.probationary) || IS_SO.test(texts.probationary)) return 'probationary';
  // the day may be the one on which they are to be
  if (texts.group === 'probationary') return texts.group;
  return texts.isOfficialOn || isSign(texts.official) ? 'official' : texts.group;
}

const OF_ONE_KIND =
  /^(?:.*\bdang vien |.*\bdv |ds |danh sach )?(chinh thuc|du bi|(?<=\b(?:dang vien|dv) )(?:ct|db))\b(?!.*(?:chinh thuc|du bi))/u;

/**
 * What a title says of everybody below it: “Danh sách đảng viên dự bị”, a sheet “Chính thức”; not “chính thức và dự bị”, and
 * not “ĐB” alone, which are delegates.
 */
export function statusOfTitle(title: string): RosterStatus | undefined {
  const said = fold(title).trim();
  const status = OF_ONE_KIND.exec(said)?.[1];
  return status === undefined || /\b(?:de nghi|xet|chuyen|cong nhan)\b/u.test(said)
    ? undefined
    : readStatus(status);
}

const OF_ONE_GENDER =
  /^(?:(?:.*(?<!\p{L}))?(?:đảng viên|đv|đồng chí|đ\/c|cán bộ)\s+(?=nam|nữ)|(?:danh sách |ds )?(?=nữ))(nam|nữ)\s*[.:]?$/iu;

/** Who all below a title, or on a sheet of that name, are: “Danh sách đảng viên nữ”; a sheet “Nam” may be of a place. */
export function genderOfTitle(title: string): Gender | undefined {
  return readGender(OF_ONE_GENDER.exec(title.normalize('NFC').trim())?.[1] ?? '');
}

/** In a column of its own: also what is summed up below. */
const IS_SO = /^(?:có|đúng|rồi|true|1)$/iu;

/** A tick or a cross: it says that something is so. */
export function isSign(text: string): boolean {
  return /^[xX✓✔v]$/u.test(text) || (/^\D+$/u.test(text) && isMark(text) && readStatus(text) !== undefined);
}
