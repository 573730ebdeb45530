import type { Decimal } from '../text/share';
import type { ParagraphFigure, PrintedChange, PrintedShare } from './figure';
import { AROUND, OVER, RISES, UNDER } from './figure-words';
import { fitOf } from './share-fit';
import type { NumberToken } from './tokens';

/** Shares and changes as the words around them print them. */

/** A share with what stands before it: “trên 94%”. */
export function shareOf({ value }: NumberToken, before: string): PrintedShare {
  // “chừng 38%”, but “chung cả phường 38,1%”
  if (AROUND.test(before) && !(value.decimals > 0 && /chung\s*$/u.test(before)))
    return { value, about: 'around' };
  return { value, about: OVER.test(before) ? 'over' : UNDER.test(before) ? 'under' : undefined };
}

/** “25% (9/34 đồng chí, thực hiện được 26,5%)”: the fraction in its bracket has a share of its own, and not the one before. */
export function isWantedShare(
  figure: ParagraphFigure | undefined,
  { value, of = 0 }: NumberToken,
  behind: string,
): boolean {
  const { count, share } = figure ?? {};
  const said = shareIn(/^[^()%\d]*(\d{1,3})(?:[.,](\d{1,2}))?\s*%\s*\)/u, behind);
  if (!said || !share || count !== undefined || fitOf(value.scaled, of, share.value)) return false;
  return fitOf(value.scaled, of, said) !== undefined;
}

/** “vượt 8,3% so với chỉ tiêu 15%”, as far as the target is named. */
export function beyondOf({ value }: NumberToken, behind: string): ParagraphFigure['beyond'] {
  const target = shareIn(/^\s*so voi [^.;,%\d]{0,40}(\d{1,3})(?:[.,](\d{1,2}))?\s*%/u, behind);
  if (target) return { by: value, target };
  const by = shareIn(/^\)? (?:la |them |toi )?(\d{1,3})(?:[.,](\d{1,2}))?\s*%/u, behind);
  return by && { by, target: value };
}

/** Whether a share is what was read as lying beyond a target. */
export function isBy(beyond: ParagraphFigure['beyond'], { scaled, decimals }: Decimal): boolean {
  return beyond?.by.scaled === scaled && beyond.by.decimals === decimals;
}

function shareIn(pattern: RegExp, text: string): Decimal | undefined {
  const found = pattern.exec(text);
  const [, whole = '', decimals = ''] = found ?? [];
  return found ? { scaled: Number(whole + decimals), decimals: decimals.length } : undefined;
}

/** A change with the word for it: “tăng 4,8 điểm”. */
export function changeOf({ value, inPoints }: NumberToken, verb: string, behind: string): PrintedChange {
  return { value, rises: RISES.test(verb), saidPoints: inPoints || /^\s*\(?diem/u.test(behind) };
}
