import { fold } from '../text/fold';
import type { Decimal } from '../text/share';
import { termsIn } from '../text/terms';
import type { Indicator } from './indicators';
import type { PublishedFigure } from './reconciliation';

/**
 * The figures of a results paragraph, found by its own words (forms, “Summary report”). The
 * text is folded first, so that neither the spelling of “uỷ” nor an encoding without marks matters.
 */

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
/** “31 đ/c (75,6%)”, “31 đồng chí (75,6 %)”, “12 bí thư tái cử (80%)”. */
const SHARE = '(?:[^(0-9]{0,40}\\(\\s*(\\d+(?:[.,]\\d+)?)\\s*%\\s*\\))?';

const patterns: readonly (readonly [Indicator, string])[] = [
  ['cells.held', `cua ${NUMBER} chi bo`],
  ['committee.total', `chi bo(?: truc thuoc)? co ${NUMBER}`],
  ['committee.secretary', `(?<!pho )bi thu co ${NUMBER}`],
  ['committee.deputySecretary', `pho bi thu co ${NUMBER}`],
  ['reelected.total', `tai cu la ${NUMBER}${SHARE}`],
  ['reelected.secretary', `co ${NUMBER} (?:dong chi )?bi thu tai cu${SHARE}`],
  ['reelected.deputySecretary', `co ${NUMBER} (?:dong chi )?pho bi thu tai cu${SHARE}`],
  ['reelected.member', `co ${NUMBER} (?:dong chi )?chi uy vien tai cu${SHARE}`],
  ['new.total', `(?:cap uy|cap uy vien) moi la ${NUMBER}${SHARE}`],
  ['firstTime.total', `tham gia lan dau la ${NUMBER}${SHARE}`],
  ['female.total', `(?<!dang vien |doan vien |dai bieu )(?:cap uy vien )?nu la ${NUMBER}${SHARE}`],
  ['young.total', `(?:duoi|tu) 4\\d tuoi(?: tro xuong)? la ${NUMBER}${SHARE}`],
  [
    'meanAge',
    `tuoi (?:doi )?binh quan(?: cua)?(?: cac)?(?: cap uy(?: vien)?(?: khoa moi)?)?(?: la| dat|:)? ${NUMBER}`,
  ],
];

export interface RecognisedParagraph {
  readonly figures: readonly PublishedFigure[];
  /** The first term that the text names. */
  readonly term: string | undefined;
}

export function recogniseParagraph(text: string): RecognisedParagraph {
  const folded = fold(text);
  const figures = patterns.flatMap(([indicator, pattern]): PublishedFigure[] => {
    const matches = [...folded.matchAll(new RegExp(pattern, 'gu'))];
    const match = matches.find((each) => isOfThisTerm(folded, each) && !isPart(indicator, folded, each));
    if (!match) return [];
    const [, number = '', share] = match;
    if (indicator === 'meanAge') return [{ indicator, percent: readDecimal(number) }];
    return [
      { indicator, count: Number(number), ...(share !== undefined && { percent: readDecimal(share) }) },
    ];
  });
  return { figures, term: termsIn(text)[0] };
}

/** “Nhiệm kỳ trước cấp uỷ viên nữ là 16/51” tells nothing of this one. */
function isOfThisTerm(folded: string, { index }: RegExpExecArray): boolean {
  return !/(?<!so voi |hon |\()(?:khoa|nhiem ky) (?:truoc|cu)/u.test(clauseBefore(folded, index));
}

function clauseBefore(folded: string, at: number): string {
  const [clause = ''] = folded
    .slice(0, at)
    .split(/[.;](?=\s)/u)
    .slice(-1);
  return clause;
}

/** “Trong 17 bí thư có 5 nữ”, “12 chi bộ có 361 đảng viên”: no number of a post, nor of the committees. */
function isPart(indicator: Indicator, folded: string, { 0: found, index }: RegExpExecArray): boolean {
  if (!indicator.startsWith('committee.')) return false;
  const clause = clauseBefore(folded, index);
  const isOfCommittees = indicator === 'committee.total' && /(?<!\p{L})(?:cap uy|bau)(?!\p{L})/u.test(clause);
  const isOfSome = !isOfCommittees && /(?:\d|kiem) (?:dong chi )?(?:bi thu )?$/u.test(clause);
  return isOfSome || PART_BEHIND.test(folded.slice(index + found.length));
}

const PART_BEHIND =
  /^ (?:dong chi |d\/c |nguoi )?(?:la )?(?:nu|nam|tai cu|moi|lan dau|kiem|dang vien|dai bieu|chi bo|duoi|tren|bi thu|pho bi thu)(?!\p{L})/u;

/** A share or a mean as printed: “75,6”, “4.87”, “80 %”; undefined when it is none. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^\s*(\d{1,6})(?:[.,](\d{1,4}))?\s*%?\s*$/u.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return { scaled: Number(whole + decimals), decimals: decimals.length };
}
