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
    const match = new RegExp(pattern, 'u').exec(folded);
    if (!match) return [];
    const [, number = '', share] = match;
    if (indicator === 'meanAge') return [{ indicator, percent: readDecimal(number) }];
    return [
      { indicator, count: Number(number), ...(share !== undefined && { percent: readDecimal(share) }) },
    ];
  });
  return { figures, term: termsIn(text)[0] };
}

/** A share or a mean as printed: “75,6”, “4.87”, “80 %”; undefined when it is none. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^\s*(\d{1,6})(?:[.,](\d{1,4}))?\s*%?\s*$/u.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return { scaled: Number(whole + decimals), decimals: decimals.length };
}
