import { foldInPlace } from './tokens';

/** A fraction in words, “hai phần ba” or “2/3”, that the numbers in brackets behind it do not make. */
export interface FractionRemark {
  /** As it is written, with “gần”, “hơn” or “khoảng”. */
  readonly said: string;
  readonly count: number;
  readonly of: number;
}

const NAMED: Readonly<Record<string, number>> = {
  'mot nua': 1 / 2,
  'mot phan ba': 1 / 3,
  'hai phan ba': 2 / 3,
  'mot phan tu': 1 / 4,
  'ba phan tu': 3 / 4,
  'mot phan nam': 1 / 5,
};
const FRACTION = new RegExp(
  String.raw`(?<![\p{L}\d/])(?:(hon|tren|gan|khoang|xap xi) )?(${Object.keys(NAMED).join('|')}|[1-4]/[2-5](?![\d/]))` +
    String.raw`(?!\p{L})[^.,;:()%\d]{0,60}\((\d{1,6})/(\d{1,6})(?![\d/])`,
  'gu',
);
/** How far from it a fraction may lie that is told in words; “trên 2/3” of a quorum is all above, “gần” as far below as the next that has a name. */
const NEAR = 0.05;
const FAR = 0.15;

/** Judges the fractions of a text by the numbers in brackets right behind them: “hai phần ba … (50/75 đồng chí)”. */
export function fractionRemarks(text: string): readonly FractionRemark[] {
  const clean = text.normalize('NFC');
  return [...foldInPlace(clean).matchAll(FRACTION)].flatMap((match): readonly FractionRemark[] => {
    const [, about = '', name = '', count = '', whole = ''] = match;
    const [above = 1, below = 1] = name.split('/').map(Number);
    const away = Number(count) / Number(whole) - (NAMED[name] ?? above / below);
    const said = clean.slice(match.index, match.index + (about === '' ? 0 : about.length + 1) + name.length);
    return isNear(away, about) ? [] : [{ said, count: Number(count), of: Number(whole) }];
  });
}

function isNear(away: number, about: string): boolean {
  if (about === 'hon' || about === 'tren') return away >= 0;
  return about === 'gan' ? away <= 0 && away > -FAR : Math.abs(away) <= NEAR;
}
