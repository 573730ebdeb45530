import type { Decimal } from '../text/share';
import type { ParagraphFigure } from './figure';

/** A number that stands right behind its term: “nhiệm kỳ 2020 - 2025: 27/123”. */
const OF_TERM =
  /(?:khoa|nhiem ky|nhiem ki) (?:\d{4} ?[-–] ?\d{4}|truoc|cu|nay|moi)(?: dat| chiem| co| la| bau duoc| bau|:)* ?$/u;
/** “từ 9,8% (12/123) lên 14,6% (18/123)” */
const FROM = /(?<!\p{L})tu (?:muc )?$/u;
const TO = /(?<!\p{L})(?:len|xuong|con) (?:muc )?$/u;

/**
 * Figures with what they were in the term before, where that is told as a figure of its own beside them: by the words
 * “từ … lên”, by the terms in front of both, or by the same name told twice, where the change comes out.
 */
export function withEarlierTerms(figures: readonly ParagraphFigure[]): readonly ParagraphFigure[] {
  return figures.map((figure, index) => {
    const { change, grown, previousCount, previousShare } = figure;
    if ((!change && grown === undefined) || previousCount !== undefined || previousShare) return figure;
    const then = earlierOf(figures.slice(0, index), figure);
    if (!then) return figure;
    return {
      ...figure,
      ...(change && figure.share && { previousShare: then.share?.value }),
      ...(grown !== undefined && then.unit === figure.unit && { previousCount: then.count }),
    };
  });
}

function earlierOf(before: readonly ParagraphFigure[], figure: ParagraphFigure): ParagraphFigure | undefined {
  const beside = before.filter(
    ({ sentence, depth }) => sentence === figure.sentence && depth === figure.depth,
  );
  const last = beside.at(-1);
  if (last?.share && TO.test(figure.before) && FROM.test(last.before)) return last;
  if (OF_TERM.test(figure.before)) return beside.findLast((each) => OF_TERM.test(each.before));
  const named = before.filter(({ words, share }) => share && words === figure.words && words !== '');
  return named.length === 1 && isChangeBetween(named[0], figure) ? named[0] : undefined;
}

/** “đầu nhiệm kỳ trước 98/412, chiếm 23,8%, nay có 180/412 …”: the figure before is of then, where this one is of now. */
export function shareThen(figure: ParagraphFigure, then: ParagraphFigure | undefined): Decimal | undefined {
  const isOfNow = /(?<!\p{L})nay(?!\p{L})/u.test(figure.before) && then?.sentence === figure.sentence;
  const isOfThen = /(?:khoa|nhiem ky|nhiem ki) (?:truoc|cu)(?!\p{L})/u.test(then?.before ?? '');
  return isOfNow && isOfThen ? then.share?.value : undefined;
}

/** Whether the shares of both make the change, to the last digit that is printed. */
function isChangeBetween(then: ParagraphFigure | undefined, { share, change }: ParagraphFigure): boolean {
  if (!then?.share || !share || !change) return false;
  const [now, was, by] = [share.value, then.share.value, change.value].map(
    ({ scaled, decimals }) => scaled / 10 ** decimals,
  ) as [number, number, number];
  const away = Math.abs((now - was) * (change.rises ? 1 : -1) - by);
  return away < 10 ** -Math.max(share.value.decimals, change.value.decimals) / 2;
}
