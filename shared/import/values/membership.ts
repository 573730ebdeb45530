import type { RosterStatus } from '../../domain/parts/roster';
import { isGone, isMark, readStatus, saysExempt } from './read-choice';

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
  const isExempt = exempt === undefined ? saysExempt(texts.status) || undefined : isMark(exempt);
  return {
    gone: isGone(texts.status),
    ...(status && { status }),
    ...(isExempt !== undefined && { exempt: isExempt }),
  };
}

function statusOf(texts: MembershipTexts): RosterStatus | undefined {
  const told = readStatus(texts.status);
  if (told !== undefined) return told;
  if (isSign(texts.probationary)) return 'probationary';
  // the day may be the one on which they are to be
  if (texts.group === 'probationary') return texts.group;
  return texts.isOfficialOn || isSign(texts.official) ? 'official' : texts.group;
}

/** A tick or a cross: it says that something is so. */
export function isSign(text: string): boolean {
  return /^[xX✓✔v]$/u.test(text) || (/^\D+$/u.test(text) && isMark(text) && readStatus(text) !== undefined);
}
