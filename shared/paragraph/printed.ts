import type { ParagraphFigure, PrintedChange, PrintedShare } from './figure';
import { AROUND, OVER, RISES, UNDER } from './figure-words';
import { fitOf } from './share-fit';
import type { NumberToken } from './tokens';

/** Shares and changes as the words around them print them. */

/** A share with what stands before it: “trên 94%”. */
export function shareOf({ value }: NumberToken, before: string): PrintedShare {
  if (AROUND.test(before)) return { value, about: 'around' };
  return { value, about: OVER.test(before) ? 'over' : UNDER.test(before) ? 'under' : undefined };
}

/** “25% (9/34 đồng chí, thực hiện được 26,5%)”: the fraction in its bracket has a share of its own, and not the one before. */
export function isWantedShare(
  figure: ParagraphFigure | undefined,
  { value, of = 0 }: NumberToken,
  behind: string,
): boolean {
  const { count, share } = figure ?? {};
  const own = /^[^()%\d]*(\d{1,3})(?:[.,](\d{1,2}))?\s*%\s*\)/u.exec(behind);
  if (!own || !share || count !== undefined || fitOf(value.scaled, of, share.value)) return false;
  const [, whole = '', decimals = ''] = own;
  const said = { scaled: Number(whole + decimals), decimals: decimals.length };
  return fitOf(value.scaled, of, said) !== undefined;
}

/** “vượt 8,3% so với chỉ tiêu 15%”, as far as the target is named. */
export function beyondOf({ value }: NumberToken, behind: string): ParagraphFigure['beyond'] {
  const target = /^\s*so voi [^.;,%\d]{0,40}(\d{1,3})(?:[.,](\d{1,2}))?\s*%/u.exec(behind);
  if (!target) return undefined;
  const [, whole = '', decimals = ''] = target;
  return { by: value, target: { scaled: Number(whole + decimals), decimals: decimals.length } };
}

/** A change with the word for it: “tăng 4,8 điểm”. */
export function changeOf({ value, inPoints }: NumberToken, verb: string, behind: string): PrintedChange {
  return { value, rises: RISES.test(verb), saidPoints: inPoints || /^\s*\(?diem/u.test(behind) };
}
