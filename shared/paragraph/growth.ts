import type { Decimal } from '../text/share';
import type { ParagraphFigure } from './figure';
import { LATE_CHANGE, RISES, THAN_START } from './figure-words';
import { fitOf } from './share-fit';
import type { NumberToken } from './tokens';

/** By how many something grew, and what stands in brackets behind that. */

/** Whether a number rises by what stands before it, and whether nothing else stands there: “, tăng ”. */
export function growthIn(
  between: string,
  before: string,
): { readonly rises: boolean; readonly isAlone: boolean } {
  const late = LATE_CHANGE.exec(before);
  if (late) return { rises: RISES.test(late[1] ?? ''), isAlone: true };
  const clause = between.split(/[,;([–—]| - /u).at(-1) ?? '';
  const words = clause.replace(
    /d\/c|dong chi|nguoi|(?:cap |chi )?uy vien|dang vien|khu pho|chi bo|[\s()]/gu,
    '',
  );
  const way = /(tang|giam|cao|nhieu|thap|it)(?:them|hon\p{L}*)?$/u.exec(words);
  return { rises: RISES.test(way?.[1] ?? ''), isAlone: way?.index === 0 };
}

const PEOPLE_BRACKET = /^\s*(?:dong chi|d\/c|nguoi)?\s*\(\s*$/u;

/** “giảm 04 đồng chí (16/12)”: then and now, where it can be no part of a whole, or comes out so. */
export function isOfTwoTerms(
  { grown, count }: ParagraphFigure,
  { kind, value, of = 0 }: NumberToken,
  between: string,
): boolean {
  if (kind !== 'ratio' || grown === undefined || count !== undefined || !PEOPLE_BRACKET.test(between))
    return false;
  return of - value.scaled === grown || (grown < 0 && value.scaled > of);
}

/** “ít hơn nhiệm kỳ trước 56 đồng chí (1.174 đồng chí)”, “tăng 25 so với đầu kỳ (617)” */
export function isBehindGrowth(
  { grown, previousCount }: ParagraphFigure,
  between: string,
  saysBefore: boolean,
): boolean {
  if (grown === undefined || previousCount !== undefined) return false;
  return THAN_START.test(between) || (saysBefore && PEOPLE_BRACKET.test(between));
}

/** “giảm 8 chi bộ (15,4%)”, “(tăng 47 đồng chí, tương đương 3,9%)”: from the end of the growth to its share. */
export function isShareOfGrowth(folded: string, end: number, at: number): boolean {
  const between = folded.slice(end, at);
  const isWithin = /^[^.;:()\d]*, (?:tuong duong|tuong ung|tuc|ung)(?: voi| la)? $/u.test(between);
  return (
    /^[^.,;:()]*\( ?$/u.test(between) || (isWithin && /\((?:tang|giam)[^()]*$/u.test(folded.slice(0, end)))
  );
}

/** “còn 74 chi bộ (giảm 15 chi bộ, bằng 16,9%)”: words leave open whose share it is, and the numbers tell. */
export function isGrowthsOwn({ count, grown }: ParagraphFigure, between: string, share: Decimal): boolean {
  if (count === undefined || grown === undefined) return false;
  const isBeside = /^[^.;:()\d]*, (?:bang|chiem|dat|hay|ty le|ti le|tuong duong)(?: voi| la)? $/u.test(
    between,
  );
  return isBeside && fitOf(Math.abs(grown), count - grown, share) !== undefined;
}
