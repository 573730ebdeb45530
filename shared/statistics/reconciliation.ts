import type { PercentPolicy, Season } from '../domain/season';
import { type Decimal, roundQuotient, roundShare } from '../text/share';
import { termsIn } from '../text/terms';
import { baseOf, countOf, type Indicator, indicators } from './indicators';
import { type CountSum, checkSums } from './published-sums';
import type { SeasonStatistics } from './statistics';

/**
 * Figures of a published or signed paper beside those of the season: which agree, which
 * differ, by how much, and the likely cause. All of it in whole numbers: a printed share is
 * compared as the decimal that it is, never as a binary fraction.
 */

/** One figure as the paper prints it. */
export interface PublishedFigure {
  readonly indicator: Indicator;
  readonly count?: number | undefined;
  /** A share in percent, or the mean age: “75,6”. */
  readonly percent?: Decimal | undefined;
}

/** How a share may have been rounded; trimmed zeros say nothing. */
export type Rounded = Pick<PercentPolicy, 'digits' | 'rounding'>;

export type Cause =
  /** Another number than the season's, by so much. */
  | { readonly cause: 'count'; readonly by: number }
  /** The number is that of another group: “mới” that leaves out those who sit for the first time. */
  | { readonly cause: 'otherGroup'; readonly indicator: Indicator }
  /** The right fraction, written by other rules than the season's. */
  | { readonly cause: 'rounding'; readonly rounded: readonly Rounded[] }
  /** The share is of another whole. */
  | { readonly cause: 'otherBase'; readonly indicator: Indicator; readonly of: number }
  /** The printed share is not that of the printed number, however rounded; `fits` is the number that it is the share of. */
  | { readonly cause: 'notOfFraction'; readonly of: number; readonly fits?: number };

export interface Reconciled {
  readonly indicator: Indicator;
  /** The season's own: the count, and its share or the mean; undefined where there is none. */
  readonly count: number | undefined;
  readonly percent: Decimal | undefined;
  /** Whether the paper states a number or a share. */
  readonly stated: boolean;
  /** Undefined where the paper states neither, or what it states cannot be told, for the season does not know it. */
  readonly agrees: boolean | undefined;
  readonly causes: readonly Cause[];
}

export interface Reconciliation {
  readonly figures: readonly Reconciled[];
  /** Parts that do not add up to their whole, by the paper's own numbers. */
  readonly sums: readonly CountSum[];
  /** Roundings by which every printed share comes out; empty when there is none, undefined without shares. */
  readonly rounded: readonly Rounded[] | undefined;
  readonly terms: TermDifference | undefined;
}

/** The term of the title, of the body, and of the season, where they are not all one. */
export interface TermDifference {
  readonly title: string;
  readonly body: string;
  readonly season: string;
}

/** What reports are written by: none, one or two decimals, or three significant digits; rounded or cut off. */
export const knownRoundings: readonly Rounded[] = (['half-up', 'truncate'] as const).flatMap((rounding) => [
  ...[0, 1, 2].map((count) => ({ rounding, digits: { kind: 'decimals' as const, count } })),
  { rounding, digits: { kind: 'significant' as const, count: 3 } },
]);

export function reconcile(
  season: Season,
  stats: SeasonStatistics,
  published: readonly PublishedFigure[],
  paper: { readonly titleTerm?: string | undefined; readonly bodyTerm?: string | undefined } = {},
): Reconciliation {
  const printed = new Map(published.map((figure) => [figure.indicator, figure.count]));
  const fits = published.flatMap((figure) => {
    const of = baseCount(figure.indicator, printed, stats);
    if (figure.percent === undefined || figure.count === undefined || of === undefined) return [];
    return [roundingsOf(figure.count, of, figure.percent)];
  });
  return {
    figures: published.map((figure) => reconcileFigure(season, stats, figure, printed)),
    sums: checkSums(printed),
    rounded:
      fits.length === 0
        ? undefined
        : knownRoundings.filter((rounding) => fits.every((each) => each.includes(rounding))),
    terms: termDifference(season.season.term, paper.titleTerm, paper.bodyTerm),
  };
}

type Printed = ReadonlyMap<Indicator, number | undefined>;

/** The whole of a share as the paper prints it, or else as the season counts it. */
function baseCount(indicator: Indicator, printed: Printed, stats: SeasonStatistics): number | undefined {
  const base = baseOf(indicator);
  return base === undefined ? undefined : (printed.get(base) ?? countOf(stats, base));
}

function reconcileFigure(
  season: Season,
  stats: SeasonStatistics,
  figure: PublishedFigure,
  printed: Printed,
): Reconciled {
  const { indicator } = figure;
  const count = countOf(stats, indicator);
  const percent = ownPercent(season, stats, indicator);
  const causes = [...countCauses(stats, figure, count), ...percentCauses(season, stats, figure, printed)];
  const compared = [
    ...(figure.count === undefined ? [] : [count === undefined ? undefined : figure.count === count]),
    ...(figure.percent === undefined
      ? []
      : [percent === undefined ? undefined : isEqual(figure.percent, percent)]),
  ];
  const agrees = compared.includes(false)
    ? false
    : compared.length > 0 && !compared.includes(undefined)
      ? true
      : undefined;
  return { indicator, count, percent, stated: compared.length > 0, agrees, causes };
}

function ownPercent(season: Season, stats: SeasonStatistics, indicator: Indicator): Decimal | undefined {
  const { percent } = season.season;
  if (indicator === 'meanAge') {
    const { sum, count } = stats.ages.total;
    return count === 0 ? undefined : roundQuotient(sum, count, percent);
  }
  const base = baseOf(indicator);
  const of = base === undefined ? undefined : countOf(stats, base);
  const count = countOf(stats, indicator);
  return of === undefined || count === undefined
    ? undefined
    : (roundShare({ count, of }, percent) ?? undefined);
}

function countCauses(
  stats: SeasonStatistics,
  { indicator, count: printed }: PublishedFigure,
  count: number | undefined,
): readonly Cause[] {
  if (printed === undefined || count === undefined || printed === count) return [];
  const other = relatives(indicator).find((each) => countOf(stats, each) === printed);
  return [
    { cause: 'count', by: printed - count },
    ...(other === undefined ? [] : [{ cause: 'otherGroup' as const, indicator: other }]),
  ];
}

/** The groups that published papers take for one another: the new with and without a part of them. */
function relatives(indicator: Indicator): readonly Indicator[] {
  const [group = '', column = ''] = indicator.split('.');
  const kin = ['new', 'returning', 'firstTime'];
  if (!kin.includes(group)) return [];
  return indicators.filter((each) => kin.some((one) => each === `${one}.${column}`));
}

function percentCauses(
  season: Season,
  stats: SeasonStatistics,
  { indicator, count: printedCount, percent }: PublishedFigure,
  printed: Printed,
): readonly Cause[] {
  if (percent === undefined) return [];
  if (indicator === 'meanAge') return meanCauses(season, stats, percent);
  const of = baseCount(indicator, printed, stats);
  const count = printedCount ?? countOf(stats, indicator);
  if (of === undefined || of === 0 || count === undefined) return [];
  const own = roundShare({ count, of }, season.season.percent);
  if (own && isEqual(own, percent)) return [];
  const rounded = roundingsOf(count, of, percent);
  if (rounded.length > 0) return [{ cause: 'rounding', rounded }];
  const base = otherBase(stats, printed, indicator, count, percent);
  if (base) return [base];
  const fits = Array.from({ length: of + 1 }, (_, each) => each).find(
    (each) => roundingsOf(each, of, percent).length > 0,
  );
  return [{ cause: 'notOfFraction', of, ...(fits !== undefined && { fits }) }];
}

function meanCauses(season: Season, stats: SeasonStatistics, percent: Decimal): readonly Cause[] {
  const { sum, count } = stats.ages.total;
  if (count === 0 || isEqual(roundQuotient(sum, count, season.season.percent), percent)) return [];
  const rounded = knownRoundings.filter((rounding) =>
    isEqual(roundQuotient(sum, count, trimmed(rounding)), percent),
  );
  return rounded.length > 0 ? [{ cause: 'rounding', rounded }] : [];
}

/** A whole of the season, or of the paper, over which the share comes out. */
function otherBase(
  stats: SeasonStatistics,
  printed: Printed,
  indicator: Indicator,
  count: number,
  percent: Decimal,
): Cause | undefined {
  for (const each of indicators.filter((one) => one !== indicator)) {
    const of = printed.get(each) ?? countOf(stats, each) ?? 0;
    if (of >= count && roundingsOf(count, of, percent).length > 0) {
      return { cause: 'otherBase', indicator: each, of };
    }
  }
  return undefined;
}

/** The roundings by which a fraction is printed as this share. */
export function roundingsOf(count: number, of: number, percent: Decimal): readonly Rounded[] {
  return knownRoundings.filter((rounding) => {
    const written = roundShare({ count, of }, trimmed(rounding));
    return written !== null && isEqual(written, percent);
  });
}

function trimmed(rounded: Rounded): PercentPolicy {
  return { ...rounded, trimZeros: true };
}

/** Equal as numbers: “80” and “80,0” are one. */
export function isEqual(one: Decimal, other: Decimal): boolean {
  const decimals = Math.max(one.decimals, other.decimals);
  return one.scaled * 10 ** (decimals - one.decimals) === other.scaled * 10 ** (decimals - other.decimals);
}

function termDifference(season: string, title?: string, body?: string): TermDifference | undefined {
  const [own = season] = termsIn(season);
  const [inTitle = own] = termsIn(title ?? '');
  const [inBody = own] = termsIn(body ?? '');
  return inTitle === own && inBody === own ? undefined : { title: inTitle, body: inBody, season: own };
}
