import type { Decimal } from '../text/share';
import type { ParagraphFigure } from './figure';
import { countsOf, fitOf, isSlip, shareAs } from './share-fit';
import type { Verdict } from './verdict';

/** The whole that a paragraph leaves out, and that its shares agree on all the same. */
export interface ImpliedWhole {
  readonly of: number;
  /** Shares that it was looked for with, and how many of them it explains. */
  readonly shares: number;
  readonly explained: number;
}

/** A figure whose share is of no number that the paragraph names. */
interface Open {
  readonly index: number;
  readonly count: number;
  readonly share: Decimal;
}

/** “Nữ 29 đồng chí (29,9%), trẻ 18 đồng chí (18,6%)”: the one whole of both is 97, where all agree, or all but a slip. */
export function impliedWhole(
  figures: readonly ParagraphFigure[],
  verdicts: readonly (Verdict | undefined)[],
):
  | { readonly whole: ImpliedWhole | undefined; readonly verdicts: readonly (Verdict | undefined)[] }
  | undefined {
  const all = figures.flatMap(({ count = 0, share, change, of }, index): readonly Open[] => {
    const isOpen = verdicts[index]?.kind === 'noBase' && count > 0 && of === undefined && !change;
    return isOpen && share && share.about === undefined ? [{ index, count, share: share.value }] : [];
  });
  // a whole number of percent is that of many fractions: it bears nothing out, and may be borne out
  const exact = all.filter(({ share }) => share.decimals > 0);
  const found = wholeOf(exact) ?? sumOf(all);
  if (!found) return undefined;
  const open = all.filter((each) => exact.includes(each) || isOf(each, found.of));
  const slipped = open.filter((each) => !isOf(each, found.of));
  const isSaid =
    slipped.length === 0 || (slipped.length === 1 && slipped.every((each) => isSlipOf(each, found.of)));
  if (!isSaid) return undefined;
  const isNamed = figures.some(({ count, of }) => count === found.of || of === found.of);
  const judged = new Map(open.map((each) => [each.index, verdictOf(each, found.of, isNamed)]));
  return {
    whole: isNamed
      ? undefined
      : { of: found.of, shares: open.length, explained: open.length - slipped.length },
    verdicts: verdicts.map((verdict, index) => judged.get(index) ?? verdict),
  };
}

/** The only whole that more than one share has, by all of them or all but one. */
function wholeOf(open: readonly Open[]): { readonly of: number } | undefined {
  const told = new Map<number, number>();
  for (const of of open.flatMap(wholesOf)) told.set(of, (told.get(of) ?? 0) + 1);
  const least = Math.max(2, open.length - 1);
  const best = Math.max(0, ...told.values());
  const found = [...told].filter(([, times]) => times === best && times >= least);
  const [first] = found;
  return found.length === 1 && first ? { of: first[0] } : undefined;
}

/** “Nam 116 đồng chí (69%), nữ 52 đồng chí (31%)”: all of them together, where each is so much of that. */
function sumOf(open: readonly Open[]): { readonly of: number } | undefined {
  const of = open.reduce((sum, { count }) => sum + count, 0);
  return open.length > 1 && open.every((each) => isOf(each, of)) ? { of } : undefined;
}

/** The wholes over which a count has its share. */
function wholesOf({ count, share }: Open): readonly number[] {
  const middle = (count * 100 * 10 ** share.decimals) / share.scaled;
  const reach = middle / share.scaled + 1;
  const from = Math.max(count + 1, Math.floor(middle - reach));
  const wholes = Array.from({ length: Math.ceil(middle + reach) - from + 1 }, (_, away) => from + away);
  return wholes.filter((of) => fitOf(count, of, share));
}

function isOf({ count, share }: Open, of: number): boolean {
  return fitOf(count, of, share) !== undefined;
}

function isSlipOf({ count, share }: Open, of: number): boolean {
  const isOfShare = (['rounded', 'truncated'] as const).some((way) =>
    isSlip(share.scaled, shareAs(count, of, share.decimals, way).scaled),
  );
  return isOfShare || countMeant(count, share, of) !== undefined;
}

function countMeant(count: number, share: Decimal, of: number): number | undefined {
  return countsOf(of, share).find((each) => isSlip(count, each.count))?.count;
}

function verdictOf({ count, share }: Open, of: number, isNamed: boolean): Verdict {
  const fit = fitOf(count, of, share);
  if (fit) return { kind: isNamed ? 'agrees' : 'implied', of, fit };
  const right = shareAs(count, of, share.decimals, 'rounded');
  return { kind: 'wrong', of, right, meant: right, meantCount: countMeant(count, share, of) };
}
