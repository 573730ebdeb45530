import type { PartialDate } from '../../domain/partial-date';
import type { PercentPolicy } from '../../domain/season';
import {
  type AgeSum,
  type Column,
  countShare,
  isComplete,
  type KnownByPosition,
  type KnownCount,
  type SeasonStatistics,
  unknownCount,
} from '../../statistics';
import { type Decimal, type Fraction, roundQuotient, roundShare } from '../../text/share';

/** What an indicator says of a season, before anybody knows how it will be written. */
export type IndicatorValue =
  /** Not known, or not of everybody: the cell is left empty, for empty is not zero and a part is not the whole. Or known not to be so, which is no mark. */
  | { readonly kind: 'unknown'; readonly missing?: Missing; readonly isNo?: true }
  | { readonly kind: 'count'; readonly count: number }
  /** A number that is read without separators. */
  | { readonly kind: 'year'; readonly year: number }
  /** A mean or a difference of shares, rounded by the season's policy; a mean also as it is. */
  | { readonly kind: 'decimal'; readonly decimal: Decimal; readonly exact?: Fraction }
  /** In percent, rounded by the season's policy; and as it is. */
  | { readonly kind: 'share'; readonly percent: Decimal; readonly exact: Fraction }
  /** `others` are further words for the same, for forms whose dropdown has one of them. */
  | { readonly kind: 'text'; readonly text: string; readonly others?: readonly string[] }
  | { readonly kind: 'date'; readonly date: PartialDate };

/** For how many people, or cells held, something is missing that the figure counts; of how many rows it is not known whose they are. */
export type Missing = { readonly people: number } | { readonly cells: number } | { readonly rows: number };

export const unknown: IndicatorValue = { kind: 'unknown' };

/** Whether people are counted whole: the result of every congress held is entered, and somebody is. */
type Results = Pick<SeasonStatistics, 'heldWithoutResult' | 'groups'>;

/** What keeps a count of people from being the whole truth; undefined where nothing does. */
function missingOf(figure: KnownCount, { heldWithoutResult, groups }: Results): Missing | undefined {
  if (heldWithoutResult > 0) return { cells: heldWithoutResult };
  if (!isComplete(figure) && (figure.of > 0 || groups.committee.total.count === 0)) {
    return { people: unknownCount(figure) };
  }
  return undefined;
}

/** A count of people of the season, in a cell that can bear no remark: only where it is the whole truth. */
export function peopleValue(figure: KnownCount, results: Results): IndicatorValue {
  const missing = missingOf(figure, results);
  return missing ? { kind: 'unknown', missing } : { kind: 'count', count: figure.count };
}

/** Its share of those in the post, on the same condition. */
export function peopleShare(
  counts: KnownByPosition,
  column: Column,
  results: Results,
  policy: PercentPolicy,
): IndicatorValue {
  const missing = missingOf(counts[column], results);
  return missing ? { kind: 'unknown', missing } : shareValue(countShare(results, counts, column), policy);
}

/** A sum over cells: only where each of them has the number. */
export function cellsValue(figure: KnownCount): IndicatorValue {
  if (isComplete(figure)) return { kind: 'count', count: figure.count };
  return figure.known === 0 ? unknown : { kind: 'unknown', missing: { cells: unknownCount(figure) } };
}

/** A mean age: only where everybody's age is known. */
export function meanValue({ sum, count, unknown: people }: AgeSum, policy: PercentPolicy): IndicatorValue {
  if (people > 0) return { kind: 'unknown', missing: { people } };
  return quotientValue({ count: sum, of: count }, policy);
}

export function countValue(count: number | undefined): IndicatorValue {
  return count === undefined ? unknown : { kind: 'count', count };
}

export function textValue(text: string | undefined, others?: readonly string[]): IndicatorValue {
  if (text === undefined || text.trim() === '') return unknown;
  return { kind: 'text', text, ...(others && { others }) };
}

/** “x” where something holds; nothing where it does not, or the word of a dropdown that says no. */
export function markValue(holds: boolean | undefined): IndicatorValue {
  if (holds === undefined) return unknown;
  return holds ? { kind: 'text', text: 'x' } : { kind: 'unknown', isNo: true };
}

/** A count of people of one cell: only where it is the whole truth. */
export function ownPeopleValue(figure: KnownCount): IndicatorValue {
  const people = unknownCount(figure);
  if (people > 0) return { kind: 'unknown', missing: { people } };
  return figure.known === 0 ? unknown : { kind: 'count', count: figure.count };
}

export function dateValue(date: PartialDate | undefined): IndicatorValue {
  return date === undefined ? unknown : { kind: 'date', date };
}

/** A share by the season's policy; unknown where it has no base. */
export function shareValue(share: Fraction | undefined, policy: PercentPolicy): IndicatorValue {
  const percent = share === undefined ? null : roundShare(share, policy);
  return share === undefined || percent === null ? unknown : { kind: 'share', percent, exact: share };
}

/** A quotient by the season's policy. */
export function quotientValue(quotient: Fraction | undefined, policy: PercentPolicy): IndicatorValue {
  if (quotient === undefined || quotient.of === 0) return unknown;
  const decimal = roundQuotient(quotient.count, quotient.of, policy);
  return { kind: 'decimal', decimal, exact: quotient };
}
